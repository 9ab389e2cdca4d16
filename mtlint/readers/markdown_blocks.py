"""The lines of Markdown: what is a heading, a paragraph, a quotation, an item, a cell, and what is no text."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import BlockKind

from .build import Builder
from .html_scan import HtmlScanner
from .html_tags import BLOCKS, LEFT_OUT
from .markdown_inline import InlineReader
from .markdown_links import DEFINITION, FOOTNOTE_DEFINITION, defined_labels

_LINE_STARTS = frozenset(" \t#>-+*=`~|<[:_0123456789")
"""With one of these begins every line that is more than a line of a paragraph."""
_DEEPEST = 50
_INDENT = lazy_re.compile(r"[ \t]*")
_BULLET = lazy_re.compile(r"(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|\Z)")
_TASK = lazy_re.compile(r"\[[ xX]\](?=[ \t])")
_HEADING = lazy_re.compile(r"#{1,6}(?=[ \t]|\Z)")
_ATTRIBUTES = lazy_re.compile(r"\{[#.:][^{}]*\}\Z")
_FENCE = lazy_re.compile(r"(`{3,})[^`]*\Z|(~{3,})")
_RULE = lazy_re.compile(r"([-*_])[ \t]*+(?:\1[ \t]*+){2,}+\Z")
_UNDERLINE = lazy_re.compile(r"(?:=++|-++)[ \t]*+\Z")
_TABLE_LINE = lazy_re.compile(r"\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*+\Z")
_CELL_END = lazy_re.compile(r"\\.|\|")
_HTML_NAME = lazy_re.compile(r"</?([A-Za-z][A-Za-z0-9-]*+)(?=[\s/>])")
_BLANK_LINE = lazy_re.compile(r"\n[ \t]*+(?=\n|\Z)")


class _Container(NamedTuple):
    kind: BlockKind
    width: int
    """By how many columns its lines are indented; 0 for a quotation, whose lines have a ">"."""


class BlockReader:
    """Adds the blocks of a Markdown text to a builder; `flat` is the text with line feeds.

    `unclosed` holds what never ends, and where it begins.
    """

    def __init__(self, flat: str, builder: Builder) -> None:
        self.unclosed: list[tuple[str, int]] = []
        self._flat = flat
        self._builder = builder
        self._inline = InlineReader(flat, builder, defined_labels(flat))
        self._scanner: HtmlScanner | None = None
        self._containers: list[_Container] = []
        self._in_table = False
        # The paragraph that is open: its kind, its range, where its last line begins and the one before it ends.
        self._kind: BlockKind | None = None
        self._start = self._end = self._last_line = self._line_before = 0
        self._holes: list[tuple[int, int]] = []

    def read(self, at: int) -> None:
        """Read from an offset to the end."""
        flat = self._flat
        size = len(flat)
        while at < size:
            end = flat.find("\n", at)
            if end < 0:
                end = size
            if at == end:
                self._blank(0)
                at += 1
            elif self._in_table or flat[at] in _LINE_STARTS:
                at = self._line(at, end)
            else:
                if self._kind is None:
                    self._containers.clear()
                self._add_line(at, end)
                at = end + 1
        self._finish()

    def _add_line(self, at: int, end: int) -> None:
        if self._kind is None:
            self._kind = self._containers[-1].kind if self._containers else BlockKind.BODY
            self._start = at
        elif self._containers and self._flat[self._end : at].strip():
            self._holes.append((self._end, at))
        self._line_before, self._last_line, self._end = self._end, at, end

    def _finish(self) -> None:
        """End the paragraph or table that is open."""
        self._in_table = False
        if self._kind is not None:
            self._inline.add(self._kind, self._start, self._end, self._holes)
            self._kind = None
            self._holes = []

    def _blank(self, matched: int) -> None:
        """A blank line ends a paragraph, and the quotations whose mark it lacks; lists go on."""
        self._finish()
        for index in range(matched, len(self._containers)):
            if not self._containers[index].width:
                del self._containers[index:]
                break

    def _line(self, at: int, end: int) -> int:
        """Read a line that may be more than a line of a paragraph; returns where the next one begins."""
        at, indent, matched = self._match(at, end)
        at, indent, matched = self._open_containers(at, end, indent, matched)
        if at == end:
            self._blank(matched)
            return end + 1
        whole = matched == len(self._containers)
        if self._kind is not None and whole and indent < 4 and self._underlined(at, end):
            return end + 1
        if indent < 4:
            following = self._leaf(at, end, matched)
            if following:
                return following
        elif self._kind is None and not self._in_table:
            del self._containers[matched:]  # indented code
            return end + 1
        if self._in_table and whole:
            self._add_row(at, end)
            return end + 1
        if self._kind is None:
            self._finish()
            del self._containers[matched:]
            if note := FOOTNOTE_DEFINITION.match(self._flat, at, end):
                self._containers.append(_Container(BlockKind.BODY, 4))
                at = note.end()
        self._add_line(at, end)
        return end + 1

    def _indent(self, at: int, end: int) -> tuple[int, int]:
        """Where a line's text begins after `at`, and how many columns of white space are before it."""
        found = _INDENT.match(self._flat, at, end)
        stop = found.end() if found else at
        if self._flat.find("\t", at, stop) < 0:
            return stop, stop - at
        return stop, len(self._flat[at:stop].expandtabs(4))

    def _match(self, at: int, end: int) -> tuple[int, int, int]:
        """How many of the open containers a line goes on with, where its text begins then, and its indentation."""
        at, indent = self._indent(at, end)
        matched = 0
        for container in self._containers:
            if container.width:
                if indent < container.width and at < end:
                    break
                indent = max(0, indent - container.width)
            elif indent < 4 and self._flat.startswith(">", at):
                at, indent = self._indent(at + 1, end)
                indent = max(0, indent - 1)
            else:
                break
            matched += 1
        return at, indent, matched

    def _open_containers(self, at: int, end: int, indent: int, matched: int) -> tuple[int, int, int]:
        """Read the marks of new quotations and items."""
        while at < end and indent < 4 and matched < _DEEPEST:
            if self._flat[at] == ">":
                self._open(_Container(BlockKind.QUOTATION, 0), matched)
                at, indent = self._indent(at + 1, end)
                indent = max(0, indent - 1)
            else:
                bullet = _BULLET.match(self._flat, at, end)
                if bullet is None or _RULE.match(self._flat, at, end):
                    break
                text, space = self._indent(bullet.end(), end)
                interrupts = self._kind is not None and matched == len(self._containers)
                if interrupts and (text == end or bullet[1] not in (None, "1")):
                    break
                padding = space if 0 < space < 5 and text < end else 1
                self._open(_Container(BlockKind.ITEM, indent + len(bullet[0]) + padding), matched)
                task = _TASK.match(self._flat, text, end)
                at, indent = self._indent(task.end(), end) if task else (text, max(0, space - padding))
            matched += 1
        return at, indent, matched

    def _open(self, container: _Container, matched: int) -> None:
        self._finish()
        del self._containers[matched:]
        self._containers.append(container)

    def _underlined(self, at: int, end: int) -> bool:
        """Whether the line makes a heading of the open paragraph, or of its last line the head of a table."""
        if _UNDERLINE.match(self._flat, at, end):
            self._kind = BlockKind.TITLE
            self._finish()
            return True
        if self._flat.find("|", at, end) < 0 or not _TABLE_LINE.match(self._flat, at, end):
            return False
        head, head_end = self._last_line, self._end
        if len(list(self._cells(head, head_end))) != len(list(self._cells(at, end))):
            return False
        if head > self._start:
            self._end = self._line_before
            self._holes = [hole for hole in self._holes if hole[1] < head]
            self._finish()
        self._kind = None
        self._holes = []
        self._add_row(head, head_end)
        self._in_table = True
        return True

    def _add_row(self, at: int, end: int) -> None:
        for start, stop in self._cells(at, end):
            self._inline.add(BlockKind.ITEM, start, stop, [])

    def _cells(self, at: int, end: int) -> Iterator[tuple[int, int]]:
        end = at + len(self._flat[at:end].rstrip())
        if self._flat.startswith("|", at):
            at += 1
        for found in _CELL_END.finditer(self._flat, at, end):
            if found[0] == "|":
                yield at, found.start()
                at = found.end()
        if at < end:
            yield at, end

    def _leaf(self, at: int, end: int, matched: int) -> int:
        """Read a heading, a fence, a rule, HTML or a definition; 0 if the line begins none of them."""
        flat = self._flat
        first = flat[at]
        if first == "#" and (heading := _HEADING.match(flat, at, end)):
            self._leave(matched)
            self._add_heading(heading.end(), end)
        elif first in "`~" and (fence := _FENCE.match(flat, at, end)):
            self._leave(matched)
            return self._skip_fence(fence[1] or fence[2], at, end)
        elif first in "-*_" and _RULE.match(flat, at, end):
            self._leave(matched)
        elif first == "<":
            return self._html(at, end, matched)
        elif first == "[" and self._kind is None and (definition := DEFINITION.match(flat, at)):
            self._leave(matched)
            return definition.end() + 1
        else:
            return 0
        return end + 1

    def _leave(self, matched: int) -> None:
        self._finish()
        del self._containers[matched:]

    def _add_heading(self, at: int, end: int) -> None:
        text = self._flat[at:end].rstrip()
        if attributes := _ATTRIBUTES.search(text):
            text = text[: attributes.start()].rstrip()
        open_text = text.rstrip("#")
        if not open_text or open_text[-1] in " \t":
            text = open_text
        self._inline.add(BlockKind.TITLE, at, at + len(text), [])

    def _skip_fence(self, fence: str, at: int, end: int) -> int:
        """Leave out fenced code; returns where the line after it begins."""
        flat = self._flat
        line = end + 1
        while line < len(flat):
            end = flat.find("\n", line)
            if end < 0:
                end = len(flat)
            start, indent, matched = self._match(line, end)
            if matched < len(self._containers):
                return line
            if indent < 4 and flat.startswith(fence, start) and not flat[start:end].rstrip().strip(fence[0]):
                return end + 1
            line = end + 1
        if not self._containers:
            self.unclosed.append(("code fence", at))
        return len(flat) + 1

    def _html(self, at: int, end: int, matched: int) -> int:
        """Read a comment or a block of HTML; 0 if the line begins none."""
        flat = self._flat
        if flat.startswith("<!--", at):
            stop = flat.find("-->", at + 4)
            if stop < 0 and self._containers:
                return 0
            self._leave(matched)
            if stop < 0:
                self.unclosed.append(("comment", at))
                return len(flat) + 1
            self._builder.comment(flat[at + 4 : stop], at, stop + 3)
            return self._rest_of_line(stop + 3)
        name = _HTML_NAME.match(flat, at, end)
        if name is None or matched or name[1].lower() == "br" or name[1].lower() not in BLOCKS | LEFT_OUT:
            return 0
        self._leave(matched)
        if self._scanner is None:
            self._scanner = HtmlScanner(flat, self._builder)
        blank = _BLANK_LINE.search(flat, at)
        return self._rest_of_line(self._scanner.scan(at, blank.start() if blank else len(flat)))

    def _rest_of_line(self, at: int) -> int:
        """Begin a paragraph with what follows HTML in its line; returns where the next line begins."""
        end = self._flat.find("\n", at)
        if end < 0:
            end = len(self._flat)
        if self._flat[at:end].strip():
            self._add_line(at, end)
        return end + 1
