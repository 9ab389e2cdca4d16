"""A verb between what opens the sentence and its subject: “In the crash on the pass died five people”."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES, WEEKDAY_NAMES
from mtlint.text.number_words import CARDINALS, TENS
from mtlint.text.verbs import is_adjective, is_base, is_past
from mtlint.text.word_set import word_set

from ._clauses import TOKEN

_PREPOSITIONS = (
    "In|At|On|From|To|Of|For|After|Before|During|Near|Under|Behind|Into|Since|Until|By|Between|With|Within|Through"
    "|Around|Along|Against|Above|Over"
)
_ADVERBS = "Yesterday|Today|Tomorrow|Now|Currently|Recently|Therefore|Already|Also"
_OPENING = lazy_re.compile(
    rf"(?:(?<=[.!?] )|(?<=[.!?][”\"’] )|(?<=\n)|\A)(?:{_PREPOSITIONS}|(?P<adverb>{_ADVERBS})),? (?=[\w])"
)
_OPENERS = frozenset(f"{_PREPOSITIONS}|{_ADVERBS}".lower().split("|"))
_REACH = 170
"""The code points of a sentence in which its verb must stand, and what follows it."""

_WITHOUT_OBJECT = word_set(
    "remained remain remains stayed died fell disappeared works work worked arrived participate participated "
    "participates happened occurred burned burnt exploded gathered gather suffered perished drowned fled exist "
    "exists existed operate operates operated study studies live lives reside resides collapsed helped responded "
    "reacted competed voted spoke protested performed attended broke landed appeared departed left met started "
    "ended increased decreased dropped continues continue continued began intervened joined won visited answered"
)
"""Verbs without those that good English puts first, too: stood, sat, lay, hung, came, went, rose, emerged."""
_FINITE_ONLY = word_set("took gave saw knew wrote drove chose ate wore flew threw sank drank swam")
_BEHIND_COMMA = word_set("came went rose became was were is are has lived sold bought opened killed injured")
_HELPERS = word_set("has have can could must will would should may")
_WANTS = word_set("wants demands")
_BE = word_set("was were is are")
_CHAINS = {"has": ("been",), "have": ("been",), "had": ("been",), "will": ("be",), "must": ("be",), "can": ("be",)}
_BETWEEN = word_set("also only still already alone now again immediately suddenly together almost")
_DETERMINERS = word_set("the a an this that these those his her its their our my some several many few all both each")
_SUBJECT_PRONOUNS = word_set("he she they we it i you")
_NUMBERS = frozenset((*CARDINALS, *TENS)) | word_set("hundred thousand hundreds thousands dozens")
_COUNTS = word_set("no only about around over almost nearly approximately more some several many few")
_LINKS = word_set("of in on at near to from for with by between and")
_NEVER = word_set(
    "who which that whom whose what where when why how if because while although though as than no not only few "
    "little such so rarely neither vain nowhere never even every many well just same like nor none too less more "
    "most course fact particular turn"
)
"""Words in what opens the sentence with which English turns the sentence round, or which open a clause of their own."""
_HALF = word_set(
    "new old big small large main great whole entire last next other early late former high central first second "
    "third fourth fifth final town city village school market press train bus railway police fire football power "
    "court border opening two three four five six seven eight nine ten national regional local coming following "
    "past previous same"
)
"""What may stand before the noun of the opening; any other word before it may be that noun, and it the subject."""
_KINDS = word_set(
    "morning evening night afternoon district region province street square stadium hall station airport hospital "
    "county village area municipality centre center"
)
_TIMES = word_set(
    "day days week weeks month months year years hour hours minute minutes second seconds time times later ago "
    "earlier percent % points point places night morning afternoon evening weekend way decade decades century "
    "season before after kilometres kilometers km metres meters miles euros dollars pounds"
)
_CALENDAR = frozenset(name.lower() for name in (*MONTH_NAMES, *WEEKDAY_NAMES, "Christmas", "Easter"))
_YESTERDAY = word_set("yesterday today alone")
_TEMPORAL = word_set("after since before during yesterday today now currently therefore already tomorrow recently")


class _Token(NamedTuple):
    word: str
    """In small letters."""
    is_name: bool
    end: int
    """Where it ends in the article."""


_END = _Token(".", is_name=False, end=0)
"""Behind the last token, so that none needs to be asked for."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """From the first word of the sentence to the word behind the verb."""
    text = article.text
    for opening in article.matches_at(_OPENERS, _OPENING):
        start = opening.start()
        if article.blocks[article.block_index(start)].kind is not BlockKind.BODY:
            continue
        tokens = [
            _Token(found[0].lower(), found[0][0].isupper(), found.end())
            for found in TOKEN.finditer(text, start, start + _REACH)
        ]
        tokens += [_END] * 4
        at = 1 if opening["adverb"] else _end_of_phrase(tokens)
        last = _verb_before_subject(tokens, at) if at else 0
        if last:
            span = Span(start, tokens[last].end)
            if not text[: article.sentence(span).end].rstrip('”"’ ').endswith("?") and not article.is_quoted(span):
                yield finding(article, rule, span)


def _end_of_phrase(tokens: list[_Token]) -> int:
    """The number of the token behind a phrase of nothing but prepositions and one noun each, or 0."""
    at, last = 1, len(tokens) - 4
    while at < last:
        at = _end_of_noun(tokens, at)
        if not at or at >= last:
            return 0
        word = tokens[at].word
        if word not in _LINKS:
            return at
        at += 1
    return 0


def _end_of_noun(tokens: list[_Token], at: int) -> int:
    """The number of the token behind one noun with its article and adjectives, or one name, or 0."""
    has_article = tokens[at].word in _DETERMINERS
    at += has_article
    if tokens[at].word[0].isdigit() or tokens[at].word in _NUMBERS:
        at += 1
        if tokens[at].word in _LINKS or tokens[at].word == "," or _is_verb(tokens, at):
            return at
        if tokens[at].is_name and tokens[at].word not in _CALENDAR:
            return 0
    words = 0
    while at < len(tokens) - 4:
        word, is_name, _ = tokens[at]
        if word in _NEVER or word in _SUBJECT_PRONOUNS or word in _DETERMINERS:
            return 0
        if words and (word in _LINKS or word == "," or _is_verb(tokens, at)):
            return at
        if not word[0].isalnum():
            return 0
        if words and not _may_follow(tokens[at - 1], word, is_name=is_name, has_article=has_article):
            return 0
        words += 1
        at += 1
    return 0


def _may_follow(before: _Token, word: str, *, is_name: bool, has_article: bool) -> bool:
    """Whether a word belongs to the word before it, so that it is not the subject."""
    if word in _YESTERDAY or before.word.endswith("'s"):
        return True
    if before.is_name:
        return (is_name and before.word not in _CALENDAR) or word in _KINDS or word[0].isdigit()
    return has_article and not is_name and (before.word in _HALF or is_adjective(before.word))


def _is_verb(tokens: list[_Token], at: int) -> bool:
    word = tokens[at].word
    return not tokens[at].is_name and (
        word in _WITHOUT_OBJECT
        or word in _FINITE_ONLY
        or word in _HELPERS
        or word in _BE
        or word in _WANTS
        or word in _BETWEEN
    )


def _verb_before_subject(tokens: list[_Token], at: int) -> int:
    """The number of the first token of a subject that stands behind the verb at `at`, or 0."""
    has_comma = tokens[at].word == ","
    at += has_comma
    last = len(tokens) - 3
    while at < last and tokens[at].word in _BETWEEN and not has_comma:
        at += 1
    if at >= last or tokens[at].is_name:
        return 0
    verb = tokens[at].word
    behind = at + 1
    chain = _CHAINS.get(verb)
    if (chain and tokens[behind].word in chain) or verb in _BE:
        behind += verb not in _BE
        return _passive(tokens, behind, has_comma=has_comma) or _split(tokens, at, behind, has_comma=has_comma)
    if verb in _HELPERS:
        return _helped(tokens, behind, has_comma=has_comma)
    if verb in _WANTS:
        return behind if tokens[0].word in _TEMPORAL and tokens[behind].word == "the" else 0
    if verb in _WITHOUT_OBJECT or verb in _FINITE_ONLY or (has_comma and verb in _BEHIND_COMMA):
        is_remain = verb.startswith(("remain", "stay", "live", "work", "stud", "continue"))
        behind += verb.startswith("t") and tokens[behind].word == "part"
        return behind if _is_subject(tokens, behind, counted=is_remain) else 0
    return 0


def _passive(tokens: list[_Token], at: int, *, has_comma: bool) -> int:
    """“was opened the bridge”; behind a comma “was a fire” as well."""
    while at < len(tokens) - 3 and tokens[at].word in _BETWEEN:
        at += 1
    if is_past(tokens[at].word) and not tokens[at].is_name:
        return at + 1 if _is_subject(tokens, at + 1, counted=False) else 0
    return at if has_comma and tokens[at].word in ("a", "an", "no") and not _is_time(tokens, at) else 0


def _split(tokens: list[_Token], verb: int, at: int, *, has_comma: bool) -> int:
    """The number of the participle behind its subject: “After the crash was the driver arrested”."""
    is_temporal = tokens[0].word in _TEMPORAL or tokens[verb - 1 - has_comma].word in ("night", "morning", "evening")
    if not is_temporal or has_comma:
        return 0
    if tokens[at].word not in _DETERMINERS and not tokens[at].word[0].isdigit() and tokens[at].word not in _NUMBERS:
        return 0
    for participle in range(at + 2, min(at + 4, len(tokens) - 1)):
        if is_past(tokens[participle].word) and tokens[participle + 1].word in (
            ".",
            "in",
            "by",
            "on",
            "at",
            "for",
            "and",
        ):
            return participle
    return 0


def _helped(tokens: list[_Token], at: int, *, has_comma: bool) -> int:
    """“has the minister opened”, “will take part two teams”."""
    word = tokens[at].word
    if word in _SUBJECT_PRONOUNS or (word in ("the", "a", "an", "his", "their") and not has_comma):
        return at
    if is_base(word) and not tokens[at].is_name:
        at += 2 if word == "take" and tokens[at + 1].word == "part" else 1
        return at if at < len(tokens) - 2 and _is_subject(tokens, at, counted=False) else 0
    return 0


def _is_subject(tokens: list[_Token], at: int, *, counted: bool) -> bool:
    """Whether a noun begins here, and no length of time; with `counted` only one that is counted."""
    if at >= len(tokens) - 2 or _is_time(tokens, at):
        return False
    word, is_name, _ = tokens[at]
    if word in _COUNTS or word in _NUMBERS or word[0].isdigit():
        return True
    if counted or is_name:
        return False
    return word in _DETERMINERS or (word.endswith("s") and tokens[at + 1].word in ("of", "from", "and"))


def _is_time(tokens: list[_Token], at: int) -> bool:
    return any(token.word in _TIMES for token in tokens[at : at + 4])
