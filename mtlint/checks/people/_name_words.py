"""The words that the names of an article are made of, with what tells for what each of them stands."""

from mtlint import lazy_re
from mtlint.model.document import Block, BlockKind
from mtlint.model.record import Record, field
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.saying import SPEAKS
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_SHORTEST = 4
"""Letters: shorter names are alike by chance."""
_WORDS = lazy_re.compile(r"(?:tions?|ity|ies|ments?|ism|ness|ships?|ings?|ers|ors|ians|ology|ics|day|ists?|ianity)$")
"""Endings of English words, which names that are made of words have."""
_NO_NAMES = word_set(
    "Northeast Northwest Southeast Southwest Northern Southern Republic Republics Street Avenue Square Station"
)
"""Parts of names of states, regions and streets, which are not spelt in two ways but are two words."""
_PLACED = frozenset(("in", "at", "near", "around", "outside", "reach", "reached"))
_PERHAPS_PLACED = _PLACED | frozenset(("from", "to", "of", "left"))
_SPEAKS = lazy_re.compile(rf"[ \u00a0](?:also )?(?:{SPEAKS}|believes|clarified)\b")
_OF_PLACE = lazy_re.compile(
    r"[ \u00a0](?:airport|area|border|bridge|city|county|district|harbour|harbor|hospital|island|market|port|"
    r"prefecture|prison|province|region|river|road|station|suburb|town|university|valley|village)\b"
)
_LIST_BEHIND = lazy_re.compile(r",? (?:and|or) [A-Z]|, [A-Z]")
_LIST_BEFORE = (" and ", " or ", ", ", " a ", " an ", " another ")
_BEFORE = 14
"""How far back two words stand."""
_STOPS = frozenset(".!?…:;\"”’'»)")
_LONG = 4
_MOSTLY = 0.75
"""The share of words with a capital, of those that are long enough, from which a line without a stop is a headline."""


class NameWord(Record):
    """One word of names, with every place where it stands and the words that stand beside it."""

    text: str
    spans: list[Span] = field(default_factory=list)
    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    """The titles of those whose family name it may be."""
    is_sure: bool = False
    """Whether it is a name for sure: it stands inside a sentence, or somebody of this name speaks."""
    alone: bool = False
    behind: set[str] = field(default_factory=set)
    """The words of the sentence that it stands behind."""
    names_place: bool = False
    """Whether a noun behind it says that it is a place."""
    speaks: bool = False
    is_listed: bool = False
    """Whether it stands in a list of names: “Khaled, Walid and Rim”."""
    is_country_word: bool = False

    @property
    def is_person(self) -> bool:
        """Whether it is somebody's name for sure."""
        return bool(self.titles) or self.speaks

    @property
    def is_place(self) -> bool:
        """Whether it looks like a place, and like nothing else."""
        return self.may_be_place and (self.names_place or not self.behind.isdisjoint(_PLACED))

    @property
    def may_be_place(self) -> bool:
        """Whether it may well be a place, and is nobody's name."""
        stands_so = self.names_place or not self.behind.isdisjoint(_PERHAPS_PLACED)
        return stands_so and not (self.before or self.is_person)


def name_words(article: Article) -> dict[str, NameWord]:
    """The words of the names in the running text, by their text: those that never stand in small letters."""
    known = country_words(article.facts)
    words: dict[str, NameWord] = {}
    in_small_letters = set(article.text.split(" "))
    headlines = [_is_headline(article, block) for block in article.blocks]
    for mention in article.mentions:
        if headlines[article.block_index(mention.span.start)]:
            continue
        at = 0
        for index, text in enumerate(mention.words):
            start = article.text.find(text, mention.span.start + at, mention.span.end)
            at = start + len(text) - mention.span.start
            if len(text) < _SHORTEST or not text[1:].isalpha() or not text[1:].islower() or _WORDS.search(text):
                continue
            if text in _NO_NAMES or text.lower() in in_small_letters:
                continue
            word = words.setdefault(text, NameWord(text, is_country_word=text in known))
            word.spans.append(Span(start, start + len(text)))
            _learn(word, article.text, mention, index)
            word.is_sure = word.is_sure or (article.is_translated and not vocabulary(article.facts).knows(text.lower()))
    return words


def _is_headline(article: Article, block: Block) -> bool:
    """Whether a block is a headline or looks like one: there every word may have a capital, and play with names."""
    if block.kind is BlockKind.TITLE:
        return True
    text = article.text[slice(*block.span)].rstrip()
    if text[-1:] in _STOPS:
        return False
    words = [word for word in text.split() if len(word) >= _LONG]
    return sum(word[0].isupper() for word in words) >= _MOSTLY * len(words)


def _learn(word: NameWord, text: str, mention: Mention, index: int) -> None:
    """Take in what one mention tells of its word with some number."""
    last = len(mention.words) - 1
    if index:
        word.before.add(letters(mention.words[index - 1]))
    else:
        before = text[max(0, mention.start - _BEFORE) : mention.start].split()
        if before and " ".join(before[-2:]).lower() != "according to":
            word.behind.add(before[-1].lower())
    if index < last:
        word.after.add(letters(mention.words[index + 1]))
    else:
        word.speaks |= _SPEAKS.match(text, mention.span.end) is not None
        word.names_place |= _OF_PLACE.match(text, mention.span.end) is not None
        if mention.title:
            word.titles.add(mention.title)
    word.alone |= last == 0
    word.is_listed |= last == 0 and (
        _LIST_BEHIND.match(text, mention.span.end) is not None or text.endswith(_LIST_BEFORE, 0, mention.start)
    )
    word.is_sure |= index > 0 or not mention.is_first or word.speaks
