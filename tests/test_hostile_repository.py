"""What somebody else's repository can do to those who check it: nothing. No code runs, nothing hangs."""

import os
import time
from pathlib import Path

import pytest

from mtlint import config as configuration
from mtlint.config import Config, config_file
from mtlint.engine import check
from mtlint.errors import ConfigError, MtlintError
from mtlint.packs import RuleSet
from mtlint.packs.compiler import compile_rules
from mtlint.packs.loader import load
from mtlint.text.article import Article
from tests.filters.build import document

RULE = """\
kind: {kind}
severity: error
confidence: high
category: style/awkward
message: "x"
why: "x"
{more}
examples: {{bad: ["[x]"], good: ["y"]}}
"""
LONG = "a" * 3000


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    (tmp_path / (LONG[:200] + ".md")).write_text("Nothing here.\n")
    return tmp_path


@pytest.mark.parametrize("where", ["exclude: ['{}']", "per-path: [{{path: '{}', ignore: dates}}]", ".gitignore"])
def test_globs_do_not_backtrack(repository: Path, where: str) -> None:
    glob = "*a" * 40 + "b"
    if where == ".gitignore":
        (repository / ".gitignore").write_text(f"{glob}\n")
        configuration = "select: dates"
    else:
        configuration = where.format(glob)
    (repository / "mtlint.yaml").write_text(configuration)
    started = time.process_time()
    assert check(["."], config_file.read(repository / "mtlint.yaml")).files == 1
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    "value", ["!!python/object/apply:os.mkdir [made]", "!!python/name:os.mkdir", "!!python/module:os"]
)
@pytest.mark.parametrize("file", ["mtlint.yaml", "house/rule.yaml", "house/pack.yaml"])
def test_yaml_makes_no_objects(repository: Path, file: str, value: str) -> None:
    (repository / "house").mkdir()
    (repository / "house" / "pack.yaml").write_text("title: House\ndescription: Ours.\n")
    (repository / file).write_text(f"title: {value}\n")
    with pytest.raises(MtlintError):
        compile_rules(load([repository / "house"], "en")) if "house" in file else config_file.read(repository / file)
    assert not (repository / "made").exists()


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("check", ""),
        ("match", 'pattern: "(?P<at>x)(?{print(1)})"'),
        ("match", f"find: ['{'{a,b}' * 30}']"),
        ("match", f"find: ['{'{' * 3000}']"),
        ("match", 'pattern: "x{1000}{1000}{1000}"'),
    ],
)
def test_rules_that_are_refused(repository: Path, kind: str, more: str) -> None:
    """A check of a house pack has no code; patterns know no code and are bounded, as phrases are."""
    (repository / "house").mkdir()
    (repository / "house" / "pack.yaml").write_text("title: House\ndescription: Ours.\n")
    (repository / "house" / "evil.yaml").write_text(RULE.format(kind=kind, more=more))
    (repository / "house" / "evil.py").write_text("open('made', 'w')\n")
    with pytest.raises(MtlintError):
        compile_rules(load([repository / "house"], "en"))
    assert not (repository / "made").exists()


@pytest.mark.parametrize("pattern", ["x(a*)*b", "x(a|a)*b", "x(a|aa)+$", "x.*.*.*.*.*b", "x(?:a?){200}a{200}b"])
def test_patterns_do_not_backtrack(repository: Path, pattern: str) -> None:
    (repository / "house").mkdir()
    (repository / "house" / "pack.yaml").write_text("title: House\ndescription: Ours.\n")
    rule = RULE.format(kind="match", more=f"pattern: '\\bharbour {pattern}'\nanchor: [harbour]")
    (repository / "house" / "slow.yaml").write_text(rule)
    rules = RuleSet(compile_rules(load([repository / "house"], "en")))
    article = Article(document("harbour x" + LONG + " harbour xb"))
    woken = rules.matcher.wake(article)
    started = time.process_time()
    for number in woken:
        list(rules.matcher.find(number, woken, rules.matcher.surroundings(article)))
    assert woken
    assert time.process_time() - started < 20


NOWHERE = ["loop", "loop/a", '"a\\0b"']
"""Paths, as YAML has them, that lead nowhere: links in a circle, and a name that no system knows."""


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("path", NOWHERE)
@pytest.mark.parametrize(
    "setting",
    ["packs: {}", "names: {}", "glossary: {}", "baseline: {}", "extends: [./x, {}]", "format: {}", "source: {}",
     "per-path: [{{path: {}, ignore: dates}}]", "exclude: {}"],
)  # fmt: skip
def test_a_setting_that_leads_nowhere(repository: Path, setting: str, path: str) -> None:
    (repository / "loop").symlink_to("loop")
    (repository / "mtlint.yaml").write_text(setting.format(path) + "\n")
    try:
        report = check(["."], config_file.read(repository / "mtlint.yaml"))
    except ConfigError:
        return
    assert [each.message for each in report.errors if each.internal] == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("path", NOWHERE)
def test_an_original_that_leads_nowhere(repository: Path, path: str) -> None:
    (repository / "loop").symlink_to("loop")
    (repository / "a.md").write_text(f"---\nsource_file: {path}\n---\nIt left at 19: 40.\n")
    report = check(["a.md"], Config())
    assert len(report.active) == 1
    assert [each.message for each in report.errors if each.internal] == []
    assert any("loop" in each.reason or "null" in each.reason for each in report.skipped)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
@pytest.mark.parametrize("template", ["{stem}.ko.md", "{stem}.{lang}.md", '"{stem}\\0.ko.md"', '"{stem}\\0.{lang}.md"'])
def test_a_template_that_leads_nowhere(repository: Path, template: str) -> None:
    (repository / "a.md").write_text("It left at 19: 40.\n")
    (repository / "a.ko.md").symlink_to("b.ko.md")
    (repository / "b.ko.md").symlink_to("a.ko.md")
    (repository / "mtlint.yaml").write_text(f"source: {template if template[0] == chr(34) else repr(template)}\n")
    config = config_file.read(repository / "mtlint.yaml")
    for paths in (["a.md"], ["."], ["a.ko.md", "a.md"]):
        report = check(paths, config)
        assert len(report.active) == 1
        assert [each.message for each in report.errors if each.internal] == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_repository_in_a_circle(repository: Path) -> None:
    (repository / "loop").symlink_to("loop")
    with pytest.raises(ConfigError):
        configuration.load(["."], "loop/mtlint.yaml")
    assert configuration.load(["loop/a.md"]).path == ""
    report = check(["loop/a.md", "loop"], Config())
    assert [each.internal for each in report.errors] == [False, False]
