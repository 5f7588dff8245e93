#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of a wallet's secrets: on the disk while the window shows them, in the process's memory after locking."""

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

from desktop import Desktop

PROGRAMS = Path(os.environ["FIELDFARE_PROGRAMS"])
PASSPHRASE = "Zaunkönig unter Holunderrinde"
COMPANY = "Quittenmarkt Wollspinnerei"
PHONE = "+49 30 77512398"
EMAIL = "zinnoberrot.quitte@holunder.example"
STREET = "Zwetschgenkernweg 417"
VALUES = {"phone_number": PHONE, "email": EMAIL, "address/street_address": STREET}


def forms(text):
    """A text as it may lie in memory: as Qt has it, and as files and libraries have it."""
    return {text.encode("utf-8"), text.encode("utf-16-le")}


def file_key(wallet):
    """The file's raw key, as SQLCipher 4 derives it."""
    salt = wallet.read_bytes()[:16]
    return hashlib.pbkdf2_hmac("sha512", PASSPHRASE.encode("utf-8"), salt, 256_000, 32)


def memory_of(pid):
    """Every part of a process's memory that it can write, one after the other."""
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            span, rights, _, _, _, *name = line.split()
            if "rw" not in rights or (name and name[0] in ("[vvar]", "[vsyscall]")):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                yield (name[0] if name else "anonymous"), start, memory.read(end - start)
            except (OSError, ValueError):
                continue  # given back meanwhile, or of a device


def found_in_memory(pid, wanted):
    """Which of {name: bytes…} are there, and where."""
    found = {}
    for region, start, content in memory_of(pid):
        for name, needles in wanted.items():
            for needle in needles:
                at = content.find(needle)
                if at >= 0:
                    around = content[max(0, at - 96):at + len(needle) + 96]
                    found.setdefault(name, []).append(f"{region} {start + at:#x}: {around!r}")
    return found


def found_on_disk(folders, wanted):
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                try:
                    content = path.read_bytes()
                except OSError:
                    continue
                found += [f"{name} in {path}" for name, needles in wanted.items()
                          if any(needle in content for needle in needles)]
    return found


class Secrets:
    def __init__(self, desktop):
        self.desktop = desktop
        self.window = None
        self.place = desktop.folder / "place"
        self.place.mkdir()
        self.wallet = self.place / "Quitte.fieldfare"

    def cli(self, *words):
        # Not on the desktop's disk, which is searched.
        reader, writer = os.pipe()
        os.write(writer, f"{PASSPHRASE}\n".encode())
        os.close(writer)
        try:
            subprocess.run([PROGRAMS / "fieldfare-cli", "--wallet", self.wallet, "--passphrase-file",
                            f"/dev/fd/{reader}", *words], check=True, stdout=subprocess.DEVNULL, timeout=120,
                           pass_fds=[reader])
        finally:
            os.close(reader)

    def make_wallet(self):
        self.cli("init")
        for field, value in VALUES.items():
            self.cli("profile", "set", field, value)
        self.cli("company", "add", "--name", COMPANY, "--domain", "quittenmarkt.example")
        self.cli("holding", "add", "--company", COMPANY, "--field", "email", "--value", EMAIL)
        self.secrets = {"the passphrase": forms(PASSPHRASE), "the key": {file_key(self.wallet)},
                        "the key in hex": {file_key(self.wallet).hex().encode(), file_key(self.wallet).hex().upper().encode()},
                        "the company": forms(COMPANY), **{field: forms(value) for field, value in VALUES.items()}}

    def look_around(self):
        """Shows each of the values on a page that has it."""
        from fieldfare_window import COMPANIES, FIELDS, FieldfareWindow
        from window import until
        self.window = window = FieldfareWindow(self.desktop, self.wallet)
        window.see(f"Unlock {self.wallet.stem}")
        window.unlock(PASSPHRASE)
        window.go("Companies")
        window.wait_for_companies("the company", lambda rows: rows and COMPANY in rows[0][0])
        window.click_row(COMPANIES, 0)
        window.see("Holds 1 field")
        window.press("Charge")
        window.see(re.compile("^Charge to "))
        window.go("My data")
        for name, value in (("E-mail", EMAIL), ("Phone number", PHONE)):
            window.write("Search fields", name)
            row = until(f"the field {name}", lambda: next(
                (i + 1 for i, each in enumerate(window.rows(FIELDS)) if each[0] == name), None)) - 1
            window.click_row(FIELDS, row, 1)
            window.key("Space")
            until(f"{name} is shown", lambda: window.rows(FIELDS)[row][1] == value)

    def while_open(self):
        seen = found_in_memory(self.window.program.pid, self.secrets)
        for name in ("the company", "email", "phone_number"):
            assert name in seen, f"the search of the memory is blind: {name} is shown and was not found"
        on_disk = found_on_disk([self.desktop.folder], self.secrets)
        assert not on_disk, on_disk

    def after_locking(self):
        self.window.key("Control", "l")
        self.window.see(f"Unlock {self.wallet.stem}")
        left = found_in_memory(self.window.program.pid, self.secrets)
        assert not left, "after locking there is still\n" + "\n".join(
            f"{name}: {len(places)} times\n    " + "\n    ".join(places[:6]) for name, places in left.items())
        on_disk = found_on_disk([self.desktop.folder], self.secrets)
        assert not on_disk, on_disk


def main():
    with Desktop() as desktop:
        secrets = Secrets(desktop)
        for step in (secrets.make_wallet, secrets.look_around, secrets.while_open, secrets.after_locking):
            step()
            print(f"done: {step.__name__}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
