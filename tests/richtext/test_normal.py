"""One normal form: formatting of spaces may go, words never."""

from __future__ import annotations

import pytest

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext import normalise

BULLET = BlockKind.BULLET


def runs(*given: Run) -> tuple[Run, ...]:
    """Return the runs of the one block that is left."""
    (block,) = normalise((Block(given),))
    return block.runs


def test_neighbours_in_one_format_become_one_run() -> None:
    assert runs(Run("a"), Run("b"), Run("c", bold=True), Run("d", bold=True)) == (
        Run("ab"),
        Run("cd", bold=True),
    )


def test_white_space_at_the_ends_goes() -> None:
    assert runs(Run(" \t"), Run("a \n b", bold=True), Run("\u00a0\n")) == (
        Run("a", bold=True),
        Run("\n"),
        Run("b", bold=True),
    )


def test_a_space_between_two_bold_words_stays_bold() -> None:
    assert runs(Run("a", bold=True), Run(" ", bold=True), Run("b", bold=True)) == (Run("a b", bold=True),)


def test_a_bold_space_between_plain_words_is_plain() -> None:
    assert runs(Run("a"), Run(" ", bold=True, link="https://a.fi"), Run("b")) == (Run("a b"),)


def test_the_space_at_the_edge_of_a_link_is_plain() -> None:
    link = "https://a.fi"
    assert runs(Run("a "), Run(" b ", link=link), Run("c")) == (Run("a  "), Run("b", link=link), Run(" c"))


def test_a_link_of_another_kind_is_dropped_and_its_words_kept() -> None:
    assert runs(Run("a", link="javascript:x")) == (Run("a"),)


def test_control_characters_go() -> None:
    assert runs(Run("a\x00\x1b\ud800\ufffeb\ufdd0\ufffc\U0001ffff")) == (Run("ab"),)


@pytest.mark.parametrize(
    ("levels", "normal"),
    [
        ([2], [0]),
        ([0, 2], [0, 1]),
        ([0, 1, 2, 3], [0, 1, 2, 2]),
        ([0, 1, 2, 0, 2], [0, 1, 2, 0, 1]),
        ([-1], [0]),
    ],
)
def test_a_level_is_at_most_one_deeper(levels: list[int], normal: list[int]) -> None:
    text = normalise(Block((Run("a"),), BULLET, level) for level in levels)
    assert [block.level for block in text] == normal


def test_after_a_paragraph_levels_start_again() -> None:
    rows = [(BULLET, 0), (BlockKind.PARAGRAPH, 2), (BULLET, 1)]
    text = normalise(Block((Run("a"),), kind, level) for kind, level in rows)
    assert [block.level for block in text] == [0, 0, 0]


def test_blocks_without_words_go() -> None:
    assert normalise((Block(()), Block((Run(" "),), BULLET), Block((Run("\n"),)))) == ()
