"""The tab of totals: what our rows say together, and apart from that what sources have published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.projects.table import (
    CellsModel,
    Column,
    dress,
    edit_row,
    money_words,
    show_rows,
    typed_cents,
)
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services import grants
from seutu_desktop.services.grant_totals import Comparison, ComputedTotal, grant_totals
from seutu_desktop.services.money_words import computed_label, difference_label, published_label
from seutu_desktop.services.projects import parse_years

_WIDEST = 960


class TotalsTab(QWidget):
    """Computed totals by sector, period and funder, each table saying that it is computed; then published."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._page = QWidget()
        self._page.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(8)
        self._tables = [
            self._add(title, computed_label(window_language()), self._computed_columns(head))
            for title, head in (
                (self.tr("Avustukset aloittain"), self.tr("Ala")),
                (self.tr("Avustukset strategiakausittain"), self.tr("Kausi")),
                (self.tr("Avustukset rahoittajittain"), self.tr("Rahoittaja")),
            )
        ]
        note = self.tr("sellaisina kuin lähde ne kertoo; eivät mukana lasketuissa summissa")
        self._published = self._add(
            self.tr("Julkaistut summat"),
            note,
            self._published_columns(),
            self.tr("Lisää julkaistu summa"),
        )
        self._published[0].acted.connect(self.add_published)
        self._error = FieldError()
        self._column.addWidget(self._error)
        self._sources = label("", "secondary", "text2", wrap=True)
        self._column.addWidget(self._sources)
        self._none = label(self.tr("Avustuksia tai julkaistuja summia ei vielä ole."), "list", "text2")
        self._column.insertWidget(0, self._none)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._page))

    def reload(self) -> None:
        """Compute everything anew."""
        totals = self._actions.read(grant_totals)
        whole = (totals.whole,) if totals.whole.grants else ()
        groups = (totals.by_sector, totals.by_period, totals.by_funder)
        for (heading, table, model), rows in zip(self._tables, groups, strict=True):
            show_rows(table, model, (*rows, *whole) if rows else ())
            heading.setVisible(bool(rows))
        heading, table, model = self._published
        show_rows(table, model, totals.comparisons)
        sources = dict.fromkeys(
            published_label(each.published, window_language()) for each in totals.comparisons
        )
        self._sources.setText("; ".join(sources))
        self._none.setVisible(not totals.comparisons and not whole)
        self._whole = totals.whole

    def _add(
        self, title: str, note: str, columns: tuple[Column, ...], action: str = ""
    ) -> tuple[SectionHeader, QTableView, CellsModel]:
        heading, table = SectionHeader(title, note, action, "plus"), QTableView()
        model = CellsModel(columns, self._refused)
        table.setAccessibleName(f"{title}, {note}")
        dress(table, model, self._remove if action else None)
        self._column.addWidget(heading)
        self._column.addWidget(table)
        return heading, table, model

    def add_published(self) -> None:
        """Add a published total of this year and put the keyboard into its sector."""
        year, blank = self._actions.today().year, (self.tr("Uusi ala"), self.tr("lähde kirjaamatta"))
        made = self._actions.perform(grants.add_published, blank[0], year, year, 0, blank[1])
        if made:
            _, table, model = self._published
            edit_row(table, model, made.ids[0], 0)

    def _remove(self, row: Comparison) -> None:
        if self._actions.perform(grants.delete_published, row.id):
            words = self.tr("Julkaistu summa {0} {1} poistettu").format(row.published.sector, _years(row))
            self._actions.messages.inform(words, undoable=True)

    def _refused(self, error: UserError | None) -> None:
        self._error.say(self._actions.messages.sentence(error) if error else "")

    def _cell(self, read: Callable[[str], dict[str, object]]) -> Callable[[Any, str], UserError | None]:
        def store(row: Any, text: str) -> UserError | None:
            return self._actions.attempt(lambda store: grants.edit_published(store, row.id, **read(text)))

        return store

    def _computed_columns(self, head: str) -> tuple[Column, ...]:
        def name(row: Any) -> str:
            return self.tr("Yhteensä") if row is self._whole else row.name or self.tr("Ei tiedossa")

        return (
            Column(head, name),
            Column(self.tr("Avustuksia"), lambda row: str(row.grants), None, True),
            Column(self.tr("Myönnetty, laskettu"), _granted, right=True),
            Column(
                self.tr("Omarahoitus, laskettu"), lambda row: money_words(row.own_share_cents), None, True
            ),
            Column(self.tr("Maksettu, laskettu"), lambda row: money_words(row.paid_cents), None, True),
        )

    def _published_columns(self) -> tuple[Column, ...]:
        return (
            Column(
                self.tr("Ala"), lambda row: row.published.sector, self._cell(lambda text: {"sector": text})
            ),
            Column(self.tr("Vuodet"), _years, self._cell(_typed_years), narrow=True),
            Column(
                self.tr("Julkaistu"),
                lambda row: money_words(row.published.cents),
                self._cell(lambda text: {"cents": typed_cents(text) or 0}),
                right=True,
            ),
            Column(
                self.tr("Laskettu riveistä"), lambda row: money_words(row.computed.granted_cents), None, True
            ),
            Column(self.tr("Ero"), _difference, None, True),
            Column(
                self.tr("Lähde"), lambda row: row.published.source, self._cell(lambda text: {"source": text})
            ),
        )


def _granted(row: ComputedTotal) -> str:
    """The granted euros, a dash where no amount is known."""
    return money_words(row.granted_cents) if row.grants > row.unknown else "–"


def _years(row: Comparison) -> str:
    return f"{row.published.first_year}–{row.published.last_year}"


def _typed_years(text: str) -> dict[str, object]:
    first, last = parse_years(text)
    return {"first_year": first, "last_year": last}


def _difference(row: Comparison) -> str:
    words = difference_label(row.difference_cents, window_language())
    return f"{words} {money_words(abs(row.difference_cents))}" if row.difference_cents else words
