"""What is to be left out or replaced in one Markdown paragraph: links, code, tags, escapes, emphasis markers."""

import re
from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple

from mtlint import lazy_re

from .html_tags import BLOCKS, CODE, LEFT_OUT, TAG, attributes, unescape
from .markdown_emphasis import Run, delimiter_run, pair_runs
from .markdown_links import AUTOLINK, FOOTNOTE, INLINE_TARGET, REFERENCE, bare_address, normal_label

_ATTRIBUTES = lazy_re.compile(
    r"(?:\s*+[A-Za-z_:@][\w.:@-]*+(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\")?+)?+)*+\s*+/?\s*+"
)
"""What may follow the name in a tag (https://spec.commonmark.org/0.31.2/#open-tag): “<Copyright (c) Harle>” is none."""
_TOKEN = lazy_re.compile(r"[\\`*_\[\]<&~:]")
_ENTITY = lazy_re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_BACKTICKS = lazy_re.compile("`+")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


class Action(IntEnum):
    """What becomes of a range."""

    DROP = 0
    """Markup: nothing stands for it."""
    SPACE = 1
    """Markup that parts words."""
    OMIT = 2
    """Something left out that stood for a word."""
    TEXT = 3
    """An escape or entity: other text stands for it."""
    SPLIT = 4
    """The paragraph ends here and another one begins."""
    COMMENT = 5


class Edit(NamedTuple):
    """A range of the paragraph, what becomes of it, and the text of an entity, escape or comment."""

    start: int
    end: int
    action: Action
    text: str = ""


class _Bracket(NamedTuple):
    at: int
    is_image: bool
    runs: int
    """How many emphasis runs stood before it."""


class ParagraphEdits:
    """Reads the inline markup of one paragraph, in time linear in its length.

    `edits` are sorted and may be nested only inside an image; `captions` are the ranges of images' alternative texts.
    """

    def __init__(self, text: str, labels: frozenset[str], *, in_title: bool = False) -> None:
        self.edits: list[Edit] = []
        self.captions: list[tuple[int, int]] = []
        self._text = text
        self._labels = labels
        self._in_title = in_title
        self._runs: list[Run] = []
        self._brackets: list[_Bracket] = []
        self._no_links_below = 0
        self._last_bracket = -1
        self._backticks: dict[int, list[int]] | None = None
        self._unclosed: set[str] = set()
        at = 0
        while found := _TOKEN.search(text, at):
            at = _READERS[found[0]](self, found.start())
        self._pair(0)
        self.edits.sort()

    def _edit(self, start: int, end: int, action: Action, text: str = "") -> int:
        self.edits.append(Edit(start, end, action, text))
        return end

    def _escape(self, at: int) -> int:
        after = self._text[at + 1 : at + 2]
        if after == "\n":
            return self._edit(at, at + 1, Action.DROP)
        if after in _PUNCTUATION:
            return self._edit(at, at + 2, Action.TEXT, after)
        return at + 1

    def _code(self, at: int) -> int:
        """Code, from a run of backticks to the next run of the same length."""
        if self._backticks is None:
            self._backticks = {}
            for found in _BACKTICKS.finditer(self._text):
                self._backticks.setdefault(len(found[0]), []).append(found.start())
        run = _BACKTICKS.match(self._text, at)
        size = len(run[0]) if run else 1
        same = self._backticks.get(size, [])
        index = bisect_right(same, at)
        if index == len(same):
            return at + size
        return self._edit(at, same[index] + size, Action.OMIT)

    def _entity(self, at: int) -> int:
        found = _ENTITY.match(self._text, at)
        if found is None or (decoded := unescape(found[0])) == found[0]:
            return at + 1
        return self._edit(at, found.end(), Action.TEXT, decoded)

    def _address(self, at: int) -> int:
        found = bare_address(self._text, at) if self._text.startswith("://", at) else None
        return self._edit(*found, Action.OMIT) if found else at + 1

    def _run(self, at: int) -> int:
        text = self._text
        end = at + 1
        while text.startswith(text[at], end):
            end += 1
        if text[at] != "~" or end - at == 2:
            run = delimiter_run(text, at, end)
            if run.opens or run.closes:
                self._runs.append(run)
        return end

    def _pair(self, first: int) -> None:
        for start, end in pair_runs(self._runs[first:]):
            self._edit(start, end, Action.DROP)
        del self._runs[first:]

    def _open_bracket(self, at: int) -> int:
        if self._text.startswith("^", at + 1) and (found := FOOTNOTE.match(self._text, at)):
            return self._edit(at, found.end(), Action.DROP)
        is_image = at > 0 and self._text[at - 1] == "!" and not (self.edits and self.edits[-1].end == at)
        self._brackets.append(_Bracket(at, is_image, len(self._runs)))
        self._last_bracket = at
        return at + 1

    def _close_bracket(self, at: int) -> int:
        if not self._brackets:
            return at + 1
        bracket = self._brackets.pop()
        inactive = not bracket.is_image and len(self._brackets) < self._no_links_below
        self._no_links_below = min(self._no_links_below, len(self._brackets))
        end = at if inactive else self._link_end(bracket, at)
        if end == at:
            return at + 1
        self._pair(bracket.runs)
        if bracket.is_image:
            self._edit(bracket.at - 1, end, Action.OMIT)
            self.captions.append((bracket.at + 1, at))
        else:
            self._edit(bracket.at, bracket.at + 1, Action.DROP)
            self._edit(at, end, Action.DROP)
            self._no_links_below = len(self._brackets)
        return end

    def _link_end(self, bracket: _Bracket, at: int) -> int:
        """Where the link ends whose text ends at `at`; `at` if it is none."""
        text = self._text
        if text.startswith("(", at + 1) and (found := INLINE_TARGET.match(text, at + 1)):
            return found.end()
        if not self._labels:
            return at
        found = REFERENCE.match(text, at + 1)
        if found is not None and found[1]:
            return found.end() if normal_label(found[1]) in self._labels else at
        if self._last_bracket > bracket.at or at - bracket.at > 1000:
            return at
        if normal_label(text[bracket.at + 1 : at]) not in self._labels:
            return at
        return found.end() if found else at + 1

    def _angle(self, at: int) -> int:
        text = self._text
        if text.startswith("<!--", at):
            end = self._find("-->", at + 4)
            return at + 1 if end < 0 else self._edit(at, end + 3, Action.COMMENT, text[at + 4 : end])
        found = AUTOLINK.match(text, at)
        if found is not None:
            return self._edit(at, found.end(), Action.OMIT)
        tag = TAG.match(text, at)
        if tag is None or not _ATTRIBUTES.fullmatch(tag[3]):
            return at + 1
        return self._tag(tag, tag[2].lower())

    def _find(self, mark: str, at: int) -> int:
        """Search forward, but never again for what was not found."""
        if mark in self._unclosed:
            return -1
        found = re.compile(mark, re.IGNORECASE).search(self._text, at)
        if found is None:
            self._unclosed.add(mark)
            return -1
        return found.start()

    def _tag(self, tag: re.Match[str], name: str) -> int:
        start, end = tag.span()
        if name in BLOCKS:
            return self._edit(start, end, Action.SPACE if name == "br" and self._in_title else Action.SPLIT)
        if not tag[1] and (name in LEFT_OUT or name in CODE):
            closing = self._find(rf"</{name}(?![\w-])", end)
            if closing >= 0:
                last = self._text.find(">", closing) + 1 or len(self._text)
                return self._edit(start, last, Action.OMIT if name in CODE else Action.DROP)
        if name == "img":
            for attribute, alt, alt_end in attributes(self._text, tag):
                if attribute == "alt":
                    self.captions.append((alt, alt_end))
                    for found in _ENTITY.finditer(self._text, alt, alt_end):
                        self._entity(found.start())
            return self._edit(start, end, Action.OMIT)
        return self._edit(start, end, Action.DROP)


_READERS = {
    "\\": ParagraphEdits._escape,
    "`": ParagraphEdits._code,
    "*": ParagraphEdits._run,
    "_": ParagraphEdits._run,
    "~": ParagraphEdits._run,
    "[": ParagraphEdits._open_bracket,
    "]": ParagraphEdits._close_bracket,
    "<": ParagraphEdits._angle,
    "&": ParagraphEdits._entity,
    ":": ParagraphEdits._address,
}
