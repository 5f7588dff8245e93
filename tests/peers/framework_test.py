#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real command line against a verifier as frameworks ship it (framework/verifier.js)."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from foreign_company import Company

PROGRAM = Path(os.environ["FIELDFARE_PROGRAMS"]) / "fieldfare-cli"
OFFER = {"id": "o-1", "controller": {"name": "Verifier as shipped"}, "purposes": [{"id": "dpv:DirectMarketing"}],
         "retention": "P1Y", "compensation": [{"kind": "money", "amount": "20.00", "currency": "EUR"}]}


class FrameworkTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="fieldfare-framework-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        passphrase = cls.folder / "passphrase"
        passphrase.write_text("rowan berries under snow\n", encoding="utf-8")
        cls.wallet = (PROGRAM, "--wallet", cls.folder / "w.fieldfare", "--passphrase-file", passphrase, "--json")
        cls.verifier = Company(cls.folder, program="framework/main.js")
        cls.addClassCleanup(cls.verifier.end)
        cls.cli("init")
        cls.cli("settings", "set", "network.local", "on")
        cls.cli("trust", "add", cls.verifier.ready["ca"])
        cls.cli("profile", "set", "email", "maren@example.org")

    @classmethod
    def cli(cls, *words):
        result = subprocess.run([*cls.wallet, *words], capture_output=True, encoding="utf-8", timeout=120, check=False)
        if result.returncode:
            raise AssertionError(f"{words} ended with {result.returncode}: {result.stderr}")
        return json.loads(result.stdout) if result.stdout.strip() else None

    def asked(self, **wish):
        asked = self.verifier.do("ask", **wish)
        taken = self.cli("request", "add", asked["link"])
        self.assertEqual([check for check in taken["checks"] if not check["ok"]], [])
        return asked["id"], taken["id"]

    def test_it_says_yes(self):
        for wish in ({}, {"offer": OFFER}):
            with self.subTest(wish):
                _, request = self.asked(**wish)
                self.assertEqual(self.cli("request", "approve", request)["delivery"]["state"], "delivered")
                self.assertEqual(self.verifier.event("answered")["claims"], {"email": "maren@example.org"})

    def test_its_400_to_a_no_is_delivered(self):
        for words in (("decline",), ("decline", "--reason", "price"), ("counter",)):
            with self.subTest(words):
                _, request = self.asked(offer=OFFER)
                answer = self.cli("request", words[0], request, *words[1:])
                self.assertEqual(answer["delivery"]["state"], "delivered")
                self.assertEqual(self.verifier.event("turned-away")["says"], "error: access_denied")

    def test_a_session_that_is_over_refuses(self):
        session, request = self.asked()
        _, twin = self.asked()
        self.cli("request", "decline", request)
        self.assertEqual(self.verifier.do("look", id=session)["state"], "ended")
        self.assertEqual(self.cli("request", "approve", twin)["delivery"]["state"], "delivered")


if __name__ == "__main__":
    unittest.main()
