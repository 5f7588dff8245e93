# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person with a screen reader has of a window: controls found by role and name, pressed, written into, read."""

import re
import time

import pyatspi
from gi.repository import Atspi, GLib

SECONDS = 60
# A busy machine lets an answer wait; libatspi itself gives up after less than a second.
PATIENCE_MS = 60_000
Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
# Their children are rows without end; Window.rows() and Window.cell() read them.
TABLES = {pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE}
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
           pyatspi.ROLE_LINK, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_BUTTON_MENU if hasattr(pyatspi, "ROLE_BUTTON_MENU")
           else pyatspi.ROLE_PUSH_BUTTON}
FIELDS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON}
DIALOGS = {pyatspi.ROLE_DIALOG, pyatspi.ROLE_FILE_CHOOSER, pyatspi.ROLE_ALERT}


def until(what, condition, seconds=SECONDS):
    """Asks until the answer is a true one; fails with what was waited for. The pause is the poll's, not a guess."""
    end = time.monotonic() + seconds
    last = None
    while True:
        try:
            answer = condition()
            if answer:
                return answer
        except (GLib.Error, LookupError, NotImplementedError) as error:
            last = error  # what was found has gone meanwhile, as widgets do
        if time.monotonic() > end:
            raise AssertionError(f"within {seconds} s not seen: {what}" + (f" ({last})" if last else ""))
        time.sleep(0.05)


def matches(text, wanted):
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


class Window:
    def __init__(self, program):
        """The window of a started program (subprocess.Popen)."""
        self._program = program
        self._application = until("the program among those that say what they show", self._find_application)
        self._application.set_cache_mask(Atspi.Cache.NONE)

    def _find_application(self):
        if self._program.poll() is not None:
            raise AssertionError(f"the program ended by itself with {self._program.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.get_process_id() == self._program.pid:
                return application
        return None

    # Finding

    def walk(self, start=None):
        """All that is shown, parents first, without the rows of tables."""
        todo = [start or self._application]
        while todo:
            node = todo.pop()
            try:
                role = node.getRole()
                if node is not self._application:
                    if not node.getState().contains(pyatspi.STATE_SHOWING):
                        continue
                    yield node
                if role not in TABLES:
                    todo.extend(filter(None, (node.getChildAtIndex(i) for i in reversed(range(node.childCount)))))
            except (GLib.Error, LookupError):
                continue

    def look(self, roles, name, within=None):
        for node in self.walk(within):
            if node.getRole() in roles and matches(node.name, name):
                return node
        return None

    def find(self, roles, name, within=None):
        return until(f"{name!r} in {sorted(map(str, roles))}", lambda: self.look(roles, name, within))

    def find_button(self, name, within=None):
        return self.find(BUTTONS, name, within)

    def look_for_table(self, name):
        return self.look(TABLES, name)

    def table(self, name):
        return self.find(TABLES, name)

    def dialog(self, name):
        return self.find(DIALOGS | {pyatspi.ROLE_WINDOW, pyatspi.ROLE_FRAME}, name)

    def texts(self):
        """All names and texts that are shown, but those of rows."""
        return [node.name for node in self.walk() if node.name]

    def see(self, wanted, seconds=SECONDS):
        """Waits until a text is shown and returns it (for a pattern: the match)."""
        def look():
            for text in self.texts():
                if isinstance(wanted, re.Pattern):
                    match = wanted.search(text)
                    if match:
                        return match
                elif wanted in text:
                    return text
            return None
        return until(f"the text {wanted!r}", look, seconds)

    def gone(self, wanted):
        until(f"the text {wanted!r} is gone", lambda: not any(
            wanted.search(text) if isinstance(wanted, re.Pattern) else wanted in text for text in self.texts()))

    def tree(self):
        """What is shown, for a failure's report."""
        lines = []
        for node in self.walk():
            depth, parent = 0, node.parent
            while parent and parent != self._application and depth < 30:
                depth, parent = depth + 1, parent.parent
            lines.append(f"{'  ' * depth}{node.getRoleName()} {node.name!r} {node.description!r}")
        return "\n".join(lines)

    # Doing

    def press(self, name, within=None):
        def enabled():
            node = self.look(BUTTONS, name, within)
            return node if node and node.getState().contains(pyatspi.STATE_ENABLED) else None
        node = until(f"a button {name!r} that can be pressed", enabled)
        node.queryAction().doAction(0)

    def tick(self, name):
        box = self.find({pyatspi.ROLE_CHECK_BOX}, name)
        box.queryAction().doAction(0)
        until(f"{name!r} is ticked", lambda: box.getState().contains(pyatspi.STATE_CHECKED))

    def write(self, name, text, within=None):
        """Types a field's new text in place of what it had."""
        field = self.find(FIELDS, name, within)
        field.queryEditableText().setTextContents(text)
        return field

    def text_of(self, name):
        node = self.find(FIELDS, name)
        return node.queryText().getText(0, -1)

    def described(self, name):
        return self.find(FIELDS, name).description

    def is_in_sight(self, text):
        """Whether a text that is shown lies within the window's frame, and not scrolled away."""
        box = next((node for node in self.walk() if node.name == text), None)
        frame = next(self.walk(), None)
        if not box or not frame:
            return False
        box, frame = (node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) for node in (box, frame))
        return frame.y < box.y and box.y + box.height < frame.y + frame.height

    # Lists of choices and menus. Their names are what is chosen; their labels are told as a relation.

    def look_for_choice(self, label, within=None):
        for node in self.walk(within):
            if node.getRole() != pyatspi.ROLE_COMBO_BOX:
                continue
            for relation in node.getRelationSet():
                if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and any(
                        relation.getTarget(i).name == label for i in range(relation.getNTargets())):
                    return node
        return None

    def choice(self, label, within=None):
        return until(f"the choices of {label!r}", lambda: self.look_for_choice(label, within))

    def chosen(self, label, within=None):
        return self.choice(label, within).name

    def choose(self, label, option, within=None):
        """Opens a list of choices and types the beginning of one."""
        box = self.choice(label, within)
        box.queryAction().doAction(0)
        until(f"the choices of {label!r} are open", lambda: box.getState().contains(pyatspi.STATE_EXPANDED))
        self.keys(option, "Return")
        until(f"{option!r} is chosen", lambda: box.name == option)

    def fill_choice(self, label, text, within=None):
        """Writes into a list of choices that can be written into."""
        box = self.choice(label, within)
        field = until(f"the text of {label!r}", lambda: next(
            (child for child in box if child and child.getRole() in FIELDS), None))
        field.queryEditableText().setTextContents(text)

    def choose_by_key(self, button, place):
        """Opens a button's menu and chooses its first, second … line: Qt tells of no menu's lines from outside."""
        node = self.find_button(button)
        Atspi.set_timeout(100, PATIENCE_MS)  # it answers only when the menu is closed again
        try:
            node.queryAction().doAction(0)
        except GLib.Error:
            pass
        finally:
            Atspi.set_timeout(PATIENCE_MS, PATIENCE_MS)
        until(f"the menu of {button!r}", lambda: node.getState().contains(pyatspi.STATE_PRESSED))
        self.keys(*["Down"] * place, "Return")

    # Tables

    def row_count(self, name):
        return self.table(name).queryTable().nRows

    def rows(self, name):
        """A table's cells as texts, row by row, in the order shown."""
        table = self.table(name).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]

    def click_row(self, name, row, column=0):
        """Chooses a row that is in sight as a click does."""
        def place():
            cell = self.table(name).queryTable().getAccessibleAt(row, column)
            return cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        box = until(f"where row {row} of {name!r} is", place)
        self.click(box.x + min(box.width, 60) // 2, box.y + box.height // 2)

    def click_head(self, name, column):
        """Clicks a column's head, which sorts by it."""
        def place():
            head = self.table(name).queryTable().getColumnHeader(column)
            return head.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        box = until(f"the head of column {column} of {name!r}", place)
        self.click(box.x + box.width // 2, box.y + box.height // 2)

    def click(self, x, y):
        pyatspi.Registry.generateMouseEvent(x, y, pyatspi.MOUSE_B1C)

    # Keys

    def keys(self, *words):
        """Presses keys one after the other: a key's name, or characters as they are typed."""
        for word in words:
            for key in [word] if word in KEYSYMS else word:
                self.key(key)

    def key(self, *names):
        """Presses keys by their X names; all but the last are held meanwhile."""
        # After a dialog closes no window has the keys until the window manager has given them to one.
        until("a window that has the keys", lambda: any(
            each and each.getState().contains(pyatspi.STATE_ACTIVE) for each in self._application))
        codes = {"Control": 37, "Shift": 50, "Alt": 64}
        for name in names[:-1]:
            pyatspi.Registry.generateKeyboardEvent(codes[name], None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(KEYSYMS.get(names[-1]) or ord(names[-1]), None, pyatspi.KEY_SYM)
        for name in reversed(names[:-1]):
            pyatspi.Registry.generateKeyboardEvent(codes[name], None, pyatspi.KEY_RELEASE)


KEYSYMS = {"Return": 0xff0d, "Escape": 0xff1b, "Tab": 0xff09, "Space": 0x20, "Down": 0xff54, "Up": 0xff52,
           "Home": 0xff50, "End": 0xff57, "Delete": 0xffff, "F2": 0xffbf, "F4": 0xffc1}
