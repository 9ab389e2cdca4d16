import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from mtlint.model.report import FileError
from mtlint.readers import discover

Tree = Callable[..., Path]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """Make files (text by path) in an empty folder and go there."""

    def make(*paths: str, **files: str) -> Path:
        for path, text in {**dict.fromkeys(paths, "One."), **files}.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path

    monkeypatch.chdir(tmp_path)
    return make


def found(paths: Iterable[str], exclude: Callable[[str], bool] | None = None) -> list[str]:
    """What is found, errors as "path: message"."""
    return [
        f"{each.path}: {each.message}" if isinstance(each, FileError) else Path(each).as_posix()
        for each in discover(paths, exclude)
    ]


def test_folders_are_walked_in_the_order_of_their_names(tree: Tree) -> None:
    tree(
        "b.md",
        "a/z.txt",
        "a/b/c.HTML",
        "a.txt",
        "c.text",
        "d.htm",
        "e.xhtml",
        "f.markdown",
        "g.docx",
        "noext",
        "z/a.md",
    )
    expected = ["a/b/c.HTML", "a/z.txt", "a.txt", "b.md", "c.text", "d.htm", "e.xhtml", "f.markdown", "z/a.md"]
    assert found(["."]) == expected
    assert found(["a", "z/"]) == ["a/b/c.HTML", "a/z.txt", "z/a.md"]


def test_a_named_file_is_always_taken(tree: Tree) -> None:
    tree(".hidden/.a.md", "b.docx", "c.md", **{".gitignore": "*"})
    assert found([".hidden/.a.md", "b.docx", "c.md"], lambda _: True) == [".hidden/.a.md", "b.docx", "c.md"]


def test_every_file_comes_once_and_where_it_was_first_named(tree: Tree) -> None:
    root = tree("a.md", "b/c.md")
    assert found(["b/c.md", ".", "a.md", "./b", str(root / "a.md")]) == ["b/c.md", "a.md"]


def test_hidden_files_and_folders_are_passed_over(tree: Tree) -> None:
    tree(".a.md", ".b/c.md", "d/.e/f.md", "g.md")
    assert found(["."]) == ["g.md"]
    assert found([".b"]) == [".b/c.md"]


def test_what_cannot_be_reached_is_reported(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    tree("a/b.md", "c/d.md", "e.md")
    scan = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "a":
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert found(["missing.md", ".", "x\0y"]) == [
        "missing.md: no such file or folder",
        "a: cannot be read: permission denied",
        "c/d.md",
        "e.md",
        "x\0y: cannot be read: embedded null byte",
    ]


def test_links_are_followed_once(tree: Tree) -> None:
    root = tree("a/b.md", "c/d.md")
    (root / "a" / "loop").symlink_to(root, target_is_directory=True)
    (root / "a" / "self").symlink_to("self")
    (root / "a" / "self.md").symlink_to("self.md")
    (root / "a" / "twin.md").symlink_to("b.md")
    (root / "a" / "gone.md").symlink_to("nowhere.md")
    (root / "c" / "e").symlink_to(root / "a", target_is_directory=True)
    result = found(["a"])
    assert result[:2] == ["a/b.md", "a/gone.md: is a link to a file that does not exist"]
    assert result[2] == "a/loop/c/d.md"
    assert len(result) == 4
    assert result[3].startswith("a/self.md: ")
    assert found(["c"])[0] == "c/d.md"


@pytest.mark.parametrize(
    ("ignore", "expected"),
    [
        ("*.md", ["a/b.txt", "c.txt"]),
        ("a/", ["c.md", "c.txt"]),
        ("/c.*\n!c.md", ["a/b.md", "a/b.txt", "c.md"]),
        ("a/b.md\n# c.md\n\n", ["a/b.txt", "c.md", "c.txt"]),
        ("**/b.*", ["c.md", "c.txt"]),
        ("!\n[z-a]\nc.md", ["a/b.md", "a/b.txt", "c.txt"]),
    ],
)
def test_what_git_ignores_is_passed_over(tree: Tree, ignore: str, expected: list[str]) -> None:
    tree("a/b.md", "a/b.txt", "c.md", "c.txt", **{".gitignore": ignore})
    assert found(["."]) == expected


def test_the_nearest_ignore_file_decides(tree: Tree) -> None:
    tree("a/b.md", "a/c.md", "b.md", "c/b.md", **{".gitignore": "b.md", "a/.gitignore": "!b.md\nc.md"})
    assert found(["."]) == ["a/b.md"]


def test_ignore_files_above_hold_within_a_repository(tree: Tree) -> None:
    files = {".gitignore": "b.md", "a/.gitignore": "/s/c.md", ".git/info/exclude": "d.md"}
    tree("a/s/a.md", "a/s/b.md", "a/s/c.md", "a/s/d.md", **files)
    assert found(["a/s"]) == ["a/s/a.md"]
    assert found(["."]) == ["a/s/a.md"]


def test_ignore_files_of_the_working_directory_do_not_hold_beside_it(
    tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree("here/a.md", "other/b.md", "other/c/b.md", **{"here/.gitignore": "b.md", "here/.git/info/exclude": "b.md"})
    monkeypatch.chdir(tmp_path / "here")
    assert found(["../other"]) == ["../other/b.md", "../other/c/b.md"]
    tree(**{"other/.gitignore": "/c/b.md", "other/.git/info/exclude": ""})
    assert found(["../other/c"]) == []


def test_ignore_files_above_a_folder_without_repository_do_not_hold(tree: Tree) -> None:
    tree("a/b.md", **{".gitignore": "b.md"})
    assert found(["a"]) == ["a/b.md"]


def test_an_ignored_folder_that_is_named_is_walked(tree: Tree) -> None:
    tree("drafts/a.md", **{".gitignore": "drafts/", ".git/info/exclude": ""})
    assert found(["."]) == []
    assert found(["drafts"]) == ["drafts/a.md"]


def test_what_is_excluded_is_passed_over(tree: Tree) -> None:
    tree("a/b.md", "a/c.md", "d/e.md")
    asked: list[str] = []

    def exclude(path: str) -> bool:
        asked.append(Path(path).as_posix())
        return path.endswith("c.md") or path == "d"

    assert found(["."], exclude) == ["a/b.md"]
    assert asked == ["a", "a/b.md", "a/c.md", "d"]
