#!/bin/sh
# Builds packages with a Java of their own into target/packages, of the kinds this system can have:
#   packaging/package.sh [app-image] [deb] [rpm] [dmg] [msi]
# Without arguments: app-image, deb and rpm on Linux; app-image and dmg on macOS; app-image and msi on Windows (Git Bash).
# Needs a JDK 25 in JAVA_HOME, Maven and rsvg-convert; deb: fakeroot, binutils; rpm: rpm; msi: WiX, ImageMagick.
# Only the Linux packages have been tried. MAVEN_OPTIONS is handed to Maven.
set -eu
cd "$(dirname "$0")/.."
jdk=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
work=target/packaging
packages=target/packages

# What jdeps --print-module-deps names for lib, without what the libraries use only where it is present
# (java.security.jgss, jdk.incubator.vector); jdk.charsets for old web pages.
modules=java.base,java.desktop,java.logging,java.net.http,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.jfr,jdk.unsupported,jdk.unsupported.desktop

case $(uname -s) in
    Linux) system=linux; kinds=${*:-app-image deb rpm}; icon=$work/priortext.png ;;
    Darwin) system=mac; kinds=${*:-app-image dmg}; icon=$work/priortext.icns ;;
    *) system=windows; kinds=${*:-app-image msi}; icon=$work/priortext.ico ;;
esac

rm -rf "$work" "$packages" target/priortext
mkdir -p "$work/resources" "$packages"
mvn -B -q ${MAVEN_OPTIONS:-} -Dmaven.test.skip=true package
version=$(sed -n 's/^version=//p' target/classes/org/priortext/version.properties)

draw() { rsvg-convert -w "$1" -h "$1" packaging/priortext.svg -o "$2"; }
draw 256 "$work/priortext.png"
if [ $system = windows ]; then
    magick "$work/priortext.png" -define icon:auto-resize=256,48,32,16 "$icon"
elif [ $system = mac ]; then
    mkdir "$work/priortext.iconset"
    for size in 16 32 128 256 512; do draw $size "$work/priortext.iconset/icon_${size}x$size.png"; done
    iconutil -c icns -o "$icon" "$work/priortext.iconset"
fi

"$jdk/bin/jlink" --add-modules $modules --strip-debug --no-header-files --no-man-pages --generate-cds-archive \
    --output "$work/runtime"

# The launcher jpackage makes opens the window; its options are those of bin/priortext for a window.
set -- --type app-image --name priortext --app-version "${version%%-*}" --vendor Priortext --icon "$icon" \
    --description "Redlines and inherited language of United Nations resolutions" \
    --input target/priortext --runtime-image "$work/runtime" --dest "$work/image" \
    --main-jar lib/priortext.jar --main-class org.priortext.Launcher
if [ $system = windows ]; then
    # A launcher without a console cannot write to one; priortext-cli is for the command line.
    echo 'win-console=true' > "$work/cli.properties"
    set -- "$@" --add-launcher priortext-cli="$work/cli.properties"
fi
"$jdk/bin/jpackage" "$@" \
    --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -XX:CompileThresholdScaling=10 \
    --java-options -Xms56m --java-options -XX:NewSize=20m --java-options -XX:MinHeapFreeRatio=10 --java-options -XX:MaxHeapFreeRatio=20 \
    --java-options -Dfile.encoding=UTF-8 --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8 \
    --java-options '-Dpriortext.home=$APPDIR' --java-options '--module-path=$APPDIR/lib/javafx' \
    --java-options --add-modules=javafx.controls,javafx.swing \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --java-options '-XX:AOTCache=$APPDIR/start/window.aot' --java-options -Xlog:disable

case $system in
    linux) image=$work/image/priortext; app=$image/lib/app; runtime=$image/lib/runtime ;;
    mac) image=$work/image/priortext.app; app=$image/Contents/app; runtime=$image/Contents/runtime/Contents/Home ;;
    windows) image=$work/image/priortext; app=$image/app; runtime=$image/runtime ;;
esac
# The jar names its libraries itself, and JavaFX is on the module path: nothing else belongs on the class path.
for config in "$app"/*.cfg; do
    sed '/^app.classpath=/{/[/\\]priortext\.jar/!d;}' "$config" > "$work/config"
    cp "$work/config" "$config"
done

# The start-up caches. They hold for these jars and this runtime; Java does without them if these differ.
mkdir "$app/start"
here=$(cd "$app" && pwd)
rehearse() {
    kind=$1
    shift
    "$runtime/bin/java" -XX:AOTCacheOutput="$app/start/$kind.aot" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dpriortext.home="$here" "$@" \
        -cp "$here/lib/priortext.jar" org.priortext.Rehearsal "$kind" "$here/samples" > "$work/$kind.log" 2>&1 \
        || echo "no start-up cache for $kind; see $work/$kind.log"
}
rehearse commands --enable-native-access=ALL-UNNAMED
rehearse window --module-path="$here/lib/javafx" --add-modules=javafx.controls,javafx.swing \
    --enable-native-access=javafx.graphics,ALL-UNNAMED -Dglass.platform=Headless -Dprism.order=sw

# On Linux /usr/bin/priortext and the menu entry are the script, which takes the options that suit a window or a command.
# What jpackage itself would do at installation fails on a system without a desktop; these links serve with one and without.
if [ $system = linux ]; then
    cat > "$work/install" <<'END'
mkdir -p /usr/share/applications /usr/share/mime/packages
ln -sf /opt/priortext/lib/app/bin/priortext /usr/bin/priortext
ln -sf /opt/priortext/lib/priortext-priortext.desktop /usr/share/applications/priortext.desktop
ln -sf /opt/priortext/lib/priortext-priortext-MimeInfo.xml /usr/share/mime/packages/priortext.xml
update-mime-database /usr/share/mime > /dev/null 2>&1 || true
update-desktop-database > /dev/null 2>&1 || true
END
    cat > "$work/remove" <<'END'
rm -f /usr/bin/priortext /usr/share/applications/priortext.desktop /usr/share/mime/packages/priortext.xml
update-mime-database /usr/share/mime > /dev/null 2>&1 || true
update-desktop-database > /dev/null 2>&1 || true
END
    { printf '#!/bin/sh\nset -e\n'; cat "$work/install"; } > "$work/resources/postinst"
    { printf '#!/bin/sh\nset -e\n'; cat "$work/remove"; } > "$work/resources/prerm"
    "$jdk/bin/jimage" extract --dir "$work/templates" --include 'regex:/jdk.jpackage/jdk/jpackage/internal/resources/template.spec' "$jdk/lib/modules"
    { echo 'if [ "$1" = 0 ]; then'; cat "$work/remove"; echo 'fi'; } > "$work/remove-last"
    sed -e "/^DESKTOP_COMMANDS_INSTALL/{r $work/install
        d;}" -e "/^DESKTOP_COMMANDS_UNINSTALL/{r $work/remove-last
        d;}" "$work/templates/jdk.jpackage/jdk/jpackage/internal/resources/template.spec" > "$work/resources/priortext.spec"
    cp packaging/priortext.desktop "$work/resources/priortext.desktop"
    set -- --linux-app-category text --linux-shortcut --linux-menu-group Office
elif [ $system = windows ]; then
    set -- --win-menu --win-shortcut --win-per-user-install
else
    set --
fi
printf '%s\n' extension=priortext mime-type=application/x-priortext 'description=Priortext dossier' > "$work/dossier.properties"

for kind in $kinds; do
    case $kind in
        app-image) tar -czf "$packages/priortext-$version-$system.tar.gz" -C "$work/image" "$(basename "$image")" ;;
        *) "$jdk/bin/jpackage" --type "$kind" --app-image "$image" --name priortext --app-version "${version%%-*}" \
            --description "Redlines and inherited language of United Nations resolutions" --vendor Priortext \
            --license-file LICENSE --resource-dir "$work/resources" --dest "$packages" \
            --file-associations "$work/dossier.properties" "$@" ;;
    esac
done
ls -l "$packages"
