"""The speaker's “I” outside quotation marks: She told her brother that I will come last."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SAID

_REPORTED = lazy_re.compile(
    rf"\b(?:{SAID}|told (?:[\w’'.-]+ ){{1,7}}?|told|thought|asked|promised) ?that "
    r"((?:I|we|my|our)(?: [\w’'-]+){1,6})"
)
_ASKING = f"{SAID}|asked|asks|wondered|promised|believes|believed|hopes|hoped|reported"
_ASKED = lazy_re.compile(
    rf"\b(?:{_ASKING}|told(?: [\w’'-]+){{1,7}}?)"
    r" (?P<at>(?:that|whether|if|how|why|what|who|where|when) "
    r"[^\"“”«»‘.!?:;,\n]{0,60}?\b(?:me|my|myself|we|us|our|I))\b(?!['’]s|\.\w)"
)
"""The first person further on in what is reported: “complained that nobody helps me”."""
_ASKING_WORDS = frozenset((*_ASKING.split("|"), "told"))
_I_OR_WE = frozenset(("i", "me", "my", "myself", "we", "us", "our"))
_WRITER = lazy_re.compile(r"\b(?:I|[Ww]e|me|us|you|[Mm]y|[Oo]ur)\b")
_DIRECT = lazy_re.compile(
    r"(?:(?<=[.!?] )|(?<=\n)|\A)((?:I|We|My|Our) [^\"“”«»\n.!?]{5,250}?, (?:said|says|explained|added|recalled)) "
    r"(?:the|a|one|an|his|her|[A-Z]\w+)\b"
)
_FIRST_PERSON = lazy_re.compile(r"\b(?:I|I['’]\w+|me|my|myself|we|We|our|Our|us|ours|My)\b")
_OF_ALL = lazy_re.compile(
    r"(?:that )?(?:we are all|our (?:Lord|Saviou?r|species|galaxy|sun|solar system|planet|universe|ancestors|brains?"
    r"|bod(?:y|ies)"
    r"|atmosphere|oceans|genes|DNA|minds))\b"
)
"""What everybody says of all."""
_SPEAKS_OF_ALL = lazy_re.compile(
    r"(?i)\b(?:scientists?|researchers?|(?:astronom|archaeolog|biolog|psycholog|physic|neuroscien|philosoph"
    r"|anthropolog)[a-z]+"
    r"|posters?|motto|slogan|signs?|banners?|proverb|song|poem|study|book|novel|theory|bible|quran"
    r"|koran)\b[^.!?\n]{0,40}\Z"
)
"""Before the verb, who speaks of mankind, and what speaks to everybody."""
_SINGLE = lazy_re.compile(r"[‘'][^‘’'\n]*\Z")


class Options(CheckOptions):
    """How often an article may say I or we outside quotations before its writer is taken for one who does."""

    most: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Reported speech with the first person in it, where nobody else in the article says I."""
    text = article.text
    hits = []
    if " that I " in text or " that we " in text or " that my " in text or " that our " in text:
        hits = [Span(*found.span(1)) for found in _REPORTED.finditer(text)]
    if not hits and article.has_any(_I_OR_WE):
        asked = article.matches_at(_ASKING_WORDS, _ASKED)
        hits = [Span(*found.span("at")) for found in asked if not _is_by_writer(article, found.start())]
    if ", said " in text or ", says " in text or ", explained " in text or ", added " in text:
        hits += [Span(*found.span(1)) for found in _DIRECT.finditer(text)]
    hits = [span for span in hits if not article.is_quoted(span) and not _in_single_marks(article, span)]
    hits = [span for span in hits if not _is_of_all(article, span)]
    if not hits:
        return
    own = [found for found in _FIRST_PERSON.finditer(text) if not article.is_quoted(Span(*found.span()))]
    outside = [found for found in own if not any(span.start <= found.start() < span.end for span in hits)]
    if len(own) > options.most + len(hits) or len(outside) > 1:
        return
    for span in hits:
        yield finding(article, rule, span)


def _is_by_writer(article: Article, verb: int) -> bool:
    """Whether the first person speaks, or is spoken to: “I asked whether we …”, “He told us that we …”."""
    start = article.sentence(Span(verb, verb + 1)).start
    behind = article.text.find(" that ", verb)
    return bool(_WRITER.search(article.text, start, max(verb, min(behind, verb + 40))))


def _is_of_all(article: Article, span: Span) -> bool:
    """Whether “we” are all of us: “biologists said that our species is young”."""
    start = article.sentence(span).start
    return bool(
        _OF_ALL.match(article.text, span.start)
        or _SPEAKS_OF_ALL.search(article.text, article.sentence(Span(max(0, start - 2), start)).start, span.start)
    )


def _in_single_marks(article: Article, span: Span) -> bool:
    start = article.paragraph(span).start
    return bool(_SINGLE.search(article.text, start, span.start)) and "‘" in article.text[start : span.start]
