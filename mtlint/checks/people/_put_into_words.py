"""People of an article who come back with a part of the name put into English: “Meng Evening Boat” of Meng Wanzhou.

No table is asked for what the part means. That the other part is the one under which the article has introduced
somebody, and that the English words are as many as the syllables that they stand for, tells enough.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from mtlint.text.article import Article
from mtlint.text.mentions import OCCUPATIONS, Mention
from mtlint.text.offices import LAST_WORDS
from mtlint.text.surnames import surnames_of
from mtlint.text.syllables import may_be_of
from mtlint.text.translated_name import MEANINGS
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._called_by_meaning import Called, is_spoken_of
from ._parts_of_names import is_given

_COUNTRY = {"zh": "cn", "ko": "kr"}
_FAMILY_FIRST = frozenset(_COUNTRY)
_SYLLABLE = 4
"""Letters of a word of English that may be a given name of one syllable: Hui, Song."""
_OF_BODIES = word_set(
    "academy administration agency air airlines airport association auto automobile avenue award bank base beach"
    " bey board bookstore brand bridge bros brothers building bureau business cabinet camp campaign capital case"
    " casino cave center central centre chamber church circus city clan class clinic club college commerce"
    " commission committee community company computer congress construction corporation council country county court"
    " cup dam deal democratic department design development diary district doctrine duck dynasty economic education"
    " effect electric electronics energy enterprise entertainment environmental estate exchange express faction"
    " factory family farm fashion fast festival film finance financial fire first flight food foods force forest"
    " foundation front fund garden gate general global gold golden government great group guard hall heavy high hill"
    " holdings home hospital hotel house household human ice inc industrial industries industry inn institute"
    " insurance international investment island jewelry job joint kingdom lab laboratory lake land law life line"
    " logistics mall management manor market mart media medical memorial mental merchant metal military mining"
    " ministry model motor motors mountain movement museum music national new news noodle office oil old opera"
    " organization palace paper park parliament party pasha peace people pharma pharmaceutical photo plan plant"
    " plaza police port post power press prize product production project properties property province public"
    " publishing rail railway real republic research restaurant retail revolution river road robot royal rule school"
    " science sea second security service services sheikh shipping shop show silk social society software special"
    " sports square stadium state station steel stock store street studio style summit supply system taxi tea team"
    " tech technology telecom temple textile theater theatre theory thought tower town trade trading transport"
    " travel trust union united university urban valley village water welfare women wood world worldwide years youth"
)
"""What stands behind a family name in the names of firms, places, bodies and things."""


def put_into_words(article: Article) -> Iterator[Called]:
    """Such names; the words of English names and of bodies count for nothing."""
    language = article.document.source_language or ""
    introduced: dict[str, list[Mention]] = defaultdict(list)
    for mention in article.mentions:
        if len(mention.words) == 2 and not any(bearer.text == mention.text for bearer in introduced[mention.words[0]]):
            introduced[mention.words[0]].append(mention)
    for mention in article.mentions:
        if len(mention.words) < 2 or article.is_title_at(mention.span.start):
            continue
        rest = mention.words[1:]
        for bearer in introduced[mention.words[0]] if _are_words(article, rest, language) else ():
            if bearer.text != mention.text and _is_same(article, mention, bearer, language):
                yield Called(mention.place_of(1, len(mention.words)), bearer, bearer.words[1])
                break
        if language in _FAMILY_FIRST and len(rest) == 1 and _is_surname_in_words(article, mention, language):
            for bearer in (each for bearers in introduced.values() for each in bearers):
                is_surname = not vocabulary(article.facts).lists(bearer.words[0].lower())
                if bearer.words[1] == rest[0] and is_surname and may_be_of(_COUNTRY[language], bearer.words[0]):
                    yield Called(mention.place_of(0, 1), bearer, bearer.words[0])
                    break


def _is_same(article: Article, mention: Mention, bearer: Mention, language: str) -> bool:
    """Whether words behind the first word of a full name stand for its second."""
    if not _is_foreign(article, bearer):
        return False
    count = len(mention.words) - 1
    is_told = mention.is_owner or bool(mention.title) or is_spoken_of(article, mention)
    if language in _FAMILY_FIRST:
        return count in _syllables(bearer.words[1], language) and (count > 1 or is_told)
    return count == 1 and is_told and is_given(article, mention.words[0]) and not is_given(article, bearer.words[1])


def _is_surname_in_words(article: Article, mention: Mention, language: str) -> bool:
    """Whether a word that surnames mean, and that is none, stands before a given name of two syllables."""
    word, given = mention.words
    is_whole = "-" in given if language == "ko" else 2 in _syllables(given, language) and not _is_word(article, given)
    return is_whole and word.lower() in MEANINGS and word not in surnames_of(article.facts, language)


def _is_foreign(article: Article, bearer: Mention) -> bool:
    """Whether the second word of a full name is none of English, and the first one hardly."""
    first, second = bearer.words
    language, lists = article.document.source_language or "", vocabulary(article.facts).lists
    if any(lists(word.lower()) for word in second.split("-")):
        return False
    if language not in _FAMILY_FIRST:
        return not lists(first.lower())
    return first in surnames_of(article.facts, language) or may_be_of(_COUNTRY[language], first)


def _are_words(article: Article, words: Sequence[str], language: str) -> bool:
    """Whether these are words of English that stand in no name of a body, and that nobody is called by."""
    if not all(_is_word(article, word) for word in words):
        return False
    if language in _FAMILY_FIRST and any(
        len(word) <= _SYLLABLE and may_be_of(_COUNTRY[language], word) for word in words
    ):
        return False
    if language in _FAMILY_FIRST and len(words) > 1:
        return not all(is_given(article, word) for word in words)
    facts, small = article.facts, words[0].lower()
    is_name = is_given(article, words[0]) or small in facts.english_words_given()
    return not is_name and not any(small in facts.english_words_as_surnames(rare=rare) for rare in (True, False))


def _is_word(article: Article, word: str) -> bool:
    small = word.lower()
    is_any = word[1:].islower() and vocabulary(article.facts).lists(small)
    return is_any and not (small in _OF_BODIES or small in OCCUPATIONS or small in LAST_WORDS)


def _syllables(given: str, language: str) -> set[int]:
    """How many syllables a given name may have."""
    if language == "ko":
        return {given.count("-") + 1}
    from mtlint.text.romanise import mandarin  # noqa: PLC0415 - its tables are loaded where a name asks for them

    return {len(parts) for parts in mandarin.syllables(given.replace("-", ""))}
