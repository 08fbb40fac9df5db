"""Whatever a disk does to the file, it is said in our words, and the bytes stay as they were."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import UserError
from seutu_desktop.store.backup import back_up, newest_good, restore
from seutu_desktop.store.export import export
from seutu_desktop.store.store import Store
from store.tools import Clock, fill

PAGE = 4096


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    store = Store.create(tmp_path_factory.mktemp("sound") / "seutu.db", Clock())
    fill(store)
    store.close()
    return store.path.read_bytes()


def harmed(content: bytes, seed: int) -> bytes:
    """Return `content` as a bad disk might give it back."""
    chance = random.Random(seed)
    kind = chance.choice(["bytes", "page", "cut", "header", "swap"])
    changed = bytearray(content)
    place = chance.randrange(len(content) // PAGE) * PAGE
    if kind == "bytes":
        for _ in range(20):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    elif kind == "page":
        changed[place : place + PAGE] = chance.randbytes(PAGE) if seed % 2 else bytes(PAGE)
    elif kind == "cut":
        del changed[chance.randrange(len(changed)) :]
    elif kind == "header":
        changed[chance.randrange(100)] ^= 1 << chance.randrange(8)
    else:
        changed[place : place + PAGE] = content[PAGE : 2 * PAGE]
    return bytes(changed)


@pytest.mark.parametrize("seed", range(60))
def test_a_harmed_file_is_said_to_be_so_and_stays_as_it_is(tmp_path: Path, sound: bytes, seed: int) -> None:
    path = tmp_path / "seutu.db"
    content = harmed(sound, seed)
    path.write_bytes(content)
    with suppress(UserError):
        reader = Store.open_read_only(path, Clock())
        reader.check()
        with suppress(UserError):
            reader.quick_check()
        reader.close()
    with suppress(UserError):
        writer = Store.open(path, Clock())
        with suppress(UserError):
            back_up(writer.connection, writer.clock())
        writer.close()
    assert path.read_bytes() == content


def test_a_harmed_file_is_found_out_and_restored(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / "seutu.db"
    path.write_bytes(sound)
    store = Store.open(path, Clock())
    expected = export(store, tmp_path / "before").read_bytes()
    made = back_up(store.connection, store.clock())
    store.close()
    path.write_bytes(sound[: 10 * PAGE])
    with pytest.raises(UserError) as caught:
        Store.open(path, Clock())
    assert caught.value.code == "damaged_data_file"
    assert caught.value.data["backup"] == made == newest_good(path)
    restore(path, made)
    again = Store.open(path, Clock())
    assert export(again, tmp_path / "after").read_bytes() == expected
    again.close()
