"""A wrong rule file: every error at once, each with line, column, excerpt and hint."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.errors import Problem, RuleError
from mtlint.packs import RuleSet

from .rulefiles import HEAD, write_rule


def problems(rules_of: Callable[[Path], RuleSet], root: Path) -> list[Problem]:
    with pytest.raises(RuleError) as caught:
        rules_of(root)
    return list(caught.value.problems)


@pytest.mark.parametrize(
    ("body", "line", "column", "message", "hint"),
    [
        ("kind: match\nfnd: [a]\nfind: [b]", 2, 1, "unknown key “fnd”", "did you mean “find”?"),
        ("kind: mtch\nfind: [a]", 1, 7, "unknown kind “mtch”", "one of check"),
        ("find: [a]", 1, 1, "missing key kind", "one of check"),
        ("kind: match\nfind: [a, no]", 2, 11, "expected str, got bool", "quotation marks"),
        ("kind: match\nfind: a", 2, 7, "expected array, got str", ""),
        ("kind: match\nfind: []", 2, 7, "expected array of length >= 1", ""),
        ("kind: match", 1, 1, "give either find or pattern", ""),
        ("kind: match\npattern: a", 2, 10, "a pattern needs an anchor", "rarest word"),
        ("kind: match\npattern: '(a'\nanchor: [abc]", 2, 10, "not a valid RE2 pattern", ""),
        ("kind: match\npattern: '(?=a)b'\nanchor: [abc]", 2, 10, "not a valid RE2 pattern", ""),
        ("kind: match\npattern: 'a([^”]|bc){3,900}'\nanchor: [abc]", 2, 10, "the pattern is too large", ""),
        ("kind: match\npattern: 'a*'\nanchor: [abc]", 2, 10, "the pattern matches the empty text", ""),
        ("kind: match\npattern: a\nanchor: ['*']", 3, 10, "the anchor “*” would be looked at", "stands beside it"),
        ("kind: match\npattern: 'a.b'\nanchor: [abc*def]", 3, 10, "“*” inside the anchor", "begins or ends"),
        ("kind: match\npattern: '9 th'\nanchor: [9 th, th]", 3, 16, "the anchor “th” would be looked at", ""),
        ("kind: match\nfind: ['{a,b']", 2, 8, "unbalanced braces", "{a,b}"),
        ("kind: match\nfind: ['" + "." * 201 + "']", 2, 8, "a phrase may have 200 characters", ""),
        ("kind: match\npattern: x\nanchor: ['" + "~" * 1500 + "']", 3, 10, "a phrase may have 200 characters", ""),
        ("kind: match\nfind: ['{" + "n" * 201 + ",b} {wind,storm,sleet} {ferry,boat,tug}']", 2, 8, "a phrase may", ""),
        ("kind: match\nfind: ['{@planet.name} x']", 2, 8, "unknown set “planet”", ""),
        ("kind: match\nfind: [a]\nunless: [{context: moon, within: article}]", 3, 20, "unknown context “moon”", ""),
        ("kind: match\nfind: [a]\nunless: [{phrases: [b]}]", 3, 10, "needs “within”", "sentence"),
        ("kind: match\nfind: [a]\nunless: [{next: b, previous: c}]", 3, 10, "exactly one test", ""),
        ("kind: match\nfind: [a]\nunless: [{evidence: 1}]", 3, 10, "evidence can only be asked for in only-if", ""),
        ("kind: match\nfind: [a]\nunless: [{about: [zz]}]", 3, 19, "unknown country code “zz”", ""),
        ("kind: match\nfind: [a]\nlanguages: [ko, jp]", 3, 17, "“jp” is a country, not a language", "“ja”"),
        ("kind: match\nfind: [a]\nsource: {kr: [b]}", 3, 10, "“kr” is a country, not a language", "“ko”"),
        ("kind: match\nfind: [a]\nunless: [{source-language: [cn]}]", 3, 29, "“cn” is a country", "“zh”"),
        ("kind: match\nfind: [a]\nscope: [headline]", 3, 9, "Invalid enum value", ""),
        ("kind: check", 1, 7, "there is no check", ""),
        ("kind: match\nfind: [a]\nfind: [b]", 3, 1, "given twice", ""),
        ("kind: match\nfind: &x [a]\nsuggest: *x", 3, 10, "aliases are not allowed", ""),
        ('kind: match\nfind: &x [a]\noptions: {"b":*x}', 3, 15, "aliases are not allowed", ""),
        ("kind: match\nfind: " + "[" * 40 + "]" * 40, 2, 46, "nested too deeply", ""),
        ("kind: match\nfind: " + "[" * 9999, 2, 1006, "exceeded maximum nesting depth", ""),
        ("kind: match\nfind: [a]\n? [b]\n: c", 3, 3, "a key must be a single value", ""),
        ("kind: match\nfind: !!python/name:os.system", 2, 7, "could not determine a constructor", ""),
        ("kind: match\nfind: [a", 3, 9, "did not find expected", ""),
        ("kind: match\nextends: t/nothing\nfind: [a]", 2, 10, "there is no rule “t/nothing” to extend", ""),
    ],
)
def test_one_error(
    tmp_path: Path,
    rules_of: Callable[[Path], RuleSet],
    body: str,
    line: int,
    column: int,
    message: str,
    hint: str,
) -> None:
    path = write_rule(tmp_path, "t/wrong", body)
    found = problems(rules_of, tmp_path)
    assert len(found) == 1
    assert (found[0].path, found[0].line, found[0].column) == (str(path), line, column)
    assert message in found[0].message
    assert hint in found[0].hint
    assert found[0].excerpt == path.read_text().split("\n")[line - 1]


def test_all_errors_at_once(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    head = HEAD.replace("warning", "fatal").replace("style/awkward", "style/akward").replace("high", "sure")
    write_rule(tmp_path, "t/one", "kind: match\nfid: [a]\nfind: [7]", head)
    write_rule(tmp_path, "t/two", "kind: count\nfind: [a]\nat-least: 1\nper: page")
    found = problems(rules_of, tmp_path)
    assert [(Path(problem.path).stem, problem.line) for problem in found] == [
        ("one", 2), ("one", 3), ("one", 4), ("one", 5), ("one", 6), ("two", 3), ("two", 4),
    ]  # fmt: skip


def test_examples_are_mandatory(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    write_rule(tmp_path, "t/bare", "kind: match\nfind: [a]", HEAD.partition("examples")[0])
    write_rule(tmp_path, "t/half", "kind: match\nfind: [a]", HEAD.replace('good: ["unused"]', "good: []"))
    assert [problem.message for problem in problems(rules_of, tmp_path)] == [
        "missing key examples",
        "expected array of length >= 1",
    ]


def test_not_yaml_and_not_text(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    write_rule(tmp_path, "t/ok", "kind: match\nfind: [a]")
    (tmp_path / "en/t/list.yaml").write_text("- a\n- b\n")
    (tmp_path / "en/t/bytes.yaml").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "en/t/deep.yaml").write_text("[" * 5000)
    messages = {Path(problem.path).stem: problem.message for problem in problems(rules_of, tmp_path)}
    assert sorted(messages) == ["bytes", "deep", "list"]
    assert "nest" in messages["deep"]  # ours, or PyYAML's own "exceeded maximum nesting depth"


def test_a_later_folder_overrides_and_extends(tmp_path: Path) -> None:
    from mtlint.packs.compiler import compile_rules
    from mtlint.packs.loader import load

    write_rule(tmp_path / "ours", "t/word", "kind: match\nfind: [alpha]\nunless: [{next: ' one'}]")
    write_rule(tmp_path / "ours", "t/other", "kind: match\nfind: [beta]")
    house = tmp_path / "house" / "en" / "t"
    house.mkdir(parents=True)
    (house / "word.yaml").write_text("extends: t/word\nseverity: error\nunless: [{next: ' two'}]\n")
    write_rule(tmp_path / "house", "t/other", "kind: match\nfind: [gamma]")
    rules = RuleSet(compile_rules(load([tmp_path / "ours", tmp_path / "house"], "en")))
    assert rules.rules["t/word"].severity.label == "error"
    programs = {rule.id: rules.programs[number] for number, rule in enumerate(rules.ordered)}
    assert [condition[1] for condition in programs["t/word"]["unless"]] == [" one", " two"]
    assert sorted(rules.matcher.literals) == ["alpha", "gamma"]


def test_a_folder_with_a_pack_file_is_one_pack(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    house = tmp_path / "house"
    house.mkdir()
    (house / "pack.yaml").write_text("title: House\ndescription: Ours.\nlanguages: [ko]\n")
    (house / "word.yaml").write_text("kind: match\nfind: [alpha]\n" + HEAD)
    rules = rules_of(house)
    assert list(rules.rules) == ["house/word"]
    assert rules.rules["house/word"].languages == ("ko",)
