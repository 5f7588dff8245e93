#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shop without developers: fieldfare-company asks, a wallet answers, fieldfare-company looks and grants."""

import json
import os
import shutil
import subprocess
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

PROGRAMS = Path(os.environ["FIELDFARE_PROGRAMS"])


class Postbox(BaseHTTPRequestHandler):
    """What a shop's web server does: hands the request out, keeps what is posted."""

    def do_GET(self):
        path = self.server.folder / Path(self.path).name
        self.send_response(200 if path.exists() else 404)
        self.end_headers()
        if path.exists():
            self.wfile.write(path.read_bytes())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        (self.server.folder / "answer.txt").write_bytes(body)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


class ToolTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="fieldfare-company-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.make_certificates()
        cls.server = HTTPServer(("127.0.0.1", 0), Postbox)
        cls.server.folder = cls.folder / "out"
        cls.server.folder.mkdir()
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)
        cls.base = f"http://localhost:{cls.server.server_address[1]}"
        cls.identity = ("--cert", cls.folder / "chain.pem", "--key", cls.folder / "key.pem", "--ca", cls.folder / "ca.pem")
        passphrase = cls.folder / "passphrase"
        passphrase.write_text("rowan berries under snow\n", encoding="utf-8")
        cls.wallet = (PROGRAMS / "fieldfare-cli", "--wallet", cls.folder / "w.fieldfare", "--passphrase-file", passphrase,
                      "--json")
        cls.cli("init")
        cls.cli("settings", "set", "network.local", "on")
        cls.cli("trust", "add", cls.folder / "ca.pem")
        cls.cli("profile", "set", "email", "maren@example.org")
        cls.cli("profile", "set", "given_name", "Maren")

    @classmethod
    def openssl(cls, *words, text=None):
        subprocess.run(["openssl", *words], check=True, cwd=cls.folder, input=text, capture_output=True, text=True)

    @classmethod
    def make_certificates(cls):
        for name in ("ca", "key", "foreign"):
            cls.openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", f"{name}-raw.pem")
        cls.openssl("pkcs8", "-topk8", "-nocrypt", "-in", "key-raw.pem", "-out", "key.pem")
        cls.openssl("pkcs8", "-topk8", "-in", "key-raw.pem", "-out", "locked.pem", "-passout", "pass:amsel")
        cls.openssl("req", "-x509", "-new", "-key", "ca-raw.pem", "-days", "30", "-subj", "/CN=Throw-away", "-out", "ca.pem",
                    "-addext", "keyUsage=critical,keyCertSign")
        cls.openssl("req", "-new", "-key", "key-raw.pem", "-subj", "/CN=localhost/O=Shop", "-out", "shop.csr")
        (cls.folder / "leaf.cnf").write_text("subjectAltName=DNS:localhost\nkeyUsage=critical,digitalSignature\n"
                                             "extendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n",
                                             encoding="utf-8")
        cls.openssl("x509", "-req", "-in", "shop.csr", "-CA", "ca.pem", "-CAkey", "ca-raw.pem", "-days", "20",
                    "-CAcreateserial", "-extfile", "leaf.cnf", "-out", "leaf.pem")
        # As an authority hands it over, with its own at the end.
        (cls.folder / "chain.pem").write_text((cls.folder / "leaf.pem").read_text() + (cls.folder / "ca.pem").read_text())

    @classmethod
    def cli(cls, *words):
        result = subprocess.run([*cls.wallet, *words], capture_output=True, encoding="utf-8", timeout=120, check=False)
        if result.returncode:
            raise AssertionError(f"{words}: {result.stderr}")
        return json.loads(result.stdout) if result.stdout.strip() else None

    @staticmethod
    def run_tool(*words, **options):
        return subprocess.run([PROGRAMS / "fieldfare-company", *words], capture_output=True, encoding="utf-8", timeout=60,
                              check=False, **options)

    def tool(self, *words):
        result = self.run_tool(*words, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def refused(self, *words, code=1):
        result = self.run_tool(*words)
        self.assertEqual((result.returncode, result.stdout), (code, ""), result.stderr)
        return result.stderr

    def wish(self, **changes):
        options = {"--response-uri": f"{self.base}/answer?desk=2", "--name": "Shop", "--field": "email",
                   "--purpose": "dpv:DirectMarketing=a newsletter", "--retention": "P1Y", "--percent": "10",
                   "--contact": "privacy@shop.example", "--out": self.server.folder, **changes}
        words = ["request", *self.identity, "--trial"]
        for name, value in options.items():
            if value is not None:
                words += [name, value]
        return words

    def test_from_request_to_reward(self):
        asked = self.tool(*self.wish(**{"--host-at": self.base, "--expires": "14"}))
        self.assertTrue(asked["qr"])
        self.assertEqual(asked["client_id"], "x509_san_dns:localhost")
        request = next(path for path in asked["files"] if path.endswith(".jwt"))
        for ending in (".link.txt", ".png", ".svg"):
            self.assertTrue(any(path.endswith(ending) for path in asked["files"]), asked["files"])
        taken = self.cli("request", "add", asked["link"])
        self.assertEqual([check for check in taken["checks"] if not check["ok"]], [])
        self.assertEqual(taken["company"]["proven"], "domain")
        answer = self.cli("request", "approve", taken["id"])
        self.assertEqual(answer["delivery"]["state"], "delivered")
        posted = self.server.folder / "answer.txt"
        looked = self.tool("check", "--request", request, posted)
        self.assertEqual(looked["kind"], "approved")
        self.assertEqual(looked["presentations"][0]["claims"], {"email": "maren@example.org"})
        self.assertEqual(looked["presentations"][0]["offers"], [asked["offer"]])
        # The same as vp_token alone, and by standard input.
        token = json.dumps(json.loads(parse_form(posted)["vp_token"]))
        alone = self.run_tool("check", "--request", request, "-", "--json", input=token)
        self.assertEqual(json.loads(alone.stdout), looked)
        digest = looked["presentations"][0]["presentation_hash"]
        self.refused("grant", *self.identity, "--request", request, "--presentation-hash", digest[:-1], "--out",
                     self.server.folder)
        granted = self.tool("grant", *self.identity, "--request", request, "--answer", posted, "--code", "AMSEL-10",
                            "--host-at", self.base, "--out", self.server.folder)
        self.assertEqual(granted["rewards"][0]["percent"], "10")
        got = self.cli("request", "add", granted["link"])
        self.assertEqual((got["valid"], got["rewards"], got["request"]), (True, 1, taken["id"]))
        rewards = {reward["code"]: reward["state"] for reward in self.cli("reward", "list")}
        self.assertEqual(rewards["AMSEL-10"], "received")

    def test_by_file_with_a_locked_key_and_another_grant(self):
        (self.folder / "key-passphrase").write_text("amsel\n", encoding="utf-8")
        locked = ("--cert", self.folder / "chain.pem", "--key", self.folder / "locked.pem", "--ca", self.folder / "ca.pem",
                  "--passphrase-file", self.folder / "key-passphrase")
        words = self.wish()
        words[1:1 + len(self.identity)] = locked
        asked = self.tool(*words)
        self.assertFalse(asked["qr"])  # a whole request is too long for one
        self.assertIn("request=ey", asked["link"])
        request = asked["files"][0]
        taken = self.cli("request", "add", request)
        self.cli("request", "approve", taken["id"])
        posted = self.server.folder / "answer.txt"
        granted = self.tool("grant", *locked, "--request", request, "--answer", posted, "--amount", "5.00 EUR", "--out",
                            self.server.folder)
        self.assertIsNone(granted["link"])
        self.assertEqual(self.cli("request", "add", granted["files"][0])["valid"], True)
        (self.folder / "key-passphrase").write_text("drossel\n", encoding="utf-8")
        self.assertIn("does not open the key", self.refused(*words))

    def test_a_no_and_a_counter_offer_are_answers(self):
        for words, kind in ((("decline",), "declined"), (("counter", "--total", "9.00"), "counter")):
            with self.subTest(kind):
                asked = self.tool(*self.wish(**{"--percent": None, "--money": "0.10 EUR"}))
                taken = self.cli("request", "add", asked["files"][0])
                self.cli("request", words[0], taken["id"], *words[1:])
                looked = self.tool("check", "--request", asked["files"][0], self.server.folder / "answer.txt")
                self.assertEqual(looked["kind"], kind)
        self.assertEqual(looked["counter"]["amount"], "9.00")

    def test_a_form_and_what_stands_beside_it(self):
        form = json.loads(self.run_tool("form", "--json").stdout)
        form["response_uri"] = f"{self.base}/answer"
        path = self.folder / "form.json"
        path.write_text(json.dumps(form), encoding="utf-8")
        asked = self.tool("request", *self.identity, "--trial", "--out", self.server.folder, "--field", "given_name",
                          "--id", "winter-1", path)
        self.assertEqual((asked["offer"], asked["remarks"]), ("winter-1", []))
        taken = self.cli("request", "add", asked["files"][0])
        shown = self.cli("request", "show", taken["id"])
        self.assertEqual([field["path"] for field in shown["fields"]], ["given_name"])
        remarks = self.tool(*self.wish(**{"--field": "shoe_size", "--purpose": "dpv:Fun", "--retention": None}))["remarks"]
        self.assertEqual(len(remarks), 3)

    def test_what_a_wallet_would_refuse_is_not_made(self):
        before = sorted(self.server.folder.iterdir())
        for changes, words in (({"--response-uri": "https://elsewhere.example/answer"}, "elsewhere.example"),
                               ({"--retention": "a year"}, "retention"), ({"--percent": "120"}, "percent"),
                               ({"--expires": "0"}, "days"), ({"--field": None}, "--field"), ({"--name": None}, "--name"),
                               ({"--purpose": None}, "--purpose"), ({"--response-uri": "not an address"}, "--response-uri")):
            with self.subTest(changes):
                self.assertIn(words, self.refused(*self.wish(**changes)))
        words = self.wish()
        words.remove("--trial")
        self.assertIn("response_uri", self.refused(*words))
        untrusted = self.wish()
        place = untrusted.index("--ca")
        del untrusted[place:place + 2]
        self.assertIn("certificate", self.refused(*untrusted).lower())
        foreign = self.wish()
        foreign[foreign.index("--key") + 1] = self.folder / "foreign-raw.pem"
        self.assertIn("not the first certificate", self.refused(*foreign))
        self.assertEqual(sorted(self.server.folder.iterdir()), before)

    def test_a_bad_answer_is_refused_by_its_check(self):
        asked = self.tool(*self.wish())
        other = self.tool(*self.wish())
        taken = self.cli("request", "add", asked["files"][0])
        self.cli("request", "approve", taken["id"])
        posted = self.server.folder / "answer.txt"
        self.assertIn("state", self.refused("check", "--request", other["files"][0], posted))
        token = parse_form(posted)["vp_token"]
        path = self.folder / "token.json"
        path.write_text(token, encoding="utf-8")
        self.assertIn("nonce", self.refused("check", "--request", other["files"][0], path))
        path.write_text(token.replace("ey", "eY", 1), encoding="utf-8")
        self.refused("check", "--request", asked["files"][0], path)
        self.refused("grant", *self.identity, "--request", asked["files"][0], "--answer", path, "--out", self.server.folder)

    def test_wrong_use(self):
        for words in ((), ("brew",), ("request",), ("check",), ("check", "--request"), ("grant", "--nothing"),
                      (*self.wish(), "--amount", "5.00 EUR"), (*self.wish(**{"--percent": None}), "--amount", "5")):
            with self.subTest(words):
                self.refused(*words, code=2)
        self.assertIn("request", self.run_tool("--help").stdout)
        self.assertIn("--retention", self.run_tool("request", "--help").stdout)
        self.assertIn("fieldfare-company", self.run_tool("--version").stdout)


def parse_form(path):
    from urllib.parse import parse_qsl
    return dict(parse_qsl(path.read_text(encoding="utf-8")))


if __name__ == "__main__":
    unittest.main()
