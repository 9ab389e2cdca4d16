"""Names that Slavic languages and their romanisations give two forms: Paolini, Paoliniová; Syrskyi, Syrsky."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.sex_of_name import sex_of_name
from mtlint.text.surnames import without_ova

_WITH_OVA = frozenset(("cs", "sk"))
"""Languages that give an ending to the surname of every woman, also of those abroad."""
_SKY = lazy_re.compile("(?<=[sc]k)(?:yy|yi|yj|iy|ii|ij|y|i)$")
_LEAST = 4


def of_women(article: Article) -> Iterator[tuple[Mention, Mention]]:
    """Surnames with the ending of women, of women who bear another name in full: “Jasmine Paolini … Paoliniová”."""
    language = article.document.source_language
    if language not in _WITH_OVA or not ("ová" in article.text or "ova" in article.text):
        return
    hers: dict[str, Mention] = {}
    given: dict[str, set[str]] = {}
    for mention in article.mentions:
        if len(mention.words) > 1:
            family = letters(mention.words[-1])
            given.setdefault(family, set()).add(mention.words[0])
            if sex_of_name(mention.words, article.facts, language) == "f":
                hers.setdefault(family, mention)
    for mention in article.mentions:
        bare = [letters(name) for name in without_ova(mention.words[-1])]
        if not bare or len(bare[0]) < _LEAST:
            continue
        bearer = next((hers[name] for name in bare if name in hers), None)
        if bearer and given.get(letters(mention.words[-1]), set()) <= {bearer.words[0]}:
            yield mention, bearer


def are_one_sky(one: str, other: str) -> bool:
    """Whether two surnames differ in how the last sound of Сирський is spelt."""
    one, other = letters(one), letters(other)
    stem = _SKY.sub("", one)
    return one != other and stem not in (one, other) and stem == _SKY.sub("", other) and len(stem) > _LEAST
