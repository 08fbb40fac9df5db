"""Taking the model's tasks into the wheel, and the suggestions that wait there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.wheel.header import WheelHeader
from seutu_desktop.qt.wheel.side_pane import SidePane
from seutu_desktop.qt.widgets.buttons import primary_button
from seutu_desktop.qt.widgets.styling import label, separator
from seutu_desktop.services.wheel_begin import accept_ahead, adopt_ahead
from seutu_desktop.services.wheel_model import lacking
from seutu_desktop.services.wheel_view import WheelYear


class ModelBox(QFrame):
    """What a wheel without tasks says: what the model is. `wanted` when its tasks are to be taken in."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = label("", "body", "text2", wrap=True)
        adopt = primary_button(self.tr("Ota mallitehtävät käyttöön"), "plus")
        adopt.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Vuosikellossa ei ole vielä tehtäviä"), "section", wrap=True))
        column.addWidget(self._text)
        column.addWidget(adopt)
        column.addSpacing(6)
        column.addWidget(separator())
        self.hide()

    def show_counts(self, sourced: int, own: int) -> None:
        """Tell how many tasks the model has from its sources, and how many suggestions of our own."""
        tasks = self.tr("%n vuoden tehtävää lähteistä", "", sourced)
        suggestions = self.tr("%n ehdotusta", "", own)
        words = self.tr(
            "Mallissa on {0}, kuten itsearviointi, toimintasuunnitelma ja toimintakertomus. Lisäksi siinä on "
            "{1}: ne jäävät pois päältä, kunnes otat ne käyttöön. "
            "Tehtävä, jonka päivä on jo mennyt, alkaa ensi vuonna."
        )
        self._text.setText(words.format(tasks, suggestions))


class ModelDeeds(QObject):
    """Offers the model while some of its tasks are not there; both deeds can be undone."""

    def __init__(self, panel: QWidget, actions: Actions, header: WheelHeader, side: SidePane) -> None:
        super().__init__(panel)
        self._actions = actions
        self._header = header
        self._suggested: list[str] = []
        self.box = ModelBox()
        side.put_above(self.box)
        self.box.wanted.connect(self.adopt)
        header.adopt_wanted.connect(self.adopt)
        header.suggestions_wanted.connect(self.accept_all)

    def show(self, view: WheelYear) -> None:
        """Offer what the wheel lacks: in its place where it has no task at all, else in the menu."""
        own = [each for each in view.wheel.tasks if not isinstance(each, DerivedTask)]
        sourced, suggestions = lacking({each.title for each in own})
        self._suggested = [each.series_id for each in view.suggested]
        self.box.show_counts(len(sourced), len(suggestions))
        self.box.setVisible(not own)
        lack = len(sourced) + len(suggestions)
        self._header.offer_model(lack, len(self._suggested), empty=not own)

    def adopt(self) -> None:
        """Take the model's tasks in, suggestions off."""
        if self._actions.perform(adopt_ahead) is not None:
            words = self.tr("Mallitehtävät ovat vuosikellossa. Ehdotukset ovat luettelon lopussa.")
            self._actions.messages.inform(words, undoable=True)

    def accept_all(self) -> None:
        """Take every suggestion into the wheel."""
        count = len(self._suggested)
        if count and self._actions.perform(accept_ahead, self._suggested) is not None:
            words = self.tr("%n ehdotusta otettu vuosikelloon", "", count)
            self._actions.messages.inform(words, undoable=True)
