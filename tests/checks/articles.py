"""What the tests of checks share: articles of plain paragraphs, and the text that a check finds in them."""

import importlib
from functools import cache
from typing import Any

from mtlint.checks.options import options_of
from mtlint.kb import Facts
from mtlint.model.document import BLOCK_BREAK, Block, BlockKind, Document, Piece, PieceKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Confidence, Kind, Rule, Severity
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.packs import load
from mtlint.text.article import Article


def article(text: str, *, title: bool = False) -> Article:
    """Blank lines part paragraphs; `title` makes the first one a headline."""
    parts = [" ".join(part.split("\n")) for part in text.split("\n\n") if part.strip()]
    joined = BLOCK_BREAK.join(parts)
    blocks: list[Block] = []
    at = 0
    for part in parts:
        kind = BlockKind.TITLE if title and not blocks else BlockKind.BODY
        blocks.append(Block(kind, Span(at, at + len(part))))
        at += len(part) + len(BLOCK_BREAK)
    pieces = [Piece(0, 0, len(joined), PieceKind.COPIED)] if joined else []
    return Article(Document(Source("<test>", joined), joined, pieces, blocks), facts=facts())


@cache
def facts() -> Facts:
    """The built-in knowledge base."""
    return load().facts


def pair(text: str, original: str, language: str) -> Article:
    """An article with its original, both with blank lines between paragraphs."""
    source = article(original).document.replace(language=language)
    return Article(article(text).document.replace(source_language=language), Article(source))


def translated(text: str, language: str) -> Article:
    """An article that says which language it is from."""
    return Article(article(text).document.replace(source_language=language), facts=facts())


def findings(check: str, given: Article | str, message: str = "{match}", **options: Any) -> list[Finding]:
    module = importlib.import_module(f"mtlint.checks.{check}")
    rule = Rule("test/rule", "", Kind.CHECK, Severity.ERROR, Confidence.HIGH, "style/awkward", message, "")
    where = given if isinstance(given, Article) else article(given)
    return list(module.find(where, rule, options_of(module)(**options)))


def found(check: str, given: Article | str, **options: Any) -> list[str]:
    where = given if isinstance(given, Article) else article(given)
    return [where.text[slice(*finding.span)] for finding in findings(check, where, **options)]
