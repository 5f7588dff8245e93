#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the build folder FIELDFARE_BUILD as a Debian package, installs it and uses what is installed.

As root with CI=true it is installed into the machine, with dpkg's own check of its dependencies, and purged again.
Elsewhere it is unpacked into a folder and run from there. FIELDFARE_PACKAGE names a package that is made already."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import desktop
from display import Display

APPLICATION = "org.fieldfare.Fieldfare"
PROGRAMS = ("fieldfare", "fieldfare-cli", "fieldfare-company")


def run(*command, **options):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False,
                            stdin=subprocess.DEVNULL, timeout=2400, **options)
    if result.returncode:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {result.returncode}:\n"
                             f"{result.stdout[-4000:]}{result.stderr[-4000:]}")
    return result.stdout


def make_package(folder):
    if "FIELDFARE_PACKAGE" in os.environ:
        return Path(os.environ["FIELDFARE_PACKAGE"])
    build = Path(os.environ["FIELDFARE_BUILD"])
    run("cpack", "-G", "DEB", "--config", build / "CPackConfig.cmake", "-B", folder / "packed", cwd=build)
    return next((folder / "packed").glob("*.deb"))


class PackageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="fieldfare-package-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.package = make_package(cls.folder)
        if os.environ.get("CI") == "true" and os.geteuid() == 0:
            cls.root = Path("/")
            cls.addClassCleanup(run, "dpkg", "--purge", "fieldfare")
            run("dpkg", "--install", cls.package, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        else:
            cls.root = cls.folder / "root"
            run("dpkg-deb", "-x", cls.package, cls.root)

    def setUp(self):
        home = Path(tempfile.mkdtemp(dir=self.folder))
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime),
                            "LC_ALL": "C.UTF-8"}

    def installed(self, path):
        return self.root / "usr" / path

    def field(self, name):
        return run("dpkg-deb", "--field", self.package, name).strip()

    def test_names_itself_and_its_makers(self):
        self.assertEqual(self.field("Package"), "fieldfare")
        self.assertEqual(self.field("Section"), "utils")
        self.assertEqual(self.field("Maintainer"), "The Fieldfare authors <authors@fieldfare.example>")
        if "FIELDFARE_PACKAGE_VERSION" in os.environ:
            self.assertEqual(self.field("Version"), os.environ["FIELDFARE_PACKAGE_VERSION"])

    def test_needs_no_sqlite_of_either_kind(self):
        """With libsqlite3 in the process PRAGMA key does nothing and the wallet is written in the clear."""
        needed = self.field("Depends")
        self.assertIn("libqt6widgets6", needed)
        self.assertNotIn("sqlcipher", needed)
        self.assertNotIn("sqlite", needed)
        for program in PROGRAMS:
            libraries = run("ldd", self.installed(f"bin/{program}"))
            self.assertIn("libcrypto", libraries)
            self.assertNotIn("not found", libraries)
            self.assertNotIn("libsqlcipher", libraries)
            self.assertNotIn("libsqlite3", libraries)

    def test_programs_say_their_version_without_a_display(self):
        version = self.field("Version")
        offscreen = {**self.environment, "QT_QPA_PLATFORM": "offscreen"}
        self.assertIn(version, run(self.installed("bin/fieldfare-cli"), "--version", env=self.environment))
        self.assertIn(version, run(self.installed("bin/fieldfare"), "--version", env=offscreen))

    def test_the_window_opens(self):
        """On a screen of its own in memory, which is black until something paints on it."""
        with Display(self.folder) as display:
            self.assertFalse(display.is_painted())
            window = subprocess.Popen([self.installed("bin/fieldfare")], stdin=subprocess.DEVNULL,
                                      env={**self.environment, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"})
            try:
                display.wait_until_painted(alive=lambda: window.poll() is None)
                self.assertIsNone(window.poll())
            finally:
                window.terminate()
                window.wait(timeout=60)

    def test_the_desktop_knows_it(self):
        desktop.check_files(self, self.installed(f"share/applications/{APPLICATION}.desktop"),
                            self.installed(f"share/metainfo/{APPLICATION}.metainfo.xml"),
                            self.installed(f"share/mime/packages/{APPLICATION}.xml"))
        for icon in ("scalable/apps/{}.svg", "16x16/apps/{}.png", "512x512/apps/{}.png"):
            self.assertTrue(self.installed("share/icons/hicolor/" + icon.format(APPLICATION)).is_file(), icon)
        entry = self.installed(f"share/applications/{APPLICATION}.desktop").read_text(encoding="utf-8")
        self.assertIn(f"Icon={APPLICATION}\n", entry)

    def test_wallets_have_a_type(self):
        data = Path(tempfile.mkdtemp(dir=self.folder))
        (data / "mime/packages").mkdir(parents=True)
        shutil.copy(self.installed(f"share/mime/packages/{APPLICATION}.xml"), data / "mime/packages")
        run("update-mime-database", data / "mime")
        globs = (data / "mime/globs2").read_text(encoding="utf-8")
        self.assertIn("application/x-fieldfare:*.fieldfare", globs)

    def test_manual_and_licences_come_along(self):
        self.assertTrue(self.installed("share/man/man1/fieldfare-cli.1").is_file())
        for name in ("copyright", "copyright-inter", "copyright-noto", "copyright-sqlcipher"):
            self.assertTrue(self.installed(f"share/doc/fieldfare/{name}").is_file(), name)


if __name__ == "__main__":
    unittest.main()
