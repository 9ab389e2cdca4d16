"""The last clause of a sentence that a translation breaks off before it.

“The port is closed.” for “The port is closed, and the ships wait at sea.”
"""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.bilingual._unmatched import excess
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.anchors import anchors
from mtlint.text.article import Article
from mtlint.text.concepts import reader
from mtlint.text.freedom import is_loose
from mtlint.text.language_codes import is_latin

_BREAK = lazy_re.compile(r"[，；、؛;—–]\s?|[,،](?!\d)\s?")
_ENGLISH_BREAK = lazy_re.compile(
    r"[;—–]|,(?!\d)|\b(?:and|but|or|while|after|when|who|which|although|though|because|before|until|where|if|since)\b"
)
_SPEECH = lazy_re.compile('["“”„«»「」『』]')
_SHORTEST, _LONGEST = 0.6, 1.5
"""How much of the clause may be lacking, against its expected length."""
_MADE_UP_FOR = 1 / 3


class Options(CheckOptions):
    """How sure a link must be (0–1), the longest translation against the expected one, the least that must be lacking.

    `words` is how many known words of the clause must be said nowhere near; a figure counts as two.
    """

    certainty: float = SURE
    longest: float = 0.7
    least: int = 24
    words: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The last word of the sentence, where nothing near it says what the clause says."""
    if article.source is None or article.alignment.is_free:
        return
    for pair in sure_pairs(article, options.certainty):
        lack = len(pair.source) * article.alignment.ratio - len(pair.target)
        if lack < options.least or len(pair.target) + lack < len(pair.target) / options.longest:
            continue
        if len(pair.link.sources) != 1 or len(pair.link.targets) != 1 or article.is_title_at(pair.link.target.start):
            continue
        at = _last_clause(pair, lack, article.alignment.ratio)
        if at and not _is_made_up_for(article, pair, lack) and _is_unsaid(article, pair, at, options.words):
            if is_loose(article):
                return
            start = pair.target.rstrip().rfind(" ") + 1
            related = says(pair.source_span(at, len(pair.source)))
            yield finding(article, rule, Span(pair.link.target.start + start, pair.link.target.end), related=related)


def _last_clause(pair: Pair, lack: float, ratio: float) -> int:
    """Where the clause begins that is as long as what is lacking, 0 if English has as many clauses."""
    breaks = [found.end() for found in _BREAK.finditer(pair.source)]
    if len(_ENGLISH_BREAK.findall(pair.target)) >= len(breaks) or _SPEECH.search(pair.source):
        return 0
    lengths = {at: (len(pair.source) - at) * ratio for at in breaks}
    fitting = [at for at, length in lengths.items() if _SHORTEST * length <= lack <= _LONGEST * length]
    return min(fitting, key=lambda at: abs(lengths[at] - lack), default=0)


def _is_made_up_for(article: Article, pair: Pair, lack: float) -> bool:
    """Whether the sentences beside it are so long that they may hold the clause."""
    near = [link for link in article.alignment.around(pair.link) if link is not pair.link]
    return excess(near, article.alignment.ratio) > lack * _MADE_UP_FOR


def _is_unsaid(article: Article, pair: Pair, at: int, words: int) -> bool:
    """Whether the known words and figures of the clause are many, and none of them stands near the translation."""
    head, clause = _known(article, pair.source[:at]), _known(article, pair.source[at:])
    near = article.alignment.around(pair.link)
    said = _known(article, article.text[near[0].target.start : near[-1].target.end], english=True)
    if clause & said - head:
        return False
    return sum(2 if key[0] == "#" else 1 for key in clause - said) >= words


def _known(article: Article, text: str, *, english: bool = False) -> set[str]:
    code = "en" if english else language(article)
    figures = anchors(text, english=english, latin=is_latin(language(article)))
    return {key for key in figures if key[0] == "#"} | set(reader(article.facts, code).find(text))
