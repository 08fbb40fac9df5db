from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from seutu_desktop.qt.runner import PoolRunner, Running


@pytest.fixture
def runner() -> PoolRunner:
    return PoolRunner()


def test_a_result_arrives_on_the_main_thread(qtbot: QtBot, runner: PoolRunner) -> None:
    running = runner.start(threading.get_ident)
    seen: list[int] = []
    running.done.connect(lambda _: seen.append(threading.get_ident()))
    with qtbot.waitSignal(running.done) as done:
        pass
    assert done.args[0] != threading.get_ident()
    assert seen == [threading.get_ident()]


def test_a_generator_tells_how_far_it_is_and_returns_its_result(qtbot: QtBot, runner: PoolRunner) -> None:
    def work() -> Iterator[tuple[int, int]]:
        yield 1, 2
        yield 2, 2
        return "valmis"

    running = runner.start(work)
    steps: list[tuple[int, int]] = []
    running.progress.connect(lambda done, total: steps.append((done, total)))
    with qtbot.waitSignal(running.done) as done:
        pass
    assert (done.args, steps) == (["valmis"], [(1, 2), (2, 2)])


def test_an_error_is_told_and_not_raised(qtbot: QtBot, runner: PoolRunner) -> None:
    def work() -> None:
        raise ValueError("rikki")

    running = runner.start(work)
    with qtbot.waitSignal(running.failed) as failed:
        pass
    assert isinstance(failed.args[0], ValueError)


def test_a_cancelled_generator_stops_between_steps_and_cleans_up(qtbot: QtBot, runner: PoolRunner) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def work() -> Iterator[tuple[int, int]]:
        try:
            yield 1, 3
            go_on.wait(5)
            yield 2, 3
            pytest.fail("went on after it was cancelled")
        finally:
            ended.set()

    running = runner.start(work)
    with qtbot.waitSignal(running.progress):
        pass
    running.cancel()
    with qtbot.waitSignal(running.cancelled):
        go_on.set()
    assert ended.is_set()


def test_a_job_lives_until_it_has_ended_though_nobody_keeps_it(qtbot: QtBot, runner: PoolRunner) -> None:
    go_on = threading.Event()
    running = runner.start(lambda: go_on.wait(5))
    with qtbot.waitSignal(running.done):
        del running
        go_on.set()
    qtbot.waitUntil(lambda: not runner._alive)


def test_one_that_is_cancelled_before_its_first_step_does_nothing() -> None:
    running, seen = Running(), []
    running.cancelled.connect(lambda: seen.append("cancelled"))
    running.done.connect(lambda _: seen.append("done"))
    running.cancel()
    running.run(lambda: iter_nothing(seen))
    assert seen == ["cancelled"]


def iter_nothing(seen: list[str]) -> Iterator[tuple[int, int]]:
    seen.append("began")
    yield 1, 1
