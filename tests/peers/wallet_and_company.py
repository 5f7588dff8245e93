# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real command line with a wallet, and the foreign company, as the base of tests that hold them against each other."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from foreign_company import Company

PROGRAM = Path(os.environ["FIELDFARE_PROGRAMS"]) / "fieldfare-cli"
VALUES = {"email": "maren@example.org", "given_name": "Maren", "family_name": "Voß", "birthdate": "1988-05-03",
          "phone_number": "+49 40 1234567", "address/street_address": "Am Deich 14", "address/postal_code": "22111",
          "address/locality": "Hamburg", "address/country": "DE", "nationalities": '["DE","IT"]', "gender": "female"}


class WalletAndCompany(unittest.TestCase):
    """Trusts the company and its own network, and has some values; each test has a wallet of its own."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="fieldfare-peers-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.passphrase = cls.folder / "passphrase"
        cls.passphrase.write_text("rowan berries under snow\n", encoding="utf-8")
        (cls.folder / "company").mkdir()
        cls.company = Company(cls.folder / "company")
        cls.addClassCleanup(cls.company.end)
        # Made once and copied: each test has a wallet of its own.
        cls.wallet = cls.folder / "made.fieldfare"
        cls.run_cli("init", "--preset", "firm")
        cls.run_cli("settings", "set", "network.local", "on")
        cls.run_cli("trust", "add", cls.company.ready["ca"])
        for field, value in VALUES.items():
            cls.run_cli("profile", "set", field, value)
        cls.run_cli("price", "never", "gender")
        cls.made = cls.wallet

    @classmethod
    def run_cli(cls, *words, refused=False):
        result = subprocess.run([PROGRAM, "--wallet", cls.wallet, "--passphrase-file", cls.passphrase, "--json", *words],
                                capture_output=True, encoding="utf-8", timeout=120, check=False)
        if refused:
            return result.stderr if result.returncode == 1 else None
        if result.returncode:
            raise AssertionError(f"{words} ended with {result.returncode}: {result.stderr}")
        return json.loads(result.stdout) if result.stdout.strip() else None

    def setUp(self):
        type(self).wallet = self.folder / f"{self.id().rsplit('.', 1)[-1]}.fieldfare"
        shutil.copy(self.made, self.wallet)

    def asked(self, scenario, proven="domain", company=None, **wish):
        """The company asks, the wallet takes the request in: the company's word of it and the wallet's id."""
        asked = (company or self.company).do("ask", scenario=scenario, **wish)
        taken = self.run_cli("request", "add", asked["link"])
        self.assertEqual([check for check in taken["checks"] if not check["ok"]], [])
        self.assertEqual(taken["company"]["proven"], proven)
        return asked, taken["id"]

    def answered(self, company=None):
        """What the company says to an approval: yes, and nothing against it."""
        event = (company or self.company).event("answered")
        self.assertEqual((event["verdict"], event["problems"]), ("yes", []))
        return event
