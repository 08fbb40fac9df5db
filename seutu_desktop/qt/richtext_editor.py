"""The editor of formatted text: a small bar of buttons and the text in one frame (look.md 7)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from seutu_desktop.domain.richtext import BlockKind
from seutu_desktop.qt.text.link_bar import LinkBar
from seutu_desktop.qt.text.text_area import TextArea, open_address
from seutu_desktop.qt.theme import color
from seutu_desktop.qt.widgets.buttons import icon_button, quiet_button
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.richtext import parse, to_markdown

_FRAME = 2  # px kept for the frame, which is drawn 1 px wide without the keyboard
_RADIUS = 6.0
_BUTTON = 26


class RichTextEditor(QWidget):
    """Edits Markdown of the subset as formatted text; grows with it, so it belongs on a page that scrolls.

    `edited` tells of the user's changes only; read `markdown()` then. `attach_requested` comes from the
    button "Liite", shown when `attachable`. Dropped files are left to the parent.
    """

    edited = Signal()
    attach_requested = Signal()

    def __init__(
        self,
        minimum_lines: int = 3,
        *,
        toolbar: bool = True,
        attachable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = TextArea(minimum_lines)
        self._link_bar = LinkBar()
        self._bar = QWidget()
        self._has_bar = toolbar
        self._owner = ""
        self._buttons: dict[str, QToolButton] = {}
        self._actions: list[QAction] = []
        self._attach = quiet_button(self.tr("Liite"), "clip", compact=True)
        self._make_actions()
        self._lay_out()
        self._attach.setVisible(attachable)  # once it has a parent: shown before, it would be a window
        self._connect()
        self.setFocusProxy(self._text)
        self.set_read_only(False)

    def set_markdown(self, markdown: str, owner: str = "") -> None:
        """Show `markdown`; the same text of the same `owner` (any id) keeps cursor and steps to undo."""
        if owner == self._owner and markdown == self.markdown():
            return
        text = parse(markdown)
        if owner != self._owner or to_markdown(text) != self.markdown():
            self._owner = owner
            self._link_bar.hide()
            self._text.load(text)

    def markdown(self) -> str:
        """Return the canonical Markdown of what is shown."""
        return self._text.markdown()

    def set_placeholder(self, text: str) -> None:
        """Show `text` while nothing is written."""
        self._text.setPlaceholderText(text)

    def set_accessible_name(self, name: str) -> None:
        """Name the text for screen readers."""
        self._text.setAccessibleName(name)

    def setAccessibleName(self, name: str) -> None:
        """Name the text, which is what has the keyboard (`Field` calls this)."""
        self.set_accessible_name(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the text, which is what has the keyboard (`Field` calls this)."""
        self._text.setAccessibleDescription(description)

    def set_read_only(self, reading: bool) -> None:
        """Allow reading only, without the bar, or writing again."""
        self._text.set_reading(reading)
        self._bar.setVisible(self._has_bar and not reading)
        for action in self._actions:
            action.setEnabled(not reading)
        if reading:
            self._link_bar.hide()
        self.update()

    def focus_text(self) -> None:
        """Go to the text, at its end."""
        cursor = self._text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._text.setTextCursor(cursor)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Redraw the frame and the buttons when the keyboard comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            self._show_state()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the one frame around bar and text."""
        wrong = self.property("state") == "error"
        focused = self._text.hasFocus() or self._link_bar.line.hasFocus()
        reading = self._text.isReadOnly()
        role = "bad" if wrong else "focus" if focused else "border" if reading else "control"
        width = _FRAME if wrong or focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(role), width))
        painter.setBrush(color("window" if reading else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _ask_link(self) -> None:
        link = self._text.link_at_cursor()
        self._link_bar.ask(link.charFormat().anchorHref() if link else self._text.run_at_cursor().link)

    def _show_state(self) -> None:
        """Press the buttons that are on where the cursor is, in the editor that has it."""
        here = self._text.hasFocus() or not self._link_bar.isHidden()
        run, kind = self._text.run_at_cursor(), self._text.kind_at_cursor()
        states = {
            "bold": run.bold,
            "italic": run.italic,
            "ul": kind is BlockKind.BULLET,
            "ol": kind is BlockKind.NUMBER,
            "link": bool(run.link),
        }
        for name, on in states.items():
            self._buttons[name].setChecked(on and here)

    def _menu(self, at: QPoint) -> QMenu:
        """Return the menu of a place in the text, in pixels of its viewport."""
        menu = self._text.createStandardContextMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        address = self._text.anchorAt(at)
        if address:
            menu.addAction(self.tr("Avaa linkki"), lambda: open_address(address))
        menu.addActions([action for action in self._actions if action.isEnabled()])
        return menu

    def _make_actions(self) -> None:
        text = self._text
        self._add("bold", self.tr("Lihavointi"), text.toggle_bold, "Ctrl+B")
        self._add("italic", self.tr("Kursivointi"), text.toggle_italic, "Ctrl+I")
        self._add("ul", self.tr("Luettelo"), lambda: text.toggle_list(BlockKind.BULLET), "Ctrl+Shift+L")
        self._add(
            "ol", self.tr("Numeroitu luettelo"), lambda: text.toggle_list(BlockKind.NUMBER), "Ctrl+Shift+N"
        )
        self._add("link", self.tr("Linkki"), self._ask_link, "Ctrl+L")
        # Ctrl+] needs three keys on a Finnish keyboard; Ctrl+M is Word's.
        self._add("", self.tr("Sisennä"), lambda: text.indent(1), "Ctrl+M", "Ctrl+]")
        self._add("", self.tr("Vähennä sisennystä"), lambda: text.indent(-1), "Ctrl+Shift+M", "Ctrl+[")

    def _add(self, icon_name: str, name: str, does: Callable[[], None], *shortcuts: str) -> None:
        """Add a command: in the menu and by key, and as a button if it has an icon.

        The buttons take no focus: every command has a key, and three editors would cost 15 stops of Tab.
        """
        action = QAction(name, self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(does)
        self.addAction(action)
        self._actions.append(action)
        if icon_name:
            button = icon_button(icon_name, name)
            button.setToolTip(
                f"{name} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCheckable(True)
            button.setFixedSize(_BUTTON, _BUTTON)
            button.clicked.connect(action.trigger)
            button.clicked.connect(self._show_state)
            self._buttons[icon_name] = button

    def _connect(self) -> None:
        self._text.edited.connect(self.edited)
        self._text.cursorPositionChanged.connect(self._show_state)
        self._text.currentCharFormatChanged.connect(self._show_state)
        self._text.edited.connect(self._show_state)
        self._text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._text.customContextMenuRequested.connect(
            lambda at: self._menu(at).popup(self._text.viewport().mapToGlobal(at))
        )
        self._attach.clicked.connect(self.attach_requested)
        self._link_bar.accepted.connect(self._text.set_link)
        self._link_bar.removed.connect(lambda: self._text.set_link("", ""))
        self._link_bar.closed.connect(self._text.setFocus)
        for widget in (self._text, self._link_bar.line):
            widget.installEventFilter(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._attach)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addLayout(row)
        bar.addWidget(separator())
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.setSpacing(0)
        for widget in (self._bar, self._link_bar, self._text):
            column.addWidget(widget)
        stops = [self._attach, *self._link_bar.stops(), self._text]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
