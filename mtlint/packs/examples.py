"""The examples of rule files, run: for `mtlint rules test`, and for the test suite."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from mtlint import checks
from mtlint.kb import Facts
from mtlint.languages import canonical
from mtlint.model.document import BLOCK_BREAK, Block, BlockKind, Document, Piece, PieceKind
from mtlint.model.finding import Finding
from mtlint.model.record import Record
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.language import detect

from .check_options import attribute
from .confirm import confirmed
from .ruleset import RuleSet
from .schema import Example
from .yaml_file import YamlFile

_MARKS = (("⟦", "⟧"), ("[", "]"))


class Result(Record, frozen=True):
    """What became of one example. `failure` is "" if it did what it should."""

    rule_id: str
    label: str
    text: str
    failure: str


def run(rules: RuleSet, rule_ids: Iterable[str]) -> Iterator[Result]:
    """Run every example of some rules, in order."""
    numbers = {rule_id: number for number, rule_id in enumerate(rules.rules)}
    for rule_id in rule_ids:
        number = numbers[rule_id]
        file = YamlFile(Path(rules.rules[rule_id].path))
        for side in ("bad", "good"):
            for position, given in enumerate(file.value.get("examples", {}).get(side, []), 1):
                example = Example(text=given) if isinstance(given, str) else msgspec.convert(given, Example)
                failure = _failure(rules, number, example, bad=side == "bad")
                yield Result(rule_id, f"{side} {position}", example.text, failure)


def marked(text: str) -> tuple[str, list[Span]]:
    """A text without its marks, and the spans that they enclosed. Raises ValueError if they do not pair."""
    opening, closing = next((pair for pair in _MARKS if pair[0] in text), _MARKS[1])
    plain, spans, start = "", [], -1
    for part in re.split(f"({re.escape(opening)}|{re.escape(closing)})", text):
        if part == opening and start < 0:
            start = len(plain)
        elif part == closing and start >= 0:
            spans.append(Span(start, len(plain)))
            start = -1
        elif part in (opening, closing):
            raise ValueError(f"“{part}” has no partner")
        else:
            plain += part
    if start >= 0:
        raise ValueError(f"“{opening}” has no partner")
    return plain, spans


def article_of(example: Example, text: str, facts: Facts | None = None) -> Article:
    """An article made of an example: blank lines part its paragraphs, the title stands above them."""
    parts = [part for part in re.split(r"\n\s*\n", text.strip("\n")) if part.strip()]
    parts = [" ".join(part.split("\n")) for part in parts]
    kinds = [BlockKind.BODY] * len(parts)
    if example.title:
        parts, kinds = [example.title, *parts], [BlockKind.TITLE, *kinds]
    stated = example.source_language and canonical(example.source_language)
    document = _document(parts, kinds).replace(source_language=stated, published=example.date)
    if example.source is None:
        return Article(document, facts=facts)
    original = article_of(Example(example.source, date=example.date), example.source).document
    language = stated or detect(example.source) or "en"
    return Article(document, Article(original.replace(language=language), facts=facts), facts)


def _document(parts: list[str], kinds: list[BlockKind]) -> Document:
    blocks, at = [], 0
    for part, kind in zip(parts, kinds, strict=True):
        blocks.append(Block(kind, Span(at, at + len(part))))
        at += len(part) + len(BLOCK_BREAK)
    joined = BLOCK_BREAK.join(parts)
    return Document(Source("<example>", joined), joined, [Piece(0, 0, len(joined), PieceKind.COPIED)], blocks)


def _failure(rules: RuleSet, number: int, example: Example, *, bad: bool) -> str:
    try:
        text, expected = marked(example.text) if bad else (example.text, [])
    except ValueError as error:
        return str(error)
    if bad and not expected:
        return "nothing is marked: put what must be found in square brackets"
    article = article_of(example, text, rules.facts)
    shift = len(article.text) - len(article_of(Example(text=text), text).text)
    findings = _findings(rules, number, article, example)
    got = sorted({finding.span for finding in findings})
    wanted = [Span(span.start + shift, span.end + shift) for span in expected]
    if got != wanted:
        found = ", ".join(f"“{article.text[span.start : span.end]}”" for span in got) or "nothing"
        should = ", ".join(f"“{article.text[span.start : span.end]}”" for span in wanted) or "nothing"
        return f"found {found}, should find {should}"
    return _failure_of_fix(rules, number, example, article, findings)


def _failure_of_fix(rules: RuleSet, number: int, example: Example, article: Article, findings: list[Finding]) -> str:
    """Replacements must leave a text in which the rule is silent."""
    if rules.ordered[number].kind != "replace" or not all(finding.suggestions for finding in findings):
        return ""
    text = article.text
    for finding in sorted(findings, key=lambda each: each.span, reverse=True):
        text = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    again = _findings(rules, number, article_of(Example(text=text, date=example.date), text, rules.facts), example)
    still = {text[finding.span.start : finding.span.end] for finding in again}
    return f"after the replacement it still finds {', '.join(sorted(still))} in: {text}" if still else ""


def _findings(rules: RuleSet, number: int, article: Article, example: Example) -> list[Finding]:
    return confirmed(article, _unconfirmed(rules, number, article, example))


def _unconfirmed(rules: RuleSet, number: int, article: Article, example: Example) -> list[Finding]:
    rule = rules.ordered[number]
    module = dict(rules.checks).get(number)
    if module and (example.evidence or number not in rules.awaiting_evidence):
        given = {attribute(name): value for name, value in example.options.items()}
        return list(checks.run(module, article, rule, rule.options | given))
    if module or (rules.programs[number]["evidence"] and not example.evidence):
        return []
    woken = rules.matcher.wake(article)
    if number not in woken:
        return []
    return list(rules.matcher.find(number, woken, rules.matcher.surroundings(article)))
