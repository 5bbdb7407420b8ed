#!/bin/sh
# Builds the packages of the system it runs on into target/packages:
#   packaging/package.sh [app-image] [deb] [rpm] [msi] [dmg]
# Without arguments: app-image, deb and rpm on Linux, dmg on macOS, msi on Windows (in Git Bash).
# Needs a JDK 25 in JAVA_HOME, Maven and rsvg-convert; deb: fakeroot, binutils; rpm: rpm; msi: WiX, ImageMagick.
# Only the Linux packages have been tried.
set -eu
cd "$(dirname "$0")/.."
jdk=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
folder=target/priortext
work=target/packaging
packages=target/packages

# What jdeps --print-module-deps names for lib and lib/javafx, without what they use only where it is present
# (java.net.http, java.security.jgss, jdk.incubator.vector).
modules=java.base,java.desktop,java.logging,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.jfr,jdk.unsupported,jdk.unsupported.desktop

case $(uname -s) in
    Linux) system=linux; kinds=${*:-app-image deb rpm}; icon=$work/priortext.png ;;
    Darwin) system=mac; kinds=${*:-app-image dmg}; icon=$work/priortext.icns ;;
    *) system=windows; kinds=${*:-app-image msi}; icon=$work/priortext.ico ;;
esac

rm -rf "$work" "$packages"
mkdir -p "$work/input" "$work/resources" "$packages"
mvn -B -q ${MAVEN_OPTIONS:-} -Dmaven.test.skip=true package
version=$(sed -n 's/^version=//p' target/classes/org/priortext/version.properties)
cp -Rp "$folder"/lib/. "$folder/samples" "$folder/LICENSE" "$work/input"

draw() { rsvg-convert -w "$1" -h "$1" packaging/priortext.svg -o "$2"; }
draw 256 "$work/priortext.png"
if [ $system = windows ]; then
    magick "$work/priortext.png" -define icon:auto-resize=256,48,32,16 "$icon"
elif [ $system = mac ]; then
    mkdir "$work/priortext.iconset"
    for size in 16 32 128 256 512; do draw $size "$work/priortext.iconset/icon_${size}x$size.png"; done
    iconutil -c icns -o "$icon" "$work/priortext.iconset"
fi

"$jdk/bin/jlink" --add-modules $modules --strip-debug --no-header-files --no-man-pages --output "$work/runtime"

set -- --name priortext --app-version "${version%%-*}" --vendor Priortext \
    --description "Redlines and inherited language of United Nations resolutions" \
    --icon "$icon" --dest "$work/image"
if [ $system = windows ]; then
    # The launcher for the window has no console there; priortext-cli is the one for the command line.
    echo 'win-console=true' > "$work/cli.properties"
    set -- "$@" --add-launcher priortext-cli="$work/cli.properties"
fi
"$jdk/bin/jpackage" --type app-image "$@" --input "$work/input" --runtime-image "$work/runtime" \
    --main-jar "priortext-$version.jar" --main-class org.priortext.Launcher \
    --java-options '-Dpriortext.home=$APPDIR' --java-options -Dfile.encoding=UTF-8 \
    --java-options -Dstdout.encoding=UTF-8 --java-options -Dstderr.encoding=UTF-8 \
    --java-options '--module-path=$APPDIR/javafx' --java-options --add-modules=javafx.controls,javafx.swing \
    --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
    --java-options '-XX:AOTCache=$APPDIR/start.aot' \
    --java-options -Xlog:disable --java-options -Xlog:all=error:stderr

case $system in
    linux) image=$work/image/priortext; app=$image/lib/app; runtime=$image/lib/runtime ;;
    mac) image=$work/image/priortext.app; app=$image/Contents/app; runtime=$image/Contents/runtime/Contents/Home ;;
    windows) image=$work/image/priortext; app=$image/app; runtime=$image/runtime ;;
esac
# JavaFX is on the module path, not on the class path.
for config in "$app"/*.cfg; do
    sed '/^app.classpath=.*[/\\]javafx-/d' "$config" > "$work/config"
    cp "$work/config" "$config"
done

# The start-up cache. It holds for these jars in this order and this runtime; Java does without it if they differ.
separator=:
[ $system = windows ] && separator=';'
here=$(cd "$app" && pwd)
class_path=$(sed -n "s|^app.classpath=\$APPDIR.||p" "$app/priortext.cfg" | tr -d '\r' | sed "s|^|$here/|" | tr '\n' "$separator")
"$runtime/bin/java" -XX:AOTCacheOutput="$app/start.aot" -Dglass.platform=Headless -Dprism.order=sw \
    -Dpriortext.home="$here" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    --module-path="$here/javafx" --add-modules=javafx.controls,javafx.swing \
    --enable-native-access=javafx.graphics,ALL-UNNAMED \
    -cp "${class_path%?}" org.priortext.Rehearsal "$here/samples" > "$work/rehearsal.log" 2>&1 \
    || echo "no start-up cache made; see $work/rehearsal.log"

# jpackage's own templates, with the command priortext linked into /usr/bin.
if [ $system = linux ]; then
    "$jdk/bin/jimage" extract --dir "$work/templates" --include 'regex:/jdk.jpackage/jdk/jpackage/internal/resources/.*' "$jdk/lib/modules"
    templates=$work/templates/jdk.jpackage/jdk/jpackage/internal/resources
    link='ln -sf /opt/priortext/bin/priortext /usr/bin/priortext'
    unlink='rm -f /usr/bin/priortext'
    sed "s|^\( *\)DESKTOP_COMMANDS_INSTALL|\1$link\n&|" "$templates/template.postinst" > "$work/resources/postinst"
    sed "s|^\( *\)DESKTOP_COMMANDS_UNINSTALL|\1$unlink\n&|" "$templates/template.prerm" > "$work/resources/prerm"
    sed -e "s|^DESKTOP_COMMANDS_INSTALL|$link\n&|" -e "s|^DESKTOP_COMMANDS_UNINSTALL|if [ \"\$1\" = 0 ]; then $unlink; fi\n&|" \
        "$templates/template.spec" > "$work/resources/priortext.spec"
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
