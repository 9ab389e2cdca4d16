"""“He” where the only person who can be meant is a woman, “Mr” before her name, and the reverse."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone, family_of
from mtlint.text.offices import sex as title_sex
from mtlint.text.sex_of_name import sex_of_name

from ._pronouns.own_words import told_by_own_words
from ._pronouns.reader import contradicted
from ._pronouns.scene import Scene
from ._pronouns.words import OTHER, other_pronouns, pronouns, sex_of
from ._roles import OTHER_WORD, roles

_TITLES = frozenset(("mr", "ms", "mrs", "miss", "congressman", "congresswoman", "madam"))
_OFFICES = frozenset(
    ("Justice", "Judge", "President", "Minister", "Speaker", "Director", "Professor", "Chairman", "Governor", "Mayor")
)
"""Offices that stand between “Mr” and a name."""
_TWO = ("Mr and ", "Mr. and ", "Mrs and ", "Mrs. and ")
"""Before the title of the second of two, who need not be the one who is named."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Pronouns with one possible antecedent, titles before a full name, and words such as “spokesman” beside one."""
    for span, word, name, sex in roles(article):
        right = (OTHER_WORD[word],) if word in OTHER_WORD else ()
        yield finding(article, rule, span, right, name=name, sex="woman" if sex == "f" else "man")
    someone = article.sexes.someone
    if any(each.why for each in someone):
        yield from _titles(article, rule, someone)
    found = list(pronouns(article))
    if not found:
        return
    scene = Scene(article, someone)
    own_words = dict(told_by_own_words(scene, [Span(*match.span()) for match in found]))
    for match in found:
        span = Span(*match.span())
        whom = contradicted(scene, span)
        said = own_words.get(span)
        if whom is not None:
            name, sex, at, note = whom.name, whom.sex, whom.mention.span, f"{whom.name} here"
        elif said is not None:
            words = f"“{article.text[slice(*said)]}”"
            name, sex, at, note = f"who says {words}", OTHER[sex_of(match[0])], said, f"{words} here"
        else:
            continue
        scene.wrong.add(span)
        woman = "woman" if sex == "f" else "man"
        related = (Related(at, note),)
        yield finding(article, rule, span, other_pronouns(match[0]), related=related, name=name, sex=woman)


def _titles(article: Article, rule: Rule, someone: list[Someone]) -> Iterator[Finding]:
    language = article.document.source_language if article.is_translated else None
    named: dict[str, str] = {}
    for each in someone:
        if len(each.mention.words) > 1 and each.mention.words[0] not in _OFFICES:
            family = family_of(each.mention.words, language)
            named[family] = each.sex if named.get(family, each.sex) == each.sex else "?"
    for each in someone:
        mention = each.mention
        title = mention.title.split()[-1] if mention.title else ""
        if title not in _TITLES or mention.start == mention.span.start:
            continue
        words = mention.words
        if words[0] in _OFFICES:
            words = words[1:]
        if len(words) < 2 and not (title == "mr" and article.is_translated):
            continue  # else it may be her husband
        if article.text.endswith(_TWO, 0, mention.start):
            continue
        if len(words) < 2 and each.why != "record":
            sex = named.get(words[-1], "") if words else ""
        else:
            sex = each.sex if each.why == "record" else sex_of_name(words, article.facts, language)
            if title == "mrs" and each.why != "record":
                continue  # a wife may go by her husband's name: Mrs István Kocsis
        if sex in ("f", "m") and sex != title_sex(title):
            span = Span(mention.start, mention.span.end)
            yield finding(article, rule, span, name=each.name, sex="woman" if sex == "f" else "man")
