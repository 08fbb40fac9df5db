"""Rows of fields that save themselves, one thing a row: what rings and school breaks have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm

Line = tuple[str, Mapping[str, object]]
"""The key of a thing and the values of its fields by domain name."""


class Lines(QWidget):
    """A row stands for a place, so its fields outlive the key of its thing. `remove_wanted` carries a key.

    A subclass builds the fields of a row, binds them as "<row>.<name>" and returns them by name.
    """

    remove_wanted = Signal(str)

    def __init__(self, actions: Actions, save: Callable[[str, str, object], UserError | None]) -> None:
        super().__init__()
        self._actions = actions
        self._save = save
        self._keys: list[str] = []
        self._form: BoundForm | None = None
        self._fields: list[dict[str, QWidget]] = []
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._page)

    def build(self, page: QWidget, form: BoundForm, count: int) -> list[dict[str, QWidget]]:
        """Lay `count` rows out on an empty page, bind them to `form`; return the fields of each by name."""
        raise NotImplementedError

    def show_lines(self, lines: Sequence[Line], usual: Sequence[str]) -> None:
        """Show things in order; the keyboard stays on the thing it is on, wherever that comes to stand.

        `usual` are the keys they had, or would have had, before they were stored.
        """
        key, name = self._place()
        row = self._keys.index(key) if key else 0
        if len(lines) != len(self._fields) or self._form is None:
            self._rebuild(len(lines))
        self._keys = [key for key, _ in lines]
        for place, (_, values) in enumerate(lines):
            self._show(place, values)
        if name and lines:
            before = [*self._keys, *usual]
            row = before.index(key) % len(lines) if key in before else min(row, len(lines) - 1)
            if not self._fields[row][name].hasFocus():
                self._fields[row][name].setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        if self._form is not None:
            self._form.flush()

    def focus_line(self, key: str, name: str = "name") -> None:
        """Put the keyboard into a field of a thing, to write over what is there."""
        if key in self._keys and self._form is not None:
            self._form.focus(f"{self._keys.index(key)}.{name}")

    def keyed(self) -> str:
        """Return the key of the thing the keyboard is on, empty for none."""
        return self._place()[0]

    def _place(self) -> tuple[str, str]:
        there = QApplication.focusWidget()
        for key, fields in zip(self._keys, self._fields, strict=False):
            for name, field in fields.items():
                if there is field:
                    return key, name
        return "", ""

    def _show(self, row: int, values: Mapping[str, object]) -> None:
        if self._form is not None:
            self._form.show({f"{row}.{name}": value for name, value in values.items()})

    def _store(self, place: str, value: object) -> UserError | None:
        row, _, name = place.partition(".")
        return self._save(self._keys[int(row)], name, value)

    def _rebuild(self, count: int) -> None:
        old, self._page = self._page, QWidget()
        if self._form is not None:
            self._form.deleteLater()  # what was typed was stored before things came or went
        self._form = BoundForm(self._actions, self._store, self)
        self._fields = self.build(self._page, self._form, count)
        self._column.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()

    def _ask_remove(self, row: int) -> None:
        self.remove_wanted.emit(self._keys[row])
