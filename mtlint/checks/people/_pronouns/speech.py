"""Whom a quotation is about: somebody named just before, and not who speaks."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.saying import SPEAKS
from mtlint.text.word_set import word_set

from .person_nouns import KIN, SEX_OF_NOUN
from .scene import Pronoun, Scene
from .speakers import SAID_BEFORE_NAME, SAYS
from .words import OTHER, sex_of

_NEAR = 4
"""Sentences before a quotation in which whom it speaks of must be named."""
_REACH = 60
_PRONOUN_SAYS = lazy_re.compile(rf"[”\"’']? (?:(?:{SPEAKS}) )?(s?he)\b")
_KIN_SAYS = lazy_re.compile(
    rf"[”\"’']? (?:(?:{SPEAKS}) (?P<owner>his|her) (?:[\w-]+ )?{KIN}\b|(?P<owner_first>his|her) (?:[\w-]+ )?{KIN}"
    rf" (?:{SPEAKS}))\b(?! (?:of|about)\b)"
)
"""Behind a quotation whose speaker is somebody's kin."""
_WORD = lazy_re.compile(r"(?<![\w-])[A-Za-z]+")
_OF_ANYBODY = word_set("god who whoever everybody everyone man men guys people brother brothers sons")
_FEWEST = 3
"""Words of speech, fewer of which tell nothing."""


def of_speech(scene: Scene, pronoun: Pronoun) -> Someone | None:
    """For a pronoun inside a quotation: whom the article is about, if it speaks of nobody of the other sex."""
    sex = pronoun.sex
    quotation = scene.article.quotation_around(pronoun.span)
    if quotation is None or not _may_be_of_somebody_named(scene.text, quotation, pronoun):
        return None
    spoken = _PRONOUN_SAYS.match(scene.text, quotation.end)
    if spoken is not None and sex_of(spoken[1]) == OTHER[sex]:
        return None  # who is named before may be who speaks: “She called me,” he said
    if (owner := _owner_of_speaker(scene, pronoun, quotation)) is not None:
        return owner
    behind = scene.sentences[scene.index(quotation.end - 1)].end
    if scene.has_noun(quotation.end, behind, sex) or scene.speaks_of_many(quotation.end, behind, sex):
        return None  # “…,” said the father of a girl
    speakers = set(_speakers(scene, quotation))
    begin = max(0, scene.index(quotation.start))
    named = [each for at in scene.people[:begin] for each in at if each.name not in speakers]
    near = [each for at in scene.people[max(0, begin - _NEAR) : begin] for each in at if each.name not in speakers]
    if not near or any(each.sex != OTHER[sex] and (each.why or " " in each.name) for each in named):
        return None
    if any(each.sex != OTHER[sex] for each in near) or not near[-1].why:
        return None
    if scene.says(0, quotation.start, sex) or scene.speaks_of_many(0, quotation.start, sex):
        return None
    start = scene.sentences[max(0, begin - _NEAR)].start
    return None if scene.has_noun(start, quotation.start, sex) else near[-1]


def _owner_of_speaker(scene: Scene, pronoun: Pronoun, quotation: Span) -> Someone | None:
    """Of whom somebody's kin speak: “Ana Ruiz is 40. ‘He is ill,’ her husband said”; nobody else is named there."""
    kin = _KIN_SAYS.match(scene.text, quotation.end)
    index = scene.index(quotation.start) - 1
    if kin is None or sex_of(kin["owner"] or kin["owner_first"]) != OTHER[pronoun.sex] or index < 0:
        return None
    people = scene.people[index]
    before = scene.sentences[index]
    if not people or scene.says(*before, pronoun.sex) or scene.has_noun(*before, pronoun.sex):
        return None
    is_only = len({each.name for each in people}) == 1 and people[0].sex == OTHER[pronoun.sex]
    return people[0] if is_only and people[0].why else None


def _speakers(scene: Scene, quotation: Span) -> Iterator[str]:
    """The names of those who may speak in a quotation: who is named just behind it, or just before it."""
    paragraph = scene.article.paragraph(quotation)
    for at in scene.people[scene.index(paragraph.start) : scene.index(paragraph.end - 1) + 1]:
        for each in at:
            start, end = each.mention.start, each.mention.span.end
            if SAID_BEFORE_NAME.search(scene.text, max(0, start - _REACH), start) or SAYS.match(scene.text, end):
                yield each.name


def _may_be_of_somebody_named(text: str, quotation: Span, pronoun: Pronoun) -> bool:
    """Whether nothing that is said in a quotation before a pronoun tells of whom it speaks."""
    start, end = pronoun.span
    words = [match[0] for match in _WORD.finditer(text, quotation.start, start)]
    if len(text[slice(*quotation)].split()) < _FEWEST or text[end : end + 5] in (" who ", " that"):
        return False
    inside = [word for at, word in enumerate(words) if at and word[0].isupper() and word != "I"]
    known = {word.lower() for word in words}
    if inside or not known.isdisjoint(_OF_ANYBODY):
        return False
    return not any(SEX_OF_NOUN.get(word) in (pronoun.sex, "?") for word in known)
