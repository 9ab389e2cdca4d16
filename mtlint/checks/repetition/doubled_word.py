"""A word or a pair of words written twice in a row."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import is_adjective
from mtlint.text.word_set import word_set

_TWICE = lazy_re.compile(r" (?P<word>\S++) (?:(?P=word)(?!\w|['-]\w)|(?P<next>\S++) (?P=word) (?P=next)(?!\w|['-]\w))")
_AT_BLOCK_START = lazy_re.compile(r"\n([a-z]++) \1(?!\w|['-]\w)")
_AT_ARTICLE_START = lazy_re.compile(r"\A([a-z]++) \1(?!\w|['-]\w)")


_NEVER_TWICE = word_set(
    "the a an and of from with at by to as or if we they he she their its my our his were be been has into these "
    "those would because than"
)
"""Short words that are hardly ever right twice in a row. “In”, “on”, “is”, “her” may be: “he logged in in May”."""

_GOOD_TWICE = word_set(
    "about after again around aunt away back beep bing blah bling boda boom call care chat chop chug clap come cool "
    "count dada dear deep does done down drip each easy even ever explain feel fight fine flap give going good "
    "gone hard have hear heavy hello help here hush into know late leave less like line live long look lose lots "
    "love mahi many mean more move much nama never next night nice nine none once only open over pass peri piri "
    "plan play please poor pray quick quickly quite rara read really right round said same save seem send slow "
    "slowly smoke some soon sorry speak stand stay still stop such super sure tell than that them then there "
    "these they thing think this those thump tick time today tuk turn under until vary very vote wait walk want "
    "watch well were what when where which while will wing woof word work would yada yeah year years ylang young "
    "zero double knock crash oops thank thanks stuff huge great major truly nous vous hurra hurrah hooray tweet "
    "whoop quack chuff pitter clang boing trick extra finally"
)
_NOUN = lazy_re.compile(r"\w{3,}(?:ment|tion|sion|ness|ship|ance|ence|ency|ity|ics|ery|istry|cian|ology|graphy)s?\Z")
_HEADS = word_set(
    "agency airport army association bank board bureau center centre city club commission committee company "
    "council court department district factory forces group hospital hotel institute library market museum office "
    "party plant police president province public region republic school services society state station street "
    "system team theater theatre tower union university"
)
"""Nouns that follow a name. Doubled with a capital letter they are no name of their own, as “Duran Duran” is."""
_CAPITAL_BEFORE = lazy_re.compile(r"\b[A-Z][a-z’'-]+ $")
_CAPITAL_BEHIND = lazy_re.compile(r" ([A-Z][a-z]+)\b")
_LONGEST_NAME_WORD = 20
_CLEFT = ("what ", "whatever ", "who ", "whoever ")
"""Before a verb that ends the clause and one that begins the next: “what follows follows”."""
_HINGES = word_set("and or by after upon to for but nor in on no vs a - –")


class Options(CheckOptions):
    """Further words, in lower case, that may stand twice in a row."""

    allow: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Doubles within a block; the suggestion is the first of the two."""
    text = article.folded
    end = 0
    for pattern in (_AT_ARTICLE_START, _AT_BLOCK_START, _TWICE):
        for found in pattern.finditer(text):
            span = Span(found.start(1), found.end())
            middle = (span.start + span.end - 1) // 2
            first, second = article.text[span.start : middle], article.text[middle + 1 : span.end]
            is_double = _pair if " " in first else _word
            is_new = (span.start >= end or pattern is not _TWICE) and not text.endswith(_CLEFT, 0, span.start)
            if is_new and (is_double(first, second, options) or _is_part_of_name(article.text, span, first)):
                span = _further(text, span, text[span.start : middle])
                end = span.end
                yield finding(article, rule, span, (first,))


def _further(text: str, span: Span, words: str) -> Span:
    """Stretch a span over all further repetitions."""
    end = span.end
    while text.startswith(" " + words, end) and not text[end + 1 + len(words) : end + 2 + len(words)].isalnum():
        end += 1 + len(words)
    return Span(span.start, end)


def _word(first: str, second: str, options: Options) -> bool:
    word = first.lower()
    if not word.isalpha() or word in options.allow or not word.isascii():
        return False
    if word in _NEVER_TWICE:
        return not (first.isupper() and len(first) > 1) and (second.islower() or not first[0].isupper())
    if len(word) < 4 or word in _GOOD_TWICE:
        return False
    if first[0].isupper():
        return first[1:].islower() and (word in _HEADS or (len(word) > 5 and bool(_NOUN.match(word))))
    return second.islower()


def _is_part_of_name(text: str, twice: Span, word: str) -> bool:
    """An adjective inside the name of a body: “the National Liberal Liberal Party”."""
    behind = _CAPITAL_BEHIND.match(text, twice.end)
    return bool(
        word.istitle()
        and is_adjective(word.lower())
        and behind
        and behind[1].lower() in _HEADS
        and _CAPITAL_BEFORE.search(text, max(0, twice.start - _LONGEST_NAME_WORD), twice.start)
    )


def _pair(first: str, second: str, options: Options) -> bool:
    left, right = first.lower().split(" ")
    if not (left.isalpha() and right.isalpha()) or left == right or {left, right} & set(options.allow):
        return False
    if left in _HINGES and right not in _NEVER_TWICE:
        return False
    if right in _HINGES or second.isupper() or {left, right} & _GOOD_TWICE:
        return False
    return first != "New York"
