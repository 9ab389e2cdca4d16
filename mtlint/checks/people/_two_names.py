"""People of East Asia under two names in one translation: “Jack Ma”, “Ma Yun”; “Rhee Jin-ho”, “Lee Jin-ho”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention

_COUNTRIES = frozenset(["cn", "hk", "jp", "kp", "kr", "mo", "sg", "tw"])
"""Where people bear a name in English beside their own, or spell it in a way of their own."""
_FAMILIES = tuple(
    frozenset(family.split())
    for family in (
        "lee rhee yi ri", "park bak pak", "choi choe", "jung jeong chung", "kang gang", "cho jo", "kim gim",
        "noh roh no", "yoon yun", "lim im rim", "yoo yu ryu you", "shin sin", "ahn an", "oh o", "kwon gwon",
        "koo gu goo ku", "bae pae", "baek paik back", "byun byeon", "hur heo huh", "moon mun", "woo u",
        "chun jeon jun", "suh seo", "ban pan",
    )
)  # fmt: skip
"""Family names of Korea, each in its spellings."""
_SOUNDS = (
    ("yeo", "yo"), ("eo", "o"), ("eu", "u"), ("oo", "u"), ("ee", "i"), ("yi", "i"), ("ae", "e"), ("young", "yong"),
    ("ou", "o"), ("u", "o"), ("k", "g"), ("t", "d"), ("p", "b"), ("ch", "j"), ("sh", "s"), ("r", "l"),
)  # fmt: skip
"""What is one sound of Korean in two spellings; the first that fits is taken."""
_GIVEN = lazy_re.compile(r"[A-Z][a-z]+(?:-[a-z]+)?\Z")


def two_names(article: Article) -> Iterator[tuple[Span, Mention]]:
    """Where somebody stands under another full name than before, and the name that is right or stood first."""
    first: dict[str, Mention] = {}
    given: dict[tuple[int, str], Mention] = {}
    names = {known.person.key: known.person.name for known in article.people.known}
    for known in article.people.known:
        if not known.is_full or known.person.country not in _COUNTRIES:
            continue
        before = first.setdefault(known.person.key, known.mention)
        if _are_two(before, known.mention) and article.sentence(before.span) != article.sentence(known.mention.span):
            wrong, right = known.mention, before
            if right.text != names[known.person.key] == wrong.text:
                wrong, right = right, wrong
            yield wrong.span, right
    if "ko" not in (article.document.source_language or ""):
        return
    for mention in article.mentions:
        if len(mention.words) != 2 or not _GIVEN.match(mention.words[1]):
            continue
        family = next((at for at, forms in enumerate(_FAMILIES) if mention.words[0].lower() in forms), None)
        if family is None:
            continue
        before = given.setdefault((family, _sounds(mention.words[1])), mention)
        if _are_two(before, mention):
            yield mention.span, before


def _are_two(one: Mention, other: Mention) -> bool:
    """Whether each of two names has a word that the other has not."""
    first, second = ({letters(word) for word in mention.words} for mention in (one, other))
    return bool(first - second and second - first) and sorted("".join(first)) != sorted("".join(second))


def _sounds(given: str) -> str:
    """A given name as it is heard."""
    heard = given.lower().replace("-", "")
    for spelling, sound in _SOUNDS:
        heard = heard.replace(spelling, sound)
    return heard
