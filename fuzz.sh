#!/usr/bin/env bash
# Gives damaged and hostile input to all that reads what editors write:
#   ./fuzz.sh [--minutes N] [--inputs N] [--seed N] [--threads N] [--target yaml|front-matter|edtf|markdown|links|blocks|template|theme|site]
# Ends with the number of inputs of each target. What shows a fault is written to artifacts/fuzz, as small as it gets; the exit code is then 1.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build tests/Briefings.Fuzz -c Release --verbosity quiet
status=0
dotnet tests/Briefings.Fuzz/bin/Release/net10.0/Briefings.Fuzz.dll "$@" || status=$?
if [ "$status" -gt 128 ]; then
    for at in artifacts/fuzz/running-*; do echo "find: the process died at --only $(od -An -t d8 "$at" | tr -d ' ')" >&2; done
fi
exit "$status"
