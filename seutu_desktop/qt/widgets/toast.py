"""A short notice at the foot of the window, with the way back: what can be undone does not ask first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.buttons import icon_button, quiet_button
from seutu_desktop.qt.widgets.styling import label

SHOWN_MS = 8000
_LONGER_MS = 3000
_SLIDE_MS = 120
_MARGIN = 24
_WIDEST = 640


class Toast(QFrame):
    """One notice over `host`; a newer one replaces it. `undo` says that the user wants the action back.

    It goes after 8 s, later while the pointer or the keyboard is on it. It never takes the focus.
    """

    undo = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("toast", "true")
        self._text = label(wrap=True)
        self._undo = quiet_button(self.tr("Kumoa"), compact=True)
        self._undo.setFont(font("primary"))
        self._key = KeyBadge("Ctrl+Z", dark=True)
        self._close = icon_button("x", self.tr("Sulje ilmoitus"), size=16)
        self._close.setIcon(icon("x", 16, "toast_text"))
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._slide: QPropertyAnimation | None = None
        self._timer.timeout.connect(self._time_out)
        self._undo.clicked.connect(self._undone)
        self._close.clicked.connect(self.dismiss)
        self._lay_out()
        self.hide()

    def show_notice(self, text: str, *, undoable: bool = True) -> None:
        """Show `text`, with Kumoa when the thing can be undone."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self._key.setVisible(undoable)
        self._fit()
        self.show()
        self.raise_()
        self._host.installEventFilter(self)
        self._enter()
        self._timer.start(SHOWN_MS)
        self._announce(text)

    def dismiss(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self._host.removeEventFilter(self)
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the host is resized."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
            self.move(self._place())
        return super().eventFilter(watched, event)

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 1.3 ms, not of the start

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _time_out(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(_LONGER_MS)
        else:
            self.dismiss()

    def _undone(self) -> None:
        self.dismiss()
        self.undo.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        row.addSpacing(24)
        row.addWidget(self._undo)
        row.addWidget(self._key)
        row.addWidget(self._close)
        for widget in (self._undo, self._close):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _fit(self) -> None:
        room = min(_WIDEST, self._host.width() - 2 * _MARGIN)
        self._text.setWordWrap(False)
        self.ensurePolished()
        wanted = self.sizeHint().width()
        self._text.setWordWrap(wanted > room)
        width = min(wanted, room)
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))

    def _place(self) -> QPoint:
        left = (self._host.width() - self.width()) // 2
        return QPoint(left, self._host.height() - self.height() - _MARGIN)

    def _enter(self) -> None:
        place = self._place()
        self.move(place)
        if not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            return  # the user has switched animations off
        if self._slide is None:
            self._slide = QPropertyAnimation(self, b"pos", self)
            self._slide.setDuration(_SLIDE_MS)
        self._slide.stop()
        self._slide.setStartValue(place + QPoint(0, 12))
        self._slide.setEndValue(place)
        self._slide.start()
