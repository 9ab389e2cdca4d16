"""A sentence of which all but a subordinate clause is lost: “Although 14,000 people who signed the petition.”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import finite_verbs
from mtlint.text.word_set import word_set

from ._clauses import NAME, words_of

_CONJUNCTIONS = (
    "although|though|because|whereas|while|given that|despite the fact that|in spite of the fact that|if|when"
    "|unless|until|so that|in order that"
)
_CONJUNCTION_WORDS = frozenset(_CONJUNCTIONS.replace(" ", "|").split("|"))
_ALONE = lazy_re.compile(rf"\b(?:{_CONJUNCTIONS}) (?:[^\s.,;:!?\"]+ |\d[\d,.]* ){{1,9}}(?:who|which) ")
"""A conjunction, and a relative word behind its first noun."""
_BARE = lazy_re.compile(
    r", (?:which|who) (?:with|in|from|of|under|at|for|near|on|about|around|between|without|against|since|over|more"
    r"|already|still|\d[\d,.]*)[ .,]"
)
"""A relative word with a preposition or a number instead of a verb."""
_NEW_CLAUSE = word_set("whose whom where when what why how if that because since while although though but")
_AUXILIARIES = word_set("is are was were has have had will would can could may must should did do does been be")


class Options(CheckOptions):
    """The most words of a sentence that is looked at: a longer one has its verb somewhere."""

    words: int = 30


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sentences with no verb but that of a relative clause, and relative clauses with none in sentences with none."""
    folded = article.folded
    if " who " not in folded and " which " not in folded:
        return
    alone = article.matches_at(_CONJUNCTION_WORDS, _ALONE, in_folded=True)
    for all_found, is_lost in ((alone, _only_in_relative), (_BARE.finditer(folded), _no_verb)):
        for found in all_found:
            span = article.sentence(Span(found.start(), found.start() + 1))
            text = folded[span.start : span.end].rstrip()
            if all_found is alone and found.start() != span.start:
                continue
            marked = words_of(article.text[span.start : span.start + len(text)])
            words = [word for word in marked if word == NAME or word[0].isalnum()]
            of_length = text.endswith(".") and 4 < len(words) <= options.words
            if of_length and is_lost(words, text) and not article.is_quoted(span):
                yield finding(article, rule, Span(span.start, span.start + len(text)))


def _only_in_relative(words: list[str], text: str) -> bool:
    """The one verb stands right behind the relative word."""
    if ", " in text or _NEW_CLAUSE.intersection(words[2:]):
        return False
    relative = next(at for at, word in enumerate(words) if word in ("who", "which"))
    verbs = finite_verbs(words)
    is_one = len(verbs) == 1 or (len(verbs) > 1 and _AUXILIARIES.issuperset(words[at] for at in verbs[:-1]))
    return is_one and relative < verbs[0] <= relative + 2 and verbs[-1] <= relative + 4


def _no_verb(words: list[str], text: str) -> bool:
    return not finite_verbs(words) and "'s " not in text.partition(",")[0][-4:]
