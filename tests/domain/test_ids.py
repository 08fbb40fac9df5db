from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.ids import new_id

NOW = datetime(2026, 11, 24, 9, 46, tzinfo=UTC)


@given(entropy=st.integers(0, 2**74 - 1))
def test_a_key_is_a_uuid_of_version_7_that_keeps_its_moment(entropy):
    key = uuid.UUID(new_id(NOW, entropy))
    assert (key.version, key.variant) == (7, uuid.RFC_4122)
    assert key.int >> 80 == int(NOW.timestamp() * 1000)


@given(one=st.integers(0, 2**74 - 1), other=st.integers(0, 2**74 - 1))
def test_different_entropy_gives_different_keys(one, other):
    assert (new_id(NOW, one) == new_id(NOW, other)) == (one == other)


def test_later_keys_sort_later():
    assert new_id(NOW, 2**74 - 1) < new_id(NOW + timedelta(milliseconds=1), 0)


def test_keys_of_one_moment_differ():
    assert len({new_id(NOW) for _ in range(1000)}) == 1000
