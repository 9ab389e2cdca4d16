"""A subject, and a pronoun for it before the verb: “The boat it was carrying 200 people.”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import AUXILIARIES, finite_verbs, is_base, is_past
from mtlint.text.word_set import word_set

from ._clauses import TOKEN, words_of

_PRONOUNS = word_set("he she it they")
_DETERMINERS = "The|This|That|These|Those|His|Her|Its|Their|Our|My"
_TITLES = "President|Prime Minister|Minister|Governor|Mayor|King|Queen|Prince|General|Captain|Dr|Mr|Mrs"
_OPENING = lazy_re.compile(
    r"(?:(?<=[.!?] )|(?<=[.!?][”\"’] )|(?<=\n)|\A)(?:"
    rf"(?:{_DETERMINERS})(?: [\w’'-]+){{1,3}} (?:he|she|it|they) [a-z]"
    rf"|(?:{_TITLES}) [A-Z][\w’'-]+ (?:he|she) [a-z])"
)
_OPENERS = frozenset(f"{_DETERMINERS}|{_TITLES}".lower().replace(" ", "|").split("|"))
_NOT_IN_SUBJECT = word_set(
    "of in on at for from by with to as than if when while after before because since until though although and or but "
    "not no who which what how why where that all every each whatever such so more less most both only even first last "
    "singular next time day moment way year week night minute hour"
)
"""Words with which what stands before the pronoun is no plain noun, or is a time (“the day it rained”)."""
_LINKS = word_set("and but which who that because when while where as after before although so since until")
_LASTING = word_set("for since until")
_RELATIVE = word_set("which who whose that where")
_HAVE = word_set("have had has")
_STRANDED = word_set("in on at for with to from of about by")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The subject with its pronoun, where the verb of the pronoun is the only one of the clause."""
    text = article.text
    for opening in article.matches_at(_OPENERS, _OPENING):
        start = opening.start()
        if article.blocks[article.block_index(start)].kind is not BlockKind.BODY:
            continue
        span = article.sentence(Span(start, start + 1))
        sentence = text[span.start : span.end]
        pronoun = _pronoun_without_use(words_of(sentence))
        if pronoun and '"' not in article.folded[span.start : span.end] and not article.is_quoted(span):
            end = [token.end() for token in TOKEN.finditer(sentence)][pronoun + 1]
            yield finding(article, rule, Span(start, start + end))


def _pronoun_without_use(words: list[str]) -> int:
    """The number of the pronoun, or 0: “the boat it sank lay there” has a verb for either subject."""
    at = next((number for number, word in enumerate(words) if word in _PRONOUNS), 0)
    if at < 2 or _NOT_IN_SUBJECT.intersection(words[1:at]):
        return 0
    verbs = finite_verbs(words)
    if not verbs or verbs[0] != at + 1:
        return 0
    if words[at + 1] in _HAVE and is_base(words[at + 2]) and not is_past(words[at + 2]):
        return 0  # “The powers they have derive from the charter.”
    behind = at + 2
    if words[at + 1] in AUXILIARIES:
        while behind < len(words) and (words[behind] in AUXILIARIES or words[behind] in ("not", "also")):
            behind += 1
        behind += 1
    end = next((number for number in range(behind, len(words)) if _ends_clause(words[number])), len(words) - 1)
    rest = words[behind:end]
    if len(rest) < 2 or rest[0] in _LASTING or AUXILIARIES.intersection(rest) or set(verbs) & {*range(behind, end)}:
        return 0
    if rest[0] in _STRANDED and (rest[1] in _STRANDED or rest[1] in _LASTING):
        return 0  # “the house they lived in for years”
    is_parted = words[end] == "," and not _LINKS.difference(_RELATIVE).intersection(words[end + 1 : end + 2])
    return 0 if is_parted else at


def _ends_clause(word: str) -> bool:
    return word in _LINKS or not word[0].isalnum()
