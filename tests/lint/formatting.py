# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format, by the one version that .clang-format was written for: others lay out the same rules differently."""

import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from tree import Finding

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
