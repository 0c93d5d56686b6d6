#!/usr/bin/env bash
# Makes a release in artifacts/release: the tool as a package, and compiled for one platform (the first argument, linux-x64 when none is given),
# each with its bill of materials (CycloneDX), and for all of it provenance (SLSA) and SHA256SUMS. Needs git and the .NET SDK.
# BRIEFINGS_BUILDER, where it is set, is a URI that names who builds; BRIEFINGS_REPOSITORY is where the source is kept, when that is not git's origin.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

runtime=${1:-linux-x64}
release=artifacts/release
work=artifacts/release-work/$runtime
fail() { echo "release: $*" >&2; exit 1; }

[ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed; what is released must be a commit"
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git show --no-patch --format=%ct HEAD)
export SOURCE_DATE_EPOCH
repository=${BRIEFINGS_REPOSITORY:-$(git remote get-url origin 2> /dev/null || true)}

rm -rf "$release" "$work"
mkdir -p "$release" "$work"
.ci/audit | tee "$release/audit.txt"

# Paths of this machine stay out of what is compiled.
build=(--configuration Release -p:ContinuousIntegrationBuild=true -p:RunAnalyzers=false)
dotnet restore src/Briefings.Cli --locked-mode
dotnet pack src/Briefings.Cli "${build[@]}" --no-restore --output "$release"
dotnet publish src/Briefings.Cli "${build[@]}" --runtime "$runtime" -p:PublishAot=true --output "$work"

# Both forms make the same site of this repository's record, to the byte.
for form in "dotnet src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll" "$work/Briefings.Cli"; do
    $form build --output "$work.site/$(basename "${form##* }")" > /dev/null
done
diff -r "$work.site/Briefings.Cli.dll" "$work.site/Briefings.Cli" || fail "the two forms of the tool make different sites"
rm -rf "$work.site"

dotnet run --project .ci/Release --configuration Release -p:RunAnalyzers=false -- \
    "$release" "$work" "src/Briefings.Cli/bin/Release/net10.0/$runtime" "$runtime" "$commit" "$SOURCE_DATE_EPOCH" "$repository" "${BRIEFINGS_BUILDER:-urn:briefings:builder:local}" "$(dotnet --version)"
rm -rf "$work"
echo "release: $commit is in $release"
ls -l "$release"
