from __future__ import annotations

from seutu_desktop.store.keys import OrderedKeys
from store.tools import Clock


def test_keys_of_one_moment_stand_in_the_order_they_were_given() -> None:
    keys, clock = OrderedKeys(), Clock()
    given = []
    for _ in range(50):
        given += [keys(clock()), keys(clock())]
        clock.turn(milliseconds=1)
    assert given == sorted(set(given))


def test_microseconds_of_one_millisecond_keep_the_order() -> None:
    keys, clock = OrderedKeys(), Clock()
    given = [keys(clock())]
    for _ in range(900):
        clock.turn(microseconds=1)
        given.append(keys(clock()))
    assert given == sorted(set(given))


def test_two_sources_do_not_meet() -> None:
    clock = Clock()
    assert OrderedKeys()(clock()) != OrderedKeys()(clock())
