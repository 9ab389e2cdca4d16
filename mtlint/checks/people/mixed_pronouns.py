"""One person called “he” through an article, and “she” once: the sex is not known, but it is one of them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone
from mtlint.text.saying import SAID

from ._pronouns.beasts import is_about_beasts, may_be_ship
from ._pronouns.earlier import is_speaker
from ._pronouns.offices import speaks_of_holder
from ._pronouns.person_nouns import PersonNouns
from ._pronouns.reader import contradicted
from ._pronouns.scene import Scene
from ._pronouns.words import OTHER, other_pronouns, pronouns, sex_of

_SAYS_OF_OWN = lazy_re.compile(rf" (?:{SAID})(?: that)? $")
"""Before a pronoun of the one who says something: “said that she was ready”."""
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
    if not rare or may_be_ship(article) or is_about_beasts(article):
        return
    clear, times = (options.clear, options.times) if rare > 1 else (options.clear - 1, options.clear - 1)
    someone = article.sexes.someone
    unknown = {each.name for each in someone if each.sex == "?" and (" " in each.name or each.mention.title)}
    own_of: dict[str, list[Span]] = {}
    for name, span in _owners(article, someone, unquoted) if unknown else ():
        own_of.setdefault(name, []).append(span)
    scene: Scene | None = None
    for name in sorted(unknown.intersection(own_of)):
        own = own_of[name]
        count = Counter(_sex(article, span) for span in own)
        sex = "f" if count["f"] >= count["m"] else "m"
        is_clear = count[sex] >= clear and count[sex] >= times * count[OTHER[sex]]
        if not is_clear and not (article.is_translated and count[OTHER[sex]]):
            continue
        scene = scene or Scene(article, someone)
        if is_clear:
            anchor = next(span for span in own if _sex(article, span) == sex)
            doubtful = [(span, anchor) for span in _within(sexes[OTHER[sex]], scene.reach(name))]
        else:
            doubtful = list(_beside_speaker(scene, own, sex))
        taking = scene.taking(name, sex)
        for span, anchor in doubtful:
            whom = contradicted(taking, span)
            if whom is not None and whom.name == name:
                said = article.text[slice(*anchor)]
                related = (Related(anchor, f"“{said}” here"),)
                fixes = other_pronouns(article.text[slice(*span)])
                yield finding(article, rule, span, fixes, related=related, name=name, anchor=said.lower())


def _beside_speaker(scene: Scene, own: list[Span], sex: str) -> Iterator[tuple[Span, Span]]:
    """Somebody's pronouns that are not of a sex, each with one of it in the same paragraph that says something."""
    article = scene.article
    spoken: dict[int, Span] = {}
    for span in own:
        pronoun = scene.pronoun(span)
        if pronoun is None or pronoun.sex != sex:
            continue
        if is_speaker(scene, pronoun) or _SAYS_OF_OWN.search(pronoun.before):
            spoken.setdefault(article.block_index(span.start), span)
    for span in own:
        anchor = spoken.get(article.block_index(span.start))
        if anchor is not None and _sex(article, span) != sex:
            yield span, anchor


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
