# ruff: noqa: E501 - a case a line
"""What the original makes of findings that were made without it."""

from pathlib import Path

import pytest

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.model.finding import Finding
from mtlint.model.rule import Confidence
from mtlint.text.article import Article
from tests.checks.articles import pair

LINTER = Linter(Config(root=Path.cwd()))


def found(rule_id: str, text: str, source: str, language: str) -> tuple[Article, list[Finding]]:
    article = pair(text, source, language)
    facts = LINTER.rules.facts
    original = Article(article.source.document, facts=facts) if article.source and source else None
    article = Article(article.document, original, facts)
    return article, [each for each in LINTER.find(article, LINTER.config.everywhere) if each.rule.id == rule_id]


def test_what_the_source_says_confirms_and_is_shown() -> None:
    text = "Kazakhstan's Oval Office issued a statement on Monday."
    article, (finding,) = found("institutions/oval-office", text, "카자흐스탄 대통령실은 월요일에 성명을 냈다.", "ko")
    assert article.source is not None
    (related,) = finding.related
    assert (finding.rule.confidence, related.in_source) == (Confidence.HIGH, True)
    assert article.source.text[slice(*related.span)] == "대통령실"


def test_an_unsure_rule_becomes_sure() -> None:
    text = "The lord mayor of Kassel in Germany has closed the bridge. The Oval Office in Astana declined to say more."
    source = "Der Oberbürgermeister von Kassel hat die Brücke geschlossen. Der Präsident in Astana sagte nicht mehr."
    _, (finding,) = found("titles/lord-mayor", text, source, "de")
    assert finding.rule.confidence is Confidence.HIGH


@pytest.mark.parametrize(
    ("rule_id", "text", "source", "language"),
    [
        ("institutions/oval-office", "The prime minister spoke in the Oval Office.", "총리는 백악관 집무실에서 말했다.", "ko"),
        (
            "repetition/repeated-sentence",
            "Bridge closed\n\nIt rained. Nobody knows when the old bridge of Kassel will open to traffic again.\n\n"
            "It snowed. Nobody knows when the old bridge of Kassel will open to traffic again.",
            "Brücke gesperrt\n\nEs regnete. Niemand weiß, wann die alte Brücke von Kassel wieder für den Verkehr öffnet.\n\n"
            "Es schneite. Niemand weiß, wann die alte Brücke von Kassel wieder für den Verkehr öffnet.",
            "de",
        ),
    ],
)  # fmt: skip
def test_what_the_source_says_itself_is_withdrawn(rule_id: str, text: str, source: str, language: str) -> None:
    assert len(found(rule_id, text, "", language)[1]) == 1
    assert found(rule_id, text, source, language)[1] == []


def test_a_garbled_name_of_somebody_who_is_not_in_the_source() -> None:
    text = "President Kasym-Jomart Togayev of Kazakhstan spoke in Astana on Monday."
    with_him = "Президент Касым-Жомарт Токаев выступил в Астане в понедельник."
    rule_id = "people/misspelt-person"
    assert len(found(rule_id, text, "", "ru")[1]) == 1
    (finding,) = found(rule_id, text, with_him, "ru")[1]
    assert finding.related[-1].in_source
    assert found(rule_id, text, "Президент Кирилл Тогаев выступил в Астане в понедельник.", "ru")[1] == []


def test_the_source_names_the_body_that_is_meant() -> None:
    text = "The International Monetary Foundation sent 12 experts to Lumey on Monday."
    article, (finding,) = found(
        "organisations/damaged-name", text, "국제통화기금은 월요일에 전문가 12명을 루메이에 보냈다.", "ko"
    )
    assert article.source is not None
    assert finding.rule.confidence is Confidence.HIGH
    assert article.source.text[slice(*finding.related[-1].span)] == "국제통화기금"


def test_the_source_names_another_body() -> None:
    text = "The International Monetary Foundation sent 12 experts to Lumey on Monday."
    source = "Всемирная торговая организация в понедельник направила в Лумей 12 экспертов."
    assert found("organisations/damaged-name", text, "", "ru")[1]
    assert found("organisations/damaged-name", text, source, "ru")[1] == []


def test_the_source_gives_the_month_of_a_bare_day() -> None:
    text = "The ferry sank near Lumey at noon, on the 9th (local time), the port said."
    evidence = " It will reopen at 19: 40."
    article, (finding,) = found(
        "dates/bare-day-local-time",
        text + evidence,
        "항구에 따르면 여객선은 5월 9일 루메이 근처에서 가라앉았다. 항구는 19시 40분에 다시 문을 연다.",
        "ko",
    )
    assert article.source is not None
    assert finding.suggestions == ("on May 9",)
    assert article.source.text[slice(*finding.related[-1].span)] == "5월 9일"
