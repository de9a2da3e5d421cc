#!/bin/sh
# python.sh SCRIPT ARGUMENT...: runs it, or says that there is no Python and asks ctest to skip.
command -v python3 >/dev/null || { echo "skipped: python3 is not there"; exit 77; }
exec python3 "$@"
