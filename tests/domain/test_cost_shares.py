"""Splitting by population to the cent."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.cost_shares import Payer, split

# domain.md 9: 30 551,00 € by the populations of 31.12.2024; * got a leftover cent.
TABLE = {
    "016": ("Asikkala", 7889, 117779, True),
    "081": ("Hartola", 2482, 37055, False),
    "111": ("Heinola", 17829, 266178, False),
    "098": ("Hollola", 22849, 341124, False),
    "142": ("Iitti", 6401, 95564, True),
    "316": ("Kärkölä", 4093, 61107, True),
    "398": ("Lahti", 121337, 1811502, True),
    "560": ("Orimattila", 15651, 233662, True),
    "576": ("Padasjoki", 2676, 39951, False),
    "781": ("Sysmä", 3428, 51178, False),
}
PAYERS = [Payer(code, inhabitants) for code, (_, inhabitants, _, _) in TABLE.items()]
POPULATIONS = st.lists(st.integers(0, 10**7), min_size=1, max_size=30).filter(any)


def test_the_example_of_the_domain_comes_out_to_the_cent() -> None:
    parts = split(3055100, PAYERS)

    assert [(each.cents, each.leftover) for each in parts] == [row[2:] for row in TABLE.values()]


@given(st.integers(0, 10**13), POPULATIONS)
def test_the_sum_is_exact_and_each_share_within_a_cent_of_proportional(
    cents: int, populations: list[int]
) -> None:
    payers = [Payer(f"{code:03}", each) for code, each in enumerate(populations)]
    parts = split(cents, payers)

    assert sum(each.cents for each in parts) == cents
    for each in parts:
        assert abs(each.cents - Fraction(cents * each.payer.inhabitants, sum(populations))) < 1


@given(st.integers(0, 10**6), POPULATIONS, st.randoms())
def test_the_order_of_payers_changes_nothing(cents: int, populations: list[int], chance: object) -> None:
    payers = [Payer(f"{code:03}", each) for code, each in enumerate(populations)]
    shuffled = list(payers)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert set(split(cents, payers)) == set(split(cents, shuffled))


def test_a_leftover_cent_goes_to_the_larger_population_and_then_to_the_smaller_code() -> None:
    alike = split(1, [Payer("002", 5), Payer("001", 5)])
    larger = split(1, [Payer("001", 2), Payer("002", 2), Payer("003", 4)])

    assert [each.cents for each in alike] == [0, 1]
    assert [each.cents for each in larger] == [0, 0, 1]


@pytest.mark.parametrize(("cents", "populations"), [(-1, [1]), (1, [0]), (1, []), (1, [2, -1])])
def test_what_cannot_be_split_is_refused(cents: int, populations: list[int]) -> None:
    with pytest.raises(ValueError, match="split"):
        split(cents, [Payer(str(code), each) for code, each in enumerate(populations)])
