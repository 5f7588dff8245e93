#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A company that is not ours asks, and the real window answers: approve to receipt, and counter-offer to approval."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "peers"))

from desktop import Desktop
from evening_test import report


def main():
    with Desktop() as desktop:
        # Only now: what speaks to the accessibility bus reads the desktop's environment when it is loaded.
        from requests_walk import RequestsWalk
        walk = RequestsWalk(desktop)
        try:
            walk.run()
        except BaseException:
            report(desktop, walk.window, "requests")
            raise
        finally:
            walk.end()


if __name__ == "__main__":
    main()
