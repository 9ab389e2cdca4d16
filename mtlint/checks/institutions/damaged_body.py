"""A party or a body of a state under a name that an engine built anew from the parts of the right one."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.body_words import SMALL, content, family_key, office_key, plain
from mtlint.text.likeness import letters
from mtlint.text.translated_bodies import ANY, translations
from mtlint.text.word_set import word_set

_NAME = r"[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[-'’][^\W\d_]+)*(?:['’](?= ))?"
_JOINT = r"(?:of|for|on|and|the|in)"
_RUN = lazy_re.compile(rf"(?<![\w.'’-]){_NAME}(?:[ \u00a0](?:{_JOINT}[ \u00a0]){{0,3}}{_NAME}){{1,12}}(?![\w-])")
_PIECE = lazy_re.compile(rf"{_NAME}|[a-z]+")
_HEAD = lazy_re.compile(
    r"\b(?:Academy|Accusation|Action|Administration|Advice|Agency|Alliance|Alternative|Appeal|Assembly|Association|Authority|Bloc|Block|Board|Army|Bureau|Cent(?:er|re)|Chamber|Chiefs|Coalition"
    r"|Commission|Commision|Comission|Commitee|Committee|Concentration|Confederation|Congress|Council|Counsel|Court|Courtyard|Day|Democrats|Deputies|Directorate|Experts"
    r"|Federation|Forces|Forum|Front|Gathering|Great|House|Initiative|Institute|Judge?ment|Khural|Hural|League|Left|Meeting|Memory|Movement|Office|Organi[sz]ation"
    r"|Pact|Parliament|Party|Platform|Power|Prosecut\w+|Rada|Rally|Registry|Renewal|Representative\w*|Revolution|Room|Secretariat|Service|Tribunal|Tribune|Union)\b"
)
"""Words of which a damaged name has one; few articles have none, but most of their capitalised runs have none."""
_LONGEST, _PAIR = 8, 2
_BESIDE = 24
_GLOSS = lazy_re.compile(
    r"[”\"’)]?(?:,| \(| [–—]) ?(?:(?:or|the|also|known as|called|officially|literally|meaning) )*[“\"‘]?"
)
"""What stands between a name and what explains it, in no more signs than `_BESIDE`: “, officially the ”."""
_OPENERS = word_set("""
the a an in at on for from by with but and as after before while when if its his her their our former new says
""")
"""Words that may stand with a capital before a name."""


Options = Accepting


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    joint: str
    """What joins it to the word before: “of”, “of the”, "" for nothing."""
    owns: bool
    """Whether it is a genitive."""


class _Damage(NamedTuple):
    first: int
    last: int
    right: str
    reason: str


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Damaged names of bodies of the countries that the article names, or of bodies that many states have."""
    reader = _Reader(article)
    for block in article.blocks:
        if block.kind is not BlockKind.BODY:
            continue
        for run in _RUN.finditer(article.text, block.span.start, block.span.end):
            is_built = bool(_HEAD.search(run[0]))
            if not (is_built or reader.may_be_translated(run[0])):
                continue
            words = _read(run[0], run.start())
            for damage in reader.damages(words, literal_only=not is_built):
                span = Span(words[damage.first].start, words[damage.last - 1].end)
                if article.text[slice(*span)] not in options.accept:
                    yield finding(article, rule, span, (damage.right,), reason=damage.reason)


def _read(run: str, offset: int) -> list[_Word]:
    words: list[_Word] = []
    joint = ""
    for piece in _PIECE.finditer(run):
        if piece[0].lower() in SMALL and (piece[0].islower() or not words):
            joint = f"{joint} {piece[0].lower()}".lstrip() if words else ""
            continue
        owns = piece[0].endswith(("'s", "’s", "'", "’"))
        end = offset + piece.end() - (2 if piece[0][-1] == "s" else 0) * owns
        words.append(_Word(plain(piece[0]), offset + piece.start(), end, joint, owns))
        joint = ""
    return words


def _hides(right: tuple[int, int], span: tuple[int, int]) -> bool:
    """Whether a right name has words of a span, and is not merely a part of it."""
    return (
        right[0] < span[1]
        and span[0] < right[1]
        and not (span[0] <= right[0] and right[1] <= span[1] and right != span)
    )


def _is_plural(own: list[str], right: list[str]) -> bool:
    """Whether two names are the same but for a plural in the one."""
    pairs = [pair for pair in zip(own, right, strict=False) if pair[0] != pair[1]]
    return len(own) == len(right) and len(pairs) == 1 and pairs[0][0] == pairs[0][1] + "s"


class _Reader:
    def __init__(self, article: Article) -> None:
        self._index = article.facts.state_bodies
        self._article = article

    def may_be_translated(self, run: str) -> bool:
        """Whether a run has a word with which a known word-for-word translation begins."""
        return not self._index["wakes"].keys().isdisjoint(run.split())

    @cached_property
    def _country_words(self) -> frozenset[str]:
        return self._article.facts.plain_country_words

    @cached_property
    def _countries(self) -> frozenset[str]:
        return self._article.countries

    def damages(self, words: list[_Word], *, literal_only: bool) -> Iterator[_Damage]:
        """The damaged names in one run, from left to right, none inside another or inside a right name.

        `literal_only` leaves out those that are built of the words of a right name.
        """
        said = [word.text for word in words]
        spans = [(at, end) for at in range(len(said)) for end in range(at + 2, min(len(said), at + _LONGEST) + 1)]
        right = [(at, end) for at, end in spans if self._is_right(" ".join(said[at:end]))]
        taken = 0
        for at, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            if at < taken or any(_hides(one, (at, end)) for one in right if one != (at, end)):
                continue
            if not (self._begins(words, at) and self._ends(words, end)):
                continue
            if (at, end) in right:
                damage = None if literal_only else self._slip(words, at, end)
            else:
                damage = self._translated(words, at, end)
                if not (damage or literal_only):
                    damage = self._built(words, at, end) or self._renamed(words, at, end)
            if damage:
                taken = end
                yield damage

    def _is_right(self, name: str) -> bool:
        """Whether a name is accepted; if a translation word by word gives it too, in a country of the article."""
        countries = self._index["accepted"].get(name)
        if countries is None:
            return False
        if ANY in countries or self._may_be_there(countries):
            return True
        given = [countries for _, countries in translations(self._index, name)]
        return not any(not countries or self._is_there(countries) for countries in given)

    def _slip(self, words: list[_Word], at: int, end: int) -> _Damage | None:
        """What is wrong with a name that has the right words in the right order: an article or a plural too many."""
        said = [word.text for word in words[at:end]]
        if ANY in self._index["accepted"][" ".join(said)]:
            return None
        same = [
            name
            for name, countries in self._index["bodies"].get(family_key(said, self._index["families"]), ())
            if content(name) == said and self._is_there(countries)
        ]
        if not same or any(" the " in name for name in same):
            return None
        if any(word.joint.endswith(" the") for word in words[at + 1 : end]):
            return _Damage(at, end, same[0], "there is no article in it")
        own = [self._article.text[word.start : word.end].lower() for word in words[at:end]]
        its = [[word for word in name.lower().split() if word not in SMALL] for name in same]
        if end - at > _PAIR and own not in its and any(_is_plural(own, right) for right in its):
            return _Damage(at, end, same[0], "a word of it stands in the plural")
        return None

    def _is_there(self, countries: Iterable[str]) -> bool:
        return not self._countries.isdisjoint(countries)

    def _may_be_there(self, countries: Iterable[str]) -> bool:
        return not self._article.likely_countries.isdisjoint(countries)

    def _translated(self, words: list[_Word], at: int, end: int) -> _Damage | None:
        if words[at].owns and words[at].text in self._country_words:
            return None  # Turkey's Football Federation
        for name, countries in translations(self._index, " ".join(word.text for word in words[at:end])):
            if (not countries or self._may_be_there(countries)) and not self._explains(name, words[at], words[end - 1]):
                return _Damage(at, end, name, "a word-for-word translation")
        return None

    def _explains(self, name: str, first: _Word, last: _Word) -> bool:
        """Whether a translation explains the right name beside it: Ansar Allah, or Supporters of God."""
        text = self._article.text
        _, found, gap = text[max(0, first.start - len(name) - _BESIDE) : first.start].rpartition(name)
        if found and _GLOSS.fullmatch(gap):
            return True
        gap, found, _ = text[last.end :][: len(name) + _BESIDE].partition(name)
        return bool(found and _GLOSS.fullmatch(gap))

    def _built(self, words: list[_Word], at: int, end: int) -> _Damage | None:
        said = [word.text for word in words[at:end]]
        for name, countries in self._index["bodies"].get(family_key(said, self._index["families"]), ()):
            if countries and not self._is_there(countries):
                continue
            right = content(name)
            strange = [word for word in said if word not in right]
            if strange:
                return _Damage(at, end, name, f"“{strange[0].capitalize()}” is another form of a word of it")
            has_joint = any(word.joint.startswith(("of", "for")) for word in words[at + 1 : end])
            head, _, rest = name.lower().replace(" for ", " of ").partition(" of ")
            if self._is_moved(said, right) or (rest and not has_joint and said[-1] in head):
                continue  # Vietnam's Communist Party; the Farmers and Greens Union
            if not countries and len(said) == _PAIR and has_joint:
                continue  # “Court of the Federation” may be anything
            return _Damage(at, end, name, "the words in another order")
        return None

    def _renamed(self, words: list[_Word], at: int, end: int) -> _Damage | None:
        """A name with another word for what the body is: an office, where it is a bureau."""
        said = [word.text for word in words[at:end]]
        key = office_key(said, self._index["families"])
        for name, countries in self._index["offices"].get(key, ()) if key else ():
            if self._is_there(countries):
                strange = [word for word in said if word not in content(name)]
                word = (strange or said)[-1]
                return _Damage(at, end, name, f"“{word.capitalize()}” is another word for what the body is")
        return None

    def _is_moved(self, said: list[str], right: list[str]) -> bool:
        """Whether two names differ only in where the country stands."""
        own, its = ([word for word in words if word not in self._country_words] for words in (said, right))
        return own == its

    def _begins(self, words: list[_Word], at: int) -> bool:
        """Whether a name may begin at a word."""
        if at == 0 or words[at].joint not in ("", "of", "for"):
            return True
        before = words[at - 1]
        return before.owns or before.text in _OPENERS or before.text in self._country_words

    def _ends(self, words: list[_Word], end: int) -> bool:
        """Whether a name may end before a word: it does not if another word of it follows."""
        if end == len(words) or words[end - 1].owns:
            return True
        following = words[end]
        if following.joint == "of" and letters(following.text) in self._article.facts.given_names:
            return True  # the party of somebody
        return following.joint in ("and", "in", "on", "for") or following.text in self._country_words
