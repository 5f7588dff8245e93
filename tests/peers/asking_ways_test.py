#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The further ways to ask (encrypted answers, x509_hash, redirect_uri, by value, by POST, other signatures) against a
company that is not ours: each is answered, and refused by its own check once one thing of it is broken."""

import base64
import json
import unittest

from foreign_company import Company
from wallet_and_company import WalletAndCompany

METADATA = {"vp_formats_supported": {"dc+sd-jwt": {"sd-jwt_alg_values": ["ES256"], "kb-jwt_alg_values": ["ES256"]}}}
POINT = {"kty": "EC", "crv": "P-256", "x": "YO4epjifD-KWeq1sL2tNmm36BhXnkJ0He-WqMYrp9Fk",
         "y": "Hekpm0zfK7C-YccH5iBjcIXgf6YdUvNUac_0At55Okk"}
KEY = {**POINT, "kid": "one", "use": "enc", "alg": "ECDH-ES"}


def without(members, *names):
    return {name: value for name, value in members.items() if name not in names}


def metadata(*keys, **more):
    return {"client_metadata": {**METADATA, "jwks": {"keys": list(keys)}, **more}}


def header_of(body):
    return json.loads(base64.urlsafe_b64decode(body.removeprefix("response=").split(".")[0] + "=="))


class AskingWaysTest(WalletAndCompany):
    def refused(self, check, company=None, reportable=None, **wish):
        """The company asks with one thing broken: that one check fails, and nothing can be approved."""
        asked = (company or self.company).do("ask", **wish)
        taken = self.run_cli("request", "add", asked["link"])
        failed = [each["name"] for each in taken["checks"] if not each["ok"]]
        self.assertEqual((taken["state"], failed), ("refused", [check]))
        self.assertTrue(self.run_cli("request", "approve", taken["id"], "--accept-unverified", refused=True))
        self.assertEqual(self.run_cli("request", "show", taken["id"]).get("reportable"), reportable)
        return taken["id"]

    def approved(self, request, *options):
        answer = self.run_cli("request", "approve", request, *options)
        self.assertEqual((answer["state"], answer["delivery"]["state"]), ("approved", "delivered"))
        return answer

    def test_encrypted_answers_are_opened(self):
        wishes = {"both": True, "A128GCM": {"encryptions": ["A128GCM"]}, "A256GCM": {"encryptions": ["A256GCM"]},
                  "nothing said": {"encryptions": None}, "others before it": {"others": True},
                  "P-384": {"curve": "P-384", "encryptions": ["A256GCM"]}}
        for name, wish in wishes.items():
            with self.subTest(name):
                _, request = self.asked("two" if name == "both" else "newsletter", encrypted=wish)
                self.approved(request)
                event = self.answered()
                header = header_of(event["body"])
                self.assertEqual(header["enc"], "A256GCM" if name in ("A256GCM", "P-384") else "A128GCM")
                self.assertNotIn("maren", event["body"])

    def test_a_decline_is_the_same_bytes_where_answers_are_encrypted(self):
        bodies = []
        for scenario in ("newsletter", "nothing"):
            asked, request = self.asked(scenario, encrypted=True)
            self.run_cli("request", "decline", request)
            event = self.company.event("declined")
            self.assertEqual((event["verdict"], event["error"]), ("yes", "access_denied"))
            bodies.append(event["body"].replace(asked["state"], "STATE"))
        self.assertEqual(bodies[0], bodies[1])

    def test_without_a_usable_key_nothing_is_encrypted(self):
        faults = {
            "no keys": {"client_metadata": METADATA},
            "no metadata": {"client_metadata": None},
            "no alg": metadata(without(KEY, "alg")),
            "for signing": metadata({**KEY, "use": "sig"}),
            "wrapped": metadata({**KEY, "alg": "ECDH-ES+A128KW"}),
            "private": metadata({**KEY, "d": "Et-3ce0omz8_TuZ96Df9lp0GAaaDoUnDe6X-CRO7Aww"}),
            "twice": metadata(KEY, KEY),
            "off the curve": metadata({**KEY, "y": KEY["x"]}),
            "other ciphers": metadata(KEY, encrypted_response_enc_values_supported=["A128CBC-HS256"]),
        }
        for name, payload in faults.items():
            with self.subTest(name):
                self.refused("encryption", encrypted=True, payload=payload, reportable="invalid_request")

    def test_a_certificate_proves_by_its_hash(self):
        asked, request = self.asked("newsletter", proven="certificate", client="x509_hash")
        shown = self.run_cli("request", "show", request)
        self.assertEqual(shown["company"]["certificate"], "localhost")
        self.approved(request)
        self.answered()
        self.assertTrue(self.company.do("bend", id=asked["id"])["right"])

    def test_a_hash_that_proves_nothing_is_refused(self):
        self.refused("name", client="x509_hash", payload={"client_id": "x509_hash:" + 43 * "A"})
        for fault, check in {"certificate-untrusted": "chain", "certificate-missing": "chain",
                             "signature-other-key": "signature", "signature": "signature", "typ": "type",
                             "link-client": "same-client-id"}.items():
            with self.subTest(fault):
                # The hash is that of the certificate that stands there; the chain and the signature are not.
                broken = {"name": "name"} if fault == "certificate-untrusted" else {}
                asked = self.company.do("ask", client="x509_hash", fault=fault)
                taken = self.run_cli("request", "add", asked["link"])
                failed = [each["name"] for each in taken["checks"] if not each["ok"]]
                self.assertEqual(failed, [check, *broken])

    def test_who_is_not_proven_gets_nothing_without_a_word(self):
        asked, request = self.asked("newsletter", proven="unproven", client="redirect_uri", unsigned=True)
        self.assertTrue(self.run_cli("request", "approve", request, refused=True))
        self.approved(request, "--accept-unverified")
        self.answered()
        self.assertTrue(self.company.do("bend", id=asked["id"])["right"])
        _, request = self.asked("newsletter", proven="unproven", client="redirect_uri", unsigned=True)
        self.assertNotIn("delivery", self.run_cli("request", "decline", request))
        # Also where the answer is to be encrypted.
        _, request = self.asked("plain", proven="unproven", client="redirect_uri", unsigned=True, encrypted=True)
        self.approved(request, "--accept-unverified")
        self.assertTrue(self.answered()["body"].startswith("response="))

    def test_an_unsigned_request_with_a_fault_is_refused(self):
        unsigned = {"client": "redirect_uri", "unsigned": True}
        self.refused("client-id", client="redirect_uri")  # signed, which proves nothing
        self.refused("response-host", payload={"client_id": "redirect_uri:https://elsewhere.example/"}, unsigned=True)
        self.refused("client-id", unsigned=True)
        self.refused("client-id", client="x509_hash", unsigned=True)
        self.refused("nonce", payload={"nonce": "a b"}, **unsigned)
        self.refused("query", payload={"dcql_query": {"credentials": []}}, **unsigned)
        self.refused("transaction-data", payload={"transaction_data": ["e30"]}, **unsigned)
        self.refused("response-mode", payload={"response_mode": "fragment"}, **unsigned)
        for event in self.company.events:
            self.assertNotIn(event["event"], ("answered", "declined", "error", "stray"))

    def test_a_request_by_value(self):
        asked, request = self.asked("newsletter", by_value=True)
        self.company.do("list")  # what it has told is read with its answer
        self.assertNotIn(("fetched", asked["id"]), [(each["event"], each.get("id")) for each in self.company.events])
        self.approved(request)
        self.answered()
        self.assertTrue(self.company.do("bend", id=asked["id"])["right"])
        self.refused("audience", by_value=True, payload={"aud": asked["request_uri"]}, reportable="invalid_request")
        self.refused("signature", by_value=True, fault="signature")
        self.refused("same-client-id", by_value=True, fault="link-client")

    def test_a_request_by_post(self):
        asked, request = self.asked("newsletter", method="post")
        fetched = self.company.event("fetched")
        while fetched["id"] != asked["id"]:
            fetched = self.company.event("fetched")
        self.assertEqual(fetched["method"], "POST")
        self.assertEqual(fetched["headers"]["accept"], "application/oauth-authz-req+jwt")
        self.approved(request)
        self.answered()
        self.refused("wallet-nonce", method="post", payload={"wallet_nonce": "of-somebody-else"})
        self.refused("wallet-nonce", method="post", payload={"wallet_nonce": None})

    def test_every_signature_that_is_taken(self):
        for algorithm in ("ES384", "PS256", "RS256", "EdDSA", "Ed25519"):
            with self.subTest(algorithm):
                folder = self.folder / algorithm
                folder.mkdir()
                company = Company(folder, "--algorithm", algorithm, "--intermediate")
                self.addCleanup(company.end)
                self.run_cli("trust", "add", company.ready["ca"])
                for client, proven in {"x509_san_dns": "domain", "x509_hash": "certificate"}.items():
                    asked, request = self.asked("newsletter", proven=proven, company=company, client=client)
                    answer = self.approved(request)
                    self.answered(company)
                    self.assertEqual([reward["state"] for reward in answer["rewards"]], ["received", "received"])
                    self.assertTrue(company.do("bend", id=asked["id"])["right"])
                self.refused("signature", company=company, fault="signature-other-key")

    def test_several_offers_are_approved_together(self):
        _, request = self.asked("two")
        shown = self.run_cli("request", "show", request)
        self.assertEqual(shown["sums"]["paid"]["amount"], "12.00")
        answer = self.approved(request)
        self.answered()
        self.assertEqual(len(answer["rewards"]), 2)
        self.refused("transaction-data", scenario="two", fault="offer-second-type",
                     reportable="invalid_transaction_data")

    def test_a_company_is_told_what_was_wrong(self):
        for fault, code in {"offer-type": "invalid_transaction_data", "nonce-letters": "invalid_request"}.items():
            with self.subTest(fault):
                asked = self.company.do("ask", fault=fault)
                request = self.run_cli("request", "add", asked["link"])["id"]
                told = self.run_cli("request", "report", request)
                self.assertEqual((told["state"], told["delivery"]["state"]), ("refused", "delivered"))
                event = self.company.event("error")
                self.assertEqual((event["verdict"], event["problems"], event["error"]), ("yes", [], code))
                self.assertTrue(self.run_cli("request", "report", request, refused=True))  # once

    def test_nobody_unproven_is_told_anything(self):
        for fault in ("signature", "certificate-untrusted", "response-host", "client-prefix"):
            with self.subTest(fault):
                asked = self.company.do("ask", fault=fault)
                request = self.run_cli("request", "add", asked["link"])["id"]
                self.assertTrue(self.run_cli("request", "report", request, refused=True))
        self.assertFalse([event for event in self.company.events if event["event"] in ("error", "stray")])


if __name__ == "__main__":
    unittest.main()
