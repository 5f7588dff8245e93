# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import taken back, settings, locking, quitting; and what other programs see of the wallet afterwards."""

import json
import re
import subprocess
from decimal import Decimal

from fieldfare_window import COMPANIES, PROGRAMS, FieldfareWindow, amount, company_name
from window import until

KEYCHAIN = "Unlock with this computer’s keychain"


class LastSteps:
    def undo_an_import(self):
        window = self.window
        before = len(self.every_company())
        window.go("Imports")
        row = until("the other accounts among the imports", lambda: next(
            (i + 1 for i, (text,) in enumerate(window.rows("Imports")) if text.startswith("Firefox")), None)) - 1
        window.click_row("Imports", row)
        window.see(re.compile("^Firefox"))
        window.press("Take this import back")
        window.see("Taken back")
        window.go("Companies")
        window.wait_for_companies("fewer companies", lambda rows: 0 < len(rows) < before)

    def settings(self):
        window = self.window
        window.go("Settings")
        window.press("About")
        until("the last section is in sight", lambda: window.is_in_sight("Fieldfare 0.1.0"))
        window.press("Theme, language")
        window.press("Dark")
        window.checked("Dark")
        until("the window is dark", lambda: self.desktop.brightness() < 96)
        window.press("Light")
        until("the window is light", lambda: self.desktop.brightness() > 160)
        window.choose("Lock when nothing happens for", "30 minutes")

    def lock_and_unlock(self):
        window = self.window
        self.shown = {company_name(row): amount(row[4]) for row in self.every_company()}
        window.key("Control", "l")
        window.see(f"Unlock {self.wallet.stem}")
        left = [text for text in window.texts() if self.company in text or "€" in text]
        assert not left, f"after locking there is still {left}"
        assert not window.look_for_table(COMPANIES), "the table is still there"
        window.unlock("not the passphrase")
        window.see(re.compile("passphrase is wrong|not the passphrase", re.I))
        window.unlock(self.passphrase)
        window.see(re.compile(r"^Companies that hold data: \d+"))

    def keychain(self):
        """A real gnome-keyring keeps the passphrase and opens the wallet with it."""
        if not self.desktop.start_keychain():
            print("no gnome-keyring here: the keychain was not tried", flush=True)
            return
        window = self.window
        window.go("Settings")
        window.press(KEYCHAIN)
        dialog = window.dialog(KEYCHAIN)
        window.type_passphrase("Passphrase of this wallet", self.passphrase)
        window.press("Keep it in the keychain", within=dialog)
        window.checked(KEYCHAIN)
        window.press("Lock", within=window.side())
        window.press("Use the keychain")
        window.see(re.compile(r"^Companies that hold data: \d+"))

    def quit(self):
        self.window.key("Alt", "F4")
        until("the program has ended", lambda: self.window.program.poll() is not None)
        assert self.window.program.returncode == 0, self.window.program.returncode
        beside = [path.name for path in self.place.iterdir() if path.name.startswith(self.wallet.name)]
        assert beside == [self.wallet.name], f"the wallet is not one file: {beside}"

    def command_line_agrees(self):
        secret = self.desktop.folder / "passphrase.txt"
        secret.write_text(self.passphrase + "\n", encoding="utf-8")
        out = subprocess.run([PROGRAMS / "fieldfare-cli", "--wallet", self.wallet, "--passphrase-file", secret,
                              "--json", "company", "list"], check=True, capture_output=True, timeout=120).stdout
        told = {company["name"]: Decimal(company["asked"]["amount"]) for company in json.loads(out)}
        assert told == self.shown, {name: (told.get(name), self.shown.get(name)) for name in told.keys() |
                                    self.shown.keys() if told.get(name) != self.shown.get(name)}

    def other_tool_opens_it(self):
        """The wallet is a SQLCipher 4 file with SQLCipher's defaults."""
        script = f"PRAGMA key = '{self.passphrase}';\nSELECT 'companies', count(*) FROM company;\n"
        out = subprocess.run(["sqlcipher", str(self.wallet)], input=script, check=True, capture_output=True,
                             encoding="utf-8", timeout=120).stdout
        count = re.search(r"companies\|(\d+)", out)
        assert count and int(count[1]) >= len(self.shown), out

    def asked_whether_sent(self):
        """Opened anew it asks about the letter that was handed out."""
        self.window = window = FieldfareWindow(self.desktop)
        window.see(f"Unlock {self.wallet.stem}")
        window.unlock(self.passphrase)
        window.press(re.compile("^Did you write to "))
        window.see("Did you send it?")
        self.quit()
