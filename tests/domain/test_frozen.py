"""Every value made by the fast decorator behaves as one made by the standard library's."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, replace
from datetime import date
from typing import Any, ClassVar

import pytest

from seutu_desktop.domain.frozen import dataclass


@dataclass(frozen=True)
class Fast:
    name: str
    day: date | None = None
    tags: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)
    limit: ClassVar[int] = 3

    @property
    def loud(self) -> str:
        return self.name.upper()


@dataclasses.dataclass(frozen=True)
class Standard:
    name: str
    day: date | None = None
    tags: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)
    limit: ClassVar[int] = 3


@dataclass(frozen=True)
class Pair:
    left: int
    right: int = 0


@dataclass(frozen=True)
class Nothing:
    pass


@dataclass(frozen=True)
class Child(Pair):
    third: int = 0


@dataclass(frozen=True)
class Guarded:
    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError(self.number)

    def __repr__(self) -> str:
        return "own words"


@dataclass
class Changing:
    number: int = 0


MAKE: list[Callable[[], Any]] = [lambda: Fast("a", date(2026, 12, 9), ["x"]), lambda: Pair(1), Nothing]


def test_it_shows_itself_as_the_standard_one() -> None:
    words = repr(Standard("a", date(2026, 12, 9), ["x"], "n")).replace("Standard", "Fast")
    assert repr(Fast("a", date(2026, 12, 9), ["x"], "n")) == words
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize("make", MAKE)
def test_equal_values_are_equal(make: Callable[[], Any]) -> None:
    assert make() == make()
    assert make() is not make()
    assert make() != object()


def test_values_differ_by_what_is_compared() -> None:
    assert Fast("a", note="x") == Fast("a", note="y")
    assert Fast("a") != Fast("b")
    assert Pair(1, 2) != Pair(2, 1)
    assert Pair(1) != Child(1)


def test_values_can_be_keys() -> None:
    assert {Pair(1): "x"}[Pair(1)] == "x"
    assert len({Pair(1), Pair(1, 0), Pair(2)}) == 2
    with pytest.raises(TypeError):
        hash(Fast("a"))  # of a list, as with the standard one


@pytest.mark.parametrize("make", MAKE)
def test_nothing_can_be_set_or_deleted(make: Callable[[], Any]) -> None:
    value = make()
    with pytest.raises(FrozenInstanceError):
        value.name = "b"
    with pytest.raises(FrozenInstanceError):
        del value.name
    with pytest.raises(FrozenInstanceError):
        value.unknown = 1


def test_each_value_gets_its_own_default() -> None:
    first, second = Fast("a"), Fast("b")
    assert first.tags == []
    assert first.tags is not second.tags


def test_replace_copy_and_pickle_keep_the_fields() -> None:
    value = Fast("a", date(2026, 12, 9), ["x"], "n")
    assert replace(value, name="b") == Fast("b", date(2026, 12, 9), ["x"])
    assert copy.deepcopy(value) == copy.copy(value) == pickle.loads(pickle.dumps(value)) == value
    assert dataclasses.asdict(Pair(1, 2)) == {"left": 1, "right": 2}
    assert [each.name for each in dataclasses.fields(Child)] == ["left", "right", "third"]


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        Pair()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Pair(1, 2, 3)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Pair(left=1, middle=2)  # type: ignore[call-arg]


def test_own_methods_stay_and_the_post_init_runs() -> None:
    assert Fast("a").loud == "A"
    assert repr(Guarded(1)) == "own words"
    with pytest.raises(ValueError, match="-1"):
        Guarded(-1)


def test_it_matches_by_position() -> None:
    match Pair(1, 2):
        case Pair(left, right):
            assert (left, right) == (1, 2)


def test_what_is_not_frozen_is_the_standard_one() -> None:
    value = Changing()
    value.number = 2
    assert value == Changing(2)


def test_it_tells_its_signature_before_and_after_the_first_value() -> None:
    @dataclass(frozen=True)
    class New:
        name: str
        day: date | None = None

    for _ in range(2):
        assert [(each.name, each.default) for each in inspect.signature(New).parameters.values()] == [
            ("name", inspect.Parameter.empty),
            ("day", None),
        ]
        assert New("a") == New(name="a", day=None)


def test_a_wrong_first_value_is_refused_and_the_next_is_made() -> None:
    @dataclass(frozen=True)
    class New:
        name: str

    with pytest.raises(TypeError, match="name"):
        New()  # type: ignore[call-arg]
    assert New("a").name == "a"
