#!/bin/sh
# scripts.sh ROOT: app/install-packages installs what is missing, and only that; the scripts are POSIX sh.
set -eu

root=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
wrong() { echo "wrong: $*"; cat "$folder/said" 2>/dev/null; exit 1; }

posix=sh
command -v dash >/dev/null && posix=dash
for script in app/run app/install-packages tests/run tests/qt_test; do
    "$posix" -n "$root/$script" || wrong "$script is not POSIX sh"
done

# A system of our own: every tool that the script may call, none of them real. Files say what is installed and who runs.
system="$folder/a system"
mkdir "$system"
for tool in sed sh env cat; do ln -s "$(command -v "$tool")" "$system/$tool"; done
cat >"$system/dpkg-query" <<'TOOL'
#!/bin/sh
for package; do :; done
while read -r installed; do [ "$installed" = "$package" ] && { echo installed; exit 0; }; done <"$SYSTEM/installed"
exit 1
TOOL
cat >"$system/apt-get" <<'TOOL'
#!/bin/sh
echo "apt-get $*" >>"$SYSTEM/log"
TOOL
cat >"$system/id" <<'TOOL'
#!/bin/sh
cat "$SYSTEM/uid"
TOOL
chmod +x "$system"/dpkg-query "$system"/apt-get "$system"/id
printf '# a comment\nfirst\nsecond # another\n' >"$folder/list one"
printf 'third\n' >"$folder/list two"

# set_up USER INSTALLED...: then run it; what it said stands in said, what it did in log.
set_up() {
    echo "$1" >"$system/uid"
    shift
    printf '%s\n' "$@" >"$system/installed"
    : >"$system/log"
}
install() {
    SYSTEM=$system PATH=$system "$system/sh" "$root/app/install-packages" "$folder/list one" "$folder/list two" \
        >"$folder/output" 2>"$folder/said"
}

set_up 1000 first second third
install || wrong "it fails when everything is there"
[ ! -s "$system/log" ] && [ ! -s "$folder/said" ] || wrong "it does something when everything is there"

set_up 0 second
install || wrong "root cannot install"
grep -q '^apt-get .*install .* first third$' "$system/log" || wrong "it does not install what is missing, and only that"
[ ! -s "$folder/output" ] || wrong "it writes to standard output, which belongs to the program that app/run starts"

set_up 1000 first second
! install || wrong "it goes on without the right to install"
grep -q 'as root: apt-get install third' "$folder/said" || wrong "it does not say what to do without rights"
[ ! -s "$system/log" ] || wrong "it calls apt-get without rights"

printf '#!/bin/sh\necho "sudo $*" >>"$SYSTEM/log"\nexec "$@"\n' >"$system/sudo"
chmod +x "$system/sudo"
install || wrong "somebody with sudo cannot install"
grep -q '^sudo .*install.* third$' "$system/log" || wrong "it does not use sudo"

rm "$system/dpkg-query"
install || wrong "it stops where there are no Debian packages"
grep -q 'no Debian' "$folder/said" || wrong "it does not say that this is no Debian"
echo "all as it should be"
