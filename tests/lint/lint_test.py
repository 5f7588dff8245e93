#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check is given a small tree without a fault and then the fault that it is there for."""

import shutil
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import lint
from programs import Skipped
from tree import Tree

SPDX = "// SPDX-FileCopyrightText: 2026 The Fieldfare authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
HASH_SPDX = SPDX.replace("//", "#")
HEADER = SPDX + "#pragma once\n"

SOUND = {
    "CMakeLists.txt": HASH_SPDX + "add_subdirectory(app)\nadd_subdirectory(ui)\n",
    "app/CMakeLists.txt": HASH_SPDX + "add_subdirectory(foundation)\nadd_subdirectory(ledger)\nadd_subdirectory(cli)\n"
                                      "target_sources(w PRIVATE Wallet.cpp Wallet.h)\n",
    "app/Wallet.h": HEADER,
    "app/Wallet.cpp": SPDX + '#include "Wallet.h"\n#include "letters/Letter.h"\n',
    "app/foundation/CMakeLists.txt": HASH_SPDX + "add_subdirectory(base)\nadd_subdirectory(vault)\n",
    "app/foundation/base/CMakeLists.txt": HASH_SPDX + "target_sources(f PRIVATE Money.h)\n",
    "app/foundation/base/Money.h": HEADER + "#include <QString>\n#include <cstdint>\n",
    "app/foundation/vault/CMakeLists.txt": HASH_SPDX + "target_sources(f PRIVATE Lock.cpp)\n",
    "app/foundation/vault/Lock.cpp": SPDX + '#include "base/Money.h"\n#include <unistd.h>\n',
    "app/ledger/CMakeLists.txt": HASH_SPDX + "add_subdirectory(companies)\nadd_subdirectory(letters)\n",
    "app/ledger/companies/CMakeLists.txt": HASH_SPDX + "target_sources(l PRIVATE Company.h)\n",
    "app/ledger/companies/Company.h": HEADER + '#include "base/Money.h"\n',
    "app/ledger/letters/CMakeLists.txt": HASH_SPDX + "target_sources(l PRIVATE Letter.h)\n",
    "app/ledger/letters/Letter.h": HEADER + '#include "companies/Company.h"\n',
    "app/cli/CMakeLists.txt": HASH_SPDX + "target_sources(c PRIVATE main.cpp)\n",
    "app/cli/main.cpp": SPDX + '#include "Wallet.h"\n#include <termios.h>\n',
    "ui/CMakeLists.txt": HASH_SPDX + "add_subdirectory(theme)\nadd_subdirectory(pages)\n"
                                     "target_sources(u PRIVATE main.cpp)\n",
    "ui/main.cpp": SPDX + '#include "pages/Page.h"\n',
    "ui/theme/CMakeLists.txt": HASH_SPDX + "target_sources(u PRIVATE Icons.cpp)\n",
    "ui/theme/Icons.cpp": SPDX + "#include <QSvgRenderer>\n",
    "ui/pages/CMakeLists.txt": HASH_SPDX + "target_sources(u PRIVATE Page.cpp Page.h)\n",
    "ui/pages/Page.h": HEADER + "#include <QWidget>\n",
    "ui/pages/Page.cpp": SPDX + '#include "Wallet.h"\n#include "pages/Page.h"\n'
                         'void f() { label->setText(tr("Who holds what")); label->setObjectName("a b"); }\n'
                         'void m() { label->setText(QStringLiteral("<p style=\\"margin: 0\\">%1</p> %2")); }\n',
    "README.md": "Fieldfare\n",
    "tests/peers/package-lock.json": '{\n  "packages": {\n    "": {},\n    "node_modules/a": {\n'
                                     '      "integrity": "sha512-x"\n    }\n  }\n}\n',
    "tests/peers/company/main.js": SPDX + "import './clock.js';\n",
}


class LintTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        for path, text in SOUND.items():
            self.write(path, text)

    def write(self, path, text):
        file = Path(self.folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def append(self, path, text):
        self.write(path, SOUND[path] + text)

    def found(self, check):
        return [str(finding) for finding in lint.CHECKS[check](Tree(self.folder))]

    def found_if_installed(self, check):
        try:
            return self.found(check)
        except Skipped as reason:
            self.skipTest(str(reason))

    def assert_caught(self, check, *places):
        found = self.found(check)
        self.assertEqual(len(found), len(places), found)
        for finding, place in zip(found, places):
            self.assertTrue(finding.startswith(place + ":"), finding)

    def test_a_sound_tree_passes(self):
        for check in lint.CHECKS:
            if check not in ("formatting", "scripts", "shell"):
                with self.subTest(check):
                    self.assertEqual(self.found(check), [])

    def test_upward_include(self):
        self.append("app/foundation/base/Money.h", '#include "companies/Company.h"\n')
        self.assert_caught("floors", "app/foundation/base/Money.h:6")

    def test_the_wallet_is_above_the_floors(self):
        self.append("app/ledger/letters/Letter.h", '#include "Wallet.h"\n')
        self.assert_caught("floors", "app/ledger/letters/Letter.h:5")

    def test_the_wallet_knows_no_command_line(self):
        self.append("app/Wallet.cpp", '#include "cli/main.cpp"\n')
        self.assert_caught("floors", "app/Wallet.cpp:5")

    def test_app_knows_no_ui(self):
        self.append("app/Wallet.cpp", '#include "pages/Page.h"\n')
        self.assert_caught("floors", "app/Wallet.cpp:5")

    def test_folder_listed_later(self):
        self.append("app/ledger/companies/Company.h", '#include "letters/Letter.h"\n')
        self.assert_caught("floors", "app/ledger/companies/Company.h:5")

    def test_ui_folder_listed_later(self):
        self.append("ui/theme/Icons.cpp", '#include "pages/Page.h"\n')
        self.assert_caught("floors", "ui/theme/Icons.cpp:4")

    def test_an_include_that_climbs(self):
        self.append("app/ledger/letters/Letter.h", '#include "../companies/Company.h"\n')
        self.assert_caught("floors", "app/ledger/letters/Letter.h:5")

    def test_floors_listed_in_another_order(self):
        self.write("app/CMakeLists.txt", HASH_SPDX + "add_subdirectory(ledger)\nadd_subdirectory(foundation)\n")
        self.assert_caught("floors", "app/CMakeLists.txt:1")

    def test_widgets_in_app(self):
        self.append("app/Wallet.h", "#include <QLabel>\n#include <QtWidgets/QFrame>\n")
        self.append("app/CMakeLists.txt", "target_link_libraries(w PUBLIC Qt6::Widgets)\n")
        self.assert_caught("widgets", "app/Wallet.h:4", "app/Wallet.h:5", "app/CMakeLists.txt:7")

    def test_svg_in_a_second_file(self):
        self.append("ui/pages/Page.cpp", "#include <QtSvg/QSvgRenderer>\n")
        self.assert_caught("svg", "ui/pages/Page.cpp:7")

    def test_system_header(self):
        self.append("app/foundation/base/Money.h", "#include <sys/stat.h>\n#include <Windows.h>\n")
        self.assert_caught("systems", "app/foundation/base/Money.h:6", "app/foundation/base/Money.h:7")

    def test_licence(self):
        self.write("ui/theme/Icons.cpp", "// hello\n")
        self.write("packaging/dev", "#!/bin/sh\n" + HASH_SPDX.replace("GPL-3.0-or-later", "MIT"))
        self.assert_caught("licences", "packaging/dev:1", "ui/theme/Icons.cpp:1", "ui/theme/Icons.cpp:1")

    def test_guard(self):
        self.write("app/Wallet.h", SPDX + "// #pragma once\n")
        self.assert_caught("guards", "app/Wallet.h:1")

    def test_unlisted_source(self):
        self.write("app/foundation/base/Id.h", HEADER)
        self.write("app/ledger/CMakeLists.txt", HASH_SPDX + "add_subdirectory(companies) # add_subdirectory(letters)\n")
        self.assert_caught("listed", "app/foundation/base/Id.h:1", "app/ledger/letters/CMakeLists.txt:1")

    def test_a_name_that_only_ends_alike_is_not_listed(self):
        self.write("app/foundation/base/oney.h", HEADER)
        self.assert_caught("listed", "app/foundation/base/oney.h:1")

    def test_unlisted_script_test(self):
        self.append("CMakeLists.txt", "add_subdirectory(tests)\n")
        self.write("tests/CMakeLists.txt", HASH_SPDX + "add_subdirectory(peers)\n")
        self.write("tests/peers/CMakeLists.txt", HASH_SPDX + "set(tests\n    a/one.test.js)\n")
        self.write("tests/peers/a/one.test.js", SPDX)
        self.write("tests/peers/a/two.test.js", SPDX)
        self.assert_caught("listed", "tests/peers/a/two.test.js:1")

    def test_length(self):
        self.write("ui/main.cpp", SPDX + "\n" * 499)
        self.assert_caught("length", "ui/main.cpp:501")

    def test_a_script_without_its_licence(self):
        self.write("tests/peers/company/main.js", "import './clock.js';\n")
        self.write("tests/peers/company/other.mjs", "import './clock.js';\n")
        self.assert_caught("licences", *["tests/peers/company/main.js:1"] * 2, *["tests/peers/company/other.mjs:1"] * 2)

    def test_a_lock_that_names_a_place_or_holds_nothing(self):
        path = "tests/peers/package-lock.json"
        self.write(path, SOUND[path].replace("{\n      ", '{\n      "resolved": "https://mirror.example/a.tgz",\n      '))
        self.assert_caught("locks", f"{path}:5")
        self.write(path, SOUND[path].replace('"integrity": "sha512-x"', ""))
        self.assert_caught("locks", f"{path}:4")

    def test_undone(self):
        self.append("ui/main.cpp", "// TO" "DO later\n")
        self.assert_caught("words", "ui/main.cpp:4")

    def test_host(self):
        self.append("README.md", "deb http://deb." "debian.org/debian x main\nhttps://github.com/a/b/" "archive/v1.zip\n")
        self.assert_caught("words", "README.md:2", "README.md:3")

    def test_untranslated_text(self):
        self.append("ui/pages/Page.cpp", 'void g() { l->setText(QStringLiteral("Who holds")); }\n'
                                         'auto *b = new QPushButton(u"Send it"_s, this);\n'
                                         'void h() { l->setToolTip(\n    "Later on"); l->setText(QStringLiteral("·")); }\n')
        self.assert_caught("texts", "ui/pages/Page.cpp:7", "ui/pages/Page.cpp:8", "ui/pages/Page.cpp:9")

    def test_tone(self):
        self.append("ui/pages/Page.cpp", 'auto a = tr("Sent");\nauto b = tr("One "\n  "moment, please");\n')
        self.append("app/Wallet.cpp", 'auto c = QCoreApplication::translate("Wallet!", "Done!");\n')
        self.assert_caught("texts", "app/Wallet.cpp:5", "ui/pages/Page.cpp:8")

    def test_formatting(self):
        shutil.copy(Path(__file__).resolve().parents[2] / ".clang-format", self.folder)
        self.write("ui/main.cpp", SPDX + "int  main( ) {return 0 ;}\n")
        found = self.found_if_installed("formatting")
        self.assertTrue(any(f.startswith("ui/main.cpp:") for f in found), found)

    def test_scripts(self):
        peers = Path(__file__).resolve().parents[1] / "peers"
        for name in (".prettierrc.json", "node.sh"):
            shutil.copy(peers / name, Path(self.folder) / "tests/peers")
        (Path(self.folder) / "tests/peers/node_modules").symlink_to(peers / "node_modules")
        self.write("tests/peers/company/main.js", SPDX + "\nconst a=1\n")
        found = self.found_if_installed("scripts")
        self.assertEqual([f.split(":")[0] for f in found], ["tests/peers/company/main.js"])

    def test_shell(self):
        self.write("packaging/dev", "#!/usr/bin/env bash\n" + HASH_SPDX + "rm $1\n")
        found = self.found_if_installed("shell")
        self.assertTrue(found and found[0].startswith("packaging/dev:4: "), found)


if __name__ == "__main__":
    unittest.main()
