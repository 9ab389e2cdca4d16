"""Paths that have no relative form: of another drive, as Windows has them."""

import os
from pathlib import Path, PureWindowsPath

import pytest

from mtlint.commands.rules import show
from mtlint.config import Config
from mtlint.filters import baseline_file
from mtlint.filters.git_changes import Changes
from mtlint.paths import relative
from mtlint.reporters import sarif


@pytest.fixture
def another_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, start: object = None) -> str:
        raise ValueError(f"path is on another drive than {start}: {path}")

    monkeypatch.setattr(os.path, "relpath", refuse)


@pytest.mark.usefixtures("another_drive")
def test_they_are_named_in_full(tmp_path: Path) -> None:
    file = str(tmp_path / "a.md")
    assert relative(file) == file
    assert not Config(root=tmp_path, exclude=("*.md",)).excludes(file)
    assert baseline_file.name(file, tmp_path / "baseline.json") == Path(file).as_posix()
    assert not Changes(str(tmp_path), {b"a.md": None}).includes(file)
    assert show("institutions/oval-office", None, []).startswith("# institutions/oval-office: ")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"C:\desk\a b%.md", "file:///C:/desk/a%20b%25.md"),
        (r"\\server\desk\ä.md", "file://server/desk/%C3%A4.md"),
        (r"desk\a b.md", "desk/a%20b.md"),
    ],
)
def test_they_are_right_addresses(monkeypatch: pytest.MonkeyPatch, path: str, uri: str) -> None:
    monkeypatch.setattr(sarif, "Path", PureWindowsPath)
    assert sarif._artifact(path)["uri"] == uri
