# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Host names and registrable domains, as the program computes them with libpsl."""

import re
import unicodedata
from pathlib import Path
from urllib.parse import urlsplit

SUFFIX_LIST = "/usr/share/publicsuffix/public_suffix_list.dat"  # Debian's package publicsuffix

# Registrable, but under it live others than its owner: platforms where anyone has a page,
# shops and help desks run for others, mail for everybody, cities and states with all their offices.
SHARED = frozenset("""
    blogger.com facebook.com instagram.com linkedin.com linktr.ee medium.com pinterest.com reddit.com
    t.me telegram.me tiktok.com twitter.com x.com vk.com youtube.com youtu.be discord.gg discord.com
    github.com gitlab.com gitbook.io google.com sourceforge.net tumblr.com weebly.com wix.com wordpress.com
    zendesk.com freshdesk.com helpshift.com helpscoutdocs.com intercom.help prezly.com redshelf.com salesforce.com
    typeform.com uvdesk.com canny.io uservoice.com atlassian.net shopify.com etsy.com patreon.com
    notion.site notion.so onetrust.com relyance.ai appspot.com
    aol.com gmail.com googlemail.com gmx.at gmx.ch gmx.de gmx.net hotmail.com icloud.com live.com mail.ru me.com
    orange.fr outlook.com posteo.de proton.me protonmail.com t-online.de wanadoo.fr web.de yahoo.com yahoo.de yandex.ru
    abv.bg freenet.de arcor.de mail.de mailbox.org
    berlin.de bayern.de bund.de bremen.de brandenburg.de hessen.de niedersachsen.de nrw.de rlp.de saarland.de
    sachsen.de sachsen-anhalt.de schleswig-holstein.de thueringen.de bildungsportal-niedersachsen.de
    nibis.de gv.at admin.ch europa.eu kinderaerzte-im-netz.de erzbistum-koeln.de ihk.de polizei.nrw
""".split())

HOST = re.compile(r"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$")


def ascii_host(text):
    """The host of an address or a bare name: lower case, punycode, without www; None if it is none."""
    text = unicodedata.normalize("NFC", text.strip().lower())
    try:
        host = urlsplit(text if "//" in text else "//" + text).hostname or ""
        host = ".".join(label.encode("idna").decode("ascii") for label in host.rstrip(".").split("."))
    except (UnicodeError, ValueError):
        return None
    host = re.sub(r"^www\d*\.(?=[^.]+\.)", "", host)
    return host if HOST.match(host) else None


class Suffixes:
    """The public suffix list, private part included, so that shop.blogspot.com is a company of its own."""

    def __init__(self, path=SUFFIX_LIST):
        self.rules, self.wild, self.exceptions, self.top = set(), set(), set(), set()
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            rule = line.split()[0] if line.split() else ""
            if not rule or rule.startswith("//"):
                continue
            kind = self.exceptions if rule[0] == "!" else self.wild if rule.startswith("*.") else self.rules
            name = rule.lstrip("!")
            name = name[2:] if name.startswith("*.") else name
            name = ".".join(label.encode("idna").decode("ascii") for label in name.split("."))
            kind.add(name)
            self.top.add(name.rsplit(".", 1)[-1])

    def registrable(self, host):
        """The label before the longest public suffix, with it; None for a suffix or an unknown ending."""
        labels = (host or "").split(".")
        if len(labels) < 2 or labels[-1] not in self.top:
            return None
        for start in range(len(labels)):
            name, parent = ".".join(labels[start:]), ".".join(labels[start + 1:])
            if name in self.exceptions:
                return name
            if name in self.rules or parent in self.wild:
                return ".".join(labels[start - 1:]) if start else None
        return ".".join(labels[-2:])
