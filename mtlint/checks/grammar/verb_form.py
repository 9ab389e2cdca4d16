"""A form of the verb that its auxiliary does not take: “did not went”, “has announce”, “was not confirm”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import is_base, is_past
from mtlint.text.word_set import word_set

_BETWEEN = r"(?:(?:also|already|never|now|just|yet|even|still|only|[a-z]+ly) )?"
# Each begins with letters, which are found fast; what stands before is looked at afterwards.
_NOT = lazy_re.compile(rf"not {_BETWEEN}(?P<verb>[a-z]+)\b(?!['’-])")
_HAVE = lazy_re.compile(rf"ha(?:ve|s|d) (?:not )?(?:been )?{_BETWEEN}(?P<verb>[a-z]+)\b(?!['’-])")
_DO = ("do ", "does ", "did ")
_BE = ("was ", "were ")
_PERFECT_IN_BASE = word_set(
    "become come run overcome overrun outrun put let set cut hit hurt shut cast burst split spread quit bet rid shed "
    "wed beat read broadcast forecast bid forbid upset thrust knit fit rerun reset better go be do to have get "
    "undercut forgo forego typecast proofread misread input output offset sublet slit sweat spit outbid"
)
_CLEFT = lazy_re.compile(
    r"\b(?:do|did|does|doing|done|what|all|thing|idea|aim|goal|job|option|thought|instinct|reaction|rule)\b"
)

_CONTACT_CLAUSE = lazy_re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ny|[Ff]ew|[Ss]ome|[Aa]ll|[Nn]o|[Mm]any) (?:[a-z]+ )?"
    r"(?!(?:that|which|and|but|when|if|because|who|as|so|where|while|before|after|of|in|on|at|to|then|what)\b)[a-z]+"
    r" (?:they|we|you|I|he|she|it) \Z"
)
"""A thing and who has it: “the few records we” have confirm this."""
_REACH = 50


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """From the auxiliary to the verb, outside quotations."""
    for span in sorted(_found(article)):
        if not article.is_quoted(span):
            yield finding(article, rule, span)


def _found(article: Article) -> Iterator[Span]:
    text = article.text
    for found in _NOT.finditer(text):
        before, verb = text[max(0, found.start() - 6) : found.start()], found["verb"]
        if before.endswith(_DO) and is_past(verb) and not is_base(verb):
            yield Span(_start_of_last(text, found.start()), found.end())
        elif before.endswith(_BE) and is_base(verb, only=True) and verb not in _PERFECT_IN_BASE:
            span = Span(_start_of_last(text, found.start()), found.end())
            if not _CLEFT.search(text, article.sentence(span).start, span.start):
                yield span
    for found in _HAVE.finditer(text):
        verb = found["verb"]
        if (
            is_base(verb, only=True)
            and verb not in _PERFECT_IN_BASE
            and not text[found.start() - 1 : found.start()].isalnum()
            and not _CONTACT_CLAUSE.search(text, max(0, found.start() - _REACH), found.start())
        ):
            yield Span(*found.span())


def _start_of_last(text: str, end: int) -> int:
    """Where the word begins that ends, with its space, at `end`."""
    return text.rfind(" ", 0, end - 1) + 1
