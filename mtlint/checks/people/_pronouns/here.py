"""Whom a pronoun means that stands behind people of its own sentence."""

from mtlint import lazy_re
from mtlint.text.bearers import Someone

from .bindings import is_bound, is_bound_to_name, is_object_of_another
from .offices import HOLDER_FIRST
from .person_nouns import KIN
from .scene import Pronoun, Scene, only
from .subjects import clause, is_subject, speaks_of_others
from .words import ONESELF, OTHER, OWNERS, SUBJECTS

_SPOUSE = {
    "m": lazy_re.compile(r" (?:late |former |ex-)?(?:husband|pregnancy|miscarriage)\b"),
    "f": lazy_re.compile(r" (?:late |former |ex-)?wife\b"),
}
"""Behind “his” and “her”, what nearly always tells that the pronoun is wrong, if there is a woman, or man, to mean."""
_RELATIVE = lazy_re.compile(r",? who(?:se)? [^.,;:“”\"]*$")
_IS = lazy_re.compile(r"\b(?:is|was|are|were|be|been|being|became|becomes?)(?: also| once| now)? $")
"""Before “her” in “who is her uncle”: nobody is their own."""
_KIN = lazy_re.compile(rf" (?:late |former |elder |older |younger |half-|step|great-|ex-|own )*{KIN}\b")
"""Behind “her” in “who rents her uncle's barn”: kin, of somebody whom the sentence need not name."""


def spouse(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """Who has a husband or wife here: the last one named in the sentence, or else in the one before."""
    start, end = scene.sentences[pronoun.sentence].start, pronoun.span.start
    if HOLDER_FIRST.match(pronoun.before) or scene.has_noun(start, end, pronoun.sex):
        return None
    begins = not pronoun.before.strip(' "“”')
    people = here or (scene.people[pronoun.sentence - 1] if pronoun.sentence and begins else [])
    if scene.is_translated:
        people = [each for each in people if each.why or each.mention.title]
        if not here and scene.says(start, end, OTHER[pronoun.sex], quoted=False):
            named = next((at for at in reversed(scene.people[: pronoun.sentence]) if at), [])
            people = named[-1:]  # “She left after his husband …”
        elif begins and not people:
            people = _named_in_paragraph(scene, pronoun)
    return only(people, pronoun.sex) if people and people[-1].why else None


def _named_in_paragraph(scene: Scene, pronoun: Pronoun) -> list[Someone]:
    """Who was named last in the paragraph, if nobody of the pronoun's sex has been meant since."""
    start = scene.article.paragraph(scene.sentences[pronoun.sentence]).start
    for at in range(pronoun.sentence - 1, -1, -1):
        sentence = scene.sentences[at]
        if sentence.start < start or scene.says(*sentence, pronoun.sex, quoted=False):
            return []
        if scene.people[at]:
            return scene.people[at]
    return []


def is_of_spouse(scene: Scene, pronoun: Pronoun) -> bool:
    """Whether a pronoun stands before a word for its owner's husband or wife, who is of its own sex."""
    return pronoun.word in OWNERS and _SPOUSE[pronoun.sex].match(scene.text, pronoun.span.end) is not None


def bound(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """Whom grammar ties a pronoun to, or, in a translation, who alone is left for it."""
    if whom := _subject(scene, pronoun, here):
        return whom
    if not scene.is_translated:
        return None
    begin = scene.sentences[pronoun.sentence].start
    if here[-1].sex == OTHER[pronoun.sex] and is_bound_to_name(scene.text, begin, here[-1], pronoun.span):
        return here[-1]
    return _praised(scene, pronoun, here)


def _subject(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """The subject of the clause, if it is the only person there and the pronoun can only mean it."""
    start, end = scene.sentences[pronoun.sentence].start, pronoun.span.start
    begin = clause(scene.text, start, end)
    if begin == end:  # what begins with the pronoun goes on about the subject of the clause before
        begin = clause(scene.text, start, end - len("; "))
    nearby = [each for each in here if each.mention.span.start >= begin]
    whom = only(nearby, pronoun.sex) if nearby else None
    if whom is None or scene.says(begin, end, pronoun.sex):
        return None
    if pronoun.word in SUBJECTS and scene.is_about(pronoun.sex, pronoun.sentence):
        return None
    if (
        pronoun.word in OWNERS
        and _KIN.match(scene.text, pronoun.span.end)
        and scene.goes_on_about(pronoun.sex, pronoun.sentence)
    ):
        return None
    if scene.has_noun(begin, whom.mention.start, pronoun.sex) or scene.has_noun(
        whom.mention.span.end, end, pronoun.sex
    ):
        return None
    if is_subject(scene.text, begin, whom, pronoun.span, translated=scene.is_translated):
        return whom
    if not scene.is_translated:
        return None
    is_first = scene.nobody_else(pronoun.sentence, pronoun.sex, 1)
    return whom if is_bound(scene.text, begin, whom, pronoun.span, is_first_choice=is_first) else None


def _praised(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """Whom somebody praises who is the only one of that sex: not himself, so that it is a woman."""
    praiser, sex = here[-1], pronoun.sex
    start = scene.sentences[pronoun.sentence].start
    if praiser.sex == OTHER[sex] or not is_object_of_another(scene.text, start, praiser, pronoun.span):
        return None
    nearby = scene.sentences[max(0, pronoun.sentence - 3)].start
    if len({each.name for each in here}) > 1 or scene.has_noun(nearby, pronoun.span.start, sex):
        return None
    others = [each for at in scene.people[: pronoun.sentence] for each in at if each.name != praiser.name]
    if any(each.sex == sex or (each.sex == "?" and " " in each.name) for each in others):
        return None
    first = scene.sentences[min(scene.named_at[praiser.name])].start
    if scene.says(0, first, sex, quoted=False):
        return None
    return next((each for each in reversed(others) if each.why), None)


def only_one(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """The only person of the sentence, if nobody else may be meant from before."""
    whom = only(here, pronoun.sex)
    start = scene.sentences[pronoun.sentence].start
    if whom is None or speaks_of_others(scene.text, start, whom, pronoun.span.start):
        return None
    if is_object_of_another(scene.text, start, whom, pronoun.span):
        return None
    if _RELATIVE.fullmatch(pronoun.before, whom.mention.span.end - start):
        if _IS.search(pronoun.before) or _KIN.match(scene.text, pronoun.span.end):
            return None
        if pronoun.word in ONESELF or scene.is_possessive(pronoun):
            return whom
    if pronoun.word in OWNERS and scene.goes_on_about(pronoun.sex, pronoun.sentence):
        return None
    begins = whom.mention.start == start and len(whom.mention.words) > 1
    if scene.nobody_else(pronoun.sentence, pronoun.sex, 3, is_subject=begins):
        return whom
    is_alone = scene.is_translated and whom.why and scene.is_first(pronoun.sentence, pronoun.sex)
    return whom if is_alone else None
