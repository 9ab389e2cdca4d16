"""Words that the writer sets apart by markup: *italics*, _underscores_, `<em>`."""

from mtlint import lazy_re
from mtlint.model.document import Document
from mtlint.model.span import Span

_REACH = 80
"""Code points of the source within which an emphasis begins and ends: a longer one marks a passage, and no words."""
_OPENED = lazy_re.compile(
    r"(?:(?<![\w*_])[*_]{1,3}(?=[^\s*_]|$)[^*_\n]*|<(?:i|em|cite|dfn|b|strong|(?:span|bdi)\s[^<>]*?\blang=)[^<>]*>[^<\n]*)$"
)
_CLOSED = lazy_re.compile(r"[^*_<\n]*(?:[^\s*_<][*_]{1,3}(?!\w)|</|[*_]{1,3}(?!\w))")


def is_emphasised(document: Document, span: Span) -> bool:
    """Whether a span of the text stands inside a few words that are emphasised in the source."""
    where = document.source_span(span)
    source = document.source.text
    before = source[max(0, where.start - _REACH) : where.start]
    return _OPENED.search(before) is not None and _CLOSED.match(source[where.end : where.end + _REACH]) is not None
