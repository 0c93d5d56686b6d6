#!/usr/bin/env bash
# Publishes the tool in its fast form and measures it:
#   ./bench.sh build   [--pages 200 2000 10000 100000] [--rounds 5]      whole builds, beside Hugo and, where npm is, Eleventy
#   ./bench.sh preview [--records 100 2000 22000] [--samples 40]         from the save of a file until its page shows it
#   ./bench.sh floor   [--pages 10000]                                   what a build cannot do without, alone
#   ./bench.sh corpus  --into FOLDER [--pages 2000] [--form hugo]        writes the record that is measured
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
what=${1:?what to measure: build, floor, preview or corpus}
shift
run=(dotnet run -c Release --project tests/Briefings.Benchmarks -- "$what")
if [ "$what" = corpus ]; then exec "${run[@]}" "$@"; fi

tool=artifacts/bench/tool
dotnet publish src/Briefings.Cli -c Release -r "$(dotnet --info | awk '/^ *RID:/ { print $2; exit }')" -p:PublishAot=true -o "$tool" --verbosity quiet
folder=$([ -d /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")
run+=(--tool "$PWD/$tool/Briefings.Cli" --folder "$folder")

# Peers are measured only: nothing that is built or tested needs them.
if [ "$what" = build ]; then
    command -v hugo > /dev/null || { echo "The peer hugo is missing; Debian has a package of that name." >&2; exit 1; }
    if command -v npm > /dev/null; then
        npm=artifacts/bench/npm
        mkdir -p "$npm"
        cp tests/Briefings.Benchmarks/Peers/eleventy/package.json "$npm/"
        npm install --prefix "$npm" --no-audit --no-fund --silent
        run+=(--npm "$PWD/$npm")
    fi
fi
exec "${run[@]}" "$@"
