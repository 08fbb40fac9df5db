from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from seutu_desktop.vault.vault import KeyringVault, MemoryVault, Vault


class OpenKeyring(KeyringBackend):
    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none")


@pytest.fixture(params=[NoKeyring, OpenKeyring])
def backend(request: pytest.FixtureRequest) -> Iterator[KeyringBackend]:
    before = keyring.get_keyring()
    keyring.set_keyring(request.param())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture(params=[MemoryVault, KeyringVault])
def vault(request: pytest.FixtureRequest, backend: KeyringBackend) -> Vault:
    return request.param()


def test_a_kept_secret_comes_back(vault: Vault) -> None:
    vault.put("palvelin", "sala–säe €")
    assert vault.get("palvelin") == "sala–säe €"


def test_there_is_no_secret_before_one_is_kept(vault: Vault) -> None:
    assert vault.get("palvelin") is None


def test_a_forgotten_secret_is_gone(vault: Vault) -> None:
    vault.put("palvelin", "x")
    vault.remove("palvelin")
    vault.remove("palvelin")
    assert vault.get("palvelin") is None


def test_without_a_keyring_the_secret_does_not_last(backend: KeyringBackend) -> None:
    vault = KeyringVault()
    vault.put("palvelin", "x")
    assert vault.lasting is isinstance(backend, OpenKeyring)
