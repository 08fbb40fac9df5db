"""Uusi asiakirja, and changing one: kind, year, name, the § that approved it, the file that is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.qt.forms.ui_handling_document import Ui_HandlingDocument
from seutu_desktop.qt.handling.words import kind_words
from seutu_desktop.qt.theme import apply_roles

Matter = tuple[str, str]
"""A matter to choose: its words ("Ohjausryhmä 11.2.2026 § 18 Toimintakertomus …") and its id."""


@dataclass(frozen=True)
class DocumentEntry:
    """What the user entered; `file` is a newly chosen one, None where it stays."""

    name: str
    kind: HandledKind
    year: int
    item_id: str
    late_weeks: int
    note: str
    file: Path | None = None


@dataclass(frozen=True)
class DocumentQuestion:
    """What is asked: heading, button, the values to start from and the name of the file kept so far."""

    heading: str
    verb: str
    start: DocumentEntry
    file_name: str = ""


class DocumentDialog(QDialog):
    """`matters` offers what may have approved a document by name; `store` returns a sentence if refused."""

    def __init__(
        self,
        parent: QWidget | None,
        question: DocumentQuestion,
        matters: Callable[[str, str], Sequence[Matter]],
        store: Callable[[DocumentEntry], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingDocument()
        self._ui.setupUi(self)
        apply_roles(self)
        self._question, self._matters, self._store = question, matters, store
        self._file: Path | None = None
        self._suggested = ""
        self._dress()
        self._fill(question.start)
        self._connect()
        self._ui.kind.setFocus()

    def entry(self) -> DocumentEntry:
        """Return what is entered now."""
        ui = self._ui
        return DocumentEntry(
            name=ui.name.text(),
            kind=ui.kind.chosen(),
            year=ui.year.value(),
            item_id=ui.matter.chosen() or "",
            late_weeks=ui.weeks.value(),
            note=ui.note.toPlainText(),
            file=self._file,
        )

    def _try(self) -> None:
        sentence = self._store(self.entry())
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()
        elif not self._ui.name.text().strip():
            self._ui.name.setFocus()

    def _suggest(self) -> None:
        """Name a new document by its kind and year until the user names it, and look for its §."""
        kind, year = self._ui.kind.chosen(), self._ui.year.value()
        if self._ui.name.text() in ("", self._suggested):
            self._suggested = "" if kind is HandledKind.OTHER else _name(kind, year)
            self._ui.name.setText(self._suggested)
        self._offer()

    def _offer(self) -> None:
        kept = self._ui.matter.chosen() or self._question.start.item_id
        found = self._matters(self._ui.name.text(), kept)
        self._ui.matter.offer([(self.tr("ei valittu"), ""), *found])
        self._ui.matter.choose(kept or (found[0][1] if found and not self._question.start.name else ""))

    def _pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Valitse lähetettävä tiedosto"))
        if path:
            self._file = Path(path)
            self._ui.file.setText(self._file.name)

    def _fill(self, start: DocumentEntry) -> None:
        ui = self._ui
        ui.kind.choose(start.kind)
        ui.year.setValue(start.year)
        ui.name.setText(start.name)
        ui.weeks.setValue(start.late_weeks)
        ui.note.setPlainText(start.note)
        ui.file.setText(self._question.file_name or self.tr("ei tiedostoa"))
        self._suggest()

    def _dress(self) -> None:
        ui, asked = self._ui, self._question
        self.setWindowTitle(asked.heading)
        ui.heading.setText(asked.heading)
        ui.text.setText(self.tr("Asiakirja lähetetään jäsenkuntiin, ja kuntien päätökset kirjataan sille."))
        ui.yes.setText(asked.verb)
        ui.yes.setDefault(True)
        ui.kind.offer([(kind_words(each), each) for each in HandledKind])
        for box in (ui.year, ui.weeks):
            box.lineEdit().setAccessibleName(box.accessibleName())  # it takes the keyboard, not the box

    def _connect(self) -> None:
        ui = self._ui
        ui.kind.activated.connect(self._suggest)
        ui.year.valueChanged.connect(self._suggest)
        ui.name.editingFinished.connect(self._offer)
        ui.pick.clicked.connect(self._pick)
        ui.no.clicked.connect(self.reject)
        ui.yes.clicked.connect(self._try)


def _name(kind: HandledKind, year: int) -> str:
    years = f"{year}–{year + 1}" if kind is HandledKind.SCHOOL_CALENDAR else f"{year}"
    return f"{kind_words(kind)} {years}"
