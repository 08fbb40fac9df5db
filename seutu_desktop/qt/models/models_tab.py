"""The tab of shared models."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.models.filter_button import FilterButton
from seutu_desktop.qt.models.model_detail import ModelDetail
from seutu_desktop.qt.models.words import model_look
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.model_register import ModelFilter, ModelLine, model_lines, owners, sectors
from seutu_desktop.services.shared_models import add_model, delete_model


class ModelsTab(RegisterTab):
    """Models by their review, the longest late first. `counted` carries how many there are and are late."""

    kinds = frozenset({"shared_model", "item_link", "theme_link", "body", "meeting", "agenda_item", "period"})
    counted = Signal(int, int)

    def __init__(self, actions: Actions) -> None:
        self._found: dict[str, ModelLine] = {}
        self._wanted = ModelFilter()
        self._filters = FilterButton()
        super().__init__(actions, _words(), ModelDetail(actions))
        self._pane.add_filter(self._filters)
        self._filters.wanted.connect(self.narrow)

    def keys(self, words: str) -> list[str]:
        """Return the models that hold every word and pass the filter, in order."""
        lines = self._actions.read(model_lines, self._actions.today())
        self._found = {each.model.id: each for each in lines}
        wanted = replace(self._wanted, words=words)
        named = self._actions.read(owners, self._actions.today())
        choices = [(each.name, each.id) for each in named]
        self._filters.offer(self._actions.read(sectors, lines), choices, self._wanted)
        self.counted.emit(len(lines), sum(each.late_days > 0 for each in lines))
        return [each.model.id for each in lines if wanted.holds(each)]

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some models."""
        return {key: _row(self._found[key]) for key in keys}

    def make(self) -> str:
        """Make a new model, of the sector and owner that the list is narrowed to."""
        name, now = self.tr("Uusi malli"), self._wanted
        made = self._actions.perform(
            lambda store: add_model(store, name, sector=now.sector, owner_id=now.owner_id or None)
        )
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete a model."""
        name = self._found[key].model.name
        return name if self._actions.perform(delete_model, key) else ""

    def create_new(self) -> None:
        """Make a new model; a list of only late ones would not show it."""
        self._wanted = replace(self._wanted, late=False)
        super().create_new()

    def show_key(self, key: str) -> None:
        """Go to a model, past the filter if need be."""
        if key and not self._pane.has(key):
            self._wanted = ModelFilter()
        super().show_key(key)

    def narrow(self, wanted: ModelFilter) -> None:
        """Show only what is wanted."""
        self._wanted = wanted
        self._filter()

    def _nothing(self) -> str:
        told = self._filters.told()
        if told and not self._pane.words():
            return self.tr("Ei malleja rajauksella: {0}.").format(told)
        return super()._nothing()


def _row(line: ModelLine) -> Row:
    look, model = model_look(line), line.model
    second = " · ".join(filter(None, (look.words, line.owner)))
    return Row(
        model.name, second=second, second_icon=look.icon, second_role=look.role, second_meta=model.version
    )


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("ModelsTab", "Yhteiset mallit"),
        create=translate("ModelsTab", "Uusi malli"),
        icon="models",
        empty=translate("ModelsTab", "Ei vielä yhteisiä malleja"),
        why=translate(
            "ModelsTab",
            "Lisää ensimmäinen, niin Seutu muistuttaa sen tarkistuksesta vuosikellossa ja säilyttää versiot.",
        ),
        no_hits=translate("ModelsTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("ModelsTab", "{0} poistettu"),
    )
