"""HTML: the text that a reader of the page would call the article."""

import html

from mtlint.model.document import Document
from mtlint.model.source import Source

from .build import Builder
from .html_scan import HtmlScanner
from .notes import add_note


def read(source: Source) -> list[Document]:
    """Read an HTML page; malformed markup never raises.

    Left out are scripts and styles, navigation, asides, forms and controls, the page's footer and its header but for
    headings. `title` is read only if there is no h1, and without the name of the site. A comment that is never
    closed hides the rest of the page, as in a browser; `source.note` then says so.
    """
    builder, scanner = _scan(source, with_title=False)
    if not scanner.has_headline:
        builder, scanner = _scan(source, with_title=True)
    if scanner.unclosed_comment is not None:
        add_note(source, f"the comment in line {source.position(scanner.unclosed_comment).line} is never closed")
    document = builder.build(language=scanner.language or "en", published=scanner.published, metadata=scanner.metadata)
    return [document]


def escaped(text: str) -> str:
    """A text between tags."""
    return html.escape(text, quote=False)


def _scan(source: Source, *, with_title: bool) -> tuple[Builder, HtmlScanner]:
    builder = Builder(source)
    scanner = HtmlScanner(source.text, builder, with_title=with_title)
    scanner.scan(0, len(source.text))
    return builder, scanner
