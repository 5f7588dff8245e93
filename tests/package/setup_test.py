#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/linux/setup.sh on systems that are not this one: its /etc and its package programs are made up here."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SETUP = Path(__file__).resolve().parents[2] / "packaging/linux/setup.sh"
TOOLS = ("awk", "bash", "cat", "cut", "dirname", "dpkg", "env", "grep", "head", "mktemp", "rm", "sed", "tail", "tee",
         "tr")

DEBIAN = 'PRETTY_NAME="Debian 12"\nID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n'
UBUNTU = 'PRETTY_NAME="Ubuntu 24.04"\nID=ubuntu\nVERSION_ID="24.04"\nVERSION_CODENAME=noble\n'
ONE_LINE = "deb http://mirror.example/debian bookworm main\n"

# apt-cache offers what is in the file "offered" (NAME VERSION), and what is in "backports" once a source has it.
PROGRAMS = {
    "dpkg-query": 'case "$*" in *Version*) n=${@: -1}; sed -n "s/^$n /installed /p" "$HERE/installed" ;;\n'
                  '*) sed "s/^/installed /; s/ [^ ]*$//" "$HERE/installed" ;; esac\n',
    "apt-cache": 'cat "$HERE/offered" > "$HERE/all"\n'
                 'if grep -qsr backports "$FIELDFARE_ETC/apt/sources.list.d"; then cat "$HERE/backports" >> "$HERE/all"; fi\n'
                 'sed -n "s/^$2 \\(.*\\)/ $2 | \\1 | somewhere/p" "$HERE/all"\n',
    "apt-get": 'echo "$DEBIAN_FRONTEND $*" >> "$HERE/calls"\n',
    "id": "echo ${AS:-0}\n",
}


class SetupTest(unittest.TestCase):
    def setUp(self):
        self.here = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.here)
        self.bin = self.here / "bin"
        self.bin.mkdir()
        for name in TOOLS:
            (self.bin / name).symlink_to(shutil.which(name))
        for name, text in PROGRAMS.items():
            self.program(name, text)
        for name in ("installed", "offered", "backports", "calls"):
            (self.here / name).touch()
        (self.here / "etc/apt/sources.list.d").mkdir(parents=True)

    def program(self, name, text):
        (self.bin / name).write_text("#!/usr/bin/env bash\n" + text, encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def write(self, path, text):
        (self.here / path).write_text(text, encoding="utf-8")

    def bash(self, *command, **environment):
        return subprocess.run([shutil.which("bash"), *command], capture_output=True, text=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=120,
                              env={"PATH": str(self.bin), "HERE": str(self.here), "LC_ALL": "C.UTF-8",
                                   "FIELDFARE_ETC": str(self.here / "etc"), **environment})

    def setup(self, **environment):
        return self.bash(str(SETUP), "fuzz", **environment)

    def calls(self):
        lines = (self.here / "calls").read_text(encoding="utf-8").splitlines()
        return [line.split("--no-install-recommends ")[1] for line in lines]

    def backports(self):
        return self.bash("-c", f'. "{SETUP}"; backports_source bookworm').stdout

    def test_source_in_paragraphs(self):
        self.write("etc/apt/sources.list.d/debian.sources",
                   "Types: deb\nURIs: http://mirror.example/debian-security\nSuites: bookworm-security\nComponents: main\n\n"
                   "Enabled: no\nTypes: deb\nURIs: http://off.example/\nSuites: bookworm\nComponents: main\n\n"
                   "Types: deb deb-src\n# http://comment.example/\nURIs: http://mirror.example/debian\n"
                   "Suites: bookworm bookworm-updates\nComponents: main contrib\n"
                   "Signed-By:\n -----BEGIN-----\n .\n abc\n -----END-----\n")
        self.assertEqual(self.backports(),
                         "sources\nTypes: deb\nURIs: http://mirror.example/debian\nSuites: bookworm-backports\n"
                         "Components: main\nSigned-By:\n -----BEGIN-----\n .\n abc\n -----END-----\n")

    def test_source_in_one_line(self):
        self.write("etc/apt/sources.list",
                   "# deb http://comment.example/ bookworm main\ndeb cdrom:[Debian 12]/ bookworm main\n"
                   "deb-src http://mirror.example/debian bookworm main\n"
                   "deb http://mirror.example/debian-security bookworm-security main\n"
                   "deb [ signed-by=/a/b.gpg arch=amd64 ]  http://mirror.example/debian  bookworm  contrib main # ours\n")
        self.assertEqual(self.backports(), "list\ndeb [ signed-by=/a/b.gpg arch=amd64 ] http://mirror.example/debian "
                                           "bookworm-backports main\n")

    def test_no_source_to_derive_from(self):
        self.write("etc/apt/sources.list", "deb http://mirror.example/debian trixie main\n")
        self.assertEqual(self.backports(), "")

    def test_silent_when_nothing_is_missing(self):
        self.write("etc/os-release", DEBIAN)
        self.write("installed", "clang 1\nllvm 1\nlibclang-rt-14-dev 1\nlibsqlcipher-dev 4.6.1-2\nsqlcipher 4.6.1-2\n")
        done = self.setup()
        self.assertEqual((done.returncode, done.stdout, done.stderr, self.calls()), (0, "", "", []))

    def test_debian_12_takes_sqlcipher_from_backports(self):
        self.write("etc/os-release", DEBIAN)
        self.write("etc/apt/sources.list", ONE_LINE)
        self.write("installed", "clang 1\nllvm 1\nsqlcipher 3.4.1-2\nlibsqlcipher-dev 3.4.1-2\n")
        self.write("offered", "libsqlcipher-dev 3.4.1-2\nlibclang-rt-14-dev 1\n")
        self.write("backports", "libsqlcipher-dev 4.6.1-2~bpo12+1\n")
        done = self.setup()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout, "Installing libclang-rt-dev libsqlcipher-dev sqlcipher\n")
        self.assertEqual(self.calls(), ["update", "install libclang-rt-14-dev", "update",
                                        "install -t bookworm-backports libsqlcipher-dev sqlcipher"])
        added = self.here / "etc/apt/sources.list.d/bookworm-backports-fieldfare.list"
        self.assertEqual(added.read_text(encoding="utf-8"), ONE_LINE.replace("bookworm", "bookworm-backports"))

    def test_a_mirror_without_backports_is_left_as_it_was(self):
        self.write("etc/os-release", DEBIAN)
        self.write("etc/apt/sources.list", ONE_LINE)
        self.write("installed", "clang 1\nllvm 1\nlibclang-rt-14-dev 1\n")
        done = self.setup()
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"^SQLCipher 4\.5 or newer is missing: [^\n]+\n$")
        self.assertEqual(os.listdir(self.here / "etc/apt/sources.list.d"), [])

    def test_ubuntu_takes_its_own(self):
        self.write("etc/os-release", UBUNTU)
        self.write("installed", "clang 1\nllvm 1\n")
        self.write("offered", "libsqlcipher-dev 4.5.6-1\nlibclang-rt-18-dev 1\nlibclang-rt-14-dev 1\n")
        self.assertEqual(self.setup().returncode, 0)
        self.assertEqual(self.calls(), ["update", "install libclang-rt-18-dev", "install libsqlcipher-dev sqlcipher"])

    def test_a_program_from_elsewhere_is_as_good(self):
        self.write("etc/os-release", UBUNTU)
        self.write("offered", "nodejs 18.19\nnpm 9.2\n")
        lines = "nodejs|program:node\nnpm|program:npm\n"
        ask = f'. "{SETUP}"; printf "{lines}" | lines_missing'
        self.assertEqual(self.bash("-c", ask).stdout, lines)
        self.assertEqual(self.bash("-c", ask + " | choose").stdout, "nodejs\nnpm\n")
        self.program("npm", "exit 0\n")
        self.assertEqual(self.bash("-c", ask).stdout, "nodejs|program:node\n")

    def test_ubuntu_with_an_old_one(self):
        self.write("etc/os-release", UBUNTU)
        self.write("installed", "clang 1\nllvm 1\nlibclang-rt-dev 1\n")
        self.write("offered", "libsqlcipher-dev 4.4.0-1\n")
        done = self.setup()
        self.assertEqual((done.returncode, done.stderr), (
            1, "SQLCipher 4.5 or newer is missing: Ubuntu 24.04 offers 4.4.0-1 (package libsqlcipher-dev).\n"))

    def test_a_package_that_no_source_has(self):
        self.write("etc/os-release", UBUNTU)
        self.write("installed", "clang 1\nllvm 1\nlibsqlcipher-dev 4.5.6\nsqlcipher 4.5.6\n")
        done = self.setup()
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"^The package libclang-rt-dev or \S+ or \S+ is missing and no apt source[^\n]+\n$")

    def test_neither_root_nor_sudo(self):
        self.write("etc/os-release", DEBIAN)
        done = self.setup(AS="1000")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"^Installing packages needs root or sudo; missing are: clang llvm [^\n]+\n$")
        self.assertEqual(self.calls(), [])

    def test_with_sudo(self):
        self.write("etc/os-release", UBUNTU)
        self.write("installed", "clang 1\nllvm 1\nlibclang-rt-dev 1\n")
        self.write("offered", "libsqlcipher-dev 4.5.6-1\n")
        self.program("sudo", 'echo "sudo $*" >> "$HERE/sudo"\nexec "$@"\n')
        self.assertEqual(self.setup(AS="1000").returncode, 0)
        self.assertEqual(self.calls(), ["update", "install libsqlcipher-dev sqlcipher"])
        self.assertEqual(len((self.here / "sudo").read_text(encoding="utf-8").splitlines()), 2)
        self.assertTrue((self.here / "calls").read_text(encoding="utf-8").startswith("noninteractive "))

    def test_another_system(self):
        for release in ('PRETTY_NAME="Fedora Linux 40"\nID=fedora\nVERSION_ID=40\n',
                        'PRETTY_NAME="Debian 11"\nID=debian\nVERSION_ID="11"\n',
                        'PRETTY_NAME="Ubuntu 22.04"\nID=ubuntu\nVERSION_ID="22.04"\n'):
            with self.subTest(release):
                self.write("etc/os-release", release)
                done = self.setup()
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, r"^This script sets up [^\n]+\n$")
                self.assertIn(release.split('"')[1], done.stderr)


if __name__ == "__main__":
    unittest.main()
