"""What a finding is known by when the lines around it have moved: for baselines, and services that track findings."""

from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

from mtlint.model.document import Document
from mtlint.model.finding import Judged
from mtlint.model.span import Span
from mtlint.text.article import Article

NEIGHBOURS = 3
"""Words on either side that belong to a fingerprint."""
_WINDOW = 80


def fingerprints(judged: Sequence[Judged], document: Document) -> list[str]:
    """A fingerprint for each finding, different for all findings of a document.

    It is made of the rule, the text and its neighbours in the same sentence, without regard to case and white space,
    and of nothing that changes when other sentences do. Findings that are alike in all of that are numbered in order.
    """
    article = Article(document)
    seen: Counter[str] = Counter()
    result = []
    for item in judged:
        parts = [item.finding.rule.id, *_texts(item, article)]
        key = "\x00".join(" ".join(part.casefold().split()) for part in parts)
        seen[key] += 1
        if seen[key] > 1:
            key += f"\x00{seen[key]}"
        result.append(blake2b(key.encode(errors="surrogatepass"), digest_size=8).hexdigest())
    return result


def _texts(item: Judged, article: Article) -> list[str]:
    if item.source_span is not None:
        return ["", article.document.source.text[item.source_span.start : item.source_span.end], ""]
    text, span = article.text, item.finding.span
    first = article.sentence(span).start
    last = article.sentence(Span(max(span.start, span.end - 1), span.end)).end
    before = text[max(first, span.start - _WINDOW) : span.start].split()[-NEIGHBOURS:]
    after = text[span.end : min(max(last, span.end), span.end + _WINDOW)].split()[:NEIGHBOURS]
    return [" ".join(before), text[span.start : span.end], " ".join(after)]
