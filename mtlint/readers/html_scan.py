"""One pass over HTML: tags move a small stack, the text between them goes to the builder."""

import datetime
import re
from bisect import bisect_left
from collections import Counter

from mtlint import lazy_re
from mtlint.model.document import BlockKind
from mtlint.model.span import Span

from .about import language_code, parse_date
from .build import Builder
from .html_tags import (
    ARTICLE_TEXT,
    BLOCKS,
    CODE,
    ENDS_HEADING,
    HEADINGS,
    INLINE,
    KINDS,
    LEFT_OUT,
    MARKUP,
    RAW,
    SCOPES,
    SECTIONS,
    SIBLINGS,
    add_text,
    attribute_values,
    attributes,
)

_IMAGE_FILE = lazy_re.compile(r"\S+\.(?:jpe?g|png|gif|webp|avif|svg)", re.IGNORECASE)
_DATES = frozenset({
    "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publish-date",
})  # fmt: skip
_PARAGRAPH_BREAK = lazy_re.compile(r"\n[ \t\r]*\n")
_SITE = lazy_re.compile(r"\s(?:\||-|–|—|·|::)\s")
_SITE_WORDS = 4
_TITLE_END = lazy_re.compile(r"</title\s*>", re.IGNORECASE)
_LONGEST_TITLE = 2000


class HtmlScanner:
    """Adds the text of HTML to a builder, in time linear in the text, whatever is in it.

    After a scan it holds what the page says of itself.
    """

    def __init__(self, text: str, builder: Builder, *, with_title: bool = False) -> None:
        self.language: str | None = None
        self.published: datetime.date | None = None
        self.metadata: dict[str, str] = {}
        self.has_headline = False
        self.unclosed_comment: int | None = None
        self._text = text
        self._builder = builder
        self._with_title = with_title
        self._stack: list[tuple[str, BlockKind | None]] = []
        self._open = Counter[str]()
        self._kind: BlockKind | None = BlockKind.BODY
        self._captions: list[Span] = []
        self._ends: dict[str, dict[int, int]] = {}
        self._article_text: list[int] | None = None
        self._dated_by_meta = False

    def scan(self, at: int, end: int) -> int:
        """Read a range; returns where reading ended, which is beyond `end` if an element left out ends there."""
        text = self._text
        while at < end:
            found = MARKUP.search(text, at, end)
            if found is None:
                self._add_text(at, end)
                at = end
            else:
                if found.start() > at:
                    self._add_text(at, found.start())
                at = self._tag(found, found[2].lower()) if found[2] else self._declaration(found.start())
        self._end_block()
        return at

    def _add_text(self, start: int, end: int) -> None:
        if not self._may_add(start, end):
            return
        if self._open["pre"]:
            for found in _PARAGRAPH_BREAK.finditer(self._text, start, end):
                add_text(self._builder, self._text, start, found.start())
                self._builder.open(self._kind or BlockKind.BODY)
                start = found.end()
        add_text(self._builder, self._text, start, end)

    def _may_add(self, start: int, end: int) -> bool:
        """Open a block if none is open and the text that is to come is more than white space."""
        if self._kind is None:
            return False
        if self._builder.kind is None:
            if self._text[start:end].isspace():
                return False
            self._builder.open(self._kind)
            self.has_headline = self.has_headline or self._open["h1"] > 0
        return True

    def _end_block(self) -> None:
        builder = self._builder
        builder.close()
        for span in self._captions:
            builder.open(BlockKind.CAPTION)
            add_text(builder, self._text, *span)
            builder.close()
        self._captions = []

    def _tag(self, tag: re.Match[str], name: str) -> int:
        """Read a tag, with what is left out behind it; returns where that ends."""
        if tag[1]:
            self._end_tag(name)
        elif name in LEFT_OUT or name in CODE or (name == "footer" and self._is_page_level()):
            return self._leave_out(name, tag)
        elif name in BLOCKS:
            self._start_block(name, tag)
        elif name == "title":
            return self._title(tag)
        else:
            self._start_inline(name, tag)
        return tag.end()

    def _declaration(self, at: int) -> int:
        """A comment, a DOCTYPE, a CDATA section, a processing instruction."""
        text = self._text
        if not text.startswith("<!--", at):
            mark = "]]>" if text.startswith("<![CDATA[", at) else ">"
            end = text.find(mark, at)
            return end + len(mark) if end >= 0 else len(text)
        if text.startswith((">", "->"), at + 4):
            return text.find(">", at) + 1
        end = text.find("-->", at + 4)
        if end < 0:
            self.unclosed_comment = at
            return len(text)
        self._builder.comment(text[at + 4 : end], at, end + 3)
        return end + 3

    def _start_block(self, name: str, tag: re.Match[str]) -> None:
        if name == "br" and self._kind is BlockKind.TITLE:
            self._builder.space(*tag.span())
            return
        self._end_block()
        if name == "html" and self.language is None:
            values = attribute_values(self._text, tag)
            self.language = language_code(values.get("lang") or values.get("xml:lang") or "")
        top = self._stack[-1][0] if self._stack else ""
        if (top in HEADINGS and name in ENDS_HEADING) or top in SIBLINGS.get(name, ()):
            self._pop()
        if name in SCOPES:
            self._push(name)
        top, self._kind = self._stack[-1] if self._stack else ("", BlockKind.BODY)
        if name == "p" and top in SIBLINGS["td"]:
            self._kind = BlockKind.BODY  # a table made for its looks, not for its cells

    def _push(self, name: str) -> None:
        """What kind of text an element holds; none in the header of the page and in lists of links at an edge."""
        kind = self._stack[-1][1] if self._stack else BlockKind.BODY
        at_edge = self._open["header"] or self._open["footer"]
        if name in HEADINGS:
            kind = BlockKind.TITLE
        elif (name == "header" and self._is_page_level()) or (name in ("ul", "ol") and at_edge):
            kind = None
        elif kind is not None:
            kind = KINDS.get(name, kind)
        self._stack.append((name, kind))
        self._open[name] += 1

    def _is_page_level(self) -> bool:
        return not any(self._open[section] for section in SECTIONS)

    def _pop(self) -> str:
        name, _ = self._stack.pop()
        self._open[name] -= 1
        return name

    def _end_tag(self, name: str) -> None:
        if name in BLOCKS:
            self._end_block()
            if self._open[name]:
                while self._pop() != name:
                    pass
            self._kind = self._stack[-1][1] if self._stack else BlockKind.BODY
        elif name == "q" and self._builder.kind is not None:
            self._builder.make("”")

    def _start_inline(self, name: str, tag: re.Match[str]) -> None:
        if name == "img":
            for attribute in attributes(self._text, tag):
                alt = self._text[attribute.start : attribute.end]
                if attribute.name == "alt" and self._kind is not None and not _IMAGE_FILE.fullmatch(alt.strip()):
                    self._captions.append(Span(attribute.start, attribute.end))
        elif name == "q" and self._may_add(*tag.span()):
            self._builder.make("“")
        elif name == "meta":
            self._meta(attribute_values(self._text, tag))
        elif name == "time" and self.published is None:
            self.published = parse_date(attribute_values(self._text, tag).get("datetime", ""))

    def _meta(self, values: dict[str, str]) -> None:
        name = (values.get("property") or values.get("name") or values.get("itemprop") or "").lower()
        content = values.get("content", "")
        if name in _DATES and not self._dated_by_meta and (day := parse_date(content)):
            self.published, self._dated_by_meta = day, True
        elif name == "author":
            self.metadata[name] = content
        elif values.get("http-equiv", "").lower() == "content-language" and self.language is None:
            self.language = language_code(content)

    def _title(self, tag: re.Match[str]) -> int:
        """The title of the page, up to the name of the site behind it."""
        closing = _TITLE_END.search(self._text, tag.end(), tag.end() + _LONGEST_TITLE)
        if closing is None:
            return tag.end()
        start, end = tag.end(), closing.start()
        if self._with_title and not self.has_headline:
            parts = list(_SITE.finditer(self._text, start, end))
            if parts and len(self._text[parts[-1].end() : end].split()) <= _SITE_WORDS:
                end = parts[-1].start()
            self._builder.open(BlockKind.TITLE)
            add_text(self._builder, self._text, start, end)
            self._builder.close()
            self.has_headline = True
        return closing.end()

    def _leave_out(self, name: str, tag: re.Match[str]) -> int:
        if tag[3].endswith("/"):
            return tag.end()
        end = self._end_of(name, tag)
        if name in CODE:
            if end > tag.end():
                self._builder.omit(tag.start(), end)
        elif name not in INLINE:
            self._end_block()
        return end

    def _end_of(self, name: str, tag: re.Match[str]) -> int:
        """Where an element ends; just behind its start tag if it is not closed or holds the article."""
        text = self._text
        if name in RAW:
            closing = re.compile(rf"</{name}(?![\w-])", re.IGNORECASE).search(text, tag.end())
            return (text.find(">", closing.end()) + 1 if closing else 0) or len(text)
        if name not in self._ends:
            self._ends[name] = _element_ends(text, name)
        end = self._ends[name].get(tag.start(), tag.end())
        if name == "form":
            if self._article_text is None:
                self._article_text = [found.start() for found in ARTICLE_TEXT.finditer(text)]
            first = bisect_left(self._article_text, tag.end())
            if first < len(self._article_text) and self._article_text[first] < end:
                return tag.end()
        return end


def _element_ends(text: str, name: str) -> dict[int, int]:
    """For every closed element of this name, its start and end, nesting minded."""
    ends: dict[int, int] = {}
    starts: list[int] = []
    for found in re.finditer(rf"<(/?){name}(?=[\s/>])", text, re.IGNORECASE):
        if not found[1]:
            starts.append(found.start())
        elif starts:
            ends[starts.pop()] = text.find(">", found.end()) + 1 or len(text)
    return ends
