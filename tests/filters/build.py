"""Small documents, rules and findings, for the tests of filters."""

import re
from typing import Any

from mtlint.model.document import BLOCK_BREAK, Block, BlockKind, Comment, Document, Piece, PieceKind
from mtlint.model.finding import Finding, Judged
from mtlint.model.rule import Confidence, Kind, Rule, Severity
from mtlint.model.source import Source
from mtlint.model.span import Span


def rule(rule_id: str, severity: str = "warning", confidence: str = "high", category: str = "style/awkward") -> Rule:
    return Rule(
        id=rule_id,
        title=rule_id.rpartition("/")[2],
        kind=Kind.MATCH,
        severity=Severity[severity.upper()],
        confidence=Confidence[confidence.upper()],
        category=category,
        message="{match}",
        why="It is a test.",
    )


def document(source: str, path: str = "a.md") -> Document:
    """Paragraphs parted by blank lines; comments and line breaks are no part of the text, as in Markdown."""
    pieces: list[Piece] = []
    blocks: list[Block] = []
    comments: list[Comment] = []
    text = ""
    for paragraph in re.finditer(r"[^\n]+(?:\n[^\n]+)*", source):
        start = None
        for part in re.finditer(r"<!--(.*?)-->[ \n]*|[^<]+", paragraph[0], re.DOTALL):
            at = paragraph.start() + part.start()
            if part[1] is not None:
                comments.append(Comment(part[1], Span(at, at + part[0].index("-->") + 3), len(text)))
            elif part[0].strip():
                if start is None:
                    if text:
                        pieces.append(Piece(len(text), at, 0, PieceKind.MADE))
                        text += BLOCK_BREAK
                    start = len(text)
                for line in re.finditer(r"[^\n]+|\n", part[0]):
                    kind = PieceKind.DECODED if line[0] == "\n" else PieceKind.COPIED
                    pieces.append(Piece(len(text), at + line.start(), len(line[0]), kind))
                    text += line[0].replace("\n", " ")
        if start is not None:
            blocks.append(Block(BlockKind.BODY, Span(start, len(text))))
    return Document(Source(path, source), text, pieces, blocks, comments=comments)


def finding(where: Document, words: str, of: Rule, nth: int = 0, **more: Any) -> Finding:
    """A finding of a rule at the nth place where the words stand."""
    start = [found.start() for found in re.finditer(re.escape(words), where.text)][nth]
    return Finding(of, Span(start, start + len(words)), f"about {words}", **more)


def judged(*findings: Finding) -> list[Judged]:
    return [Judged(each) for each in findings]
