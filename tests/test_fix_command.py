"""`mtlint check --fix` at the command line: what is written, how, and what is not."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from mtlint.cli import app
from mtlint.commands.patch import patch
from mtlint.commands.rewrite import ChangedError, rewrite

BAD = "The Group Security Treaty Organization left at 19: 40.\n"
SAFELY = "The Group Security Treaty Organization left at 19:40.\n"
FULLY = "The Collective Security Treaty Organization left at 19:40.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    (folder / "mtlint.yaml").write_text("min-severity: warning\n")
    (folder / "bad.md").write_text(BAD)
    return folder


def mtlint(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["check", *arguments])


def test_safe_fixes_are_written_and_reported(desk: Path) -> None:
    result = mtlint("--fix")
    assert (desk / "bad.md").read_text() == SAFELY
    assert "  1:48    fixed           “19: 40” to “19:40”  dates/spaced-clock\n" in result.stdout
    assert result.stdout.endswith("1 finding (1 error) in 1 file, 8 words; 1 fixed.\n")
    assert result.exit_code == 1


def test_unsafe_fixes_leave_nothing(desk: Path) -> None:
    result = mtlint("--fix", "--unsafe-fixes")
    assert (result.exit_code, (desk / "bad.md").read_text()) == (0, FULLY)
    assert sorted(path.name for path in desk.iterdir()) == ["bad.md", "mtlint.yaml"]


def test_json_lists_what_was_fixed(desk: Path) -> None:
    report = json.loads(mtlint("--fix", "--format", "json").stdout)
    assert [(each["rule"], each["text"], each["suggestions"]) for each in report["fixed"]] == [
        ("dates/spaced-clock", "19: 40", ["19:40"])
    ]
    assert [each["rule"] for each in report["findings"]] == ["organisations/damaged-name"]


def test_a_patch_changes_nothing_until_it_is_applied(desk: Path) -> None:
    (desk / "none.md").write_text("Nothing here.\n")
    (desk / "crlf.md").write_bytes(b"At 19: 40.\r\n\r\nAt 19: 50.")
    result = mtlint("--fix", "--unsafe-fixes", "--diff")
    assert (desk / "bad.md").read_text() == BAD
    assert (result.exit_code, result.stderr) == (1, "--fix would fix 4 findings in 2 files.\n")
    subprocess.run(["git", "apply", "-"], cwd=desk, input=result.stdout_bytes, check=True)
    assert (desk / "bad.md").read_text() == FULLY
    assert (desk / "crlf.md").read_bytes() == b"At 19:40.\r\n\r\nAt 19:50."
    result = mtlint("--fix", "--unsafe-fixes", "--diff")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "--fix would change nothing.\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "a"),
        ("a", "b"),
        ("a\n", "b"),
        ("a\nb\r\nc", "a\nc\r\nc"),
        ("a\u2028b\n", "a\u2028c\n"),
        ("a\n" * 9, "a\n" * 8),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-be"])
def test_patches_apply(desk: Path, before: str, after: str, encoding: str) -> None:
    (desk / "x y.txt").write_bytes(before.encode(encoding))
    changes = patch("./x y.txt", before.encode(encoding), after.encode(encoding))
    subprocess.run(["git", "apply", "-"], cwd=desk, input=changes, check=True)
    assert (desk / "x y.txt").read_bytes() == after.encode(encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_the_patch_of_a_file_in_any_encoding_applies(desk: Path, encoding: str) -> None:
    text = "“The café” closed at 19: 40.\r\n\r\nIts owner said so.\n"
    (desk / "bad.md").write_bytes(text.encode(encoding))
    (desk / "Lumière.md").write_text("“The café” closed at 19: 40.\n", encoding="utf-8")
    result = mtlint("--fix", "--diff")
    subprocess.run(["git", "apply", "-"], cwd=desk, input=result.stdout_bytes, check=True)
    assert (desk / "bad.md").read_bytes() == text.replace("19: 40", "19:40").encode(encoding)
    assert (desk / "Lumière.md").read_text(encoding="utf-8") == "“The café” closed at 19:40.\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + "“It” ended at 19: 40.\r\n\r\nSo.".encode(),
        "\ufeff“It” ended at 19: 40.\n".encode("utf-16-le"),
        "\ufeff“It” ended at 19: 40.\n".encode("utf-16-be"),
        "“It” ended at 19: 40 in Orléans.\r".encode("cp1252"),
        "<meta charset=gb2312><p>It ended at 19: 40 in 北京.".encode("gb18030"),
    ],
)
def test_encoding_and_line_ends_are_kept(desk: Path, data: bytes) -> None:
    (desk / "a.html").write_bytes(data)
    mtlint("a.html", "--fix")
    wide = [b" \0", b"\0 "]
    space = next((each for each in wide if b":" + each in data or b":\0" + each in data), b" ")
    at = data.index(b":") + (2 if space != b" " else 1)
    if space == b"\0 ":
        at -= 1
    assert (desk / "a.html").read_bytes() == data[:at] + data[at + len(space) :]


def test_permissions_and_links_are_kept(desk: Path) -> None:
    (desk / "bad.md").chmod(0o640)
    (desk / "link.md").symlink_to("bad.md")
    mtlint("link.md", "--fix")
    assert (desk / "bad.md").read_text() == SAFELY
    assert (desk / "bad.md").stat().st_mode & 0o777 == 0o640
    assert (desk / "link.md").is_symlink()


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_no_link_leads_out_of_the_tree(desk: Path, kind: str) -> None:
    outside = desk.parent / "outside"
    outside.mkdir()
    (outside / "bad.md").write_text(BAD)
    (desk / "bad.md").unlink()
    (desk / "link").symlink_to(outside, target_is_directory=True)
    (desk / "link.md").symlink_to(outside / "bad.md")
    path = "link.md" if kind == "file" else "link/bad.md"
    result = mtlint(path, "--fix")
    assert result.exit_code == 2
    assert f"{path}: is not fixed: it is a link that leads to" in result.stdout
    assert (outside / "bad.md").read_text() == BAD


def test_a_file_outside_of_the_tree_is_fixed_when_it_is_named(desk: Path) -> None:
    (desk.parent / "other.md").write_text(BAD)
    mtlint("../other.md", "--fix")
    assert (desk.parent / "other.md").read_text() == SAFELY


def test_what_cannot_be_written_back_is_left_alone(desk: Path) -> None:
    data = b"\xef\xbb\xbfIt ended at 19: 40 \xff.\n" + b"So it was. " * 40
    (desk / "a.md").write_bytes(data)
    result = mtlint("a.md", "--fix")
    assert "a.md: is not fixed: not all of it is valid utf-8" in result.stdout
    assert (desk / "a.md").read_bytes() == data


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_stays(desk: Path) -> None:
    (desk / "bad.md").chmod(0o400)
    assert "is not fixed: permission denied" in mtlint("--fix").stdout
    assert (desk / "bad.md").read_text() == BAD


def test_a_file_that_has_changed_is_not_overwritten(desk: Path) -> None:
    with pytest.raises(ChangedError):
        rewrite(desk / "bad.md", b"something else", b"new")
    assert (desk / "bad.md").read_text() == BAD
    assert sorted(path.name for path in desk.iterdir()) == ["bad.md", "mtlint.yaml"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["bad.md", "--unsafe-fixes"], "--unsafe-fixes: belongs to --fix"),
        (["-", "--fix"], "--fix: fixes files"),
    ],
)
def test_options_that_need_each_other(desk: Path, arguments: list[str], words: str) -> None:
    result = mtlint(*arguments)
    assert (result.exit_code, words in result.stderr) == (2, True)
