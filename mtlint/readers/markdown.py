"""Markdown: CommonMark 0.31 with tables and footnotes, as far as it decides what is text and of what kind."""

import re

from mtlint.model.document import Document
from mtlint.model.source import Source

from .build import Builder
from .front_matter import read_front_matter
from .lines import with_line_feeds
from .markdown_blocks import BlockReader
from .notes import add_note

_MODULE_CODE = r"(?m)^(?:import\b.*\bfrom[ \t]*[\"']|export[ \t]+(?:const|default|function|let)\b).*(?:\n.+)*"


def read(source: Source) -> list[Document]:
    """Read Markdown.

    Headings are titles, paragraphs of block quotations are quotations, list items and table cells are items,
    alternative texts of images are captions. Code, addresses, reference definitions and footnote markers are
    left out, HTML is read as by the HTML reader. What never ends (a comment, a fence) hides the rest of the
    file, as it does when the file is rendered; `source.note` then says so.
    """
    flat = with_line_feeds(source.text)
    builder = Builder(source)
    matter = read_front_matter(source, flat, builder)
    if source.path.lower().endswith(".mdx"):
        flat = re.sub(_MODULE_CODE, lambda found: re.sub(r".", " ", found[0]), flat)
    reader = BlockReader(flat, builder)
    reader.read(matter.end)
    for what, at in reader.unclosed:
        add_note(source, f"the {what} in line {source.position(at).line} is never closed")
    return [builder.build(**matter.facts())]
