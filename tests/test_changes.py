"""Changed lines, as the real git tells them."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtlint.errors import ConfigError
from mtlint.filters.git_changes import Changes, parse, since

ENVIRONMENT = os.environ | {
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip
TEN = "".join(f"Line {number}.\n" for number in range(1, 11))
Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """git in a new repository with one commit, in which the test stands."""

    def run(*arguments: str, folder: Path = tmp_path) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=folder, env=ENVIRONMENT, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    monkeypatch.chdir(tmp_path)
    run("init", "-q", "-b", "main")
    write("a.md", TEN)
    run("add", "-A")
    run("commit", "-q", "-m", "one")
    return run


def write(name: str, text: str | bytes) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def lines(changes: Changes, path: str = "a.md") -> list[int]:
    return [number for number in range(1, 20) if changes.touches(path, number, number)]


def test_nothing_has_changed(git: Git) -> None:
    changes = since(None, ".")
    assert not changes.includes("a.md")
    assert lines(changes) == []


def test_changed_and_added_lines_staged_or_not(git: Git) -> None:
    write("a.md", TEN.replace("Line 3.", "Third line."))
    git("add", "a.md")
    write("a.md", Path("a.md").read_text().replace("Line 8.\n", "Line 8.\nMore.\nAnd more.\n"))
    changes = since(None, ".")
    assert changes.includes("a.md")
    assert lines(changes) == [3, 9, 10]
    assert changes.touches("a.md", 1, 3)
    assert not changes.touches("a.md", 4, 8)


def test_lines_that_were_taken_out_change_no_line(git: Git) -> None:
    write("a.md", TEN.replace("Line 3.\n", ""))
    changes = since(None, ".")
    assert not changes.includes("a.md")


def test_new_files_have_changed_as_a_whole(git: Git) -> None:
    write("staged.md", "One.\nTwo.\n")
    git("add", "staged.md")
    write("untracked.md", "One.\n")
    write("ignored.md", "One.\n")
    write(".gitignore", "ignored.md\n")
    changes = since(None, ".")
    assert lines(changes, "staged.md") == [1, 2]
    assert changes.touches("untracked.md", 1, 1)
    assert not changes.includes("ignored.md")


def test_a_new_name_is_no_change_of_the_lines(git: Git) -> None:
    git("mv", "a.md", "b.md")
    assert not since(None, ".").includes("b.md")
    write("b.md", TEN.replace("Line 5.", "Fifth."))
    assert lines(since(None, "."), "b.md") == [5]


def test_since_a_branch_counts_from_where_it_was_left(git: Git) -> None:
    git("switch", "-q", "-c", "desk")
    write("a.md", TEN.replace("Line 2.", "Second."))
    git("commit", "-q", "-a", "-m", "two")
    git("switch", "-q", "main")
    write("a.md", TEN.replace("Line 9.", "Ninth."))
    git("commit", "-q", "-a", "-m", "three")
    git("switch", "-q", "desk")
    write("a.md", Path("a.md").read_text().replace("Line 10.", "Tenth."))
    assert lines(since("main", ".")) == [2, 10]
    assert lines(since(None, ".")) == [10]


ODD_NAMES = ["with space.md", "tab\there.md", 'quote".md', "back\\slash.md", "ünïcödé 항만.md", "b/b.md",
             "war and b.md", "new\nline.md", "-dash.md", ":(top)x.md"]  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("binary", [False, True])
def test_odd_names(git: Git, name: str, binary: bool) -> None:
    write(name, b"\0\1" if binary else "One.\n")
    git("--literal-pathspecs", "add", "--", name)
    git("commit", "-q", "-m", "two")
    write(name, b"\0\1\2" if binary else "One.\n++ two\n")
    assert lines(since(None, "."), name) == ([*range(1, 20)] if binary else [2])


def test_files_are_found_from_every_folder(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    write("desk/b.md", "One.\n")
    here = Path.cwd()
    monkeypatch.chdir("desk")
    for path in ("b.md", "./b.md", "../desk/b.md", str(here / "desk" / "b.md")):
        assert since(None, path).touches(path, 1, 1)


def test_a_repository_without_a_commit(tmp_path: Path, git: Git) -> None:
    (tmp_path / "new").mkdir()
    git("init", "-q", folder=tmp_path / "new")
    write("new/a.md", "One.\n")
    write("new/b.md", "One.\n")
    git("add", "a.md", folder=tmp_path / "new")
    changes = since(None, "new")
    assert changes.touches("new/a.md", 1, 1)
    assert changes.touches("new/b.md", 1, 1)


def test_a_shallow_clone_says_what_to_do(tmp_path: Path, git: Git) -> None:
    git("switch", "-q", "-c", "desk")
    write("a.md", "Else.\n")
    git("commit", "-q", "-a", "-m", "two")
    git("clone", "-q", "--depth=1", "--no-single-branch", f"file://{tmp_path}", "clone")
    with pytest.raises(ConfigError, match=r"no common history\n.*this clone is shallow: `git fetch --unshallow`"):
        since("origin/main", "clone")
    with pytest.raises(ConfigError, match=r"there is no revision “HEAD~3”\n.*this clone is shallow"):
        since("HEAD~3", "clone")


def test_wrong_revisions(git: Git) -> None:
    for revision in ("nowhere", "--output=x", "-", "", "HEAD:a.md", "main\nmain", "a..b", "--"):
        with pytest.raises(ConfigError, match="there is no revision"):
            since(revision, ".")
    assert sorted(path.name for path in Path().iterdir()) == [".git", "a.md"]


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="git says: not a git repository"):
        since(None, str(tmp_path))


def test_no_git(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ConfigError, match="git is not installed"):
        since(None, ".")


def test_the_settings_of_the_user_change_nothing(git: Git) -> None:
    for setting in ("diff.noprefix=true", "diff.mnemonicPrefix=true", "color.ui=always", "diff.external=false",
                    "diff.context=5", "diff.interHunkContext=9", "core.quotePath=false", "diff.relative=true",
                    "core.attributesFile=x", "diff.renames=false"):  # fmt: skip
        git("config", *setting.split("=", 1))
    write("desk/ü.md", "One.\n")
    git("add", "-A")
    write("a.md", TEN.replace("Line 3.", "Third.").replace("Line 5.", "Fifth."))
    changes = since(None, "desk")
    assert lines(changes) == [3, 5]
    assert changes.touches("desk/ü.md", 1, 1)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=300)
    | st.lists(st.sampled_from([b"+++ b/a", b"@@ -1 +1,2 @@", b"+x", b"-x", b"\\ No"])).map(b"\n".join)
)
def test_no_patch_breaks_the_parser(diff: bytes) -> None:
    assert isinstance(parse(b"+++ b/a\n" + diff), dict)
