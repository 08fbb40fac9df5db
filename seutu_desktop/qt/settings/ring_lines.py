"""The rings of the wheel as rows: mark, name, how many tasks, and their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.wheel import Ring, RingShape
from seutu_desktop.pictures.colours import COLOURS, Scheme
from seutu_desktop.pictures.marks import outline
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm, Choice
from seutu_desktop.qt.settings.lines import Lines
from seutu_desktop.qt.theme import current_scheme
from seutu_desktop.qt.wheel.painter import qt_path
from seutu_desktop.qt.wheel.words import shape_names
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import label

_MARK, _SCALE = 16, 3
_SHAPE = 156


class RingLines(Lines):
    """`move_wanted` carries a key and the index from the outside; Alt+Up and Alt+Down ask for it too."""

    move_wanted = Signal(str, int)

    def __init__(self, actions: Actions, save: Callable[[str, str, object], UserError | None]) -> None:
        self._counts: list[QLabel] = []
        self._shapes: list[Choice] = []
        super().__init__(actions, save)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=step: self._step(by))

    def show_rings(self, rings: Sequence[Ring], tasks: Sequence[int]) -> None:
        """Show the rings from the outside in, and how many tasks stand on each."""
        lines = [(each.id or each.name, {"name": each.name, "shape": each.shape}) for each in rings]
        self.show_lines(lines, [each.name for each in rings])
        for count, number in zip(self._counts, tasks, strict=True):
            count.setText(self.tr("%n tehtävää", "", number) if number else self.tr("ei tehtäviä"))

    def build(self, page: QWidget, form: BoundForm, count: int) -> list[dict[str, QWidget]]:
        """Lay the rings out."""
        self._counts, self._shapes = [], []
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        return [self._row(grid, form, row, count) for row in range(count)]

    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks in the colours of the scheme shown now."""
        if event.type() == QEvent.Type.PaletteChange:
            for shape in self._shapes:
                _dress(shape)
        super().changeEvent(event)

    def _row(self, grid: QGridLayout, form: BoundForm, row: int, count: int) -> dict[str, QWidget]:
        shape, name, error = Choice(), QLineEdit(), FieldError()
        shape.offer(shape_names())
        _dress(shape)
        shape.setMinimumWidth(_SHAPE)
        shape.setAccessibleName(self.tr("Kehän merkki"))
        name.setAccessibleName(self.tr("Kehän nimi"))
        tasks = label("", "secondary", "text2")
        form.choice(f"{row}.shape", shape, None)
        form.line(f"{row}.name", name, error)
        self._shapes.append(shape)
        self._counts.append(tasks)
        up, down, remove = (
            icon_button("up", self.tr("Siirrä ulommas")),
            icon_button("down", self.tr("Siirrä sisemmäs")),
            icon_button("x", self.tr("Poista kehä"), size=14),
        )
        up.setEnabled(row > 0)
        down.setEnabled(row < count - 1)
        up.clicked.connect(lambda: self._move(row, -1))
        down.clicked.connect(lambda: self._move(row, 1))
        remove.clicked.connect(lambda: self._ask_remove(row))
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (up, down, remove):
            buttons.addWidget(button)
        for column, widget in enumerate((shape, name, tasks)):
            grid.addWidget(widget, 2 * row, column)
        grid.addLayout(buttons, 2 * row, 3)
        grid.addWidget(error, 2 * row + 1, 1, 1, 3)
        return {"shape": shape, "name": name, "up": up, "down": down, "remove": remove}

    def _step(self, by: int) -> None:
        key = self.keyed()
        if key:
            self._move(self._keys.index(key), by)

    def _move(self, row: int, by: int) -> None:
        if 0 <= row + by < len(self._keys):
            self.move_wanted.emit(self._keys[row], row + by)


def _dress(choice: Choice) -> None:
    """Put the mark before each word of a list of shapes."""
    for row, shape in enumerate(RingShape):
        choice.setItemIcon(row, _mark(shape))


def _mark(shape: RingShape) -> QIcon:
    """Return the filled mark of a shape in its colour; painted large, so that an enlarged screen is sharp."""
    scheme = Scheme.DARK if current_scheme() == "dark" else Scheme.LIGHT
    picture = QPixmap(_MARK * _SCALE, _MARK * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setWindow(QRect(0, 0, _MARK, _MARK))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLOURS[scheme].ring(shape, 0).strong))
    painter.translate(_MARK / 2, _MARK / 2)
    painter.drawPath(qt_path(outline(shape, 5.5)))
    painter.end()
    return QIcon(picture)
