"""Runs and blocks as Qt's formats, and back."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextListFormat

from seutu_desktop.domain.richtext import BlockKind, Run
from seutu_desktop.qt.theme import font
from seutu_desktop.richtext import safe_link

LINE_GAP = 3  # px between lines: Inter's 17 become the 20 of look.md section 3
_PARAGRAPH_GAP = 8
_TABULAR = QFont.Tag("tnum")
_ITEM_GAP = 4
_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


def text_font(bold: bool = False) -> QFont:
    """Return the font of running text; equal-width figures would push hyphens apart ("Esi- ja")."""
    made = font("body-strong" if bold else "body")
    made.setFeature(_TABULAR, 0)  # said aloud: left unsaid, the application's own font decides
    return made


def char_format(run: Run) -> QTextCharFormat:
    """Return how the text of `run` is stored in the document; the colour of links is painted over it."""
    made = QTextCharFormat()
    if run.bold:
        # The whole font, because a weight alone leaves the strokes of a variable font as they are.
        made.setFont(
            text_font(bold=True),
            QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
        )
    if run.italic:
        made.setFontItalic(True)
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
    return made


def run_of(text: str, look: QTextCharFormat) -> Run:
    """Return `text` in the format `look` as a run."""
    bold = look.fontWeight() >= QFont.Weight.DemiBold
    return Run(text, bold, look.fontItalic(), safe_link(look.anchorHref()) if look.isAnchor() else "")


def block_format(kind: BlockKind) -> QTextBlockFormat:
    """Return the spacing of a block outside any list; a list adds itself to it."""
    made = QTextBlockFormat()
    if kind is BlockKind.PARAGRAPH:
        made.setTopMargin(_PARAGRAPH_GAP)  # Qt takes the larger of two margins that meet
    made.setBottomMargin(_PARAGRAPH_GAP if kind is BlockKind.PARAGRAPH else _ITEM_GAP)
    made.setLineHeight(LINE_GAP, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    return made


def list_format(kind: BlockKind, level: int) -> QTextListFormat:
    """Return the format of a list of `kind` at `level` (from 0)."""
    made = QTextListFormat()
    made.setStyle(
        QTextListFormat.Style.ListDecimal if kind is BlockKind.NUMBER else _BULLETS[level % len(_BULLETS)]
    )
    made.setIndent(level + 1)
    return made


def place_of(block: QTextBlock) -> tuple[BlockKind, int]:
    """Return the kind and list level of a block in the document."""
    listed = block.textList()
    if listed is None:
        return BlockKind.PARAGRAPH, 0
    look = listed.format()
    kind = BlockKind.NUMBER if look.style() == QTextListFormat.Style.ListDecimal else BlockKind.BULLET
    return kind, max(0, look.indent() - 1)
