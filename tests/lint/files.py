# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every file carries: its licence, its guard, its place in CMake, its size."""

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
        name = pure.relative_to(folder).as_posix()
        if (path.startswith(("app/", "ui/")) and folder != pure.parent) or not re.search(
                rf"(?<![\w./-]){re.escape(name)}(?![\w./-])", tree.cmake(folder.as_posix())):
            yield Finding(path, 1, f"not listed in {pure.parent}/CMakeLists.txt")
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
