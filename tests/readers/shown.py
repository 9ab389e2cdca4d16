"""How the tests look at documents."""

import re

from mtlint import readers
from mtlint.model.document import BLOCK_BREAK, Document, PieceKind
from mtlint.model.source import Source
from mtlint.model.span import Span


def read(text: str, path: str) -> Document:
    """The one document of a text."""
    (document,) = readers.read(Source(path, text))
    assert_sound(document)
    return document


def blocks(document: Document) -> list[tuple[str, str]]:
    """Kind and text of every block."""
    return [(block.kind.value, document.text[slice(*block.span)]) for block in document.blocks]


def outline(document: Document) -> str:
    """The blocks in one line: "title One / body two"."""
    return " / ".join(f"{kind} {text}" for kind, text in blocks(document))


def texts(document: Document) -> list[str]:
    """The text of every block."""
    return [text for _, text in blocks(document)]


def place(document: Document, words: str) -> str:
    """Where words of the text stand in the source, as "line:column-line:column", and what the source says there."""
    at = document.text.index(words)
    span = Span(at, at + len(words))
    start, end = document.locate(span)
    return f"{start.line}:{start.column}-{end.line}:{end.column} {document.source.text[start.offset : end.offset]}"


def assert_sound(document: Document) -> None:
    """What must hold of every document, whatever was read."""
    text, source = document.text, document.source.text
    assert BLOCK_BREAK.join(texts(document)) == text
    for words in texts(document):
        assert words.strip() == words
        assert not re.search(r"\s\s|[^\S \xa0\u2007\u202f]", words)
    for piece in document.pieces:
        assert 0 <= piece.source_start <= piece.source_start + piece.source_length <= len(source)
    for at, char in enumerate(text):
        start, end = document.source_span(Span(at, at + 1))
        if document.is_copied(Span(at, at + 1)):
            assert source[start:end] == char
    for block in document.blocks:
        start, end = document.locate(block.span)
        assert source.count("\n", 0, start.offset) == start.line - 1
        assert start.offset <= end.offset or PieceKind.COPIED not in {piece.kind for piece in document.pieces}
    for comment in document.comments:
        assert 0 <= comment.at <= len(text)
        assert source[slice(*comment.source_span)].startswith("<!--")
