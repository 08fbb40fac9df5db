"""A row of figures to choose one of: by mouse, arrows, or the figure itself on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from seutu_desktop.domain.scores import LEAST, MOST
from seutu_desktop.qt.theme import font

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ScoreButtons(QWidget):
    """`scored` carries the figure chosen, None when it was taken away (Del, or pressed again)."""

    scored = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._buttons: dict[int, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.offer(LEAST, MOST, "")

    def offer(self, least: int, most: int, name: str) -> None:
        """Offer the figures from `least` to `most`; `name` is read aloud before each."""
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons = {score: self._button(score, name) for score in range(least, most + 1)}
        self.setAccessibleName(name)
        self._show()

    def set_value(self, value: int | None) -> None:
        """Show which figure is chosen."""
        self._value = value
        self._show()

    def set_words(self, words: list[str]) -> None:
        """Say what each figure means: read aloud after it, and its tooltip."""
        for button, meaning in zip(self._buttons.values(), words, strict=False):
            button.setToolTip(meaning)
            button.setAccessibleDescription(meaning)

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose the figure of a key, or none by Del; return whether the key was one."""
        if event.key() in _CLEAR:
            self._choose(None)
            return True
        if event.text() in {str(score) for score in self._buttons}:
            self._choose(int(event.text()))
            return True
        return False

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is on one of the figures."""
        return any(button.hasFocus() for button in self._buttons.values())

    def clear(self) -> None:
        """Choose none."""
        if self.isEnabled():
            self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take figures and arrows that the buttons leave."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
        elif not (self.isEnabled() and self.take_key(event)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the keyboard on the chosen figure."""
        self._entry().setFocus(event.reason())

    def focus(self) -> None:
        """Put the keyboard on the chosen figure, else the first."""
        self._entry().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entry(self) -> QPushButton:
        first = next(iter(self._buttons.values()))
        return first if self._value is None else self._buttons.get(self._value, first)

    def _move(self, step: int) -> None:
        buttons = list(self._buttons.values())
        focused = next((at for at, each in enumerate(buttons) if each.hasFocus()), 0)
        buttons[min(max(focused + step, 0), len(buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, score: int) -> None:
        self._choose(None if score == self._value else score)

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self._value = value
            self._show()
            self.scored.emit(value)
        else:
            self._show()

    def _show(self) -> None:
        """Check the chosen one; Tab stops once, there or at the first."""
        entry = self._entry()
        for score, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(score == self._value)
            once = Qt.FocusPolicy.StrongFocus if button is entry else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(once)

    def _button(self, score: int, name: str) -> QPushButton:
        button = QPushButton(str(score))
        button.setFont(font("body-strong"))
        button.setCheckable(True)
        button.setProperty("score", "true")
        button.setAutoDefault(False)
        button.setMinimumWidth(28)
        button.setAccessibleName(f"{name} {score}".strip())
        button.clicked.connect(lambda: self._press(score))
        self._row.addWidget(button, 1)
        return button
