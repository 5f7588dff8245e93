# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What files say: nothing left undone, no registry's host, and texts that can be translated and are in our tone."""

import re

from tree import Finding

# Put together from parts, so that this file passes its own check.
UNDONE = re.compile(r"\b(" + "TO" + "DO|FIX" + r"ME)\b")
HOSTS = re.compile(
    r"\b((deb|security|snapshot|ftp)\." + r"debian\.org|(archive|security)\." + r"ubuntu\.com|registry\." +
    r"npmjs\.org|files\." + r"pythonhosted\.org|proxy\." + r"golang\.org)|github\.com/[^\s\"')]*/" + r"archive\b")

SHOWING = (
    r"(?:set(?:Text|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName|AccessibleDescription|"
    r"Title|InformativeText|DetailedText|LabelText|Description)|addAction|addItem|addTab|addRow|addMenu|"
    r"new\s+Q(?:Label|PushButton|CheckBox|RadioButton|GroupBox|Action|ToolButton))")
STRING = r'"((?:[^"\\]|\\.)*)"'
LITERAL = re.compile(SHOWING + r"\s*\(\s*(?:QStringLiteral|QLatin1String|QString::fromUtf8|QLatin1StringView|QString)?"
                     r"[({]?\s*u?" + STRING)
PIECES = r'((?:\s*"(?:[^"\\]|\\.)*")+)'
TRANSLATED = re.compile(r"\b(?:tr\(|translate\(\s*" + STRING + r"\s*,)" + PIECES)
MARKUP = re.compile(r"<[^>]*>|%\d+")
UNKIND = re.compile(r"!|\bplease\b|\bsuccessfully\b", re.I)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def check_words(tree):
    for path in tree.files:
        if not tree.is_text(path):
            continue
        for number, line in tree.lines(path):
            if UNDONE.search(line):
                yield Finding(path, number, "left undone: do it, or say in an issue what is missing")
            host = HOSTS.search(line)
            if host:
                yield Finding(path, number, f"names {host[0]}: package sources come from the machine")


def check_texts(tree):
    for path in tree.cpp("ui"):
        text = tree.text(path)
        for match in LITERAL.finditer(text):
            if re.search(r"[^\W\d]\S* +\S*[^\W\d]", MARKUP.sub("", match[1])):
                yield Finding(path, line_of(text, match.start()), f'"{match[1]}" is shown but not tr()')
    for path in tree.cpp("app", "ui"):
        text = tree.text(path)
        for match in TRANSLATED.finditer(text):
            wrong = UNKIND.search(match[2])
            if wrong:
                yield Finding(path, line_of(text, match.start()), f'"{wrong[0]}" is not our tone: say what happened')
