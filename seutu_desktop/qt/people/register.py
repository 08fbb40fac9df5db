"""A tab of the panel: the list of things at the left, the form of the chosen one at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.list_pane import NARROW, USUAL, ListPane
from seutu_desktop.qt.widgets.empty_state import EmptyState


class Detail(QWidget):
    """The form of one thing."""

    opened = Signal(object)
    remove_wanted = Signal()

    def show_thing(self, key: str) -> bool:
        """Show the thing `key`; False where another one's text was refused, so it stays on screen."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing: the thing is gone, and so is what waited to be stored."""
        raise NotImplementedError

    def flush(self) -> None:
        """Store at once what is being typed."""
        raise NotImplementedError

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        raise NotImplementedError


@dataclass(frozen=True)
class RegisterWords:
    """What a tab calls its things: of the list, its button, its empty state and a removal."""

    list_name: str
    create: str
    icon: str
    empty: str
    why: str
    no_hits: str
    removed: str


class RegisterTab(QWidget):
    """Keeps list and form together. A subclass reads keys and lines, creates and deletes."""

    opened = Signal(object)
    kinds: frozenset[str] = frozenset()

    def __init__(self, actions: Actions, words: RegisterWords, detail: Detail) -> None:
        super().__init__()
        self._actions = actions
        self._words = words
        self._detail = detail
        self._key = ""
        self._pane = ListPane(words.list_name, words.create, self.lines)
        self._empty = EmptyState(words.icon, words.empty, words.why, words.create)
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    def keys(self, words: str) -> list[str]:
        """Return the keys that match `words`, in order."""
        raise NotImplementedError

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some keys."""
        raise NotImplementedError

    def make(self) -> str:
        """Make a new thing; return its key, empty where that was refused."""
        raise NotImplementedError

    def delete(self, key: str) -> str:
        """Delete a thing; return what it was called, empty where that was refused."""
        raise NotImplementedError

    @property
    def key(self) -> str:
        """The thing shown."""
        return self._key

    @property
    def detail(self) -> Detail:
        """The form."""
        return self._detail

    def refresh(self, changes: Changes) -> None:
        """Show what changed; a thing that is gone gives way to its neighbour."""
        if changes.kinds & self.kinds:
            self.reload()

    def reload(self) -> None:
        """Read the list anew and keep the thing shown, where it is there still."""
        after = self._pane.neighbour(self._key)
        self._list()
        if not self._pane.has(self._key):
            self._detail.forget()
            self._key = after if self._pane.has(after) else self._pane.first_key()
        self._show(self._key)

    def show_key(self, key: str) -> None:
        """Go to a thing, past the filter if need be."""
        if key and not self._pane.has(key):
            self._pane.clear_filter()
            self._list()
        self._show(key)

    def create_new(self) -> None:
        """Make a new thing and put the keyboard into its name."""
        self.flush()
        self._pane.clear_filter()
        key = self.make()
        if key:
            self.show_key(key)
            self._detail.focus_name()

    def remove(self) -> None:
        """Remove the thing shown; undo brings it back."""
        if self._key:
            name = self.delete(self._key)
            if name:
                words = self._words.removed.format(name)
                self._actions.messages.inform(words, undoable=True)

    def rename(self) -> None:
        """Put the keyboard into the name of the thing shown."""
        if self._key:
            self._detail.focus_name()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self._pane.focus_filter()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or on the way to the first thing."""
        if self._pane.first_key():
            self._pane.focus_list()
        else:
            self._empty.setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._detail.flush()

    def sizes(self) -> list[int]:
        """Return the widths of list and form."""
        return self._splitter.sizes()

    def set_sizes(self, sizes: list[int]) -> None:
        """Set the widths of list and form."""
        self._splitter.setSizes(sizes)

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the form in a small window."""
        self._splitter.setSizes([NARROW if narrow else USUAL, 900])

    def _list(self) -> None:
        keys = self.keys(self._pane.words())
        self._pane.show_keys(keys, self._nothing())

    def _nothing(self) -> str:
        words = self._pane.words()
        return self._words.no_hits.format(words) if words else self._words.empty

    def _show(self, key: str) -> None:
        if key and self._detail.show_thing(key):
            self._key = key
        self._pane.select(self._key)
        self._stack.setCurrentIndex(1 if self._key else 0)

    def _filter(self) -> None:
        self._list()
        self._pane.select(self._key)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._detail)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._pane)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([USUAL, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)

    def _connect(self) -> None:
        self._pane.chosen.connect(self._show)
        self._pane.entered.connect(self.rename)
        self._pane.filtered.connect(self._filter)
        self._pane.new_wanted.connect(self.create_new)
        self._pane.remove_wanted.connect(self.remove)
        self._empty.primary.connect(self.create_new)
        self._detail.opened.connect(self.opened)
        self._detail.remove_wanted.connect(self.remove)


def scrolled(page: QWidget) -> QScrollArea:
    """Return `page` in an area that scrolls up and down and takes no keyboard."""
    holder = QWidget()
    holder.setProperty("page", "true")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(page, 1)
    row.addStretch(0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
