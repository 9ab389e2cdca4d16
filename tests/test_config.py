"""Configuration: where it is found, what it holds, and what is said of a wrong one."""

import pickle
from pathlib import Path

import pytest

from mtlint.config import Config, Policy, RuleSettings, discover, load
from mtlint.config.config_file import read
from mtlint.errors import ConfigError
from mtlint.model.rule import Confidence, Severity
from tests.filters.build import rule

FULL = """\
select: [institutions, "calques-*"]
ignore: wire
packs: house
min-severity: info
min-confidence: low
fail-on: error
exclude: [archive/, "*.draft.md"]
language: de
source-language: ko
format: [text, "json:out.json"]
jobs: 0
exit-zero: true
rules:
  institutions/oval-office: off
  calques-ko: info
  calques-ko/masses: {severity: error, confidence: high, options: {at-least: 3}}
per-path:
  - path: ["wire/**"]
    ignore: dates
    min-severity: error
    source-language: ru
    rules: {calques-ko/masses: warning}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house").mkdir()
    return tmp_path


def written(folder: Path, text: str, name: str = "mtlint.yaml") -> Config:
    (folder / name).write_text(text, encoding="utf-8")
    return load(file=name)


def problems(folder: Path, text: str, name: str = "mtlint.yaml") -> list[tuple[int, int, str, str]]:
    with pytest.raises(ConfigError) as caught:
        written(folder, text, name)
    return [(each.line, each.column, each.message, each.hint) for each in caught.value.problems]


def test_every_key(folder: Path) -> None:
    config = written(folder, FULL)
    assert config.select == ("institutions", "calques-*")
    assert config.ignore == ("wire", "institutions/oval-office")
    assert config.packs == (folder / "house",)
    assert (config.min_severity, config.min_confidence, config.fail_on) == (
        Severity.INFO,
        Confidence.LOW,
        Severity.ERROR,
    )
    assert (config.language, config.source_language) == ("de", "ko")
    assert (config.formats, config.jobs, config.exit_zero) == (("text", f"json:{folder / 'out.json'}"), 0, True)
    assert config.rules == (
        RuleSettings("calques-ko", Severity.INFO),
        RuleSettings("calques-ko/masses", Severity.ERROR, Confidence.HIGH, {"at-least": 3}),
    )
    assert config.options("calques-ko/masses") == {"at_least": 3}
    assert config.options("calques-ko/other") == {}
    assert pickle.loads(pickle.dumps(config)) == config


def test_the_same_in_toml(folder: Path) -> None:
    toml = """\
[project]
name = "desk"
[tool.mtlint]
select = ["institutions", "calques-*"]
ignore = "wire"
min-severity = "info"
[tool.mtlint.rules]
"institutions/oval-office" = "off"
"wire/slug" = false
"calques-ko/masses" = {severity = "error", options = {at-least = 3}}
[[tool.mtlint.per-path]]
path = "wire/**"
min-severity = "error"
"""
    config = written(folder, toml, "pyproject.toml")
    assert config.select == ("institutions", "calques-*")
    assert config.ignore == ("wire", "institutions/oval-office", "wire/slug")
    assert config.options("calques-ko/masses") == {"at_least": 3}
    assert config.policy("wire/a.md").min_severity is Severity.ERROR


@pytest.mark.parametrize("text", ["", "# nothing\n", "{}\n"])
def test_an_empty_file_is_the_defaults(folder: Path, text: str) -> None:
    config = written(folder, text)
    assert (config.everywhere, config.fail_on, config.formats, config.jobs) == (
        Policy(), Severity.WARNING, ("text",), 1,
    )  # fmt: skip


def test_policy_of_a_path(folder: Path) -> None:
    config = written(folder, FULL)
    assert config.policy("desk/a.md") == config.everywhere
    inside = config.policy("wire/deep/a.md")
    assert inside.ignore == ("wire", "institutions/oval-office", "dates")
    assert (inside.min_severity, inside.min_confidence) == (Severity.ERROR, Confidence.LOW)
    assert inside.source_language == "ru"
    masses = rule("calques-ko/masses", "error", "low")
    assert (config.everywhere.adjust(masses).severity, inside.adjust(masses).severity) == (
        Severity.ERROR,
        Severity.WARNING,
    )
    assert config.everywhere.adjust(masses).confidence is Confidence.HIGH


def test_globs_are_relative_to_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = written(folder, FULL)
    (folder / "wire").mkdir()
    monkeypatch.chdir(folder / "wire")
    assert config.policy("a.md").min_severity is Severity.ERROR
    assert config.policy(str(folder / "wire" / "a.md")).min_severity is Severity.ERROR
    assert config.policy("../a.md").min_severity is Severity.INFO
    assert config.policy("../../wire/a.md").min_severity is Severity.INFO
    assert [config.excludes(path) for path in ("../archive/a.md", "a.draft.md", "a.md")] == [True, True, False]


def test_discovery_goes_upwards_and_takes_the_nearest(folder: Path) -> None:
    deep = folder / "a" / "b"
    deep.mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[tool.mtlint]\n")
    assert discover(deep) == folder / "pyproject.toml"
    (folder / ".mtlint.yaml").write_text("")
    assert discover(deep) == folder / ".mtlint.yaml"
    (folder / "a" / "pyproject.toml").write_text("[tool.other]\n")
    assert discover(deep / "article.md") == folder / ".mtlint.yaml"
    (folder / "a" / "mtlint.yaml").write_text("")
    assert discover(deep / "article.md") == folder / "a" / "mtlint.yaml"


def test_the_working_directory_has_no_say_beside_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "here").mkdir()
    (folder / "other").mkdir()
    (folder / "here" / "mtlint.yaml").write_text("jobs: 2\n")
    monkeypatch.chdir(folder / "here")
    assert discover(Path("../other/a.md")) is None
    (folder / "other" / "mtlint.yaml").write_text("jobs: 3\n")
    assert discover(Path("../other/a.md")) == folder / "other" / "mtlint.yaml"
    assert load(["../other/a.md"]).root == folder / "other"
    assert load(["../here/a.md"], "../other/mtlint.yaml").root == folder / "other"


def test_the_first_path_decides(folder: Path) -> None:
    (folder / "a").mkdir()
    (folder / "a" / "mtlint.yaml").write_text("jobs: 3\n")
    assert load(["a/x.md", "b/y.md"]).jobs == 3
    assert load(["-", "a/x.md"]).jobs == 3
    assert load(["-"]).jobs == 1
    assert load(["b/y.md", "a/x.md"]).jobs == 1


WRONG: dict[str, tuple[str, list[tuple[int, int, str, str]]]] = {
    "a number": ("0\n", [(1, 1, "expected a mapping of keys to values", "")]),
    "unknown key": ("min_severity: info\n", [(1, 1, "unknown key “min_severity”", "did you mean “min-severity”?")]),
    "unknown severity": ("fail-on: eror\n", [(1, 10, "“eror” is not a severity", "did you mean “error”?")]),
    "unlike any": ("fail-on: 'never'\n", [(1, 10, "“never” is not a severity", "one of info, warning, error")]),
    "no folder": (
        "packs: [huose]\n", [(1, 9, "there is no folder “huose”", "packs are folders, relative to this file")],
    ),
    "country for language": (
        "source-language: kr\n", [(1, 18, "“kr” is a country, not a language", "did you mean “ko”?")],
    ),
    "name for language": (
        "source-language: Korean\n",
        [(1, 18, "“Korean” is not a language code", "two or three small letters (ISO 639), for example ko, zh, ru")],
    ),
    "negative jobs": ("jobs: -1\n", [(1, 7, "jobs must be 0 (one for each core) or more", "")]),
    "wrong type": ("select: [a/b, 3]\n", [(1, 15, "expected str, got int", "")]),
    "no mapping": ("- select\n", [(1, 1, "expected a mapping of keys to values", "")]),
    "wrong rule": (
        "rules:\n  a/b: 3\n  a/c: {severty: info}\n  a/d: {confidence: hi}\n",
        [
            (2, 8, "expected off, a severity, or a mapping with severity, confidence or options", ""),
            (3, 9, "unknown key “severty”", "did you mean “severity”?"),
            (4, 21, "“hi” is not a confidence", "did you mean “high”?"),
        ],
    ),
    "wrong per-path": (
        "per-path:\n  - ignore: x\n  - path: a\n    rules:\n      a/b: {options: {n: 1}}\n",
        [(2, 5, "missing key “path”", ""), (5, 22, "options cannot differ from path to path", "")],
    ),
    "all at once": (
        "jbos: 1\nmin-confidence: hgih\nselect: 5\nrules: {a/b: loud}\n",
        [
            (1, 1, "unknown key “jbos”", "did you mean “jobs”?"),
            (2, 17, "“hgih” is not a confidence", "did you mean “high”?"),
            (3, 9, "expected str | array, got int", ""),
            (4, 14, "“loud” is not a severity", "one of info, warning, error"),
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_with_its_place(folder: Path, case: str) -> None:
    text, expected = WRONG[case]
    assert problems(folder, text) == expected


def test_broken_yaml_and_missing_files(folder: Path) -> None:
    assert problems(folder, "select: [a\nignore: b\n")[0][0] == 2
    assert "given twice" in problems(folder, "jobs: 1\njobs: 2\n")[0][2]
    with pytest.raises(ConfigError, match="cannot be read"):
        load(file="nowhere.yaml")


def test_excerpt_and_place_as_printed(folder: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        written(folder, "jobs: 1\nfail-on: eror\n")
    assert str(caught.value) == (
        "mtlint.yaml:2:10: “eror” is not a severity\n    fail-on: eror\n             ^\n    hint: did you mean “error”?"
    )


def test_toml_problems_have_the_line_of_their_key(folder: Path) -> None:
    text = """\
[project]
select = "no"
[tool.mtlint]
select = "a"
fail-on = "eror"
[tool.mtlint.rules]
"a/b" = {severty = 1}
"""
    assert [(line, message) for line, _, message, _ in problems(folder, text, "pyproject.toml")] == [
        (5, "“eror” is not a severity"),
        (7, "unknown key “severty”"),
    ]
    assert problems(folder, "[tool.mtlint]\nselect = [\n", "pyproject.toml")[0][0] >= 2


@pytest.mark.parametrize("value", ["[" * 5_000, "9" * 5_000], ids=["nested", "huge"])
def test_what_the_reader_of_toml_cannot_bear_is_a_problem_of_the_file(folder: Path, value: str) -> None:
    [(line, _, message, _)] = problems(folder, f"[tool.mtlint]\nselect = {value}\n", "pyproject.toml")
    assert line == 1
    assert message.startswith("is no TOML that can be read: ")


def test_command_line_over_file(folder: Path) -> None:
    config = written(folder, FULL)
    changed = config.override(select=["dates"], ignore=["dates/x"], jobs=2, fail_on=None, packs=[Path("mine")])
    assert (changed.select, changed.ignore, changed.jobs, changed.fail_on) == (
        ("dates",), ("dates/x",), 2, Severity.ERROR,
    )  # fmt: skip
    assert changed.packs == (folder / "house", Path("mine"))
    assert config.override(ignore=["dates"]).ignore == ("wire", "institutions/oval-office", "dates")


def test_names_of_no_rule(folder: Path) -> None:
    config = written(folder, "ignore: [dates, a/bb]\nrules:\n  a/c: off\n  x/b: error\n").override(
        select=["a/*", "dtaes"]
    )
    with pytest.raises(ConfigError) as caught:
        config.check_names({"a/b", "a/c", "dates/weekday"})
    assert [(each.path, each.line, each.column, each.hint) for each in caught.value.problems] == [
        ("--select", 0, 0, "did you mean “dates”?"),
        ("mtlint.yaml", 1, 17, "did you mean “a/b”?"),
        ("mtlint.yaml", 4, 3, "did you mean “a/b”?"),
    ]
    config = Config().override(select=["entirely-different"])
    with pytest.raises(ConfigError, match="no rule is named “entirely-different”"):
        config.check_names({"a/b"})


SELECTORS = [
    ("a/b", {"a/b"}),
    ("a", {"a/b", "a/bc", "a/d/e"}),
    ("a/", {"a/b", "a/bc", "a/d/e"}),
    ("a/b*", {"a/b", "a/bc"}),
    ("*/b", {"a/b", "c-x/b"}),
    ("c-?", {"c-x/b", "c-y/f"}),
    ("c-*", {"c-x/b", "c-y/f"}),
    ("a/d", {"a/d/e"}),
    ("*", {"a/b", "a/bc", "a/d/e", "c-x/b", "c-y/f"}),
    ("A", set()),
]


@pytest.mark.parametrize(("selector", "expected"), SELECTORS)
def test_selectors(selector: str, expected: set[str]) -> None:
    ids = ["a/b", "a/bc", "a/d/e", "c-x/b", "c-y/f"]
    policy = Policy(select=(selector,))
    assert {rule_id for rule_id in ids if not policy.why_off(rule_id)} == expected


@pytest.mark.parametrize(
    "line",
    [
        "packs: ../elsewhere", "packs: [/etc]", "packs: linked", "packs: [house]", "glossary: ../terms.csv",
        "baseline: ../../x.json", "baseline: /etc/passwd",
        "format: [text, 'json:/tmp/x.json']", "format: 'html:../x.html'", "format: 'text:.git/hooks/pre-commit'",
        "format: 'text:linked/x'",
    ],
)  # fmt: skip
def test_a_configuration_names_nothing_outside_its_repository(tmp_path: Path, line: str) -> None:
    """Whoever clones a repository has not read its configuration before mtlint does."""
    (tmp_path / "elsewhere").mkdir()
    repository = tmp_path / "repository"
    (repository / ".git" / "hooks").mkdir(parents=True)
    (repository / "linked").symlink_to(tmp_path / "elsewhere")
    (repository / "house").mkdir()
    (repository / "house" / "rule.yaml").symlink_to("/dev/zero")
    (repository / "mtlint.yaml").write_text(line)
    with pytest.raises(ConfigError, match=r"is not inside .*repository"):
        read(repository / "mtlint.yaml")


def test_a_configuration_may_name_what_is_elsewhere_in_its_repository(tmp_path: Path) -> None:
    for folder in (".git", "rules", "desk"):
        (tmp_path / folder).mkdir()
    (tmp_path / "desk" / "mtlint.yaml").write_text(
        "packs: ../rules\nbaseline: ../old.json\nformat: 'json:../out.json'\n"
    )
    config = read(tmp_path / "desk" / "mtlint.yaml")
    assert [path.resolve() for path in (*config.packs, config.baseline or Path())] == [
        tmp_path / "rules",
        tmp_path / "old.json",
    ]
    assert config.formats == (f"json:{tmp_path / 'desk' / '../out.json'}",)
