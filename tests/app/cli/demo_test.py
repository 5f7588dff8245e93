#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration on the command line: its companies answer in the same program."""

import shutil
import tempfile
import unittest

from support import CliTest

DEMO_PASSPHRASE = "demonstration"


class DemoTest(CliTest):
    made = None  # by the first test, for all: the folder and what the command said

    def setUp(self):
        super().setUp()
        self.to = self.folder / "demo"
        if DemoTest.made is None:
            folder = tempfile.TemporaryDirectory(prefix="fieldfare-demo-")
            DemoTest.made = folder, self.ask("demo", "--to", folder.name)
        folder, self.walk = DemoTest.made
        shutil.copytree(folder.name, self.to)
        self.wallet = self.to / "Demonstration.fieldfare"
        self.passphrase.write_text(DEMO_PASSPHRASE + "\n", encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.made[0].cleanup()

    def steps(self, kind):
        return [step for step in self.walk["steps"] if step["step"] == kind]

    def test_walks_from_request_to_receipt(self):
        self.assertTrue(self.walk["wallet"].endswith("/Demonstration.fieldfare"))
        self.assertEqual(self.walk["passphrase"], DEMO_PASSPHRASE)
        self.assertEqual([step["step"] for step in self.walk["steps"] if step["step"] in ("decline", "refuse")],
                         ["refuse", "decline"])
        counter, better = self.steps("counter")[0], self.steps("better-offer")[0]
        self.assertLess(float(better["detail"].split()[0]), float(counter["detail"].split()[0]))
        self.assertEqual(counter["company"], better["company"])
        self.assertEqual(self.steps("refuse")[0]["detail"], "chain")
        # What it says is in the wallet.
        requests = {request["id"]: request for request in self.ask("request", "list")}
        for step in self.steps("approve"):
            self.assertEqual(requests[step["request"]]["state"], "approved")
        codes = {reward["code"] for reward in self.ask("reward", "list")}
        for step in self.steps("grant"):
            self.assertIn(step["detail"].split()[-1], codes)
        receipts = self.ask("receipt", "list")
        self.assertEqual(len(receipts), self.walk["receipts"])
        self.assertGreaterEqual({receipt["event"] for receipt in receipts},
                                {"given", "granted", "refused", "countered"})
        self.assertEqual(self.ask("check"), {"ok": True, "faults": []})

    def test_companies_answer_later_commands_too(self):
        approved = self.steps("approve")[0]["request"]
        self.ask("request", "withdraw", approved)
        states = [message["state"] for message in self.ask("outbox", "list") if message["request"] == approved]
        self.assertEqual(set(states), {"delivered"})

    def test_keys_are_no_setting_to_read(self):
        self.assertNotIn("demonstration", self.ask("settings", "list"))
        self.assertNotIn("PRIVATE", self.cli("settings", "list"))
        names = [anchor["name"] for anchor in self.ask("trust", "list")]
        self.assertEqual(len(names), 1)
        self.assertIn("made up", names[0])

    def test_a_rule_is_made_of_a_decision(self):
        approved = self.steps("approve")[0]["request"]
        possible = {rule["key"]: rule["words"] for rule in self.ask("rule", "possible", approved)}
        self.assertIn("approve", possible)
        self.refused("rule", "add", "else", "--from-decision", approved)
        added = self.ask("rule", "add", "approve", "--from-decision", approved[:8])
        self.assertEqual((added["words"], added["on"], added["used"]), (possible["approve"], True, 0))
        more = self.ask("rule", "add", "approve", "--from-decision", approved, "--least", "99.50")
        self.assertIn("99.50", more["words"])
        self.ask("rule", "off", more["id"][:8])
        self.assertEqual([rule["on"] for rule in self.ask("rule", "list")], [False, True])
        self.ask("rule", "remove", added["id"])
        self.assertEqual([rule["id"] for rule in self.ask("rule", "list")], [more["id"]])
        self.refused("rule", "remove", added["id"])
        self.refused("outbox", "take-back", approved)  # it was delivered long ago

    def test_takes_the_place_of_nothing(self):
        before = self.wallet.read_bytes()
        self.refused("demo", "--to", self.to)
        self.assertEqual(self.wallet.read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
