# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include what: floors, folders inside a floor, Qt's parts, operating systems."""

import re
from pathlib import PurePosixPath

from tree import Finding

FLOORS = ["foundation", "protocol", "ledger", "services"]
# Where an include may start: the floors' own folders, app/ for Wallet.h, ui/.
INCLUDE_ROOTS = [f"app/{floor}" for floor in FLOORS] + ["app", "ui"]
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')

WIDGETS = re.compile(
    r"^(QtWidgets|QtPrintSupport|QtSvgWidgets|QtSvg)(/|$)|"
    r"^Q(Widget|Application|Dialog|MainWindow|Label|Layout|(H|V|)BoxLayout|GridLayout|FormLayout|Style|StyleOption|"
    r"PushButton|ToolButton|CheckBox|RadioButton|ComboBox|LineEdit|TextEdit|PlainTextEdit|SpinBox|Menu|MenuBar|"
    r"ToolBar|ToolTip|Frame|ScrollArea|ListView|TableView|TreeView|HeaderView|AbstractItemView|StyledItemDelegate|"
    r"MessageBox|FileDialog|SystemTrayIcon|ProgressBar|Splitter|StackedWidget|TabWidget|GraphicsView|Completer|"
    r"Printer|PrintDialog|PrintPreviewDialog|SvgRenderer|SvgWidget)(\.h)?$")
POSIX = re.compile(
    r"^(sys/.+|netinet/.+|arpa/.+|(unistd|fcntl|termios|pwd|grp|dlfcn|dirent|poll|pthread|signal|syslog|spawn|utime|"
    r"sched|semaphore|netdb|strings|libgen|ftw|glob|windows|winsock2|io|conio|direct|process|mach/.+)\.h)$", re.I)
POSIX_PLACES = ("ui/platform/", "app/foundation/vault/", "app/cli/", "app/terminal/")


def includes(tree, path):
    """(line, name, quoted) of every include."""
    for number, line in tree.lines(path):
        match = INCLUDE.match(line)
        if match:
            yield number, match[1] or match[2], match[1] is not None


def resolve(tree, path, name):
    """The project's file that a quoted include means, or None for a generated or foreign one."""
    for root in [PurePosixPath(path).parent.as_posix(), *INCLUDE_ROOTS]:
        if tree.has(f"{root}/{name}"):
            return f"{root}/{name}"
    return None


def order_of(tree, folder):
    """The rooms of a folder, lowest first. The folder's own files stand at "", and only app/ and ui/ give those a
    fixed place: Wallet above the floors, main.cpp above everything."""
    added = tree.subdirectories(folder)
    if folder == "app":
        return FLOORS + [""] + [name for name in added if name not in FLOORS]
    if folder == "ui":
        return added + [""]
    return added


def fault(tree, path, target):
    """Why the file must not include the target, or None."""
    ours, theirs = path.split("/"), target.split("/")
    if ours[0] != theirs[0]:
        return "app/ must not know ui/" if ours[0] == "app" and theirs[0] == "ui" else None
    depth = 0
    while depth < min(len(ours), len(theirs)) - 1 and ours[depth] == theirs[depth]:
        depth += 1
    folder = "/".join(ours[:depth])
    here = ours[depth] if depth < len(ours) - 1 else ""
    there = theirs[depth] if depth < len(theirs) - 1 else ""
    order = order_of(tree, folder)
    if here == there or here not in order or there not in order:
        return None
    if order.index(there) < order.index(here):
        return None
    if folder == "app":
        return f"upward include: {there or 'Wallet'} lies above {here or 'Wallet'}"
    return f"{there} must be listed before {here} in {folder}/CMakeLists.txt to be included"


def check_floors(tree):
    added = [name for name in tree.subdirectories("app") if name in FLOORS]
    if added != [floor for floor in FLOORS if floor in added]:
        yield Finding("app/CMakeLists.txt", 1, f"the floors are listed as {added}, not from {FLOORS[0]} upwards")
    for path in tree.cpp("app", "ui"):
        for number, name, quoted in includes(tree, path):
            target = resolve(tree, path, name) if quoted else None
            if quoted and "/../" in f"/{name}":
                yield Finding(path, number, f'"{name}" climbs: includes start at a floor')
            why = fault(tree, path, target) if target and target != path else None
            if why:
                yield Finding(path, number, f'"{name}": {why}')


def check_widgets(tree):
    for path in tree.cpp("app"):
        for number, name, quoted in includes(tree, path):
            if not quoted and WIDGETS.match(name):
                yield Finding(path, number, f"<{name}> in app/, which must run without a window")
    for path in tree.files:
        if path.startswith("app/") and path.endswith("CMakeLists.txt"):
            for number, line in tree.lines(path):
                match = re.search(r"Qt6::(Widgets|PrintSupport|Svg\w*)", line.split("#")[0])
                if match:
                    yield Finding(path, number, f"{match[0]} is linked in app/")


def check_svg(tree):
    """The cross-build for Windows has no Qt Svg: one file of ui/theme can be exchanged, two could not."""
    users = [(path, number) for path in tree.cpp("app", "ui", "tests")
             for number, name, _ in includes(tree, path) if re.match(r"^(QtSvg|QSvg)", name)]
    home = next((path for path, _ in users if path.startswith("ui/theme/")), None)
    for path, number in users:
        if path != home:
            yield Finding(path, number, f"Qt Svg belongs into one file of ui/theme ({home or 'none has it yet'})")


def check_systems(tree):
    for path in tree.cpp("app", "ui"):
        if path.startswith(POSIX_PLACES):
            continue
        for number, name, quoted in includes(tree, path):
            if not quoted and POSIX.match(name):
                yield Finding(path, number, f"<{name}>: operating systems are known only to {', '.join(POSIX_PLACES)}")
