"""The plan as lines of a list: the plan itself, areas as headings, goals, and their measures under them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.dates import months_text
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.qt.language import month_names
from seutu_desktop.qt.year_papers.words import state_look
from seutu_desktop.services.plan_view import GoalLine, MeasureLine, PlanView

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PLAN = "plan"
"""The key of the plan's own line."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PlanRow:
    """A line. `key` is empty for a heading; `note` stands at the right or below; `indent` is a measure's."""

    key: str
    title: str
    note: str = ""
    state: GoalState | None = None
    indent: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it names an area and cannot be chosen."""
        return not self.key

    @property
    def told(self) -> str:
        """What is read aloud."""
        state = state_look(self.state).words if self.state else ""
        return ", ".join(filter(None, (self.title, state, self.note)))


def goal_key(goal_id: str) -> str:
    """Return the key of a goal's line."""
    return f"goal:{goal_id}"


def measure_key(measure_id: str) -> str:
    """Return the key of a measure's line."""
    return f"measure:{measure_id}"


def rows_of(view: PlanView, words: str = "") -> list[PlanRow]:
    """Return the lines of a plan; of those that hold `words`, a goal with its measures."""
    wanted = words.casefold()
    rows = [] if wanted else [PlanRow(PLAN, QCoreApplication.translate("PlanRows", "Johdanto ja seuranta"))]
    for group in view.groups:
        shown = [each for each in group.goals if _holds(each, wanted)]
        if shown:
            none = QCoreApplication.translate("PlanRows", "Ei painopistealuetta")
            rows.append(PlanRow("", group.area.text if group.area else none))
        for goal in shown:
            rows += _goal_rows(goal)
    return rows


def _holds(line: GoalLine, words: str) -> bool:
    texts = (line.goal.title, *(each.measure.title for each in line.measures))
    return not words or any(words in each.casefold() for each in texts)


def _goal_rows(line: GoalLine) -> Iterable[PlanRow]:
    counted = QCoreApplication.translate("PlanRows", "{0}/{1} toimenpidettä tehty")
    none = QCoreApplication.translate("PlanRows", "ei toimenpiteitä")
    note = counted.format(line.done, len(line.measures)) if line.measures else none
    yield PlanRow(goal_key(line.goal.id), line.goal.title, note, line.goal.state)
    for each in line.measures:
        yield PlanRow(measure_key(each.measure.id), each.measure.title, _when(each), each.state, indent=True)


def _when(line: MeasureLine) -> str:
    ticked = f"{line.done}/{line.count}" if line.count > 1 else ""
    return " · ".join(
        filter(None, (months_text(line.measure.months, month_names()), ticked, line.responsible))
    )


class PlanModel(QAbstractListModel):
    """The lines in order; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[PlanRow] = []
        self._places: dict[str, int] = {}

    def load(self, rows: list[PlanRow]) -> None:
        """Show other lines; the same keys in the same order only change their words."""
        same = [each.key for each in rows] == [each.key for each in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {each.key: place for place, each in enumerate(rows) if each.key}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line (ROW_ROLE), its title, or what is read aloud of it."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.told
        return row.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings take neither the keyboard nor the selection."""
        row = self.row(index.row())
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, place: int) -> PlanRow | None:
        """Return the line at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """Return the place of a key, -1 where it is not listed."""
        return self._places.get(key, -1)

    def keys(self) -> list[str]:
        """Return the keys in order."""
        return list(self._places)
