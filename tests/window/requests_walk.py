# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Issue 8's way of a request through the window, step by step, with a company that is not ours at the other end."""

import base64
import json
import re
import subprocess
import time

from fieldfare_window import PROGRAMS, FieldfareWindow
from foreign_company import Company
from window import until

PASSPHRASE = "rowan berries ünder snow"
VALUES = {"email": "maren@example.org", "given_name": "Maren", "family_name": "Voß", "birthdate": "1988-05-03",
          "phone_number": "+49 40 1234567", "address/postal_code": "22111", "gender": "female"}


class RequestsWalk:
    def __init__(self, desktop):
        self.desktop = desktop
        self.window = None
        self.codes = set()  # what the company granted
        (desktop.folder / "company").mkdir()
        self.company = Company(desktop.folder / "company")
        self.wallet = desktop.folder / "Anfragen.fieldfare"

    def end(self):
        self.company.end()

    def cli(self, *words):
        secret = self.desktop.folder / "passphrase.txt"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        subprocess.run([PROGRAMS / "fieldfare-cli", "--wallet", self.wallet, "--passphrase-file", secret, *words],
                       check=True, stdout=subprocess.DEVNULL, timeout=120)

    def new_wallet(self):
        self.cli("init", "--preset", "firm")
        self.cli("settings", "set", "network.local", "on")
        self.cli("trust", "add", self.company.ready["ca"])
        for field, value in VALUES.items():
            self.cli("profile", "set", field, value)

    def start(self):
        self.window = FieldfareWindow(self.desktop, self.wallet)
        self.window.unlock(PASSPHRASE)
        self.window.see(re.compile("^Overview$"))

    def arrive(self, asked):
        """A link from outside: nothing is fetched before the click."""
        window = self.window
        window.hand_over(asked["link"])
        window.see("Nothing has been loaded")
        assert not any(event["event"] == "fetched" and event["id"] == asked["id"] for event in self.company.events)
        window.press(re.compile("^Fetch from localhost"))
        window.see("is what it calls itself")
        window.see("Domain proven")

    def answered(self):
        """The company has the answer, held back for eight seconds, and says yes to it."""
        event = self.company.event("answered")
        assert (event["verdict"], event["problems"]) == ("yes", []), event
        grant = event["reply"]["body"]["grant"].split(".")[1]
        granted = json.loads(base64.urlsafe_b64decode(grant + "=" * (-len(grant) % 4)))
        self.codes |= {reward["code"] for reward in granted["rewards"] if "code" in reward}
        return event

    def approve(self):
        window = self.window
        asked = self.company.do("ask", scenario="newsletter")
        self.arrive(asked)
        window.press(re.compile("^Approve"))
        window.see(re.compile("^Goes out in "))
        event = self.answered()
        assert event["claims"]["email"] == VALUES["email"], event

    def take_back(self):
        """A decline that is taken back within the eight seconds: the company hears nothing of it."""
        window = self.window
        asked = self.company.do("ask", scenario="survey")
        self.arrive(asked)
        window.press(re.compile("^Decline"))
        window.see(re.compile("^Goes out in "))
        window.press(re.compile("^Undo"))
        window.gone(re.compile("^Goes out in "))
        assert self.company.do("look", id=asked["id"])["settled"] is None

    def better_offer(self):
        window = self.window
        asked = self.company.do("ask", scenario="cheap")
        self.arrive(asked)
        window.press(re.compile(r"^Ask for "))
        window.press(re.compile(r"^Ask for "), within=window.dialog("Ask for more"))
        event = self.company.event("countered")
        assert (event["verdict"], event["problems"]) == ("yes", []), event
        self.arrive(event["better"])
        window.see("Meets your ask")
        window.press(re.compile("^Approve"))
        self.answered()

    def redeem(self):
        window = self.window
        window.go("Rewards")
        window.press(re.compile("^Use now: "))
        dialog = window.dialog("At the till")
        code = window.see(re.compile("^The code: (.+)$"))[1]
        assert code in self.codes, (code, self.codes)
        window.press("Mark used", within=dialog)
        window.gone("At the till")

    def receipt(self):
        window = self.window
        window.go("Receipts")
        pdf = self.desktop.folder / "Beleg.pdf"
        window.press("Save as PDF")
        window.save_as("Save the receipt", pdf)
        until("the receipt", lambda: pdf.exists() and pdf.stat().st_size > 0)
        inside = subprocess.run(["pdfdetach", "-list", str(pdf)], check=True, capture_output=True, encoding="utf-8",
                                timeout=60).stdout
        for name in ("receipt.jwt", "receipt.json", "request.jwt"):
            assert name in inside, inside

    def run(self):
        for step in (self.new_wallet, self.start, self.approve, self.take_back, self.better_offer, self.redeem,
                     self.receipt):
            begun = time.monotonic()
            step()
            print(f"{time.monotonic() - begun:5.1f} s  {step.__name__}", flush=True)
