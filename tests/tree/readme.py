"""readme.py ROOT BUILD CTEST: README.md is true: its commands, options, tests, packages, pictures and folders exist."""
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

root, build, ctest = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
readme = (root / "README.md").read_text("utf-8")
wrong = []
presets = {preset["name"] for preset in json.loads((root / "CMakePresets.json").read_text())["configurePresets"]}


def output(*command):
    # No display, as in a plain ctest.
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env=environment).stdout


def check_path(path, command):
    """A path of the tree, of a build folder, or a file of the reader's own, which has no folder."""
    parts = pathlib.PurePath(path).parts
    if parts[0] == "build":
        if len(parts) < 2 or parts[1] not in presets:
            wrong.append(f"{command}: no preset builds {path}")
        elif not build.joinpath(*parts[2:]).exists():
            wrong.append(f"{command}: the build makes no {path}")
    elif not (root / path).exists():
        wrong.append(f"{command}: no {path}")


def check_tests(arguments, command):
    listed = output(ctest, "--test-dir", str(build), "-N", *arguments)
    if "Total Tests: 0" in listed:
        wrong.append(f"{command}: no test of that name")


def check_command(command):
    words = shlex.split(command, comments=True)
    if not words:
        return
    if words[0] == "sh":
        check_path(words[1], command)
        if words[1] == "tests/run":
            check_tests(words[2:], command)
    elif words[0] == "cmake":
        if words[1] != "--install":
            wrong.append(f"{command}: readme.py knows no such command")
        elif words[2].removeprefix("build/") not in presets:
            wrong.append(f"{command}: no preset builds {words[2]}")
    elif words[0].startswith("build/"):
        check_path(words[0], command)
        program = build.joinpath(*pathlib.PurePath(words[0]).parts[2:])
        if program.exists() and program.parent.name == "bin":
            known = output(str(program), "--help")
            for word in words[1:]:
                if word.startswith("-") and not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", known):
                    wrong.append(f"{command}: --help does not know {word}")
    else:
        wrong.append(f"{command}: readme.py knows no such command")


blocks = re.findall(r"^```sh\n(.*?)^```", readme, re.M | re.S)
prose = re.sub(r"^```.*?^```", "", readme, flags=re.M | re.S)
spans = re.findall(r"`([^`]+)`", prose)
for line in "".join(blocks).splitlines():
    check_command(line)
for span in spans:
    if re.match(r"(sh|cmake) |build/\S+/bin/|build/\S+/tests/\S", span):
        check_command(span)
    elif re.match(r"(core|app|tests|resources|translations|\.ci|build)/|\w+\.(json|txt)$", span) and " " not in span:
        check_path(span, span)
for link in re.findall(r"\]\(([^):]+)\)", prose):
    check_path(link, link)
if "sh app/run" not in "".join(blocks) or "sh tests/run" not in "".join(blocks):
    wrong.append("the two commands are not there")

# Every package stands in a table with what it is for, and nothing else does. Rows without a slash are packages.
listed = set()
for line in [*(root / "app/packages").open(), *(root / "tests/packages").open()]:
    listed.update(line.split("#")[0].split())
shown = set()
for first in re.findall(r"^\| (`[^|/]+`) \|", readme, re.M):
    shown.update(re.findall(r"`([^`]+)`", first))
for package in sorted(listed ^ shown):
    wrong.append(f"{package}: {'listed, but not in README.md' if package in listed else 'in README.md only'}")

# A folder with code that the table does not name.
folders = {f"{top}/{path.name}/" for top in ("core", "app") for path in (root / top).iterdir() if path.is_dir()}
for folder in sorted(folders - set(spans)):
    wrong.append(f"{folder}: not in README.md")

print(f"{len(blocks)} blocks and {len(spans)} names checked")
print("\n".join(f"wrong: {line}" for line in wrong))
sys.exit(1 if wrong else 0)
