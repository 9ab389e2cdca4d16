"""One person called “he” through an article, and “she” once: the sex is not known, but it is one of them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone

from ._pronouns.beasts import is_about_beasts, may_be_ship
from ._pronouns.offices import speaks_of_holder
from ._pronouns.person_nouns import PersonNouns
from ._pronouns.reader import contradicted
from ._pronouns.scene import Scene
from ._pronouns.words import OTHER, other_pronouns, pronouns, sex_of

_REACH = 1000
"""Letters of its paragraph before a pronoun in which somebody without a name may be meant."""


class Options(CheckOptions):
    """How many pronouns of one sex an article must have for a person, and how many times as many as of the other.

    One fewer will do where the other sex has but one in the whole article.
    """

    clear: int = 3
    times: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The pronouns that can only mean somebody whom the article nearly always gives the other sex."""
    spans = [Span(*match.span()) for match in pronouns(article)]
    unquoted = [span for span in spans if not article.is_quoted(span)]
    sexes = {sex: [span for span in unquoted if _sex(article, span) == sex] for sex in "mf"}
    rare = min(map(len, sexes.values()))
    clear, times = (options.clear, options.times) if rare > 1 else (options.clear - 1, options.clear - 1)
    if not rare or max(map(len, sexes.values())) < clear or may_be_ship(article) or is_about_beasts(article):
        return
    someone = article.sexes.someone
    unknown = {each.name for each in someone if each.sex == "?" and (" " in each.name or each.mention.title)}
    own_of: dict[str, list[Span]] = {}
    for name, span in _owners(article, someone, unquoted) if unknown else ():
        own_of.setdefault(name, []).append(span)
    scene: Scene | None = None
    for name in sorted(unknown.intersection(own_of)):
        own = own_of[name]
        count = Counter(_sex(article, span) for span in own)
        sex = max("mf", key=lambda each: count[each])
        if count[sex] < clear or count[sex] < times * count[OTHER[sex]]:
            continue
        anchor = next(span for span in own if _sex(article, span) == sex)
        scene = scene or Scene(article, someone)
        taking = scene.taking(name, sex)
        for span in _within(sexes[OTHER[sex]], scene.reach(name)):
            whom = contradicted(taking, span)
            if whom is not None and whom.name == name:
                said = article.text[slice(*anchor)]
                related = (Related(anchor, f"“{said}” here"),)
                fixes = other_pronouns(article.text[slice(*span)])
                yield finding(article, rule, span, fixes, related=related, name=name, anchor=said.lower())


def _within(spans: list[Span], sentences: list[Span]) -> Iterator[Span]:
    """Those of some spans that stand in some sentences; both are in order."""
    for sentence in sentences:
        yield from spans[bisect_left(spans, Span(sentence.start, 0)) : bisect_left(spans, Span(sentence.end, 0))]


def _owners(article: Article, someone: list[Someone], pronouns: list[Span]) -> Iterator[tuple[str, Span]]:
    """Each pronoun before which one person alone is named in its block, or, if none is, in the last that names any.

    Whoever “heard him” is not the one who is meant: there is somebody else; so may one without a name be.
    """
    block, names, sentence = -1, set[str](), Span(0, 0)
    people = [each.mention for each in someone]
    nouns, starts = PersonNouns(article, people), [each.span.start for each in people]
    following = iter(someone)
    each = next(following, None)
    for span in pronouns:
        while each is not None and each.mention.span.start < span.start:
            at = article.block_index(each.mention.span.start)
            names = names | {each.name} if at == block else {each.name}
            block, sentence, each = at, article.sentence(each.mention.span), next(following, None)
        if article.text[slice(*span)].lower() == "him" and span.start < sentence.end:
            names = names | {""}
        if len(names) != 1:
            continue
        start = article.blocks[article.block_index(span.start)].span.start
        before = Span(max(start, span.start - _REACH), span.start)
        if not (nouns.may_be(_sex(article, span), *before) or speaks_of_holder(article.text, before, people, starts)):
            yield min(names), span


def _sex(article: Article, pronoun: Span) -> str:
    return sex_of(article.text[slice(*pronoun)])
