# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop makes of the files that say what the program opens, looked at with the desktop's own tools."""

import os
import shutil
import subprocess
from pathlib import Path

APPLICATION = "org.fieldfare.Fieldfare"
SCHEMES = ("openid4vp", "fieldfare")
TYPES = {"application/x-fieldfare": "*.fieldfare", "application/x-fieldfare-request": "*.fieldfare-request"}


def run(*command, **options):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False,
                            stdin=subprocess.DEVNULL, timeout=120, **options)
    if result.returncode:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {result.returncode}:\n"
                             f"{result.stdout[-4000:]}{result.stderr[-4000:]}")
    return result.stdout


class Desktop:
    """A home in which nothing but these files is installed, and programs of that name that write down how they are
    called."""

    def __init__(self, home, entry, mime):
        self.home = Path(home)
        data = self.home / "share"
        self.said = self.home / "said"
        for folder in ("applications", "mime/packages"):
            (data / folder).mkdir(parents=True)
        shutil.copy(entry, data / "applications" / f"{APPLICATION}.desktop")
        shutil.copy(mime, data / "mime/packages" / f"{APPLICATION}.xml")
        shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", data / "mime/packages")
        program = self.home / "bin/fieldfare"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nfor word; do echo "$word"; done > {self.said}.new\n'
                           f"mv {self.said}.new {self.said}\n", encoding="utf-8")
        program.chmod(0o755)
        self.environment = {"HOME": str(self.home), "XDG_DATA_HOME": str(data), "XDG_DATA_DIRS": str(data),
                            "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_CONFIG_DIRS": str(self.home / "none"),
                            "PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        # It is thrown away: no need to have it on the disk for certain.
        run("update-mime-database", data / "mime", env={**os.environ, "PKGSYSTEM_ENABLE_FSYNC": "0"})
        run("update-desktop-database", data / "applications")
        self.data = data

    def globs(self):
        return (self.data / "mime/globs2").read_text(encoding="utf-8")

    def handler(self, kind):
        """Which application the desktop starts for that type, by default."""
        return run("gio", "mime", kind, env=self.environment)

    def type_of(self, name, content=b"text\n"):
        file = self.home / name
        file.write_bytes(content)
        return run("gio", "info", "-a", "standard::content-type", file, env=self.environment)

    def open(self, address):
        """What the program is called with where somebody clicks on that."""
        self.said.unlink(missing_ok=True)
        run("gio", "open", address, env=self.environment)
        for _ in range(600):
            if self.said.exists():
                return self.said.read_text(encoding="utf-8").splitlines()
            subprocess.run(["sleep", "0.05"], check=True)
        raise AssertionError(f"nothing was started for {address}")


def check_files(test, entry, metainfo, mime):
    run("desktop-file-validate", entry)
    run("appstreamcli", "validate", "--no-net", metainfo)
    text = Path(entry).read_text(encoding="utf-8")
    declared = next(line for line in text.splitlines() if line.startswith("MimeType="))[9:].split(";")
    wanted = [*TYPES, *(f"x-scheme-handler/{scheme}" for scheme in SCHEMES)]
    test.assertEqual(sorted(filter(None, declared)), sorted(wanted))
    # %u: one address at a time, a link as it is. %f would make a file's path of it, or nothing.
    test.assertIn("Exec=fieldfare %u\n", text)
    provided = Path(metainfo).read_text(encoding="utf-8")
    for kind in wanted:
        test.assertIn(f"<mediatype>{kind}</mediatype>", provided)
    for kind, pattern in TYPES.items():
        test.assertIn(f'<glob pattern="{pattern}"/>', Path(mime).read_text(encoding="utf-8"))
        test.assertIn(f'type="{kind}"', Path(mime).read_text(encoding="utf-8"))
