# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real fieldfare-cli on wallets in a folder of its own."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

PROGRAMS = Path(os.environ["FIELDFARE_PROGRAMS"])
PASSPHRASE = "rowan berries ünder snow"
# What the sample exports hide in passwords, seeds, notes and hidden fields, and the sample card.
SECRETS = (b"SECRET", b"4111111111111111", b"7371")


def rounded(amount):
    return Fraction((Decimal(amount.numerator) * 100 / Decimal(amount.denominator))
                    .quantize(Decimal(1), rounding=ROUND_HALF_UP)) / 100


def add_up(total):
    """What the steps of a sum come to, worked out anew."""
    amount = Fraction(0)
    for step in total["steps"]:
        operation = step["operation"]
        number = Fraction(step["factor"] if operation in ("multiply", "start_at") else step["amount"])
        if operation in ("start", "start_at"):
            amount = number
        elif operation == "multiply":
            amount *= number
        elif operation == "at_most":
            amount = min(rounded(amount), number)
        elif operation == "at_least":
            amount = max(rounded(amount), number)
        else:
            assert operation == "add", operation
            amount = rounded(amount) + number
    return rounded(amount)


def sums_in(document):
    """Every sum, that is every object with an amount and the steps that made it, wherever it stands."""
    if isinstance(document, dict):
        if "steps" in document:
            yield document
        for member in document.values():
            yield from sums_in(member)
    elif isinstance(document, list):
        for member in document:
            yield from sums_in(member)


class CliTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fieldfare-cli-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.temp = self.folder / "temp"
        self.temp.mkdir()
        self.passphrase = self.folder / "passphrase.txt"
        self.passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        self.wallet = self.folder / "Märens wallet.fieldfare"

    def run_cli(self, *words, wallet=None, passphrase=None, **options):
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(self.folder),
                       "TMPDIR": str(self.temp)}
        command = [PROGRAMS / "fieldfare-cli", "--wallet", wallet or self.wallet, "--passphrase-file",
                   passphrase or self.passphrase, *words]
        return subprocess.run([str(word) for word in command], capture_output=True, encoding="utf-8", check=False,
                              stdin=subprocess.DEVNULL, env=environment, timeout=120, **options)

    def cli(self, *words, **options):
        result = self.run_cli(*words, **options)
        self.assertEqual(result.returncode, 0, f"{words}: {result.stderr}")
        self.assertEqual(result.stderr, "")
        return result.stdout

    def ask(self, *words, **options):
        return json.loads(self.cli("--json", *words, **options))

    def refused(self, *words, code=1, **options):
        result = self.run_cli(*words, **options)
        self.assertEqual(result.returncode, code, f"{words}: {result.stdout}{result.stderr}")
        self.assertEqual(result.stdout, "")
        self.assertNotEqual(result.stderr, "")
        return result.stderr

    def exports(self, logins=40):
        folder = self.folder / "exports"
        subprocess.run([str(PROGRAMS / "make_sample_exports"), str(folder), "--logins", str(logins)], check=True,
                       capture_output=True)
        return {"bitwarden": next(folder.glob("bitwarden*.json")), "bitwarden_csv": next(folder.glob("bitwarden*.csv")),
                "keepassxc": folder / "KeePassXC.csv", "chrome": folder / "Chrome Passwords.csv",
                "firefox": folder / "passwords.csv", "safari": folder / "Safari Passwords.csv"}

    def sqlcipher(self, *statements, wallet=None, passphrase=PASSPHRASE):
        """Another program's answer, with SQLCipher's defaults and nothing but the passphrase."""
        script = "\n".join([f"PRAGMA key = '{passphrase}';", *statements])
        return subprocess.run(["sqlcipher", str(wallet or self.wallet)], input=script, capture_output=True,
                              encoding="utf-8", errors="replace", check=False).stdout
