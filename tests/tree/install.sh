#!/bin/sh
# install.sh CMAKE BUILD: what `cmake --install` lays down is complete, valid and found by a desktop.
set -eu

cmake=$1 build=$2
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
wrong() { echo "wrong: $*"; exit 1; }

"$cmake" --install "$build" --prefix "$prefix/a folder"
cd "$prefix/a folder"

for program in sejajar sejajar-align; do
    [ -x "bin/$program" ] || wrong "no program bin/$program"
    "bin/$program" --version >/dev/null || wrong "bin/$program does not start from where it is installed"
done
for file in applications/sejajar.desktop mime/packages/sejajar.xml icons/hicolor/scalable/apps/sejajar.svg; do
    [ -s "share/$file" ] || wrong "no share/$file"
done
# The menu entry names the program, the icon and the file type that are installed.
grep -q '^Exec=sejajar ' share/applications/sejajar.desktop || wrong "the menu entry starts something else"
grep -q '^Icon=sejajar$' share/applications/sejajar.desktop || wrong "the menu entry has another icon"
type=$(sed -n 's/.*<mime-type type="\([^"]*\)".*/\1/p' share/mime/packages/sejajar.xml)
grep -q "^MimeType=\(.*;\)\?$type;" share/applications/sejajar.desktop || wrong "the menu entry does not open $type"

missing=
for tool in desktop-file-validate xmllint update-mime-database; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
done
[ -z "$missing" ] || { echo "skipped, all before this passed; not there:$missing"; exit 77; }

desktop-file-validate share/applications/sejajar.desktop
xmllint --noout share/icons/hicolor/scalable/apps/sejajar.svg share/mime/packages/sejajar.xml
# Types that an installed system has; update-mime-database looks at nothing outside the folder it is given.
PKGSYSTEM_ENABLE_FSYNC=0 update-mime-database share/mime
grep -q ":$type:\*\.sejajar$" share/mime/globs2 || wrong "*.sejajar is not known as $type"
echo "installed: $(find . -type f -path './bin/*' -o -type f -name 'sejajar.*' | sort | tr '\n' ' ')"
