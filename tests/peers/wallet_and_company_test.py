#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real command line against a company that is not ours: each scenario answered, each fault refused by its check."""

import unittest

from wallet_and_company import VALUES, WalletAndCompany

# What the company breaks, and the check of ours that must fail; a text in brackets is the error that ends it before.
FAULTS = {
    "link-both": "(request and request_uri)", "link-method": "(method)", "link-client": "same-client-id",
    "serve-redirect": "()", "serve-large": "()", "serve-error": "()", "serve-html": "readable",
    "serve-short": "()",
    "typ": "type", "typ-missing": "type", "alg-none": "readable", "alg-hmac": "algorithm", "crit": "readable",
    "signature": "signature", "signature-other-key": "signature",
    "certificate-missing": "chain", "certificate-empty": "readable", "certificate-broken": "readable",
    "certificate-untrusted": "chain", "certificate-expired": "chain", "certificate-early": "chain",
    "certificate-name": "name", "client-prefix": "client-id", "client-origin": "client-id",
    "client-bare": "client-id", "client-missing": "client-id", "response-host": "response-host",
    "audience": "audience", "audience-missing": "audience", "expired": "time", "early": "time",
    "nonce-missing": "nonce", "nonce-letters": "nonce", "state-letters": "state", "response-type": "response-type",
    "response-mode": "response-mode", "response-mode-missing": "response-mode",
    "response-uri-missing": "response-address", "redirect-uri": "response-address", "query-missing": "query",
    "query-and-scope": "query", "query-empty": "query", "query-meta": "query", "query-claim-sets": "query",
    "offer-type": "transaction-data", "offer-second-type": "transaction-data", "offer-encoding": "transaction-data",
    "offer-credential": "transaction-data", "offer-credential-missing": "transaction-data",
    "offer-hash": "transaction-data", "offer-entry-member": "transaction-data", "offer-member": "transaction-data",
    "offer-id": "transaction-data", "offer-controller": "transaction-data", "offer-purposes": "transaction-data",
    "offer-retention": "transaction-data", "offer-amount": "transaction-data", "offer-kind": "transaction-data",
}


class WalletAndCompanyTest(WalletAndCompany):
    def test_every_scenario_is_answered(self):
        for scenario in ("newsletter", "survey", "overasking", "order", "values", "fields", "kinds", "free", "plain", "two"):
            with self.subTest(scenario):
                asked, request = self.asked(scenario)
                answer = self.run_cli("request", "approve", request, "--ordered")
                self.assertEqual((answer["state"], answer["delivery"]["state"]), ("approved", "delivered"))
                event = self.company.event("answered")
                self.assertEqual((event["verdict"], event["problems"]), ("yes", []))
                for path, claim in event["claims"].items():
                    if path in VALUES and not path.startswith("nat"):
                        self.assertEqual(claim, VALUES[path])
                bent = self.company.do("bend", id=asked["id"])
                self.assertTrue(bent["right"], [each for each in bent["results"] if not each["right"]])

    def test_a_grant_becomes_rewards(self):
        _, request = self.asked("newsletter")
        answer = self.run_cli("request", "approve", request)
        self.assertEqual([reward["state"] for reward in answer["rewards"]], ["received", "received"])
        self.assertTrue(all(reward["code"] for reward in answer["rewards"]))
        voucher = answer["rewards"][0]["id"]
        left = self.run_cli("reward", "redeem", voucher, "4.50")
        self.assertEqual((left["state"], left["balance"]), ("partly_redeemed", "7.50"))
        self.assertIn("7.50", self.run_cli("reward", "redeem", voucher, "8", refused=True))
        self.assertEqual(self.run_cli("reward", "redeem", voucher)["state"], "redeemed")

    def test_a_grant_comes_later_as_link_and_file(self):
        for way in ("link", "file"):
            with self.subTest(way):
                asked, request = self.asked("survey")
                answer = self.run_cli("request", "approve", request)
                self.assertEqual([reward["state"] for reward in answer["rewards"]], ["promised"])
                grant = self.run_cli("request", "add", self.company.do("grant", id=asked["id"], later=True)[way])
                self.assertEqual((grant["request"], grant["valid"], grant["rewards"]), (request, True, 1))

    def test_a_bad_grant_is_kept_and_books_nothing(self):
        for fault in ("typ", "issuer", "offer", "future", "name", "untrusted", "signature"):
            with self.subTest(fault):
                asked, request = self.asked("newsletter", grant_fault=fault)
                answer = self.run_cli("request", "approve", request)
                self.assertEqual(answer["delivery"]["state"], "delivered")
                self.assertEqual({reward["state"] for reward in answer["rewards"]}, {"promised"})

    def test_a_counter_offer_brings_a_better_one(self):
        _, request = self.asked("cheap")
        shown = self.run_cli("request", "show", request)
        self.assertEqual(shown["verdict"], "below")
        answer = self.run_cli("request", "counter", request)
        event = self.company.event("countered")
        self.assertEqual((event["verdict"], event["problems"]), ("yes", []))
        self.assertEqual(event["counter"]["total"], {"amount": "66.00", "currency": "EUR"})
        self.assertNotIn("fields", event["counter"])
        better = self.run_cli("request", "add", event["better"]["link"])
        self.assertEqual(answer["new_offer"], event["better"]["request_uri"])
        shown = self.run_cli("request", "show", better["id"])
        self.assertEqual(shown["verdict"], "meets")
        self.assertEqual(self.run_cli("request", "show", request)["state"], "superseded")
        self.run_cli("request", "approve", better["id"])
        self.assertEqual(self.company.event("answered")["verdict"], "yes")

    def test_no_and_no_such_data_are_the_same_bytes(self):
        bodies = []
        for scenario in ("newsletter", "nothing"):
            asked, request = self.asked(scenario)
            answer = self.run_cli("request", "decline", request)
            self.assertEqual(answer["delivery"]["state"], "delivered")  # it says 400 to some of them
            event = self.company.event("declined")
            self.assertEqual((event["verdict"], event["problems"], event["error"]), ("yes", [], "access_denied"))
            bodies.append(event["body"].replace(asked["state"], "STATE"))
        self.assertEqual(bodies[0], bodies[1])

    def test_a_reason_is_sent_only_where_it_was_given(self):
        _, request = self.asked("newsletter")
        self.run_cli("request", "decline", request, "--reason", "price")
        self.assertEqual(self.company.event("declined")["reason"], "price")

    def test_the_same_bytes_are_sent_again(self):
        asked, request = self.asked("newsletter")
        self.company.do("behave", status=503, lost=True)
        answer = self.run_cli("request", "approve", request)
        self.assertEqual(answer["delivery"]["state"], "unknown")
        self.assertEqual(self.company.do("look", id=asked["id"])["answers"], 1)
        self.assertEqual(self.run_cli("outbox", "send")[0]["state"], "unknown")  # the pause is not over

    def test_withdrawing_is_understood(self):
        _, request = self.asked("newsletter")
        self.run_cli("request", "approve", request)
        self.assertEqual(self.run_cli("request", "withdraw", request)["state"], "withdrawn")
        event = self.company.event("withdrawn")
        self.assertEqual((event["verdict"], event["problems"]), ("yes", []))

    def test_every_fault_is_refused_by_its_check(self):
        listed = {fault["name"] for fault in self.company.do("list")["faults"]} - {"none", "serve-slow", "client-name"}
        self.assertEqual(listed, set(FAULTS), "the company can break what is not tried here")
        for fault, check in FAULTS.items():
            with self.subTest(fault):
                asked = self.company.do("ask", scenario="newsletter", fault=fault)
                if check.startswith("("):
                    self.assertTrue(self.run_cli("request", "add", asked["link"], refused=True), "it was taken in")
                    continue
                taken = self.run_cli("request", "add", asked["link"])
                failed = [each["name"] for each in taken["checks"] if not each["ok"]]
                self.assertEqual((taken["state"], failed), ("refused", [check]))
                self.assertTrue(self.run_cli("request", "approve", taken["id"], "--accept-unverified", refused=True))
        self.assertFalse([event for event in self.company.events if event["event"] in ("answered", "declined", "stray")])


if __name__ == "__main__":
    unittest.main()
