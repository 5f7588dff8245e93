# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: a screen in memory, a session bus, accessibility, a window manager and a home.

Enter it before importing pyatspi, which reads the environment when it is loaded.
"""

import os
import select
import shutil
import signal
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

A11Y_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCREEN = "1400x1000x24"


def read_line(start, seconds=60):
    """Runs start(fd) and returns the first line that the started program writes to that descriptor."""
    reader, writer = os.pipe()
    try:
        start(writer)
    finally:
        os.close(writer)
    with os.fdopen(reader) as pipe:
        if not select.select([pipe], [], [], seconds)[0]:
            raise AssertionError(f"a program of the desktop said nothing within {seconds} s")
        return pipe.readline().strip()


def png_of_xwd(data):
    """An X window dump of 24 bits a pixel as PNG, so that no program for screenshots is needed."""
    header, width, height, line, colours = (struct.unpack(">I", data[at:at + 4])[0] for at in (0, 16, 20, 48, 76))
    rows, at = [], header + 12 * colours
    for row in range(height):
        pixels = data[at + row * line:at + row * line + 4 * width]
        rgb = bytearray(3 * width)
        rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows.append(b"\0" + bytes(rgb))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b""))


class Desktop:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fieldfare-window-"))
        self.home = self.folder / "home"
        self._started = []
        self._before = dict(os.environ)

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: exit("ended from outside"))
        try:
            self._make_home()
            self._start_all()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _make_home(self):
        for name in ("home/Documents", "config", "data", "cache", "runtime", "screen"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "runtime").chmod(0o700)
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"):
            os.environ.pop(name, None)
        os.environ.update(
            HOME=str(self.home), XDG_RUNTIME_DIR=str(self.folder / "runtime"),
            XDG_CONFIG_HOME=str(self.folder / "config"), XDG_DATA_HOME=str(self.folder / "data"),
            XDG_CACHE_HOME=str(self.folder / "cache"), LC_ALL="C.UTF-8", TZ="UTC",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="0", GTK_MODULES="")

    def _start_all(self):
        display = read_line(lambda writer: self.start(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp",
             "-fbdir", str(self.folder / "screen")], pass_fds=[writer]))
        os.environ["DISPLAY"] = f":{display}"
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = read_line(lambda writer: self.start(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"], pass_fds=[writer]))
        launcher = next((path for path in A11Y_LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise AssertionError("at-spi-bus-launcher is not installed")
        self.start([launcher, "--launch-immediately"])
        self.start(["openbox", "--sm-disable"])

    def start(self, command, **options):
        """A program of this desktop; it is ended with it. What it says goes to NAME.log in the folder."""
        with open(self.folder / (Path(command[0]).name + ".log"), "ab") as log:
            process = subprocess.Popen([str(word) for word in command], stdout=log, stderr=log,
                                       **{"stdin": subprocess.DEVNULL, **options})
        self._started.append(process)
        return process

    def picture(self, path):
        path.write_bytes(png_of_xwd((self.folder / "screen" / "Xvfb_screen0").read_bytes()))

    def brightness(self):
        """How light the screen's middle is, 0 to 255."""
        screen = (self.folder / "screen" / "Xvfb_screen0").read_bytes()
        width, height = (int(part) for part in SCREEN.split("x")[:2])
        middle = len(screen) - 4 * width * height // 2
        row = screen[middle - 2 * width:middle - 2 * width + width]
        return sum(row[at] for at in range(0, len(row), 4)) / (len(row) / 4)

    def start_keychain(self):
        """An open gnome-keyring on this desktop's bus; False where it is not installed."""
        if not shutil.which("gnome-keyring-daemon") or not shutil.which("gdbus"):
            return False
        daemon = self.start(["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
                            stdin=subprocess.PIPE)
        daemon.stdin.write(b"the keyring's own")
        daemon.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "30", "org.freedesktop.secrets"], check=True)
        return True

    def __exit__(self, *_):
        for process in reversed(self._started):
            if process.poll() is None:
                process.terminate()
        self._end_the_rest()
        for process in self._started:
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        os.environ.clear()
        os.environ.update(self._before)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end_the_rest(self):
        """What the session bus started on demand is known by this desktop's own runtime folder."""
        mark = f"XDG_RUNTIME_DIR={self.folder / 'runtime'}".encode()
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if int(entry.name) != os.getpid() and mark in (entry / "environ").read_bytes().split(b"\0"):
                    os.kill(int(entry.name), signal.SIGKILL)
            except OSError:
                continue
