"""A small place for passwords (desktop.md 8)."""

from __future__ import annotations

from typing import Protocol

SERVICE = "seutu"


class Vault(Protocol):
    """Keeps one secret text per name."""

    @property
    def lasting(self) -> bool:
        """Whether what is kept outlives the program."""

    def get(self, name: str) -> str | None:
        """Return the secret of `name`, or None where there is none."""

    def put(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`."""

    def remove(self, name: str) -> None:
        """Forget the secret of `name`; nothing happens where there is none."""


class MemoryVault:
    """Keeps secrets until the program closes; also the fake of tests."""

    lasting = False

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """Return the secret of `name`, or None."""
        return self._secrets.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep `secret` in memory."""
        self._secrets[name] = secret

    def remove(self, name: str) -> None:
        """Forget the secret of `name`."""
        self._secrets.pop(name, None)


class KeyringVault:
    """Keeps secrets in the system's keyring; where there is none, in memory, and `lasting` says so.

    A missing backend shows only at first use (`NoKeyringError`), not at import.
    """

    def __init__(self) -> None:
        self._memory: MemoryVault | None = None

    @property
    def lasting(self) -> bool:
        """Whether the keyring has answered so far."""
        return self._memory is None

    def get(self, name: str) -> str | None:
        """Return the secret of `name`, or None."""
        import keyring
        from keyring.errors import NoKeyringError

        if self._memory is None:
            try:
                return keyring.get_password(SERVICE, name)
            except NoKeyringError:
                self._memory = MemoryVault()
        return self._memory.get(name)

    def put(self, name: str, secret: str) -> None:
        """Keep `secret` under `name`."""
        import keyring
        from keyring.errors import NoKeyringError

        if self._memory is None:
            try:
                keyring.set_password(SERVICE, name, secret)
            except NoKeyringError:
                self._memory = MemoryVault()
            else:
                return
        self._memory.put(name, secret)

    def remove(self, name: str) -> None:
        """Forget the secret of `name`."""
        import keyring
        from keyring.errors import NoKeyringError, PasswordDeleteError

        if self._memory is None:
            try:
                keyring.delete_password(SERVICE, name)
            except PasswordDeleteError:
                return  # there was none
            except NoKeyringError:
                self._memory = MemoryVault()
            else:
                return
        self._memory.remove(name)
