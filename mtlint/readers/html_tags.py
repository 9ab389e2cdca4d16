"""What HTML tags are and what they mean to a reader of the text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import BlockKind

from .build import Builder

_TAG = r"<(/?)([A-Za-z][^\s/<>]*+)((?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>"
TAG = lazy_re.compile(_TAG)
"""A tag: "/" or "", name, attributes. Angle brackets may stand in quoted values only, so a stray "<" stays text."""
MARKUP = lazy_re.compile(_TAG + "|<[!?]")
"""A tag, or how a comment, a declaration or a processing instruction begins (then without groups)."""
_ATTRIBUTE = lazy_re.compile(r"([^\s=/>\"']++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?+")
_ENTITY = lazy_re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
RAW = frozenset({"script", "style", "textarea", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is no markup (https://html.spec.whatwg.org/#parsing-html-fragments)."""
INLINE = RAW | {
    "audio", "button", "canvas", "datalist", "map", "math", "noscript", "object", "rp", "rt", "select", "svg",
    "template", "video",
}  # fmt: skip
"""Elements left out with all that is in them, which may stand inside a sentence."""
LEFT_OUT = INLINE | {"aside", "dialog", "form", "menu", "nav"}
"""Elements left out with all that is in them: no text of the article."""
CODE = frozenset({"code", "kbd", "samp", "tt"})
"""Elements left out that stand for a word of their sentence."""
KINDS = {
    **dict.fromkeys(HEADINGS, BlockKind.TITLE),
    **dict.fromkeys(("li", "dt", "dd", "td", "th"), BlockKind.ITEM),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    "blockquote": BlockKind.QUOTATION,
}
"""Elements that say what kind of text is in them."""
SCOPES = frozenset(KINDS) | {
    "article", "dl", "figure", "footer", "header", "main", "ol", "pre", "section", "table", "tr", "ul",
}  # fmt: skip
"""Elements whose extent matters."""
BLOCKS = SCOPES | {
    "address", "body", "br", "center", "details", "div", "fieldset", "head", "hgroup", "hr", "html", "legend", "p",
    "summary", "tbody", "tfoot", "thead",
}  # fmt: skip
"""Elements at whose tags a paragraph ends."""
SECTIONS = ("article", "main", "section", "blockquote", "figure", "td")
"""Elements whose header and footer are not those of the page."""
ENDS_HEADING = HEADINGS | {"article", "blockquote", "figure", "hr", "main", "ol", "p", "section", "table", "ul"}
"""Elements that cannot stand in a heading: one that is still open was never closed."""
SIBLINGS = {
    "li": frozenset({"li"}),
    "tr": frozenset({"tr"}),
    **dict.fromkeys(("td", "th"), frozenset({"td", "th"})),
    **dict.fromkeys(("dt", "dd"), frozenset({"dt", "dd"})),
}
"""Elements that end an open one of the same sort."""
ARTICLE_TEXT = lazy_re.compile(r"<(?:p|h[1-6]|article|main)[\s>]", re.IGNORECASE)
"""What shows that a form is wrapped around the article."""


class Attribute(NamedTuple):
    """An attribute and the range of its value."""

    name: str
    start: int
    end: int


def unescape(text: str) -> str:
    """Decode the entities of a text as a browser does."""
    import html  # noqa: PLC0415 - a millisecond for a table that most files do not need

    return html.unescape(text)


def attributes(text: str, tag: re.Match[str]) -> Iterator[Attribute]:
    """The attributes of a tag that have a value; names in lower case."""
    for found in _ATTRIBUTE.finditer(text, *tag.span(3)):
        for group in (2, 3, 4):
            if found[group] is not None:
                yield Attribute(found[1].lower(), *found.span(group))


def attribute_values(text: str, tag: re.Match[str]) -> dict[str, str]:
    """The decoded values of a tag's attributes."""
    return {name: unescape(text[start:end]).strip() for name, start, end in attributes(text, tag)}


def add_text(builder: Builder, text: str, start: int, end: int) -> None:
    """Add a range of text without tags, its entities decoded."""
    if text.find("&", start, end) >= 0:
        for found in _ENTITY.finditer(text, start, end):
            decoded = unescape(found[0])
            if decoded != found[0]:
                builder.copy(start, found.start())
                builder.decode(found.start(), found.end(), decoded)
                start = found.end()
    builder.copy(start, end)
