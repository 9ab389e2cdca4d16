"""Plain text: paragraphs parted by blank lines, hard-wrapped or one a line."""

import re
from collections import deque
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.document import BlockKind, Document
from mtlint.model.source import Source

from .build import Builder
from .front_matter import read_front_matter
from .lines import with_line_feeds

UNWRAPPED = 120
"""A line longer than this (code points) was not wrapped by hand: every line of its group is a paragraph."""
LONGEST_TITLE = 150
_FULL_STOPS = (".", "。", "।", "۔", "։", "።", "။", "។")
"""Of Latin and Cyrillic, Han, Devanagari and Bengali, Arabic (Urdu), Armenian, Ethiopic, Burmese and Khmer."""
_COMMENT = lazy_re.compile(r"^[ \t]*<!--(\s*mtlint-.*)-->[ \t]*$", re.MULTILINE)


_Paragraph = tuple[int, int, bool]
"""Start, end, and whether it is one line between blank lines."""


def read(source: Source) -> list[Document]:
    """Read plain text.

    Blank lines part blocks. In a group of lines without blank lines each line is a block if any of them is longer than
    UNWRAPPED, else the group is one hard-wrapped paragraph. The first block is the title if it is one short line
    without full stop that a blank line parts from longer text. A line `<!-- mtlint-… -->` is a comment.
    """
    flat = with_line_feeds(source.text)
    builder = Builder(source)
    matter = read_front_matter(source, flat, builder)
    comments = deque(_COMMENT.finditer(flat, matter.end) if "<!--" in flat else ())
    if comments:
        flat = _COMMENT.sub(lambda found: " " * len(found[0]), flat)
    paragraphs = list(_paragraphs(flat, matter.end))
    kind = BlockKind.TITLE if not matter.has_title and _begins_with_title(flat, paragraphs) else BlockKind.BODY
    for start, end, _ in paragraphs:
        while comments and comments[0].start() < start:
            _add_comment(comments.popleft(), builder)
        builder.block(kind, start, end)
        kind = BlockKind.BODY
    for found in comments:
        _add_comment(found, builder)
    return [builder.build(**matter.facts())]


def _add_comment(found: re.Match[str], builder: Builder) -> None:
    builder.comment(found[1], found.start(1) - 4, found.end(1) + 3)


def _paragraphs(flat: str, at: int) -> Iterator[_Paragraph]:
    for group in flat[at:].split("\n\n"):
        end = at + len(group)
        if "\n" in group:
            yield from _split_group(group, at)
        elif group and not group.isspace():
            yield at, end, True
        at = end + 2


def _split_group(group: str, at: int) -> Iterator[_Paragraph]:
    lines: list[tuple[int, int]] = []
    for line in [*group.split("\n"), ""]:
        size = len(line.rstrip())
        if size:
            lines.append((at, at + size))
        elif lines:
            if len(lines) == 1 or any(end - start > UNWRAPPED for start, end in lines):
                for start, end in lines:
                    yield start, end, len(lines) == 1
            else:
                yield lines[0][0], lines[-1][1], False
            lines = []
        at += len(line) + 1


def _begins_with_title(flat: str, paragraphs: list[_Paragraph]) -> bool:
    if not paragraphs:
        return False
    start, end, alone = paragraphs[0]
    line = flat[start:end].strip()
    if not alone or len(line) > LONGEST_TITLE or line.rstrip("\"'”’»)").endswith(_FULL_STOPS):
        return False
    return any(end - start > len(line) for start, end, _ in paragraphs[1:])
