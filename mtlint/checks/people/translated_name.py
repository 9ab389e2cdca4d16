"""A name of somebody who is not known, of which a part was put into English: “Petr Smooth”, “Conqueror Dönmez”.

Three things give it away: an English word that is nobody's surname behind a given name; an English word that is
nobody's given name before a surname with foreign letters, behind a title; and the meaning of a surname where the
article elsewhere has the name itself (`_called_by_meaning`).
"""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.name_words import Meant, names_of
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._called_by_meaning import called_by_meaning

_INITIAL = lazy_re.compile(r"[A-Z][a-z]?\.$")
_FOREIGN = lazy_re.compile(
    r"[ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīĮįİıĶķŁłĻļŃńŅņŇňŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțƠơƯưẠ-ỹçöüÇÖÜ]"
)
_BORNE = word_set(
    "abbot africa amber america angel apple april archer art ash asia august autumn baron basil bay bear beauty"
    " berry birdie bishop black blessing bliss blue bright brook brown buck bunny candy carol carter chance charity"
    " charm chase cherry china christian clement cliff cloud clover colt comfort constance cooper country crystal"
    " daisy dawn deacon dean december diamond dove drake dream duke dusty earl earth easter eden faith falcon fern"
    " fisher flint flora forest fortune fox france frank freedom friday friend gay gem genesis genius gift ginger"
    " glory gold golden grace gray green grey guy happiness happy harmony harvest hawk hazel heart heather heaven"
    " hero holly honesty honey honor honour hope hunter india innocent iris iron ivy january jasmine jewel jolly"
    " jordan joy judge june junior justice khan king kitty knight lady lake laurel leo liberty light lily lion lord"
    " lotus love lovely loyal lucky luna major man march mark mars marshal mason may melody memory mercy merry"
    " miller miracle misty monday moon music myrtle noble north nova novel november ocean october olive pansy"
    " patience peace peach pearl phoenix plum poet poppy precious prince princess promise prosper providence"
    " prudence purity queen rain rainbow raven ray reason red rich river robin roman rose rosemary rowan royal ruby"
    " sage saint sandy sapphire satisfaction saturday scarlet senior shepherd silk silver sky smile smith snow"
    " soldier song spirit star steel sterling stone storm stormy sugar sultan summer sunday sunny sunshine sweet"
    " tailor thankful theme topaz treasure trinity true trust truth tuesday unique venus victor victory violet"
    " virtue wednesday west white will willow windy winner winter wisdom wise wolf wonder world wren young"
)
"""Given names of English, and words that are given as names in many countries."""
_AT_WILL = frozenset(["ha", "id", "sw", "tl", "yo", "zh"])
"""Languages of countries where people choose English words for names."""
_SURNAMES_AT_HOME = {
    "be bg ky kk ru tg tk uz": "[oe]va?|sk[iy]y?|ska|skaya|bek|bayev|kyzy|uulu",
    "cs sk": "ová|ský|ská|cký|cká|ček|čík",
    "el": "opoulos|opoulou|idis|idou|iadis|akis|aki|atos",
    "fi": "nen",
    "hy": "yan",
    "is": "sson|d[oó]ttir",
    "ka": "shvili|dze",
    "lt": "auskas|i?en[eė]|ait[eė]|avičius|avicius|yt[eė]|ut[eė]",
    "pl": "[sc]ki|[sc]ka|wicz|czyk",
    "ro": "escu|eanu",
    "bs hr mk sr": "[oe]vi[cć]|vsk[ai]",
    "uk": "enko|chuk|[sc]ky[iy]?|[sc]ka",
}
_AT_HOME = {
    code: lazy_re.compile(rf"[^\W\d_]{{3}}(?:{ending})$")
    for codes, ending in _SURNAMES_AT_HOME.items()
    for code in codes.split()
}
"""What surnames of a language end in, by its code."""
_RANKS = frozenset(["Major", "Captain", "Colonel", "General", "Lieutenant", "Sergeant", "Judge", "Mayor", "Minister"])
_TELLS_OF = lazy_re.compile(r",? (?:said|says|told|added|explained)\b|, (?:an?|the|who|whose|aged|\d\d)\b")
_LEAST_BONES = 3
_FULL = 2
"""Words of a name that is looked at, but for a rank before it."""


class Options(CheckOptions):
    """English words that are nobody's surname, and nobody's given name; both in small letters."""

    surnames: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The translated words of names."""
    surnames, given = frozenset(options.surnames), frozenset(options.given)
    known = {each.mention.span for each in article.people.known}
    known |= {each.mention.span for each in article.people.garbled}
    for mention in article.mentions:
        if mention.span in known or len(mention.words) < 2:
            continue
        if not (article.is_translated or mention.title):
            continue
        last = mention.words[-1]
        if last.lower() in surnames and _is_given(article, mention.words[0]):
            span = mention.place_of(len(mention.words) - 1, len(mention.words))
            yield finding(article, rule, span, name=mention.text)
        elif mention.words[0].lower() in given and _FOREIGN.search(last) and (mention.title or not mention.is_first):
            yield finding(article, rule, mention.place_of(0, 1), name=mention.text)
    if article.is_translated:
        yield from _of_its_language(article, rule)
        for called in called_by_meaning(article):
            if called.span not in known:
                related = (Related(called.bearer.span, f"“{called.bearer.text}” here"),)
                yield finding(article, rule, called.span, (called.name,), related=related, name=called.bearer.text)


def _of_its_language(article: Article, rule: Rule) -> Iterator[Finding]:
    """Words that mean a name of the language, in the place of one."""
    names = names_of(article.facts, article.document.source_language or "")
    if not names:
        return
    known = {each.mention.span for each in article.people.known}
    for mention in article.mentions:
        ranks = int(mention.words[0] in _RANKS)
        bare = mention.words[ranks:]
        if len(bare) != _FULL or mention.span in known:
            continue
        for meant in names.meant([word.lower() for word in bare]):
            right = (
                _right_surname(article, bare, meant)
                if meant.first
                else _right_given(article, mention, bare, meant, names.code)
            )
            if right:
                span = mention.place_of(ranks + meant.first, ranks + meant.end)
                yield finding(article, rule, span, (right,), name=mention.text)


def _right_surname(article: Article, bare: tuple[str, ...], meant: Meant) -> str:
    """The surname that the second word means, "" if nothing tells: the article has it elsewhere alone."""
    if not _is_given(article, bare[0]):
        return ""
    surnames = (name.spellings[0] for name in meant.names if name.kind == "surname")
    return next((surname for surname in surnames if _stands_alone(article, surname)), "")


def _right_given(article: Article, mention: Mention, bare: tuple[str, ...], meant: Meant, language: str) -> str:
    """The given name that the first word means, "" if nothing tells that it is no name of English."""
    first, last = bare
    if meant.end > 1 or language in _AT_WILL:
        return ""
    given = next((name.spellings[0] for name in meant.names if name.kind == "given"), "")
    if _is_at_home(last, language):
        return given
    if first.lower() in _BORNE or vocabulary(article.facts).knows(last):
        return ""
    tells = mention.title or len(mention.words) > _FULL or _TELLS_OF.match(article.text, mention.span.end)
    return given if tells else ""


def _is_at_home(surname: str, language: str) -> bool:
    """Whether a surname is so much of a language that nobody who bears it has an English word for a given name."""
    return language in _AT_HOME and _AT_HOME[language].search(surname) is not None


def _stands_alone(article: Article, surname: str) -> bool:
    """Whether the article calls somebody by a surname alone, in whatever spelling, and nobody by his full name."""
    plain, bones = letters(surname), skeleton(surname)
    alone = False
    for mention in article.mentions:
        word = letters(mention.words[-1])
        is_like = len(bones) >= _LEAST_BONES and skeleton(word) == bones and word[:1] == plain[:1]
        if word == plain or is_like:
            if len(mention.words) > 1:
                return False
            alone = True
    return alone


def _is_given(article: Article, word: str) -> bool:
    return bool(_INITIAL.match(word)) or letters(word) in article.facts.given_names
