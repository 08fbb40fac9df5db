"""The member list to go: on the clipboard as a table, and on paper."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.qt.people.words import role_words, span_words
from seutu_desktop.services.body_view import BodyView, Holder, SeatLine

_STYLE = (
    "body { font-family: 'Inter', sans-serif; font-size: 9pt; color: #000000; }"
    "h1 { font-size: 14pt; } th { text-align: left; } th, td { padding: 3px 8px 3px 0; }"
)


def member_rows(view: BodyView, day: date) -> list[tuple[str, ...]]:
    """Return the list as rows of cells, the heads first; only those who sit now or will."""
    translate = QCoreApplication.translate
    heads = (
        translate("MemberList", "Kunta tai tehtävä"),
        translate("MemberList", "Jäsen"),
        translate("MemberList", "Nimike"),
        translate("MemberList", "Sähköposti"),
        translate("MemberList", "Varajäsen"),
        translate("MemberList", "Nimike"),
        translate("MemberList", "Sähköposti"),
    )
    return [heads, *(_row(line, day) for line in view.lines if line.when >= 0)]


def copy_members(view: BodyView, day: date) -> None:
    """Put the list on the clipboard, for a spreadsheet (tabs) and for Word or a letter (a table)."""
    rows = member_rows(view, day)
    data = QMimeData()
    data.setText("\n".join("\t".join(cells) for cells in rows) + "\n")
    data.setHtml(_table(rows))
    QGuiApplication.clipboard().setMimeData(data)


def print_members(parent: QWidget, view: BodyView, day: date) -> None:
    """Ask for a printer and print the list."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(view.body.name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        paper(view, day).print_(printer)


def paper(view: BodyView, day: date) -> QTextDocument:
    """Return the list as a document to print."""
    made = QTextDocument()
    made.setDefaultStyleSheet(_STYLE)
    head = f"<h1>{escape(view.body.name)}</h1><p>{numeric_day(day)}</p>"
    made.setHtml(f"<body>{head}{_table(member_rows(view, day))}</body>")
    return made


def _row(line: SeatLine, day: date) -> tuple[str, ...]:
    place = line.municipality or role_words(line.role).capitalize()
    return (place, *_cells(line.member, day), *_cells(line.deputy, day))


def _cells(holder: Holder | None, day: date) -> tuple[str, str, str]:
    if holder is None:
        return "", "", ""
    span = span_words(holder.membership, day)
    title = f"{holder.title} ({span})" if holder.title and span else holder.title or span
    return holder.name, title, holder.email


def _table(rows: list[tuple[str, ...]]) -> str:
    heads = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows[1:])
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<table border="0" cellspacing="0"><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>'
