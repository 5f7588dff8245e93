# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the checks see it: its files, their text, and what their CMakeLists say."""

import os
import re
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

CPP = {".cpp", ".h", ".c", ".mm"}
SKIPPED_FOLDERS = {".git", "out", "node_modules", "__pycache__"}


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


class Tree:
    def __init__(self, root):
        self.root = Path(root).resolve()
        self.files = sorted(self._tracked() or self._walked())
        self._known = set(self.files)

    def _tracked(self):
        """What git has or would add, or nothing where the root is no checkout of its own (an unpacked archive)."""
        if not (self.root / ".git").exists():
            return []
        listing = subprocess.run(
            ["git", "-C", self.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            capture_output=True, check=False)
        names = listing.stdout.decode().split("\0")
        return [name for name in names if name and (self.root / name).is_file()]

    def _walked(self):
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = [f for f in folders if f not in SKIPPED_FOLDERS and not f.startswith("build")]
            found += [(Path(folder) / name).relative_to(self.root).as_posix() for name in names]
        return found

    def has(self, path):
        return path in self._known

    @lru_cache(maxsize=None)
    def text(self, path):
        return (self.root / path).read_bytes().decode("utf-8", errors="replace")

    def lines(self, path):
        """(number, line) pairs, from 1."""
        return enumerate(self.text(path).split("\n"), start=1)

    def is_text(self, path):
        with open(self.root / path, "rb") as file:
            return b"\0" not in file.read(8192)

    def cpp(self, *tops):
        """C and C++ files, below the named top folders if there are any."""
        return [f for f in self.files
                if PurePosixPath(f).suffix in CPP and (not tops or f.startswith(tuple(t + "/" for t in tops)))]

    @lru_cache(maxsize=None)
    def cmake(self, folder):
        """The CMakeLists.txt of a folder without its comments, or nothing."""
        path = f"{folder}/CMakeLists.txt".removeprefix("./")
        if not self.has(path):
            return ""
        return re.sub(r"#[^\n]*", "", self.text(path))

    @lru_cache(maxsize=None)
    def subdirectories(self, folder):
        """What a folder's CMakeLists.txt adds, in its order."""
        return re.findall(r"add_subdirectory\(\s*([^\s)]+)", self.cmake(folder))
