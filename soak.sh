#!/usr/bin/env bash
# Lets builds meet every fault that a machine can give them, and looks after each whether the output is whole and nothing is left lying about:
#   ./soak.sh [--kills 200] [--full 20] [--pairs 10] [--rights 1] [--tiny 0] [--records 400] [--seed 1] [--tool FILE] [--folder FOLDER]
# One line for each part, then "N broken outputs, N litter, N wrong answers"; the exit code is 1 unless all three are 0.
# Needs Linux. Disks that are full or read-only need root; without it, the part says that it was left out.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

kills=200 full=20 pairs=10 rights=1 tiny=0 records=400 seed=1 tool= parent=
while [ $# -gt 0 ]; do
    case $1 in
        --kills) kills=$2 ;; --full) full=$2 ;; --pairs) pairs=$2 ;; --rights) rights=$2 ;; --tiny) tiny=$2 ;;
        --records) records=$2 ;; --seed) seed=$2 ;; --tool) tool=$2 ;; --folder) parent=$2 ;;
        *) echo "soak.sh knows no option '$1'" >&2; exit 2 ;;
    esac
    shift 2
done
RANDOM=$seed

if [ -z "$tool" ]; then
    dotnet build src/Briefings.Cli -c Release --verbosity quiet || exit 2
    tool=src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll
fi
tool=$(realpath "$tool")
[[ $tool == *.dll ]] && run=(dotnet "$tool") || run=("$tool")

[ -n "$parent" ] || { [ -d /dev/shm ] && parent=/dev/shm || parent=${TMPDIR:-/tmp}; }
work=$(mktemp -d "$parent/briefings-soak-XXXXXX")
mounted=
clean_up() {
    [ -z "$mounted" ] || umount "$mounted" 2> /dev/null
    rm -rf "$work"
}
trap clean_up EXIT

# Files of the runtime itself (sockets for debuggers) stay behind when it is killed; whoever looks for ours does without them.
export DOTNET_EnableDiagnostics=0
mkdir -p "$work/site" "$work/temporary"
export TMPDIR=$work/temporary

broken=0 litter=0 wrong=0
reason() { grep -m 1 -E ': error BRF|^briefings: ' "$work/complained${1:-}" || tail -n 1 "$work/complained${1:-}"; }
complain() { echo "  $1: $2" >&2; }
breaks() { broken=$((broken + 1)); complain "broken output" "$1"; }
litters() { litter=$((litter + 1)); complain "litter" "$1"; }
errs() { wrong=$((wrong + 1)); complain "wrong answer" "$1"; }

# Two versions of one site, large enough that writing it takes a while. Half of the reports differ, and what tells of them: the rest is taken from the last output.
make_content() {
    cp -r input "$work/content-$1"
    # What nothing names is a warning, which this site counts as an error.
    sed -i '/^ *BRF2107:/d; s/^rules:/rules:\n  BRF2107: off/' "$work/content-$1/site.yaml"
    mkdir -p "$work/content-$1/sources/soak"
    for ((n = 0; n < records; n++)); do
        printf 'title: "Report %d, version %s"\nurl: https://example.org/%d\npublished: 2024-03-26\n' "$n" "$([ $((n % 2)) = 0 ] || echo "$1")" "$n" > "$work/content-$1/sources/soak/soak-$n.yaml"
    done
}

# build CONTENT OUTPUT: quiet; the error goes to a file, the exit code is the tool's.
build() { "${run[@]}" build --input "$work/content-$1" --theme "$work/no-theme" --output "$2" --as-of 2026-11-21 > "$work/said" 2> "$work/complained"; }

digest() {
    (cd "$1" 2> /dev/null && find . -mindepth 1 -printf '%y %p\n' | LC_ALL=C sort && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum
}

version_of() {
    local found
    found=$(digest "$1")
    if [ "$found" = "$digest_a" ]; then echo a; elif [ "$found" = "$digest_b" ]; then echo b; else echo neither; fi
}

# Beside the output there may be nothing but what was there before, beside the input nothing but manifests of builds; nothing at all where temporary files go.
stray() { { ls -A "$1" | grep -vxE "output|ballast|${2:-output}"; find "$work/.briefings" -type f ! -name '*.manifest'; ls -A "$TMPDIR"; } 2> /dev/null; }

check_whole() {
    local found
    found=$(version_of "$site/output")
    case $found in "$1" | "${2:-$1}") ;; *) breaks "$3: it is version $found, not $1${2:+ or $2}" ;; esac
}
check_clean() {
    local left
    left=$(stray "$site" | tr '\n' ' ')
    [ -z "$left" ] || litters "$1: $left"
}
# How long a build takes is measured anew each time, for other work on the machine makes it change: kills are spread over all of it.
check_builds() {
    local begun
    begun=$(date +%s%N)
    build "$1" "$site/output" || errs "$2: the next build ends with $?: $(reason)"
    duration=$((($(date +%s%N) - begun) / 1000000))
    check_whole "$1" "$1" "$2, next build"
    check_clean "$2, next build"
}
other() { [ "$1" = a ] && echo b || echo a; }

site=$work/site
make_content a
make_content b
build a "$work/good-a" && build b "$work/good-b" || { reason >&2; exit 2; }
digest_a=$(digest "$work/good-a") digest_b=$(digest "$work/good-b")
begun=$(date +%s%N)
build a "$site/output"
duration=$((($(date +%s%N) - begun) / 1000000))
[ "$(version_of "$site/output")" = a ] || { echo "two builds of one content differ" >&2; exit 2; }
echo "$(find "$work/good-a" -type f | wc -l) files, one build takes $duration ms, seed $seed"

soak_kills() {
    local now=a next signal pid status at killed=0 polite=0 late=0 n signals=(KILL TERM INT)
    for ((n = 0; n < kills; n++)); do
        next=$(other "$now")
        signal=${signals[n % 3]}
        # A process in the background would not hear SIGINT otherwise.
        env --default-signal=INT,TERM "${run[@]}" build --input "$work/content-$next" --theme "$work/no-theme" --output "$site/output" --as-of 2026-11-21 > "$work/said" 2> "$work/complained" &
        pid=$!
        at=$(((RANDOM * 32768 + RANDOM) % duration))
        sleep "$(printf '%d.%03d' $((at / 1000)) $((at % 1000)))"
        kill -s "$signal" "$pid" 2> /dev/null
        # The shell's own word that a job was killed is no news.
        wait "$pid" 2> /dev/null
        status=$?
        case $status in
            137) killed=$((killed + 1)) ;;
            130 | 143) polite=$((polite + 1)) ;;
            0) late=$((late + 1)) ;;
            *) errs "SIG$signal after $at ms: exit code $status: $(reason)" ;;
        esac
        [ "$status" -ne 130 ] || [ ! -s "$work/complained" ] || [ "$(tail -n 1 "$work/complained")" = 'briefings: interrupted' ] || errs "SIG$signal after $at ms: says '$(tail -n 1 "$work/complained")'"
        check_whole "$now" "$next" "SIG$signal after $at ms"
        [ "$signal" = KILL ] || check_clean "SIG$signal after $at ms"
        check_builds "$next" "SIG$signal after $at ms"
        now=$next
    done
    echo "kills: $kills ($killed at once, $polite on request, $late came too late)"
}

# On a disk of its own, that holds the last good output and as much room as is left to a run.
soak_full() {
    local disk=$work/disk n now=a next free room status used refused=0
    mkdir -p "$disk"
    if ! mount -t tmpfs -o size=512m,nr_inodes=1000000,mode=755 tmpfs "$disk" 2> /dev/null; then
        echo "full disks: left out, no disk can be mounted here"
        return
    fi
    mounted=$disk
    site=$disk
    build a "$site/output"
    used=$(df --output=used -B1 "$disk" | tail -n 1)
    for ((n = 0; n < full; n++)); do
        next=$(other "$now")
        # What is taken from the last output needs no room.
        rm -rf "$work/.briefings"
        # From nearly nothing to nearly enough; every fourth time it is not bytes that lack but names.
        if ((n % 4 == 3)); then
            free=$(df --output=iused "$disk" | tail -n 1)
            mount -o "remount,nr_inodes=$((free + 4 + RANDOM % (free - 8)))" "$disk"
        else
            free=$(df --output=avail -B1 "$disk" | tail -n 1)
            room=$((used * (2 + RANDOM % 90) / 100))
            fallocate -l $((free - room)) "$disk/ballast"
        fi
        build "$next" "$site/output"
        status=$?
        if [ "$status" -eq 3 ] && grep -qE '^briefings: error BRF0901: .*the disk is full; free some space and build again$' "$work/complained"; then
            refused=$((refused + 1))
        else
            errs "full disk $n: exit code $status: $(reason)"
        fi
        check_whole "$now" "$now" "full disk $n"
        check_clean "full disk $n"
        rm -f "$disk/ballast"
        mount -o remount,nr_inodes=1000000 "$disk"
        check_builds "$next" "full disk $n"
        now=$next
    done
    echo "full disks: $full ($refused refused with BRF0901)"

    mount -o remount,ro "$disk"
    build "$(other "$now")" "$site/output"
    status=$?
    [ "$status" -eq 3 ] && grep -qE '^briefings: error BRF0902: .*the disk is read-only; ' "$work/complained" || errs "read-only disk: exit code $status: $(reason)"
    check_whole "$now" "$now" "read-only disk"
    check_clean "read-only disk"
    echo "read-only disk: refused with exit code $status"
    umount "$disk" && mounted=
    site=$work/site
}

soak_pairs() {
    local n first second status address
    for ((n = 0; n < pairs; n++)); do
        "${run[@]}" build --input "$work/content-a" --theme "$work/no-theme" --output "$site/output" --as-of 2026-11-21 > /dev/null 2> "$work/complained-a" &
        first=$!
        sleep "0.$((RANDOM % 5))"
        if ((n % 2 == 0)); then
            "${run[@]}" build --input "$work/content-b" --theme "$work/no-theme" --output "$site/output" --as-of 2026-11-21 > /dev/null 2> "$work/complained-b" &
            second=$!
            wait "$second" || errs "pair $n: the second build ends with $?: $(reason -b)"
            wait "$first" || errs "pair $n: the first build ends with $?: $(reason -a)"
            check_whole a b "pair $n"
        else
            env --default-signal=INT,TERM "${run[@]}" preview --port 0 --input "$work/content-b" --theme "$work/no-theme" --output "$site/output" --as-of 2026-11-21 > "$work/preview" 2>&1 &
            second=$!
            wait "$first" || errs "pair $n: the build beside a preview ends with $?: $(reason -a)"
            check_whole a a "pair $n, beside a preview"
            for _ in $(seq 100); do
                address=$(grep -oE 'http://[a-z0-9.:]+/' "$work/preview" | head -n 1)
                [ -z "$address" ] || break
                sleep 0.1
            done
            # Read to its end: whoever stops at the first match may break the pipe, which counts as a fault of the preview.
            [[ $(curl -sf "${address}sources/soak-1/") == *'version b'* ]] || errs "pair $n: the preview at '$address' does not show its own content"
            kill -s INT "$second"
            wait "$second"
            status=$?
            [ "$status" -eq 0 ] || [ "$status" -eq 130 ] || errs "pair $n: the preview ends with $status"
            check_whole a a "pair $n, after the preview"
        fi
        check_clean "pair $n"
    done
    echo "pairs: $pairs ($(((pairs + 1) / 2)) of two builds, $((pairs / 2)) of a build and a preview)"
}

# As somebody who may not write, and who may not read.
soak_rights() {
    local status as=(setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/nonexistent)
    if [ "$(id -u)" -ne 0 ] || ! "${as[@]}" test -r "$tool"; then
        echo "rights: left out, this user cannot act as another, or the other cannot read the tool"
        return
    fi
    build a "$site/output"
    chmod 755 "$work" "$work/site"
    chmod 644 "$work/content-b/site.yaml"
    "${as[@]}" "${run[@]}" build --input "$work/content-b" --theme "$work/no-theme" --output "$site/output" --as-of 2026-11-21 > /dev/null 2> "$work/complained"
    status=$?
    [ "$status" -eq 3 ] && grep -qE '^briefings: error BRF0902: .*access was denied; ' "$work/complained" || errs "no right to write: exit code $status: $(reason)"
    check_whole a a "no right to write"
    check_clean "no right to write"
    mkdir -p "$work/theirs" && chown 65534:65534 "$work/theirs"
    chmod 000 "$work/content-b/sources/soak/soak-0.yaml"
    "${as[@]}" "${run[@]}" build --input "$work/content-b" --theme "$work/no-theme" --output "$work/theirs/output" --as-of 2026-11-21 > /dev/null 2> "$work/complained"
    status=$?
    [ "$status" -eq 1 ] && grep -qE 'soak-0\.yaml: error BRF0003: permission to read it is missing; ' "$work/complained" || errs "no right to read: exit code $status: $(reason)"
    [ -z "$(ls -A "$work/theirs")" ] || litters "no right to read: $(ls -A "$work/theirs")"
    chmod 644 "$work/content-b/sources/soak/soak-0.yaml"
    echo "rights: refused with exit codes 3 (writing) and 1 (reading)"
}

# Very many very small files: each a record, and each with a page.
soak_tiny() {
    local n status begun
    cp -r "$work/content-a" "$work/content-tiny"
    python3 - "$work/content-tiny/sources" "$tiny" << 'PYTHON'
import os, sys
for n in range(int(sys.argv[2])):
    folder = f"{sys.argv[1]}/tiny-{n // 1000}"
    if n % 1000 == 0: os.makedirs(folder)
    with open(f"{folder}/tiny-{n}.yaml", "w") as file: file.write(f"title: T{n}\nurl: https://example.org/{n}\n")
PYTHON
    begun=$(date +%s)
    /usr/bin/time -f '%M' -o "$work/memory" "${run[@]}" check --input "$work/content-tiny" --theme "$work/no-theme" --as-of 2026-11-21 > "$work/said" 2> "$work/complained"
    status=$?
    [ "$status" -eq 0 ] || errs "tiny files: exit code $status: $(reason)"
    echo "tiny files: $tiny, checked in $(($(date +%s) - begun)) s with $(($(tail -n 1 "$work/memory") / 1024)) MB, exit code $status"
    rm -rf "$work/content-tiny"
}

((kills == 0)) || soak_kills
((full == 0)) || soak_full
((pairs == 0)) || soak_pairs
((rights == 0)) || soak_rights
((tiny == 0)) || soak_tiny
echo "$broken broken outputs, $litter litter, $wrong wrong answers"
[ $((broken + litter + wrong)) -eq 0 ]
