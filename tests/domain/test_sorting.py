from __future__ import annotations

import pytest

from seutu_desktop.domain.sorting import sort_key


@pytest.mark.parametrize(
    "words",
    [
        ["Asikkala", "Hartola", "Kärkölä", "Lahti", "Sysmä"],
        ["aika", "ylä", "zoo", "åbo", "äiti", "öljy"],
        ["kokous 2", "kokous 10", "kokous 100"],
        ["Muller", "Mülz", "Mz"],
        ["eclair", "Éclairs"],
    ],
)
def test_words_stand_in_the_finnish_order(words):
    assert sorted(reversed(words), key=sort_key) == words


def test_case_and_the_way_a_letter_was_typed_do_not_matter():
    assert sort_key("ÄITI") == sort_key("a\u0308iti")
