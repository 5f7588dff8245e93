#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/translations/update.py --check sees in one text."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging/translations"))
import update


class Fault(unittest.TestCase):
    def fault(self, source, text, one=False):
        return update.fault(source, text, one, update.NOT_IN["de"])

    def test_sound(self):
        self.assertIsNone(self.fault("%1 of %2 “kept”.", "Von %2 sind %1 „da“."))
        self.assertIsNone(self.fault("No end", "Ohne Löschfrist"))
        self.assertIsNone(self.fault("all %n field(s)", "ein Feld", one=True))
        self.assertIsNone(self.fault('<a href="s">x</a>', '<a href="s">y</a>'))

    def test_missing(self):
        self.assertIn("not translated", self.fault("Lock", ""))

    def test_placeholders(self):
        self.assertIn("%1", self.fault("%1 of %2", "%1 von %1"))
        self.assertIn("%n", self.fault("%n field(s)", "Felder"))
        self.assertIn("%Ln", self.fault("%Ln field(s)", "%n Felder"))
        self.assertIn("</a>", self.fault("<a>x</a>", "<a>x"))

    def test_edges(self):
        for source, text in (("Gone.", "Weg"), ("Change…", "Ändern"), ("Passphrase: ", "Passphrase:"), (", done", "getan")):
            self.assertIn("begins or ends", self.fault(source, text), source)

    def test_foreign_marks(self):
        self.assertIn("”", self.fault("“Never”", "“Niemals”"))
        self.assertIn("!", self.fault("Done", "Fertig! Ja"))


if __name__ == "__main__":
    unittest.main()
