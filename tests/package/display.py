# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen in memory whose pixels can be read: Xvfb with its frame buffer in a file (XWD format)."""

import os
import select
import struct
import subprocess
import tempfile
import time
from pathlib import Path


class Display:
    def __init__(self, folder):
        self._buffer = Path(tempfile.mkdtemp(dir=folder))

    def __enter__(self):
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp",
             "-fbdir", str(self._buffer)], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            if not select.select([pipe], [], [], 60)[0]:
                self._server.kill()
                raise AssertionError("Xvfb did not start within a minute")
            number = pipe.readline().strip()
        self.name = f":{number}"
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait(timeout=60)

    def is_painted(self):
        """Whether more than a tenth of the screen is something other than black."""
        data = (self._buffer / "Xvfb_screen0").read_bytes()
        header, colours = struct.unpack(">I", data[:4])[0], struct.unpack(">I", data[76:80])[0]
        pixels = data[header + 12 * colours:]
        return len(pixels) > 0 and len(pixels) - pixels.count(0) > len(pixels) / 10

    def wait_until_painted(self, alive, seconds=120):
        end = time.monotonic() + seconds
        while not self.is_painted():
            if not alive():
                raise AssertionError("the program ended before its window was painted")
            if time.monotonic() > end:
                raise AssertionError(f"nothing was painted within {seconds} s")
            time.sleep(0.05)
