#!/bin/sh
# Start-up times of one run, as ratios to `java --version` on the same machine: packaging/measure-start.sh [PRIORTEXT]
# PRIORTEXT is the program to measure (target/priortext/bin/priortext if not given). Median of 9 runs each.
# The window needs Xvfb and xdotool and is left out without them; it counts until the window is on the screen.
set -eu
cd "$(dirname "$0")/.."
program=${1:-target/priortext/bin/priortext}
java=${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin/java
earlier=samples/A-RES-75-240.md
later=samples/A-C.1-78-L.11.md

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# The median time of 9 runs of a command, in milliseconds.
median() {
    for run in 1 2 3 4 5 6 7 8 9; do
        begin=$(milliseconds)
        "$@" >/dev/null 2>&1 || [ $? -le 1 ]
        echo $(($(milliseconds) - begin))
    done | sort -n | sed -n 5p
}

line() { awk -v name="$1" -v ms="$2" -v base="$base" 'BEGIN { printf "%-34s %6d ms  %5.1f x\n", name, ms, ms / base }'; }

until_window() {
    "$program" samples/samples.priortext >/dev/null 2>&1 &
    started=$!
    xdotool search --sync --onlyvisible --name Priortext >/dev/null 2>&1
    awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$started/status" > "$memory"
    kill "$started" 2>/dev/null || true
    wait "$started" 2>/dev/null || true
}

# Has the start-up cache made, if it has not been, and waits for it.
"$program" --version >/dev/null
folder=$(dirname "$(dirname "$program")")
waited=0
sleep 1
while [ -d "$folder/cache/lock" ] && [ $waited -lt 120 ]; do sleep 1; waited=$((waited + 1)); done

base=$(median "$java" --version)
line 'java --version' "$base"
line 'priortext --version' "$(median "$program" --version)"
line 'priortext compare' "$(median "$program" compare $earlier $later)"
if [ -x "$folder/bin/priortext" ] && [ -d "$folder/lib/javafx" ]; then
    export PRIORTEXT_START_CACHE=off
    line '  without the start-up cache' "$(median "$program" compare $earlier $later)"
    unset PRIORTEXT_START_CACHE
fi
if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    Xvfb :97 -screen 0 1440x900x24 >/dev/null 2>&1 &
    screen=$!
    export DISPLAY=:97
    memory=$(mktemp)
    sleep 1
    line 'window on the screen' "$(median until_window)"
    kill $screen
    echo "resident memory of the window then  $(cat "$memory") MB"
    rm -f "$memory"
fi
