#!/usr/bin/env bash
# Builds everything, runs all tests, and ends with a line "N passed, N failed" counted from the test results.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

dotnet test --solution Briefings.sln --results-directory "$PWD/$results" --report-xunit --report-xunit-filename results.xml "$@"
status=$?

# Every test assembly writes one <assembly … passed="…" failed="…" errors="…">; the numbers are added up.
count() { grep -rhoE "<assembly [^>]*" "$results" | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
passed=$(count passed)
failed=$(( $(count failed) + $(count errors) ))

if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then
    echo "No test has run." >&2
    status=1
fi
if [ "$status" -eq 0 ] && [ "$failed" -gt 0 ]; then status=1; fi
echo "$passed passed, $failed failed"
exit "$status"
