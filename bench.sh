#!/usr/bin/env bash
# Publishes the tool in its fast form and measures it: ./bench.sh preview [--samples 40] [--records 100 2000 22000]
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
tool=artifacts/bench/tool
dotnet publish src/Briefings.Cli -c Release -r "$(dotnet --info | awk '/^ *RID:/ { print $2; exit }')" -p:PublishReadyToRun=true -o "$tool" --verbosity quiet
folder=$([ -d /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")
what=${1:?what to measure: preview}
shift
dotnet run -c Release --project tests/Briefings.Benchmarks -- "$what" --tool "$PWD/$tool/Briefings.Cli" --folder "$folder" "$@"
