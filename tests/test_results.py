"""Results of earlier runs: never wrong, whatever happened to them."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mtlint import engine
from mtlint.cache import results
from mtlint.cache.results import Results
from mtlint.cache.store import Store
from mtlint.cli import app
from mtlint.config import Config, PathSettings, RuleSettings
from mtlint.engine import Linter, check
from mtlint.model.report import Report
from mtlint.model.rule import Severity
from mtlint.packs import ruleset

ODD = "The Oval Office in Astana said so at 19: 40, “they said.\n\nA second paragraph, then.\n"
PLAIN = "The ferry left the harbour at noon.\n"


RULE = """\
kind: match
severity: error
confidence: high
category: style/awkward
find: ["{phrase}"]
message: "“{{match}}” is odd."
why: A test.
examples: {{bad: ["[{phrase}]"], good: ["Nothing."]}}
"""


@pytest.fixture(scope="module")
def few_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two rules in two packs."""
    root = tmp_path_factory.mktemp("rules")
    for pack, phrase in (("dates", "19: 40"), ("institutions", "Oval Office")):
        folder = root / "en" / pack
        folder.mkdir(parents=True)
        (folder / "pack.yaml").write_text(f"title: {pack}\ndescription: For tests.\n")
        (folder / "odd.yaml").write_text(RULE.format(phrase=phrase))
    return root


@pytest.fixture
def stories(articles: Path, few_rules: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twelve articles for few rules: what counts is what becomes of the findings."""
    monkeypatch.setattr("mtlint.packs.ruleset.builtin_rules", lambda: few_rules)
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(few_rules.parent / "cache"))  # that of all tests keeps all rules
    return articles


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twelve articles, and a cache folder that has the compiled rules and no results."""
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.md").write_text(f"{PLAIN}\n{ODD}" if number % 3 == 0 else PLAIN)
    monkeypatch.setattr("mtlint.cache.store.folder", lambda: tmp_path / "cache")
    return folder


def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Gains the path of every file that is really checked from now on."""
    seen: list[str] = []
    original = Linter.check_path

    def check_path(self: Linter, path: str) -> Report:
        seen.append(Path(path).name)
        return original(self, path)

    monkeypatch.setattr(Linter, "check_path", check_path)
    return seen


def test_nothing_is_checked_twice(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = checked(monkeypatch)
    first = check([str(stories)], Config())
    assert len(seen) == 12
    assert check([str(stories)], Config()) == first
    assert check([str(stories)], Config(jobs=2)) == first
    assert len(seen) == 12
    assert len(first.active) >= 8


def test_only_what_changed_is_checked_again(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check([str(stories)], Config())
    status = (stories / "05.md").stat()
    (stories / "05.md").write_text(PLAIN.replace("noon", "nine"))
    os.utime(stories / "05.md", ns=(status.st_atime_ns, status.st_mtime_ns))
    (stories / "06.md").rename(stories / "20.md")
    seen = checked(monkeypatch)
    report = check([str(stories)], Config())
    assert seen == ["05.md", "20.md"]
    assert [Path(path).name for path in report.paths] == sorted(path.name for path in stories.iterdir())
    assert {Path(outcome.path).name for outcome in report.active} == {"00.md", "03.md", "09.md", "20.md"}


CHANGES = {
    "severity": Config(min_severity=Severity.ERROR),
    "selection": Config(select=("dates",)),
    "rules": Config(rules=(RuleSettings("dates", severity=Severity.ERROR),)),
    "paths": Config(per_path=(PathSettings(("*.md",), ignore=("dates",)),)),
    "language of sources": Config(source_language="ko"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_other_settings_have_other_results(stories: Path, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    check([str(stories)], Config())
    with_cache = check([str(stories)], CHANGES[change])
    monkeypatch.setattr("mtlint.engine.batches._WORTH_LOOKING_UP", 1000)
    assert check([str(stories)], CHANGES[change]) == with_cache


def test_what_becomes_of_results_does_not_matter(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check([str(stories)], Config())
    seen = checked(monkeypatch)
    check([str(stories)], Config(fail_on=Severity.ERROR, formats=("json",), exit_zero=True))
    assert seen == []


def test_no_cache_neither_reads_nor_writes(stories: Path, tmp_path: Path) -> None:
    check([str(stories)], Config(cache=False))
    assert not (tmp_path / "cache").exists()


KOREAN = "배가 항구를 떠났다."


@pytest.fixture
def paired(stories: Path) -> Path:
    """The articles with originals: 00 to 05 name theirs, 06 to 10 have one by a template, 11 has none."""
    for number in range(12):
        head = f"---\nsource_file: {number:02}.txt\n---\n" if number < 6 else ""
        (stories / f"{number:02}.md").write_text(head + PLAIN)
        if number < 11:
            (stories / f"{number:02}.{'txt' if number < 6 else 'ko.md'}").write_text(KOREAN)
    return stories


def beside(stories: Path) -> Config:
    """The configuration that pairs them."""
    return Config(root=stories, source=("{stem}.{lang}{ext}",))


def test_an_article_is_not_checked_again_while_its_original_is_the_same(
    paired: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = checked(monkeypatch)
    first = check([str(paired)], beside(paired))
    assert check([str(paired)], beside(paired)) == first
    assert len(seen) == len(set(seen))


def change_content(stories: Path) -> list[str]:
    for name in ("03.txt", "08.ko.md"):
        status = (stories / name).stat()
        (stories / name).write_text(KOREAN.replace("항구", "부두"))
        os.utime(stories / name, ns=(status.st_atime_ns, status.st_mtime_ns))
    return ["03.md", "08.md"]


def add_original(stories: Path) -> list[str]:
    (stories / "11.ja.md").write_text("船は港を出た。")
    return ["11.md"]


def add_second_original(stories: Path) -> list[str]:
    (stories / "07.ja.md").write_text("船は港を出た。")
    return ["07.md"]


def remove_original(stories: Path) -> list[str]:
    (stories / "09.ko.md").unlink()
    return ["09.md"]


@pytest.mark.parametrize("change", [change_content, add_original, add_second_original, remove_original])
def test_an_article_is_checked_again_with_another_original(
    paired: Path, change: Callable[[Path], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = beside(paired)
    check([str(paired)], config)
    expected = change(paired)
    seen = checked(monkeypatch)
    with_cache = check([str(paired)], config)
    assert [name for name in seen if name.count(".") == 1 and name.endswith(".md")] == expected
    monkeypatch.setattr("mtlint.engine.batches._WORTH_LOOKING_UP", 1000)
    assert check([str(paired)], config) == with_cache


def test_errors_are_not_kept(stories: Path) -> None:
    (stories / "07.md").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(200))
    for _ in range(2):
        assert [Path(error.path).name for error in check([str(stories)], Config()).errors] == ["07.md"]


def damage(path: Path, how: str) -> None:
    data = path.read_bytes()
    match how:
        case "empty":
            path.write_bytes(b"")
        case "foreign":
            path.write_bytes(b"PK\x03\x04" + b"x" * 5000)
        case "cut":
            path.write_bytes(data[: len(data) // 2])
        case "overwritten":
            path.write_bytes(data[:4096] + b"\xff" * (len(data) - 4096))
        case "a folder":
            path.unlink()
            path.mkdir()
        case "another format":
            with sqlite3.connect(path) as connection:
                connection.execute("PRAGMA user_version = 77")
                connection.execute("DROP TABLE results")
                connection.execute("CREATE TABLE results (a)")
            connection.close()
        case "values":
            with sqlite3.connect(path) as connection:
                connection.execute("UPDATE results SET value = zeroblob(40)")
            connection.close()


@pytest.mark.parametrize("how", ["empty", "foreign", "cut", "overwritten", "a folder", "another format", "values"])
def test_a_damaged_store_is_ignored(stories: Path, tmp_path: Path, how: str) -> None:
    first = check([str(stories)], Config())
    damage(tmp_path / "cache" / "results.db", how)
    assert check([str(stories)], Config()) == first
    assert check([str(stories)], Config()) == first


def test_a_locked_store_is_ignored(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = check([str(stories)], Config())
    monkeypatch.setattr("mtlint.cache.store._PATIENCE", 0.01)
    with sqlite3.connect(tmp_path / "cache" / "results.db") as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert check([str(stories)], Config()) == first
    connection.close()


def test_a_store_is_bounded_and_keeps_what_was_used_last(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    for day in range(60):
        store = Store(path, most_bytes=300_000)
        store._today = day
        store.write({bytes([day, n]): bytes([n]) * 1000 for n in range(20)})
        assert store.read([bytes([0, 0])]) == {bytes([0, 0]): bytes(1000)}
    assert path.stat().st_size < 600_000
    assert store.read([bytes([59, 5]), bytes([1, 5])]) == {bytes([59, 5]): b"\x05" * 1000}


def test_many_processes_share_a_store(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from mtlint.cache.store import Store\n"
        "store = Store(Path(sys.argv[1]))\n"
        "for n in range(20):\n"
        "    store.write({bytes([int(sys.argv[2]), n]): b'x' * 100})\n"
        "    store.read([bytes([each, n]) for each in range(4)])\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "s.db")]
    running = [subprocess.Popen([*command, str(n)]) for n in range(4)]
    assert [process.wait() for process in running] == [0] * 4
    assert Store(tmp_path / "s.db").size().entries == 80


def test_a_report_comes_back_as_it_was(articles: Path, tmp_path: Path) -> None:
    """With all rules of mtlint, whose findings hold everything that there can be."""
    linter = Linter(Config())
    report = linter.check_path(str(articles / "00.md"))
    results = Results(linter, Store(tmp_path / "s.db"))
    results.add(report)
    results.save()
    back = results.of([(str(articles / "00.md"), report.digest)])[str(articles / "00.md")]
    assert (back.outcomes, back.skipped, back.notes, back.words) == (
        report.outcomes, report.skipped, report.notes, report.words,
    )  # fmt: skip
    assert report.outcomes
    assert engine.check([str(articles / "00.md")], Config()).outcomes == back.outcomes


def test_the_cache_can_be_looked_at_and_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path))
    Store().write({b"a": b"x" * 100, b"b": b"y"})
    (tmp_path / "rules-abc.bin").write_bytes(bytes(2_000_000))
    (tmp_path / "rules-abc.sum").write_text("2000000")
    (tmp_path / "mine.txt").write_text("not of the cache")
    info = CliRunner().invoke(app, ["cache", "info"]).stdout
    assert "compiled rules  1 file, 2.0 MB" in info
    assert "results         2 articles, 0.0 MB" in info
    assert "3 files deleted" in CliRunner().invoke(app, ["cache", "clear"]).stdout
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert "results         0 articles" in CliRunner().invoke(app, ["cache", "info"]).stdout


def test_results_depend_on_all_code_that_makes_them() -> None:
    package = Path(results.__file__).parent.parent
    known = {path.name for path in ruleset._CODE} | set(results._CODE)
    folders = {path.parent.name for path in package.glob("*/*.py")}
    assert folders - known == {"cli", "commands", "measure", "reporters", "scoring"}
