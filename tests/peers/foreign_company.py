# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foreign company (company/README.md) as an object of a test."""

import json
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Company:
    """The foreign company, driven over its standard input and output."""

    def __init__(self, folder, *options, program="company/main.js"):
        self.program = subprocess.Popen([HERE / "node.sh", HERE / program, "--folder", folder, *options], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.events = []
        self.ready = self.line()

    def line(self):
        text = self.program.stdout.readline()
        if not text:
            raise AssertionError("the company has ended")
        return json.loads(text)

    def do(self, what, **wish):
        self.program.stdin.write(json.dumps({"do": what, **wish}) + "\n")
        self.program.stdin.flush()
        while True:
            line = self.line()
            if "event" in line:
                self.events.append(line)
            elif "done" in line:
                return line
            else:
                raise AssertionError(line)

    def event(self, *names):
        """The next event of these names; what came before it is forgotten."""
        while True:
            line = self.events.pop(0) if self.events else self.line()
            if line.get("event") in names:
                return line

    def end(self):
        self.do("quit")
        self.program.wait(timeout=30)
        self.program.stdin.close()
        self.program.stdout.close()
