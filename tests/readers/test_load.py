import os
from importlib import import_module
from pathlib import Path

import pytest

from mtlint.errors import ReadError
from mtlint.readers import known_suffixes, load, read, registry
from mtlint.readers.registry import reader


def test_a_file_is_read_and_decoded(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"# A caf\xe9\r\n")
    source = load(file)
    assert (source.path, source.text) == (str(file), "# A café\r\n")
    assert read(source)[0].text == "A café"


def test_an_empty_file_is_an_empty_article(tmp_path: Path) -> None:
    for suffix in (".txt", ".md", ".html"):
        file = tmp_path / f"a{suffix}"
        file.touch()
        (document,) = read(load(str(file)))
        assert (document.text, document.blocks, document.pieces) == ("", [], [])


def test_an_empty_file_of_records_holds_no_text(tmp_path: Path) -> None:
    several = known_suffixes() - {".txt", ".text", ".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml"}
    assert ".jsonl" in several
    for suffix in several:
        file = tmp_path / f"a{suffix}"
        file.touch()
        try:
            assert "".join(document.text for document in read(load(str(file)))) == ""
        except ReadError:  # where an empty file is no XML
            assert suffix.endswith(("xliff", ".xlf", ".tmx"))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.md", "no such file or folder"),
        (".", "is a folder, not a file"),
        ("a\0b", "cannot be read: embedded null byte"),
        ("x" * 500, "cannot be read: file name too long"),
    ],
)
def test_what_cannot_be_read_is_said_why(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ReadError) as error:
        load(name)
    (problem,) = error.value.problems
    assert (problem.path, problem.message) == (name, message)


def test_a_forbidden_file_is_said_to_be_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(import_module("mtlint.readers.load"), "open", forbidden, raising=False)
    with pytest.raises(ReadError, match="cannot be read: permission denied"):
        load(tmp_path / "a.md")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_read_as_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.md"
    os.mkfifo(pipe)
    writer = os.fork()
    if not writer:
        pipe.write_bytes(b"# One\n")
        os._exit(0)
    assert load(pipe).text == "# One\n"
    os.waitpid(writer, 0)


def test_every_format_is_found_by_its_suffixes() -> None:
    assert known_suffixes() >= {".txt", ".text", ".md", ".markdown", ".mdx", ".html", ".htm", ".xhtml"}
    for suffix in known_suffixes():
        module = reader(suffix).__module__
        assert module == f"mtlint.readers.{registry._MODULES[suffix]}"
    assert reader(".docx") is reader(".txt")
