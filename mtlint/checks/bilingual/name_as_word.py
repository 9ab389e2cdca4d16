"""A name of the original under the word that it means: “Faith Miller” for Vera Melnik, “Iron district” for Temir."""

import re
from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.language_codes import is_family_first
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.name_words import (
    Language,
    Meant,
    NameWord,
    is_cased,
    is_same_name,
    is_spelled,
    names_of,
    neighbours,
)
from mtlint.text.offices import TITLE_WORDS
from mtlint.text.romanise import hangul, mandarin
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_KINDS = (
    "district|neighborhood|neighbourhood|quarter|village|township|town|city|county|province|river|municipality|commune|settlement"
    "|suburb|microdistrict|region|governorate|creek|stream|hamlet"
)
_PLACE_BEHIND = lazy_re.compile(rf"(?i) (?:{_KINDS})\b")
_PLACE_BEFORE = lazy_re.compile(rf"(?i)\b(?:{_KINDS}) (?:of )?(?:the )?[“\"]?$")
_REACH = 24
_ROLES = word_set(
    "abbess abbot archimandrite aunt auntie brother captain colonel commander corporal deacon dr elder father"
    " general grandfather grandma grandmother grandpa hieromonk imam lady lieutenant madam madame major miss monk"
    " mother mr mrs ms nun officer priest rabbi sergeant sheikh sister teacher uncle"
)
"""Words that have a capital before a name and are none."""
_TITLES = TITLE_WORDS | _ROLES
_GENERIC = word_set(
    "academy airport bank bath baths bay beach bridge brook casino castle cathedral cave chapel church city club"
    " coast court creek cross desert door farm festival field fields film forest fort fortress fountain garden gate"
    " grove harbor harbour headland hill hills hospital hotel house island lagoon lake land market marsh meadow mill"
    " mine monastery mosque mount mountain mountains museum palace park pass path peak plain plaza pond port prize"
    " radio ravine restaurant ridge river rock school sea shore spa spring square station stone strait stream street"
    " summit swamp temple theater theatre tower towers town valley village wall well wells wood"
)
"""What English translates in names of places and buildings, so that only behind a given name it is a surname."""
_BEFORE_PLACE = word_set("cape castle fort lake mount mountain port")
"""Those of them that stand before the name of a place."""
_PLAIN = word_set(
    "big black blue brown central east eastern first gold golden gray great green grey high holy little long low"
    " lower new north northern old red saint second short small south southern upper west western white yellow young"
)
"""What English translates at the beginning of a name of a place."""
_KIND_WORDS = word_set(_KINDS.replace("|", " "))
_BEFORE_NAME = {
    "my": "ဦး|ဒေါ်|ကို|မောင်|ဆရာတော်|ဗိုလ်",
    "th": "นาย|นาง|นางสาว|น.ส.|ดร.|คุณ|ด.ช.|ด.ญ.",
    "km": "លោក|លោកស្រី|អ្នកស្រី|កញ្ញា|ឯកឧត្តម",
    "lo": "ທ່ານ|ທ່ານນາງ|ນາງ|ທ້າວ",
    "am": "አቶ|ወ/ሮ|ወይዘሮ|ወ/ሪት|ዶ/ር|ዶክተር",
}
_BEHIND_NAME = {
    "ja": "氏|さん|容疑者|被告|首相|総理|大臣|外相|防衛相|財務相|知事|市長|議員|選手|監督|社長|会長|教授|ちゃん|君",
    "ko": "씨",
}
"""What tells a name where no capital does."""
_UNREAD = frozenset(["am", "si"])
"""Languages with spaces whose letters are not read."""


class Options(Accepting):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The words of English names that mean a name which the original has in the same place."""
    names = names_of(article.facts, language(article)) if article.source is not None else None
    if not names:
        return
    known = {each.mention.span for each in article.people.known}
    parties = {party for code in article.people.countries for party in _parties(article, code)}
    for pair in sure_pairs(article, options.certainty):
        for mention in article.mentions_within(pair.link.target):
            if mention.span in known or mention.text in options.accept or mention.text in parties:
                continue
            for meant in names.meant(mention.words):
                if theirs := _original(article, names, pair, mention, meant):
                    name, at = theirs
                    wrong = mention.place_of(meant.first, meant.end)
                    related = says(pair.source_span(*at.span()))
                    yield finding(article, rule, wrong, name.spellings[:1], related=related, name=name.spellings[0])


def _parties(article: Article, code: str) -> Sequence[str]:
    """Parties of a country that English knows by words: Golden Dawn, Green Left."""
    country = article.facts.countries.get(code)
    return country.parties if country else ()


def _original(
    article: Article, names: Language, pair: Pair, mention: Mention, meant: Meant
) -> tuple[NameWord, re.Match[str]] | None:
    """The name of the original that an English word stands for, and where it is."""
    for name in sorted(meant.names, key=lambda name: -len(name.word)):
        for place in names.places(name.word, pair.source):
            if is_spelled(name.spellings, pair.target, letters(meant.text)):
                break
            if _Case(article, names, pair, mention, meant).holds(name, place):
                return name, place
    return None


def _is_same(word: str, other: str) -> bool:
    """Whether two words have the same letters: “Foundation” is like the same word in many languages."""
    return letters(word) == letters(other)


class _Case:
    """One English word that may stand for a name, with what is around it on both sides."""

    def __init__(self, article: Article, names: Language, pair: Pair, mention: Mention, meant: Meant) -> None:
        self._article, self._names, self._pair, self._mention, self._meant = article, names, pair, mention, meant
        before = [word for word in mention.words[: meant.first] if word.lower() not in _TITLES]
        self._before = before[-1] if before else ""
        behind = mention.words[meant.end : meant.end + 1]
        self._beside = [word for word in (self._before, *behind) if word and word.lower() not in _KIND_WORDS]
        is_field = article.text.endswith(" of ", 0, mention.span.start)
        self._is_titled = (bool(mention.title) and not is_field) or len(before) < meant.first
        self._is_alone = not self._beside
        self._is_place = self._is_alone and self._is_beside_kind(meant)

    def holds(self, name: NameWord, place: re.Match[str]) -> bool:
        """Whether the word of the original is a name there, and this one its translation."""
        if not self._may_be(name):
            return False
        cased = is_cased(name.word)
        theirs = neighbours(self._pair.source, *place.span())
        if not self._is_alone:
            return self._goes_with(name, theirs, cased=cased) or self._is_told(name, place)
        if self._is_place and (cased or name.kind == "place"):
            return True
        if name.kind == "place":
            return False
        if self._is_titled and (cased or self._is_told(name, place)):
            return True
        return not self._is_headline() and self._is_spelled_elsewhere(name.spellings)

    def _may_be(self, name: NameWord) -> bool:
        """Whether English would not translate the word where it stands."""
        word = self._meant.text
        is_first = not self._before and not self._is_alone
        if self._names_a_thing():
            return False
        if is_first and (word in _PLAIN or word in _TITLES):
            return False
        if self._is_alone or is_family_first(self._names.code):
            return word not in _GENERIC or self._is_titled
        if name.kind == "given" and is_first:
            return word not in _BEFORE_PLACE
        if name.kind == "surname" and is_first:
            return False
        if word in _GENERIC or (name.kind == "place" and word in _PLAIN):
            return name.kind == "surname" and letters(self._before) in self._article.facts.given_names
        return True

    def _names_a_thing(self) -> bool:
        """Whether an English noun follows, so that it is no person: “Nobel Peace Prize”, “Gezi Peace Park”."""
        behind = [word.lower() for word in self._mention.words[self._meant.end :]]
        if self._is_place or self._is_titled or not behind or behind[-1] in _KIND_WORDS or behind[-1] in self._names:
            return False
        is_noun = vocabulary(self._article.facts).knows(behind[-1])
        return is_noun and letters(behind[-1]) not in self._article.facts.given_names

    def _is_beside_kind(self, meant: Meant) -> bool:
        if any(word.lower() in _KIND_WORDS for word in self._mention.words[meant.end :]):
            return True
        text, span = self._article.text, self._mention.span
        behind = _PLACE_BEHIND.match(text, span.end + text.startswith(("”", '"'), span.end))
        return bool(behind or _PLACE_BEFORE.search(text, max(0, span.start - _REACH), span.start))

    def _goes_with(self, name: NameWord, theirs: Sequence[str], *, cased: bool) -> bool:
        """Whether the other words of the name stand beside it in the original, as they are or translated too."""
        if not self._names.has_spaces:
            return False
        words, given = vocabulary(self._article.facts), self._article.facts.given_names
        for word in self._beside:
            is_common = words.knows(word.lower()) and letters(word) not in given and word.lower() not in self._names
            if word.lower() in _GENERIC:
                continue
            is_like = _is_same if is_common and not self._is_titled else is_same_name
            if any(is_like(word, other) and (not cased or other[0].isupper()) for other in theirs):
                return True
            for other in self._names.meant([word]):
                if other.text in _GENERIC:
                    continue
                for their_name in other.names:
                    if {name.kind, their_name.kind} == {"given", "surname"} and any(
                        list(self._names.places(their_name.word, neighbour)) for neighbour in theirs
                    ):
                        return True
        return False

    def _is_told(self, name: NameWord, place: re.Match[str]) -> bool:
        """Whether the original says that a person is named, where it has no capitals to show it."""
        code, source, start, end = self._names.code, self._pair.source, *place.span()
        if name.kind == "place":
            return False
        if code == "zh":
            return any(word in mandarin.surnames() for word in self._beside)
        if code == "ko" and place[0][0] in hangul.SURNAMES and not place[0].startswith(name.word):
            return any(word in hangul.SURNAMES[place[0][0]].split() for word in self._beside)
        if code in _UNREAD and any(not vocabulary(self._article.facts).knows(word.lower()) for word in self._beside):
            return True
        if before := _BEFORE_NAME.get(code):
            return source[:start].rstrip().endswith(tuple(before.split("|")))
        behind = _BEHIND_NAME.get(code)
        return bool(behind) and source.startswith(tuple(str(behind).split("|")), end + source.startswith(" ", end))

    def _is_headline(self) -> bool:
        return self._article.is_title_at(self._mention.span.start)

    def _is_spelled_elsewhere(self, spellings: Sequence[str]) -> bool:
        """Whether the translation has the name itself at another place, as somebody's."""
        plain = {letters(spelling) for spelling in spellings}
        return any(letters(word) in plain for mention in self._article.mentions for word in mention.words)
