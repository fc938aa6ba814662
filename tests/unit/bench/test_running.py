from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from singan_studio.bench.planning import Plan, tasks
from singan_studio.bench.running import kept, run
from singan_studio.bench.tasks import Measured, Outcome, Task


def outcome(task: Task, error: str = "") -> Outcome:
    figures = Measured(0, (0.25, 0.5), (1.5, 2.0), 0.125, None, (b"\x89PNG", b""))
    measured = () if error else (figures,)
    return Outcome(task.key, task.name, task.system, 0, 4, b"\x00\xff", 1.5, 2.5, 1000, measured, error)


@pytest.fixture
def todo(plan: Callable[..., Plan]) -> list[Task]:
    return tasks(plan(seeds=2))


def test_what_was_done_is_not_done_again(todo: list[Task], tmp_path: Path) -> None:
    done: list[str] = []

    def measure(task: Task) -> Outcome:
        if len(done) == 3:
            raise KeyboardInterrupt
        done.append(task.key)
        return outcome(task)

    with pytest.raises(KeyboardInterrupt):
        list(run(todo, tmp_path, partial(map, measure)))
    assert done == [task.key for task in todo[:3]]
    done.clear()
    again = list(run(todo, tmp_path, partial(map, measure)))
    assert done == [todo[3].key]
    assert again == [outcome(task) for task in todo]


def test_what_failed_is_tried_again_and_does_not_end_the_rest(todo: list[Task], tmp_path: Path) -> None:
    def measure(task: Task) -> Outcome:
        return outcome(task, "Broken." if task is todo[0] else "")

    first = list(run(todo, tmp_path, partial(map, measure)))
    assert [one.error for one in first] == ["Broken.", "", "", ""]
    second = list(run(todo, tmp_path, partial(map, outcome)))
    assert [one.key for one in second] == [task.key for task in [*todo[1:], todo[0]]]
    assert not any(one.error for one in second)


def test_any_order_will_do(todo: list[Task], tmp_path: Path) -> None:
    def backwards(each: Sequence[Task]) -> Iterator[Outcome]:
        return map(outcome, reversed(each))

    made = list(run(todo, tmp_path, backwards))
    assert [one.key for one in made] == [task.key for task in reversed(todo)]
    assert all(kept(tmp_path, task) == outcome(task) for task in todo)


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"key": 3, "measured": 5}', "\x00"])
def test_a_damaged_outcome_is_measured_again(text: str, todo: list[Task], tmp_path: Path) -> None:
    list(run(todo[:1], tmp_path, partial(map, outcome)))
    (tmp_path / f"{todo[0].key}.json").write_text(text)
    assert kept(tmp_path, todo[0]) is None
    assert list(run(todo[:1], tmp_path, partial(map, outcome))) == [outcome(todo[0])]


def test_an_outcome_of_another_task_is_not_taken(todo: list[Task], tmp_path: Path) -> None:
    (tmp_path / f"{todo[0].key}.json").write_text(json.dumps(outcome(todo[1]).values()))
    assert kept(tmp_path, todo[0]) is None
