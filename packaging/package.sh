#!/bin/sh
# Builds packages with a Java of their own into target/packages, of the kinds this system can have:
#   packaging/package.sh [app-image] [deb] [rpm] [dmg] [msi]
# Without arguments: app-image, deb and rpm on Linux; app-image and dmg on macOS; app-image and msi on Windows (Git Bash).
# Needs a JDK 25 in JAVA_HOME, Maven and rsvg-convert; deb: dpkg; rpm: rpm; msi: WiX, ImageMagick.
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

# What a Linux package has outside /opt: /usr/bin/priortext and the menu entry are the script, which takes the options that
# suit a window or a command. They are files of the package, so that the system learns by itself when they come and go.
install_entries() {
    mkdir -p "$1/usr/bin" "$1/usr/share/applications" "$1/usr/share/mime/packages"
    ln -s /opt/priortext/lib/app/bin/priortext "$1/usr/bin/priortext"
    install -m 644 packaging/priortext.desktop "$1/usr/share/applications/priortext.desktop"
    install -m 644 packaging/priortext-mime.xml "$1/usr/share/mime/packages/priortext.xml"
}

# JavaFX brings its own link to GTK inside a jar, where jpackage does not see it: what the window needs is named here.
debian() {
    root=$work/debian
    mkdir -p "$root/opt" "$root/usr/share/doc/priortext" "$root/DEBIAN"
    cp -a "$image" "$root/opt/priortext"
    install -m 644 LICENSE "$root/usr/share/doc/priortext/copyright"
    install_entries "$root"
    cat > "$root/DEBIAN/control" <<END
Package: priortext
Version: ${version%%-*}
Architecture: $(dpkg --print-architecture)
Maintainer: Priortext
Section: text
Priority: optional
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libx11-6, libxext6, libxi6, libxrender1, libxtst6
Recommends: libgl1, libxxf86vm1
Description: Redlines and inherited language of United Nations resolutions
 Compares draft and adopted resolutions paragraph by paragraph and shows where
 their language comes from. Brings its own Java.
END
    dpkg-deb --root-owner-group --build "$root" "$packages"
}

if [ $system = linux ]; then
    # jpackage's own spec, with the entries among the files and the window's library named as on every system with RPM.
    "$jdk/bin/jimage" extract --dir "$work/templates" --include 'regex:/jdk.jpackage/jdk/jpackage/internal/resources/template.spec' "$jdk/lib/modules"
    install_entries "$work/entries"
    sed -e "/^cp -r %{_sourcedir}APPLICATION_DIRECTORY/a cp -a '$PWD/$work/entries/.' %{buildroot}" \
        -e '/^Autoreq:/a Requires: libgtk-3.so.0()(64bit) libXtst.so.6()(64bit)' \
        -e '/^DESKTOP_COMMANDS_/d' \
        "$work/templates/jdk.jpackage/jdk/jpackage/internal/resources/template.spec" > "$work/resources/priortext.spec"
    set -- --linux-rpm-license-type Apache-2.0
elif [ $system = windows ]; then
    set -- --win-menu --win-shortcut --win-per-user-install --file-associations "$work/dossier.properties"
else
    set -- --file-associations "$work/dossier.properties"
fi
printf '%s\n' extension=priortext mime-type=application/x-priortext 'description=Priortext dossier' > "$work/dossier.properties"

for kind in $kinds; do
    case $kind in
        app-image) tar -czf "$packages/priortext-$version-$system.tar.gz" -C "$work/image" "$(basename "$image")" ;;
        deb) debian ;;
        *) "$jdk/bin/jpackage" --type "$kind" --app-image "$image" --name priortext --app-version "${version%%-*}" \
            --description "Redlines and inherited language of United Nations resolutions" --vendor Priortext \
            --license-file LICENSE --resource-dir "$work/resources" --dest "$packages" "$@" ;;
    esac
done
ls -l "$packages"
