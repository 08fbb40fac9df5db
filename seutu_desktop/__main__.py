"""The two ways in: `seutu` (command line) and `seutu-desktop` (window)."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    from seutu_desktop.app import run_cli

    sys.exit(run_cli(sys.argv[1:]))


def window() -> None:
    """Open the window; takes the options of `seutu window` and `--measure-start`."""
    gc.disable()  # until the first screen is filled: collecting while importing costs 6 to 10 ms
    from seutu_desktop.app import run_window

    sys.exit(run_window(sys.argv[1:]))


if __name__ == "__main__":
    main()
