"""“He” for somebody of whom the original says “she”, and the reverse.

An engine that translates a verb without a subject, or a title of a woman, takes the sex that is more frequent in the
texts that it learned from. Three things are sure enough: who speaks (“he said”), where the only words for somebody who
speaks are of the other sex; how a sentence begins whose subject the original leaves out; and a sentence of one sex
alone where the original speaks of the other alone.
"""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._begins_with_her import begins_with_her
from mtlint.checks.bilingual._her_as_object import him_for_her
from mtlint.checks.bilingual._her_offices import her_office
from mtlint.checks.bilingual._in_her_view import ENGLISH, in_the_view_of
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.bilingual._people_told import TellsSex, people_told
from mtlint.checks.bilingual._sexes_told import OF_THINGS, Told, opener, titles, told
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.checks.people._pronouns.reader import contradicted
from mtlint.checks.people._pronouns.scene import Scene
from mtlint.checks.people._pronouns.words import other_pronouns, pronouns
from mtlint.checks.people._roles import OTHER_WORD
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SAID, SPEAKS
from mtlint.text.sexes import within

_PRONOUN = lazy_re.compile(r"(?<![\w'’-])(?:(he|him|his|himself)|(?:she|hers?|herself))(?![\w-])", re.IGNORECASE)
_SPEAKS = lazy_re.compile(
    rf"(?<![\w'’-])(?i:(?P<before>s?he)) (?:also |then |later |however )?(?:{SPEAKS})\b"
    rf"|[”\",’'] (?:{SAID}) (?P<behind>s?he)\b"
)
_SPEECH = lazy_re.compile(r"「[^」]*」|“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"")
"""What somebody says, of somebody else."""
_PLAIN = frozenset(["ja", "ko", "zh"])
"""Languages whose words for “he” and “she” mean nobody else, also in speech."""
_OPENS = lazy_re.compile(r"[\s“\"]*(?P<before>He|She) (?!is\b|has\b|will\b|would\b)[a-z]")
_THEY = lazy_re.compile(r"[\s“\"]*(They) ")
_SHE_ALONE = {
    "de": lazy_re.compile(
        r"[\s„“\"»]*(sie) (?:ist|war|hat|hatte|wird|wurde|steht|kann|konnte|muss|musste|will|wollte|soll|sollte|kam"
        r"|starb|erlitt|gab|ging|[a-zäöüß]{3,}te)\b"
    ),
    "nl": lazy_re.compile(
        r"[\s„“\"‘]*(zij|ze) (?:is|was|heeft|had|wordt|werd|kan|kon|moet|moest|zal|zou|overleed|kwam)\b"
    ),
}
"""A “she” that is also the word for “they”, before the verb of one."""
_NOUNS = {
    "m": lazy_re.compile(r"\b(?:m[ae]n|boys?|fathers?|husbands?|sons?|brothers?|uncles?|grand(?:father|son)s?)\b"),
    "f": lazy_re.compile(
        r"\b(?:wom[ae]n|girls?|mothers?|wi(?:fe|ves)|daughters?|sisters?|aunts?|grand(?:mother|daughter)s?|actress|lady|female)\b"
    ),
}
_TITLE = lazy_re.compile(r"(?<![\w-])(?:(Mr)|Mrs|Ms|Miss)(?=\.? [A-ZÀ-Þ])")
_MAN = lazy_re.compile(
    r"(?<![\w-])((?:[Cc]hair|[Ss]pokes|[Bb]usiness|[Pp]olice|[Cc]ongress|[Ff]isher|[Ss]ports)man),? $"
)
_MAN_REACH = 16
_RIGHT = {
    "he": "she", "him": "her", "his": "her", "himself": "herself", "she": "he", "her": "his", "hers": "his",
    "herself": "himself", "they": "she", "mr": "ms", "ms": "mr", "mrs": "mr", "miss": "mr",
}  # fmt: skip


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Pronouns and titles of one sex, where the original has words for the other alone."""
    code = language(article)
    words, before_names = told(code), titles(code)
    if article.source is None or article.alignment.is_free:
        return
    if not any(word in article.text for word in ("They ", "man ")) and not (
        _PRONOUN.search(article.text) or _TITLE.search(article.text)
    ):
        return
    reported = set()
    for pair in sure_pairs(article, options.certainty):
        source = pair.source.lower()
        wrong = _in_the_view_of(pair, source, code) or _she_is_many(article, pair, source, code)
        if wrong is None and words:
            wrong = _pronoun(article, pair, source, code, words)
        if wrong is None and not article.is_quoted(pair.link.target):
            wrong = begins_with_her(pair, article.source.text, code)
        if wrong is None:
            wrong = him_for_her(pair, code)
        if wrong is None and before_names:
            wrong = _title(pair, source, before_names)
        if wrong is not None:
            (start, end), (at, to) = wrong
            match = pair.target[start:end]
            right = _RIGHT[match.lower()]
            fixes = (right.capitalize() if match[0].isupper() else right,)
            related = says(pair.source_span(at, to))
            reported.add(pair.span(start, end))
            yield finding(article, rule, pair.span(start, end), fixes, related=related, source=pair.source[at:to])
    yield from _of_people(article, rule, people_told(article, code), reported)


def _of_people(article: Article, rule: Rule, told_of: dict[str, TellsSex], reported: set[Span]) -> Iterator[Finding]:
    """Pronouns that can mean but somebody of whom the original alone says that they are of the other sex."""
    if not told_of:
        return
    someone = [
        each._replace(sex=told_of[each.name].sex, why="title") if each.name in told_of else each
        for each in article.sexes.someone
    ]
    for span, name in _men(article, told_of):
        _, pair, at, to = told_of[name]
        related = says(pair.source_span(at, to))
        fix = OTHER_WORD.get(article.text[slice(*span)].lower(), "")
        yield finding(article, rule, span, (fix,) if fix else (), related=related, source=pair.source[at:to])
    scene = Scene(article, someone)
    for match in pronouns(article):
        span = Span(*match.span())
        whom = contradicted(scene, span)
        if whom is None or whom.name not in told_of or span in reported:
            continue
        _, pair, at, to = told_of[whom.name]
        related = says(pair.source_span(at, to))
        yield finding(article, rule, span, other_pronouns(match[0]), related=related, source=pair.source[at:to])


def _men(article: Article, told_of: dict[str, TellsSex]) -> Iterator[tuple[Span, str]]:
    """Words such as “chairman” right before the name of somebody of whom the original says that it is a woman."""
    for each in article.sexes.someone:
        if each.name in told_of and told_of[each.name].sex == "f":
            word = _MAN.search(article.text, max(0, each.mention.span.start - _MAN_REACH), each.mention.span.start)
            if word:
                yield Span(*word.span(1)), each.name


_Place = tuple[int, int]


def _pronoun(article: Article, pair: Pair, source: str, code: str, words: Told) -> tuple[_Place, _Place] | None:
    """The first pronoun that is wrong, and what the original says."""
    pronouns = list(_PRONOUN.finditer(pair.target))
    if not pronouns or len({bool(each[1]) for each in pronouns}) > 1:
        return None
    is_man = bool(pronouns[0][1])
    if opens := _opens(pair, source, code, is_man=is_man):
        return opens
    if not (is_man or words.his_tells):
        return None
    other, same = (words.hers, words.his) if is_man else (words.his, words.hers)
    says_other = other.search(source)
    if says_other is None or same.search(source):
        return None
    if code in _PLAIN and any(_is_within(says_other, speech) for speech in _SPEECH.finditer(source)):
        spoken = next((each for each in pronouns if article.is_quoted(pair.span(*each.span()))), None)
        return (spoken.span(), says_other.span()) if spoken else None
    speaks = _SPEAKS.search(pair.target)
    if speaks and not article.is_quoted(pair.span(*speaks.span())):
        if article.source and article.source.is_quoted(pair.source_span(*says_other.span())):
            return None  # of what somebody speaks
        return speaks.span("before" if speaks["before"] else "behind"), says_other.span()
    if code in OF_THINGS or article.is_quoted(pair.span(*pronouns[0].span())):
        return None  # what tells the sex of a speaker says nothing of whom the speech is about
    sex = "m" if is_man else "f"
    if _NOUNS[sex].search(pair.target):
        return None
    if any(each.sex in (sex, "?") for each in within(article.sexes.someone, pair.link.target)):
        return None
    return pronouns[0].span(), says_other.span()


def _is_within(inner: re.Match[str], outer: re.Match[str]) -> bool:
    return outer.start() < inner.start() < outer.end()


def _in_the_view_of(pair: Pair, source: str, code: str) -> tuple[_Place, _Place] | None:
    """“In his opinion” where the original has a phrase that says “in her opinion”, and none for “his”."""
    phrases, ours = in_the_view_of(code), ENGLISH.search(pair.target)
    if phrases is None or ours is None:
        return None
    group = "to" if ours["to"] else "of"
    is_man = ours[group].lower() in ("him", "his")
    other, same = (phrases.hers, phrases.his) if is_man else (phrases.his, phrases.hers)
    said = other.search(source)
    return (ours.span(group), said.span()) if said and not same.search(source) else None


def _she_is_many(article: Article, pair: Pair, source: str, code: str) -> tuple[_Place, _Place] | None:
    """“They” that begins a sentence, for a “sie” with the verb of one, behind a sentence that speaks of a woman."""
    they, one, office = _THEY.match(pair.target), _SHE_ALONE.get(code), her_office(code)
    if they is None or one is None or office is None or article.source is None:
        return None
    she = one.match(source)
    before = article.alignment.before(pair.link)
    if she is None or before is None or not office.search(article.source.text[slice(*before.source)].lower()):
        return None
    return they.span(1), she.span(1)


def _opens(pair: Pair, source: str, code: str, *, is_man: bool) -> tuple[_Place, _Place] | None:
    """A subject that begins the sentence, where the original has but the verb of the other sex."""
    patterns, opens = opener(code), _OPENS.match(pair.target)
    if patterns is None or opens is None:
        return None
    verb = re.match(rf"[\W\d]*{patterns[0 if is_man else 1]}", source)
    return (opens.span("before"), verb.span()) if verb else None


def _title(pair: Pair, source: str, before_names: Told) -> tuple[_Place, _Place] | None:
    """“Mr” before a name where the original speaks of women alone, and the reverse."""
    ours = list(_TITLE.finditer(pair.target))
    if not ours or len({bool(each[1]) for each in ours}) > 1:
        return None
    is_man = bool(ours[0][1])
    if not (is_man or before_names.his_tells):
        return None
    other, same = (before_names.hers, before_names.his) if is_man else (before_names.his, before_names.hers)
    said = other.search(source)
    return (ours[0].span(), said.span()) if said and not same.search(source) else None
