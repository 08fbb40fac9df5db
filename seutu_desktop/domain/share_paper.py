"""What the paper and the workbook of a year's shares say; both are made of the same value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ShareRow:
    """A municipality's line: its code, name, inhabitants, and what it pays in cents."""

    code: str
    name: str
    inhabitants: int
    cents: int


@dataclass(frozen=True)
class SharePaper:
    """The shares of `cents` in a year. `method` are sentences, `decided` names the § ("Ohjausryhmä
    9.9.2026 § 88") or is empty, `day` dates the file.
    """

    year: int
    organisation: str
    day: date
    cents: int
    population_on: date
    rows: tuple[ShareRow, ...]
    method: tuple[str, ...]
    decided: str = ""
    frozen: bool = False

    @property
    def inhabitants(self) -> int:
        """How many people the payers have together."""
        return sum(each.inhabitants for each in self.rows)
