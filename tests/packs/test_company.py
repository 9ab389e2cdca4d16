"""Findings that may not be the only one of an article."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.packs import RuleSet
from mtlint.packs.evidence import in_company
from mtlint.packs.examples import article_of
from mtlint.packs.schema import Example

from .rulefiles import HEAD, write_rule

FILLER = "The ferry left the harbour at noon and came back in the evening with all its passengers. "
STORY = "On {day} small rain fell. " + FILLER * 10
LONG = STORY + FILLER * 100
ERROR = HEAD.replace("warning", "error")


@pytest.fixture
def stand(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> Callable[[str], tuple[list[str], list[str]]]:
    """The words found that stand, and those that stand alone, of four rules of one pack."""

    def run(text: str) -> tuple[list[str], list[str]]:
        rules = rules_of(tmp_path)
        article = article_of(Example(text=text), text, rules.facts)
        matcher = rules.matcher
        woken = matcher.wake(article)
        found = [each for number in woken for each in matcher.find(number, woken, matcher.surroundings(article))]
        return tuple(
            [article.text[slice(*each.span)] for each in part] for part in in_company(article, found, rules.in_company)
        )  # type: ignore[return-value]

    write_rule(tmp_path, "t/rain", "kind: match\nfind: [small rain]")
    write_rule(tmp_path, "t/wind", "kind: match\nfind: [strong breezing, weak breezing]\nalone: false")
    write_rule(tmp_path, "t/drizzle", "kind: match\nfind: [small rain of frogs]\nalone: false")
    write_rule(tmp_path, "t/hail", "kind: match\nfind: [iron hail]", ERROR)
    (tmp_path / "en/t/pack.yaml").write_text("title: Test\ndescription: For a test.\nalone: errors\n")
    return run


@pytest.mark.parametrize(
    ("text", "stands", "alone"),
    [
        (STORY, [], ["small rain"]),
        ("On Monday small rain fell. " + FILLER, ["small rain"], []),
        (STORY + "Strong breezing.", ["small rain", "Strong breezing"], []),
        (FILLER * 10 + "Small rain of frogs.", [], ["Small rain", "Small rain of frogs"]),
        (STORY + "Small rain again.", [], ["small rain", "Small rain"]),
        (FILLER * 10 + "Strong breezing, weak breezing.", [], ["Strong breezing", "weak breezing"]),
        (FILLER * 10 + "Iron hail.", ["Iron hail"], []),
        (STORY + "Iron hail.", ["small rain", "Iron hail"], []),
        (LONG + "Strong breezing.", [], ["small rain", "Strong breezing"]),
        (LONG + "Strong breezing, iron hail.", ["small rain", "Strong breezing", "iron hail"], []),
    ],
)
def test_company(
    stand: Callable[[str], tuple[list[str], list[str]]], text: str, stands: list[str], alone: list[str]
) -> None:
    found = stand(text)
    assert tuple(map(sorted, found)) == (sorted(stands), sorted(alone))


@pytest.mark.parametrize(
    ("of_pack", "of_rule", "severity", "may"),
    [
        ("", "", "warning", True),
        ("never", "", "error", False),
        ("never", "true", "warning", True),
        ("errors", "", "warning", False),
        ("errors", "", "error", True),
        ("errors", "false", "error", False),
        ("", "false", "error", False),
    ],
)
def test_rule_and_pack_say_it(
    tmp_path: Path, rules_of: Callable[[Path], RuleSet], of_pack: str, of_rule: str, severity: str, may: bool
) -> None:
    body = "kind: match\nfind: [small rain]" + (f"\nalone: {of_rule}" if of_rule else "")
    write_rule(tmp_path, "t/rain", body, HEAD.replace("warning", severity))
    if of_pack:
        (tmp_path / "en/t/pack.yaml").write_text(f"title: Test\ndescription: For a test.\nalone: {of_pack}\n")
    assert ("t/rain" not in rules_of(tmp_path).in_company) is may
