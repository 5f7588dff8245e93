#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is refused: with a message of its own, the right code, and the file byte for byte as it was."""

import contextlib
import os
import unittest
from pathlib import Path

from support import CliTest

PAGE = 4096


class RefusalTest(CliTest):
    def setUp(self):
        super().setUp()
        self.cli("init")
        self.cli("company", "add", "--name", "Kaufhaus", "--domain", "kaufhaus.example")

    @contextlib.contextmanager
    def untouched(self, path=None):
        path = path or self.wallet
        before = path.read_bytes()
        names = sorted(each.name for each in self.folder.iterdir())
        yield
        self.assertEqual(path.read_bytes(), before)
        self.assertEqual(sorted(each.name for each in self.folder.iterdir()), names)

    def test_wrong_passphrase(self):
        wrong = self.folder / "wrong.txt"
        wrong.write_text("not it\n", encoding="utf-8")
        with self.untouched():
            self.assertIn("passphrase is wrong", self.refused("company", "list", passphrase=wrong))

    def test_damaged_start(self):
        content = bytearray(self.wallet.read_bytes())
        content[100] ^= 0xFF
        self.wallet.write_bytes(content)
        with self.untouched():
            self.assertIn("damaged", self.refused("company", "list"))

    def test_file_of_another_program(self):
        other = self.folder / "other.fieldfare"
        other.write_bytes(b"SQLite format 3\0" + bytes(2 * PAGE - 16))
        with self.untouched(other):
            self.assertIn("another program", self.refused("company", "list", wallet=other))

    def test_something_that_is_no_wallet(self):
        other = self.folder / "short.fieldfare"
        other.write_bytes(b"short")
        with self.untouched(other):
            self.assertIn("no Fieldfare wallet", self.refused("company", "list", wallet=other))

    def test_database_that_is_no_wallet(self):
        other = self.folder / "database.fieldfare"
        self.sqlcipher("CREATE TABLE a (b);", wallet=other)
        with self.untouched(other):
            self.assertIn("no Fieldfare wallet", self.refused("company", "list", wallet=other))

    def test_cut_off_by_a_page(self):
        self.wallet.write_bytes(self.wallet.read_bytes()[:-PAGE])
        with self.untouched():
            self.assertIn("cut off", self.refused("company", "list"))

    def test_cut_off_inside_a_page(self):
        self.wallet.write_bytes(self.wallet.read_bytes()[:-100])
        with self.untouched():
            self.assertIn("cut off", self.refused("company", "list"))

    def test_newer_schema(self):
        self.sqlcipher("PRAGMA user_version = 999;")
        with self.untouched():
            self.assertIn("newer Fieldfare", self.refused("company", "list"))

    def test_missing_file(self):
        self.assertIn("There is no file", self.refused("company", "list", wallet=self.folder / "none.fieldfare"))
        self.assertFalse((self.folder / "none.fieldfare").exists())

    def test_existing_file_on_init(self):
        with self.untouched():
            self.assertIn("already", self.refused("init"))
        self.assertIn("already", self.refused("backup", self.wallet))

    def test_read_only_folder(self):
        place = self.folder / "place"
        place.mkdir()
        inside = place / "w.fieldfare"
        inside.write_bytes(self.wallet.read_bytes())
        inside.chmod(0o444)
        place.chmod(0o555)
        self.addCleanup(place.chmod, 0o755)
        self.folder.chmod(0o755)
        self.passphrase.chmod(0o644)
        # Root may write everywhere, so that somebody else has to try.
        user = {"user": 65534} if os.geteuid() == 0 else {}
        with self.untouched(inside):
            for words in (("company", "add", "--name", "X"), ("company", "list")):
                self.refused(*words, wallet=inside, **user)
            self.refused("init", wallet=place / "new.fieldfare", **user)
        self.assertEqual([each.name for each in place.iterdir()], ["w.fieldfare"])

    def test_exports_that_are_none(self):
        bad = self.folder / "bad.json"
        for content in (b"", b"hello", b"[" * 1_000_000, b'{"encrypted": true, "items": ['):
            bad.write_bytes(content)
            self.refused("import", bad)
        self.assertEqual(self.ask("imports", "list"), [])
        self.assertEqual([each["name"] for each in self.ask("company", "list")], ["Kaufhaus"])

    def test_what_is_not_there(self):
        self.assertIn("Nirgends", self.refused("company", "show", "Nirgends"))
        self.refused("letter", "show", "HM-2026-1")
        self.refused("imports", "undo", "7")
        self.refused("settings", "get", "nothing")
        self.refused("price", "set", "email", "viel")

    def test_wrong_usage(self):
        for words in ([], ["fly"], ["company"], ["company", "show"], ["company", "list", "extra"],
                      ["company", "list", "--unknown"], ["letter", "new", "--company", "Kaufhaus"],
                      ["letter", "new", "--company", "Kaufhaus", "--right", "reply"], ["init", "--preset", "free"],
                      ["holding", "add", "--company", "Kaufhaus", "--field", "email", "--since", "yesterday"],
                      ["price", "set", "a//b", "3"], ["price", "preset", "free"], ["company", "list", "--search"]):
            self.refused(*words, code=2)

    def test_help_and_version(self):
        help_text = self.cli("--help")
        for words in ("init", "price never", "letter export", "passwd"):
            self.assertIn(f"\n  {words}", help_text)
        self.assertIn("--right access|erasure", self.cli("help", "letter", "new"))
        self.assertIn("--right access|erasure", self.cli("letter", "new", "--help"))
        self.assertRegex(self.cli("--version"), r"^fieldfare-cli \d+\.\d+\.\d+\n$")
        readme = (Path(__file__).resolve().parents[3] / "app/cli/README.md").read_text(encoding="utf-8")
        for line in help_text.splitlines():
            if line.startswith("  ") and not line.startswith("   "):
                words = line.split()
                self.assertTrue(f"`{words[0]}" in readme, words)


if __name__ == "__main__":
    unittest.main()
