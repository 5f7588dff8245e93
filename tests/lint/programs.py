# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that are other programs: clang-format, prettier, shellcheck. Where one is not installed its check is skipped."""

import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from tree import Finding

# .clang-format was written for this one; others lay out the same rules differently.
VERSION = 14


class Skipped(Exception):
    pass


def clang_format():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            words = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            version = re.search(r"version (\d+)", words)
            if version and int(version[1]) == VERSION:
                return program
    raise Skipped(f"no clang-format {VERSION} here")


def check_formatting(tree):
    program = clang_format()

    def faults(path):
        result = subprocess.run([program, "--dry-run", "-Werror", "--style=file", tree.root / path],
                                capture_output=True, text=True, check=False)
        lines = re.findall(r":(\d+):\d+: error", result.stderr)
        if result.returncode and not lines:
            return [Finding(path, 1, result.stderr.strip())]
        return [Finding(path, int(lines[0]), "not as clang-format lays it out (packaging/dev.sh format)")] if lines else []

    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(faults, tree.cpp()):
            yield from found


def check_scripts(tree):
    """JavaScript is laid out by the prettier that its own folder brings (tests/peers/install.sh)."""
    folder = tree.root / "tests/peers"
    scripts = [path for path in tree.files if path.startswith("tests/peers/") and path.endswith((".js", ".mjs"))]
    if not scripts:
        return
    if not (folder / "node_modules/.bin/prettier").exists():
        raise Skipped("no prettier here: tests/peers/install.sh brings it")
    result = subprocess.run([folder / "node.sh", folder / "node_modules/prettier/bin/prettier.cjs", "--list-different",
                             *(tree.root / path for path in scripts)], cwd=folder, capture_output=True, text=True,
                            check=False)
    for path in result.stdout.splitlines():
        yield Finding(f"tests/peers/{path}", 1, "not as prettier lays it out (packaging/dev.sh format)")
    if result.returncode and not result.stdout:
        yield Finding("tests/peers", 1, result.stderr.strip())


def check_shell(tree):
    program = shutil.which("shellcheck")
    if not program:
        raise Skipped("no shellcheck here")
    scripts = [path for path in tree.files if path.endswith(".sh") or (
        "." not in path.rsplit("/", 1)[-1] and tree.is_text(path) and re.match(r"#!.*\b(ba)?sh\b", tree.text(path)))]
    if not scripts:
        return
    result = subprocess.run([program, "--format=gcc", *scripts], cwd=tree.root, capture_output=True, text=True,
                            check=False)
    for line in (result.stdout + result.stderr).splitlines():
        place = re.match(r"([^:]+):(\d+):\d+: (.*)", line)
        yield Finding(place[1], int(place[2]), place[3]) if place else Finding(scripts[0], 1, line)
