"""The roll as a list: headings, and a row for each person."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.meetings import AttendanceMode, Capacity
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services.roll import Roll, RollRow

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MODES = (AttendanceMode.PRESENT, AttendanceMode.REMOTE, AttendanceMode.ABSENT, AttendanceMode.EXCUSED)
"""The marks in the order of their buttons."""

_Index = QModelIndex | QPersistentModelIndex


def mode_words() -> tuple[str, str, str, str]:
    """Return the words of the four buttons."""
    return (
        QCoreApplication.translate("Roll", "Läsnä"),
        QCoreApplication.translate("Roll", "Etänä"),
        QCoreApplication.translate("Roll", "Poissa"),
        QCoreApplication.translate("Roll", "Este ilmoitettu"),
    )


def capacity_words(capacity: Capacity) -> str:
    """Return in what capacity somebody attends."""
    return {
        Capacity.MEMBER: QCoreApplication.translate("Roll", "jäsen"),
        Capacity.DEPUTY: QCoreApplication.translate("Roll", "varajäsen"),
        Capacity.SECRETARY: QCoreApplication.translate("Roll", "sihteeri"),
        Capacity.PRESENTER: QCoreApplication.translate("Roll", "esittelijä"),
        Capacity.EXPERT: QCoreApplication.translate("Roll", "asiantuntija"),
        Capacity.GUEST: QCoreApplication.translate("Roll", "vieras"),
    }[capacity]


def role_words(row: RollRow) -> str:
    """Return what a person is in the meeting: the role in the body, else the capacity marked."""
    roles = {
        MembershipRole.CHAIR: QCoreApplication.translate("Roll", "puheenjohtaja"),
        MembershipRole.VICE_CHAIR: QCoreApplication.translate("Roll", "varapuheenjohtaja"),
        MembershipRole.MEMBER: "",
        MembershipRole.DEPUTY: QCoreApplication.translate("Roll", "varajäsen"),
        MembershipRole.SECRETARY: QCoreApplication.translate("Roll", "sihteeri"),
        MembershipRole.PRESENTER: QCoreApplication.translate("Roll", "esittelijä"),
        MembershipRole.EXPERT: QCoreApplication.translate("Roll", "asiantuntija"),
    }
    if row.role is not None:
        return roles[row.role]
    return capacity_words(row.mark.capacity) if row.mark else ""


@dataclass(frozen=True)
class _Heading:
    words: str


class RollModel(QAbstractListModel):
    """Headings cannot be chosen; everything else is a `RollRow` (ROW_ROLE)."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[RollRow | _Heading] = []

    def show_roll(self, roll: Roll) -> None:
        """Show a roll; the same people keep their rows and the keyboard its place."""
        lines: list[RollRow | _Heading] = [
            _Heading(QCoreApplication.translate("Roll", "Jäsenet")),
            *roll.seats,
        ]
        if roll.others:
            lines += [_Heading(QCoreApplication.translate("Roll", "Muut osallistujat")), *roll.others]
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = lines
        if same:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        else:
            self.endResetModel()

    def row(self, index: int) -> RollRow | None:
        """Return the person of a line, None for a heading or nothing."""
        line = self._lines[index] if 0 <= index < len(self._lines) else None
        return line if isinstance(line, RollRow) else None

    def place_of(self, person_id: str) -> int:
        """Return the line of a person, the first person's where they are not there."""
        found = [at for at in range(len(self._lines)) if (row := self.row(at)) and row.person_id == person_id]
        return found[0] if found else min(1, len(self._lines) - 1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """People can be chosen, headings not."""
        return super().flags(index) if self.row(index.row()) else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the `RollRow` (ROW_ROLE), or the words read aloud."""
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line if isinstance(line, RollRow) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words if isinstance(line, _Heading) else sentence(line)
        return None


def sentence(row: RollRow) -> str:
    """Return a row as it is read aloud: "Asikkala, Marko Ylitalo, sivistysjohtaja, läsnä"."""
    mode = QCoreApplication.translate("Roll", "merkitsemättä")
    if row.mode is not None:
        mode = dict(zip(MODES, mode_words(), strict=True))[row.mode]
    names = dict(row.deputies)
    deputy = (
        QCoreApplication.translate("Roll", "tilalla {0}").format(names.get(row.deputy_id, ""))
        if row.deputy_id
        else ""
    )
    told = "" if row.deputy_id and row.mode is None else mode.lower()
    return ", ".join(part for part in (row.place, row.name, role_words(row), row.title, told, deputy) if part)


def _key(line: RollRow | _Heading) -> str:
    return line.words if isinstance(line, _Heading) else line.person_id
