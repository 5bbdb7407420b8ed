#!/bin/sh
# How long Priortext takes to start, as ratios to bare Java taken in the same run:
#   packaging/measure-start.sh [FOLDER] [ROUNDS]
# FOLDER is a program folder (target/priortext if not given; /opt/priortext/lib/app for an installed package), ROUNDS 9
# unless given. Each round takes every time once, so that whatever else the machine does falls on all alike; the table
# gives medians. The windows need Xvfb and are left out without it; LibreOffice (soffice) likewise.
set -eu
cd "$(dirname "$0")/.."
folder=$(cd "${1:-target/priortext}" && pwd)
rounds=${2:-9}
jdk=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
java=$jdk/bin/java
program=$folder/bin/priortext
earlier=$PWD/samples/A-RES-75-240.md
later=$PWD/samples/A-C.1-78-L.11.md
work=$(mktemp -d)
screen=
trap 'rm -rf "$work"; [ -z "$screen" ] || kill $screen' EXIT
export XDG_CACHE_HOME="$work/cache"

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Runs a command and notes how long it took under a name.
take() {
    name=$1
    shift
    begin=$(milliseconds)
    "$@" > /dev/null 2>&1 || true
    echo $(($(milliseconds) - begin)) >> "$work/times.$name"
}

median() { sort -n "$work/times.$1" | sed -n "$(((rounds + 1) / 2))p"; }

# line NAME TEXT BASE [BOUND]: the median and how many times the base's it is.
line() {
    awk -v text="$2" -v ms="$(median "$1")" -v base="$(median "$3")" -v bound="${4:-}" -v of="$3" \
        'BEGIN { printf "%-46s %6d ms %6.1f x %-14s %s\n", text, ms, ms / base, of, bound == "" ? "" : "(bound " bound ")" }'
}

# A window with one label that ends when it is drawn: what JavaFX itself takes. Collector, compiler and drawing as bin/priortext
# chooses them for the program.
drawing=
if [ "$(uname)" = Linux ]; then
    export GDK_GL="${GDK_GL:-disable}"
    [ -e /dev/dri ] || [ -e /dev/nvidiactl ] || drawing=-Dprism.order=sw
fi
bare="$drawing -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --module-path $folder/lib/javafx --add-modules javafx.controls --enable-native-access=javafx.graphics -cp $work/bare.jar"
make_bare() {
    cat > "$work/Bare.java" <<'END'
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

public class Bare extends Application {
    private int pulses;

    public static void main(String[] args) {
        launch(args);
        System.exit(0);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Label("Priortext"), 1280, 800);
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(() -> {
            Platform.requestNextPulse();
            if (++pulses > 2) {
                Platform.exit();
            }
        });
    }
}
END
    "$jdk/bin/javac" -d "$work/classes" --module-path "$folder/lib/javafx" --add-modules javafx.controls "$work/Bare.java"
    "$jdk/bin/jar" --create --file "$work/bare.jar" -C "$work/classes" Bare.class
    "$java" -XX:AOTCacheOutput="$work/bare.aot" $bare Bare > /dev/null 2>&1
}

# The program makes its caches at the first start of each kind; waits for the one of a kind.
await_cache() {
    waited=0
    while [ ! -d "$folder/start" ] && [ $waited -lt 300 ] && ! ls "$XDG_CACHE_HOME"/priortext/start/"$1"-*.aot > /dev/null 2>&1; do
        sleep 1
        waited=$((waited + 1))
    done
}

# The window as a user starts it; it ends itself as soon as the sample redline is drawn.
redline() { PRIORTEXT_MAIN="org.priortext.Rehearsal redline $folder/samples" "$program"; }

office() {
    rm -rf "$work/office"
    cp "$1" "$work/office.txt"
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work/office" "$work/office.txt"
}

if command -v Xvfb > /dev/null; then
    Xvfb :97 -screen 0 1440x900x24 > /dev/null 2>&1 &
    screen=$!
    export DISPLAY=:97
    sleep 2
    make_bare
    redline > /dev/null 2>&1
    await_cache window
fi
"$program" --help > /dev/null
await_cache commands
if command -v soffice > /dev/null; then
    office "$earlier" > /dev/null 2>&1
fi

round=0
while [ $round -lt "$rounds" ]; do
    round=$((round + 1))
    take java "$java" --version
    take version "$program" --version
    take compare "$program" compare "$earlier" "$later"
    PRIORTEXT_START_CACHE=off take compare-without "$program" compare "$earlier" "$later"
    if [ -n "$screen" ]; then
        take bare "$java" -XX:AOTCache="$work/bare.aot" $bare Bare
        take redline redline
    fi
    if command -v soffice > /dev/null; then
        take office office "$later"
    fi
done

line java 'java --version' java
line version 'priortext --version' java '3 x'
line compare 'priortext compare, two samples' java
line compare 'priortext compare, two samples' version '10 x'
line compare-without '  the same without the start-up cache' version
if [ -n "$screen" ]; then
    line bare 'window with one label' bare
    line redline 'window with the sample redline drawn' bare '1.6 x'
    "$program" "$folder/samples/samples.priortext" > /dev/null 2>&1 &
    window=$!
    sleep 30
    echo "resident memory of the window half a minute after its start: $(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$window/status") MB (bound 220 MB)"
    kill $window
fi
if command -v soffice > /dev/null; then
    line office 'LibreOffice loads one of the two and writes it' compare
fi
