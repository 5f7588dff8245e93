#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of packaging/linux that a desktop reads, without a package: it must find the program for links, requests
and wallets, and start it with exactly what was clicked."""

import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import desktop

LINUX = Path(os.environ.get("FIELDFARE_LINUX", Path(__file__).resolve().parents[2] / "packaging/linux"))
ENTRY = LINUX / f"{desktop.APPLICATION}.desktop"
METAINFO = LINUX / f"{desktop.APPLICATION}.metainfo.xml"
MIME = LINUX / f"{desktop.APPLICATION}.mime.xml"
TOOLS = ("desktop-file-validate", "appstreamcli", "update-mime-database", "update-desktop-database", "gio")
LINKS = ("openid4vp://?client_id=x509_san_dns%3Ashop.example&request_uri=https%3A%2F%2Fshop.example%2Fr%2F1",
         "fieldfare://grant?grant_uri=https%3A%2F%2Fshop.example%2Fg",
         "openid4vp://?client_id=a&state=$(touch%20x);`id`'\"%27")


@unittest.skipIf(any(shutil.which(tool) is None for tool in TOOLS), "the desktop's tools are not all here")
class DesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        home = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, home, ignore_errors=True)
        cls.desktop = desktop.Desktop(home, ENTRY, MIME)

    def test_the_files_say_the_same(self):
        desktop.check_files(self, ENTRY, METAINFO, MIME)

    def test_names_have_types(self):
        for kind, pattern in desktop.TYPES.items():
            self.assertIn(f"{kind}:{pattern}\n", self.desktop.globs())
        self.assertIn("application/x-fieldfare-request", self.desktop.type_of("offer.fieldfare-request"))
        self.assertIn("application/x-fieldfare\n", self.desktop.type_of("Maren.fieldfare") + "\n")
        self.assertNotIn("fieldfare", self.desktop.type_of("others.jwt").rsplit(":", 1)[1])

    def test_links_and_files_lead_here(self):
        for kind in (*desktop.TYPES, *(f"x-scheme-handler/{scheme}" for scheme in desktop.SCHEMES)):
            self.assertIn(f"{desktop.APPLICATION}.desktop", self.desktop.handler(kind), kind)

    def test_a_click_hands_the_link_over_as_it_is(self):
        for link in LINKS:
            self.assertEqual(self.desktop.open(link), [link])

    def test_a_file_comes_as_one_address(self):
        file = self.desktop.home / "an offer ’1’.fieldfare-request"
        file.write_text("text", encoding="utf-8")
        words = self.desktop.open(str(file))
        self.assertEqual(len(words), 1)
        self.assertTrue(words[0].startswith("file:///") or words[0] == str(file), words)


if __name__ == "__main__":
    unittest.main()
