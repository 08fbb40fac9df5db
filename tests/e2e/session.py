"""A screen of its own for the end-to-end test: X server, window manager, Finnish keys, accessibility bus.

Run inside `dbus-run-session`: `session.py FOLDER CLIENT`. Ends with the status of the client beside this file
("client.py"); whatever it started ends with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEBIAN_PYTHON = "/usr/bin/python3"  # pyatspi is Debian's, not the virtual environment's
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SIZE = "1600x1000x24"
CLIENT_SECONDS = 240


@contextmanager
def running(*command: str, env: dict[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Keep a process running for the block; then ask it to end, and make it."""
    with log.open("ab") as output:
        process = subprocess.Popen(command, env=env, stdout=output, stderr=output)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def display(log: Path) -> Iterator[str]:
    """Start an X server on a number that it finds free itself; give the display's name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with log.open("ab") as output:
        server = subprocess.Popen(command, pass_fds=[writer], stdout=output, stderr=output)
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            sys.exit("Xvfb did not start; see " + str(log))
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(5)


def main(folder: Path, client_name: str) -> int:
    """Run the client on a screen of its own and return its status."""
    missing = [name for name in ("Xvfb", "openbox", "setxkbmap", "import") if shutil.which(name) is None]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}. python3 dev.py check e2e installs them")
    log = folder / "session.log"
    with ExitStack() as stack:
        env = os.environ | {
            "DISPLAY": stack.enter_context(display(log)),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LANG": "C.UTF-8",
        }
        stack.enter_context(running("openbox", env=env, log=log))
        stack.enter_context(running(BUS_LAUNCHER, "--launch-immediately", env=env, log=log))
        subprocess.run(["setxkbmap", "fi"], env=env, check=True)
        time.sleep(1)  # the bus has no sign that it is ready
        client = [DEBIAN_PYTHON, str(HERE / client_name), str(folder)]
        try:
            return subprocess.run(client, env=env, timeout=CLIENT_SECONDS).returncode
        except subprocess.TimeoutExpired:
            sys.stderr.write(f"the client did not end in {CLIENT_SECONDS} s\n")
            return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
