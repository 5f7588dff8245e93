# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file carries: its licence, its guard, its place in CMake, its size."""

import json
import re
from pathlib import PurePosixPath

from tree import CPP, Finding

SOURCES = CPP | {".py", ".sh", ".cmake", ".js", ".mjs", ".ts", ".nsi"}
LONGEST = 500


def is_source(tree, path):
    pure = PurePosixPath(path)
    # Qt's translations end in .ts too, and are XML.
    if pure.suffix == ".ts" and path.startswith("translations/"):
        return False
    if pure.suffix in SOURCES or pure.name == "CMakeLists.txt":
        return True
    return pure.suffix == "" and tree.is_text(path) and tree.text(path).startswith("#!")


def check_licences(tree):
    for path in tree.files:
        if is_source(tree, path):
            head = tree.text(path)[:400]
            for tag in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later"):
                if tag not in head:
                    yield Finding(path, 1, f"does not open with {tag.strip()}")


def check_guards(tree):
    for path in tree.cpp():
        if path.endswith(".h") and not re.search(r"^#pragma once$", tree.text(path), re.M):
            yield Finding(path, 1, "no #pragma once")


def lists(tree, folder, path):
    """Whether the CMakeLists.txt of a folder names a file below it."""
    name = re.escape(PurePosixPath(path).relative_to(folder).as_posix())
    return re.search(rf"(?<![\w./-]){name}(?![\w./-])", tree.cmake(folder.as_posix())) is not None


def check_listed(tree):
    """A file that CMake does not know is not built, and a test that is not built passes for ever."""
    for path in tree.cpp("app", "ui", "tests", "resources"):
        pure = PurePosixPath(path)
        if path.startswith("tests/") and pure.suffix == ".h":
            continue
        folder = next((f for f in pure.parents if tree.has(f"{f}/CMakeLists.txt")), None)
        if folder is None:
            yield Finding(path, 1, "no folder above has a CMakeLists.txt")
            continue
        if (path.startswith(("app/", "ui/")) and folder != pure.parent) or not lists(tree, folder, path):
            yield Finding(path, 1, f"not listed in {pure.parent}/CMakeLists.txt")
    for path in tree.files:
        if path.startswith("tests/") and path.endswith(".test.js") and not any(
                lists(tree, folder, path) for folder in PurePosixPath(path).parents):
            yield Finding(path, 1, "listed in no CMakeLists.txt above")
    for path in tree.files:
        folder = PurePosixPath(path).parent
        if PurePosixPath(path).name == "CMakeLists.txt" and path.startswith(("app/", "ui/", "tests/")):
            if folder.name not in [PurePosixPath(s).name for s in tree.subdirectories(folder.parent.as_posix())]:
                yield Finding(path, 1, f"{folder.parent}/CMakeLists.txt does not add {folder.name}")


def check_length(tree):
    for path in tree.files:
        if is_source(tree, path):
            lines = tree.text(path).count("\n")
            if lines > LONGEST:
                yield Finding(path, lines, f"{lines} lines: over {LONGEST} a file has more than one purpose")


def check_locks(tree):
    """Packages come from the registry that the machine is set up for, each held to its hash: a lock file names none."""
    for path in tree.files:
        if PurePosixPath(path).name == "package-lock.json":
            for number, line in tree.lines(path):
                if re.match(r'\s*"resolved":', line):
                    yield Finding(path, number, "names where a package comes from (omit-lockfile-registry-resolved)")
            for number, entry in unhashed(tree, path):
                yield Finding(path, number, f"{entry} has no hash")


def unhashed(tree, path):
    """The packages of a lock file, but itself, that no hash holds to what they were."""
    try:
        packages = json.loads(tree.text(path)).get("packages", {})
    except ValueError:
        yield 1, "what is no JSON"
        return
    for number, line in tree.lines(path):
        entry = re.match(r'    "(node_modules/[^"]+)": \{', line)
        if entry and "integrity" not in packages.get(entry[1], {}):
            yield number, entry[1]
