"""`mtlint check --watch`: whatever changes is checked again, with the system's help or without."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mtlint.cli import app
from mtlint.commands import watch


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("It ended at noon.\n")
    return tmp_path


@pytest.mark.parametrize("told", [True, False])
def test_changes_are_seen(desk: Path, monkeypatch: pytest.MonkeyPatch, *, told: bool) -> None:
    """A change during a run counts, too; a file that nobody reads does not."""
    if not told:
        monkeypatch.setattr("mtlint.commands.watch.importlib.util.find_spec", lambda _: None)
        monkeypatch.setattr("mtlint.commands.watch._PAUSE", 0.01)
    runs: list[int] = []

    def run() -> None:
        runs.append(len(runs))
        if len(runs) == 1:
            (desk / "a.md").write_text("It ended at nine.\n\nMore.")
        elif len(runs) == 2:
            (desk / "b.md").write_text("New.")
        elif len(runs) == 3:
            (desk / "photo.jpg").write_bytes(b"x")
            (desk / "b.md").unlink()
        else:
            raise KeyboardInterrupt

    watch.watch(run, ["."])
    assert runs == [0, 1, 2, 3]


@pytest.fixture
def watching(desk: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-u", "-m", "mtlint", "check", ".", "--watch"]
    heard = signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # a suite in the background is deaf, and its children
    process = subprocess.Popen(command, cwd=desk, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    signal.signal(signal.SIGINT, heard)
    yield process
    process.kill()
    process.wait()


def until(process: subprocess.Popen[str], words: str) -> str:
    assert process.stdout is not None
    seen = ""
    for line in process.stdout:
        seen += line
        if words in line:
            return seen
    raise AssertionError(seen)


@pytest.mark.skipif(os.name == "nt", reason="signals differ")
def test_a_session(watching: subprocess.Popen[str], desk: Path) -> None:
    assert "No findings in 1 file" in until(watching, "waiting for changes")
    (desk / "a.md").write_text("It ended at 19: 40.\n")
    assert "dates/spaced-clock" in until(watching, "waiting for changes")
    watching.send_signal(signal.SIGINT)
    assert watching.wait(20) == 0


@pytest.mark.parametrize("arguments", [["-"], [".", "--fix"]])
def test_what_cannot_be_watched(desk: Path, arguments: list[str]) -> None:
    result = CliRunner().invoke(app, ["check", "--watch", *arguments])
    assert (result.exit_code, "error: --watch: " in result.stderr) == (2, True)
