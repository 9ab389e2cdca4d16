"""Speakers whose own words tell their sex: “My husband was glad,” he said."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span

from .earlier import is_speaker
from .scene import Pronoun, Scene
from .words import OTHER, SUBJECTS

_HERS = (
    r"\b(?:[Mm]y (?:late |ex-|former )?(?:husband|pregnancy|maternity leave)|I(?: was|'m|’m| am)(?: \w+)? pregnant"
    r"|(?:[Aa]s|I am|I'm|I’m|I was)(?: \w+)? an? (?:\w+ )?(?:mother|woman|girl|widow|grandmother|housewife|actress)"
    r"|I (?:gave birth|had a miscarriage)|[Ww]e women)\b"
)
_HIS = (
    r"\b(?:[Mm]y (?:late |ex-|former )?wife|(?:[Aa]s|I am|I'm|I’m|I was)(?: \w+)? an? (?:\w+ )?"
    r"(?:father|man|boy|widower|grandfather)|[Ww]e men)\b"
)
_TELLS = {"f": lazy_re.compile(_HERS), "m": lazy_re.compile(_HIS)}
_OPENS = lazy_re.compile("[‘«‹„]|(?<![A-Za-z])['\"](?=[A-Z])")
"""Another's words inside what somebody says."""
_OF_ANOTHER = lazy_re.compile(r" (?:said|says|wrote) (?:of|about) ")
"""Behind the pronoun of somebody who speaks for another, as of a part in a play."""
_COUPLES = lazy_re.compile(
    r"(?i)\b(?:gay|lesbian|same-sex|homosexual|lgbt\w*|queer|trans(?:gender| (?:wo)?m[ae]n)|drag)\b"
)
"""An article in which a man may have a husband."""


def told_by_own_words(scene: Scene, pronouns: list[Span]) -> Iterator[tuple[Span, Span]]:
    """The pronouns of who has just been quoted that what they say contradicts, and where they say it."""
    if not scene.is_translated or not any(tells.search(scene.text) for tells in _TELLS.values()):
        return
    if _COUPLES.search(scene.text):
        return
    for span in pronouns:
        pronoun = scene.pronoun(span)
        if pronoun is None or pronoun.word not in SUBJECTS or not is_speaker(scene, pronoun):
            continue
        said = None if _OF_ANOTHER.match(scene.text, span.end) else _tells(scene, pronoun)
        if said is not None:
            yield span, said


def _tells(scene: Scene, pronoun: Pronoun) -> Span | None:
    """What the quotation right before a pronoun says of the speaker, if it is of the other sex."""
    at = scene.text.rfind(" ", 0, pronoun.span.start) - 2
    quotation = scene.article.quotation_around(Span(at, at + 1))
    if quotation is None or quotation.start < scene.article.paragraph(pronoun.span).start:
        return None
    said = _TELLS[OTHER[pronoun.sex]].search(scene.text, *quotation)
    if said is None or _TELLS[pronoun.sex].search(scene.text, *quotation):
        return None
    return None if _OPENS.search(scene.text, quotation.start + 1, said.start()) else Span(*said.span())
