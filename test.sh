#!/usr/bin/env bash
# Builds everything, runs all tests, and ends with a line "N passed, N failed" counted from the test results.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The browser tests need a Chromium: one that is named, the system's, Debian's package, or Playwright's own.
find_chromium() {
    [ -n "${BRIEFINGS_CHROMIUM:-}" ] && return
    for name in chromium chromium-browser google-chrome google-chrome-stable; do command -v "$name" > /dev/null && return; done
    return 1
}

if ! find_chromium && command -v apt-get > /dev/null; then
    as_root=$([ "$(id -u)" -eq 0 ] || echo "sudo -n")
    echo "Installing Debian's package chromium for the browser tests."
    { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends chromium; } > /dev/null
fi
if ! find_chromium; then
    echo "Letting Playwright fetch a Chromium for the browser tests."
    dotnet build tests/Briefings.BrowserTests --verbosity quiet
    node=$(ls -d tests/Briefings.BrowserTests/bin/Debug/net10.0/.playwright/node/*/node | head -n 1)
    "$node" tests/Briefings.BrowserTests/bin/Debug/net10.0/.playwright/package/cli.js install chromium
fi

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

# One after the other: browser tests watch what moves and when, and the unit tests would take the processor from them.
dotnet test --solution Briefings.sln --max-parallel-test-modules 1 --results-directory "$PWD/$results" --report-xunit "$@"
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
