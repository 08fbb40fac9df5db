"""One seat during a meeting: who, which key, and present or not, in words, icon and border."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import key_rect, paint_key

_ICON = 14
_HEIGHT = 50
_PAD = 10


@dataclass(frozen=True)
class _Look:
    icon: str
    ink: str  # of the icon
    away: bool = False  # dashed, muted
    warn: bool = False


_LOOKS = {
    "present": _Look("check", "ok"),
    "remote": _Look("check", "ok"),
    "arrived": _Look("arrin", "ok"),
    "deputy": _Look("check", "ok"),
    "left": _Look("arrout", "text2", away=True),
    "away": _Look("pause", "text2", away=True),
    "absent": _Look("minus", "text2", away=True),
    "excused": _Look("minus", "text2", away=True),
    "disqualified": _Look("slash", "warn", warn=True),
    "unmarked": _Look("info", "text2"),
}


class PresenceChip(QAbstractButton):
    """A seat as a button of 50 px: `clicked` asks to mark a change.

    States: present, remote, arrived, left, away (out for a while), absent, excused, disqualified, deputy,
    unmarked.
    """

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._state = "unmarked"
        self._words = ""
        self.setText(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_state("unmarked")

    def set_state(self, state: str, detail: str = "") -> None:
        """Show `state`; `detail` is a time ("9.31") for arrived and left, a deputy's name, or an addition
        such as "pj" for the others. KeyError for an unknown state."""
        self._words = presence_words(state, detail)
        self._state = state
        shortcut = f"Alt+{self._key}" if self._key else ""
        self.setAccessibleName(", ".join(part for part in (self.text(), self._words, shortcut) if part))
        self.setToolTip(f"{self.text()}: {self._words}")
        self.update()

    def state(self) -> str:
        """Return the state shown."""
        return self._state

    def words(self) -> str:
        """Return the state in the words shown."""
        return self._words

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        name = QFontMetrics(font("list-strong")).horizontalAdvance(self.text()) + 28
        words = QFontMetrics(font("secondary")).horizontalAdvance(self._words) + _ICON + 6
        return QSize(max(128, name + 2 * _PAD, words + 2 * _PAD), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(84, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        look = _LOOKS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, look)
        line = (self.height() - 4) // 2
        top = QRect(_PAD, 3, self.width() - 2 * _PAD, line)
        low = QRect(_PAD, 1 + line, self.width() - 2 * _PAD, line)
        if self._key:
            paint_key(painter, self.width() - 8, top.center().y() + 1, self._key)
            top.setRight(key_rect(self._key, self.width() - 8, 0).left() - 4)
        self._paint_name(painter, top, look)
        self._paint_words(painter, low, look)

    def _paint_frame(self, painter: QPainter, look: _Look) -> None:
        ground = "warn_tint" if look.warn else "hover" if self.underMouse() else "surface"
        edge = QPen(color("warn" if look.warn else "control" if look.away else "border"), 1)
        if look.away:
            edge.setDashPattern([3, 3])
        painter.setPen(edge)
        painter.setBrush(color(ground) if not look.away or self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_name(self, painter: QPainter, rect: QRect, look: _Look) -> None:
        painter.setFont(font("list" if look.away else "list-strong"))
        painter.setPen(color("text2" if look.away else "text"))
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _paint_words(self, painter: QPainter, rect: QRect, look: _Look) -> None:
        paint_icon(painter, QRect(rect.left(), rect.top(), _ICON, rect.height()), self._icon(), look.ink)
        rect.setLeft(rect.left() + _ICON + 5)
        painter.setFont(font("caption-strong" if look.warn else "secondary"))
        painter.setPen(color("warn" if look.warn else "text2"))
        fitting = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _icon(self) -> str:
        return _LOOKS[self._state].icon

    def _height(self) -> int:
        lines = QFontMetrics(font("list-strong")).height() + QFontMetrics(font("secondary")).height()
        return max(_HEIGHT, lines + 12)


def presence_words(state: str, detail: str = "") -> str:
    """Return a presence state in words, e.g. "saapui 9.31"; KeyError for an unknown state."""
    translate = QCoreApplication.translate
    words = {
        "present": translate("PresenceChip", "läsnä"),
        "remote": translate("PresenceChip", "etänä"),
        "arrived": translate("PresenceChip", "saapui"),
        "left": translate("PresenceChip", "poistui"),
        "away": translate("PresenceChip", "poissa hetken"),
        "absent": translate("PresenceChip", "poissa"),
        "excused": translate("PresenceChip", "estynyt"),
        "disqualified": translate("PresenceChip", "esteellinen"),
        "deputy": translate("PresenceChip", "vara"),
        "unmarked": translate("PresenceChip", "merkitsemättä"),
    }[state]
    if not detail:
        return words
    joint = {"arrived": " ", "left": " ", "deputy": ": "}.get(state, ", ")
    return f"{words}{joint}{detail}"
