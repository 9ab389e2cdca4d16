"""Whom a pronoun means behind nobody of its own sentence: who was named before."""

from bisect import bisect_left

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.saying import SPEAKS
from mtlint.text.verbs import is_past

from .beasts import BEAST
from .offices import MEETS_HOLDER
from .person_nouns import SEX_OF_NOUN, WORD
from .scene import LONGEST, Pronoun, Scene, only
from .speakers import ACCORDING_TO, ANSWERED, BEHIND_QUOTE, PRONOUN_SPEAKS, SAID
from .subjects import speaks_for_oneself
from .words import OTHER

_REACH = 4
"""How many sentences behind a name somebody may still speak as “he said”."""
_NEAR = 2
"""How many behind it “he” may begin a sentence."""
_BEGINS = lazy_re.compile(r"[\"“”'’\s]*(?:[A-Z][^.,;:“”\"]{0,40},? |[A-Z][^.;:“”\"]{0,100}, )?")
"""Before a pronoun that begins its sentence: nothing, or a few words."""
ATTACKED = lazy_re.compile(
    r"\b(?:was|were|been|being|is) (?:[a-z]+ly )?(?:attacked|abused|assaulted|beaten|raped|killed|murdered|robbed"
    r"|abducted|kidnapped|shot|stabbed|followed|threatened|harassed|hit|struck|run over|stalked|mugged)\b"
    r"|\b(?:murder|manslaughter|rape|the body was found)\b"
)
"""What somebody has done to the one who is named, or that one to another."""
_DOES_TO_OTHER = {
    sex: lazy_re.compile(
        rf"(?: [a-z]+){{1,3}} {whom}(?:[.,;]| (?:and|as|for|an?|the|with|in|on|at|to|from|by|when|after|before|that"
        rf"|how|twice"
        rf"|again)\b)|[^.;:“”\"\n]{{3,80}}, {who} (?:{SPEAKS})\b"
    )
    for sex, whom, who in (("m", "her", "she"), ("f", "him", "he"))
}
"""Behind a pronoun, what says that it is not of the other, who is spoken to or speaks: “He told her to wait”."""
_DOES_TO_THE = lazy_re.compile(r" ([a-z]+) (?:the|an?|his|her) (?:[a-z]+ )?$")
_IS_LAST = lazy_re.compile(r"(?:, (?:\d\d|an?|the) [^.,;:“”\"]{3,90}|, \d\d)?\.")
"""Behind a name that ends its sentence, with what the person is."""
KIN_BEHIND = lazy_re.compile(
    r", (?:\d\d, )?(?:the (?:[a-z-]+ )?|an? )?"
    r"(?:wife|husband|widow|widower|(?<!a )mother|(?<!a )father|sister|brother|partner) of\b"
)
"""Behind a name, what speaks of somebody else, of whom the next sentence may tell: “said Ana Ruiz, the wife of …”."""


def is_speaker(scene: Scene, pronoun: Pronoun) -> bool:
    """Whether a pronoun means who has just been quoted: “…,” he said."""
    return BEHIND_QUOTE.search(pronoun.before) is not None and SAID.match(scene.text, pronoun.span.end) is not None


def speaker(scene: Scene, pronoun: Pronoun) -> Someone | None:
    """Who has just been quoted, but not who “replied”: the one before has asked."""
    return None if ANSWERED.match(scene.text, pronoun.span.end) else _nearest(scene, pronoun, _REACH)


def from_before(scene: Scene, pronoun: Pronoun) -> Someone | None:
    """Whom a pronoun of a sentence that names nobody before it means."""
    whom = None
    if _DOES_TO_OTHER[pronoun.sex].match(scene.text, pronoun.span.end):
        return None  # “Ana Ruiz went to the police. He told her to come back.”
    if _BEGINS.fullmatch(pronoun.before):
        whom = _nearest(
            scene, pronoun, _NEAR, is_inside=bool(pronoun.before.strip()) and not _speaks(scene, pronoun.sentence)
        ) or _gone_on_about(scene, pronoun)
    whom = whom or _first_of_sex(scene, pronoun)
    has_kin = whom is not None and KIN_BEHIND.match(scene.text, whom.mention.span.end) is not None
    return None if has_kin and not _speaks(scene, pronoun.sentence) else whom


def _first_of_sex(scene: Scene, pronoun: Pronoun) -> Someone | None:
    """For a pronoun of a sex of which a translation has spoken of nobody before: whom it spoke of last."""
    index, sex = pronoun.sentence, pronoun.sex
    if not scene.is_translated or BEAST.search(scene.text, 0, scene.sentences[index].start):
        return None
    if index and ATTACKED.search(scene.text, *scene.sentences[index - 1]):
        return None
    named = _last_that_names(scene, index)
    whom = only(scene.people[named], sex) if named is not None else None
    if named is None or whom is None or scene.speaks_of_other_office(named, index):
        return None
    if scene.is_of_office(index - 1) or (
        named == index - 1 and _meets_another(scene, whom, scene.sentences[named], sex)
    ):
        return None
    return whom if whom.why and scene.is_first(index, sex) else None


def _last_that_names(scene: Scene, index: int) -> int | None:
    """The number of the last sentence before another that names somebody."""
    return next((at for at in range(index - 1, max(-1, index - LONGEST), -1) if scene.people[at]), None)


def _nearest(scene: Scene, pronoun: Pronoun, reach: int, *, is_inside: bool = False) -> Someone | None:
    """For a pronoun that begins its sentence: the only person of the sentence before, who speaks or acts in it.

    If it `is_inside`, behind a few words, whom a quotation speaks of counts too: “‘He ran.’ She added that he …”.
    """
    index, sex = pronoun.sentence, pronoun.sex
    spoken = _spoken_on(scene, index)
    if any(
        scene.says(*speech, sex) or scene.speaks_of_many(*speech, sex)
        for speech in scene.sentences[index - spoken : index]
    ):
        return None
    is_quoted = reach > _NEAR
    for back in range(1, min(reach + spoken, index) + 1):
        named = index - back
        sentence = scene.sentences[named]
        if back <= spoken or (is_quoted and scene.article.is_quoted(Span(sentence.end - 2, sentence.end))):
            continue
        if scene.says(*sentence, sex, quoted=is_inside) or scene.has_noun(*sentence, sex) or scene.is_of_office(named):
            return None
        if ATTACKED.search(scene.text, *sentence):
            return None
        if not scene.people[named]:
            continue
        whom = only(scene.people[named], sex)
        if whom is not None and not is_quoted and _meets_another(scene, whom, sentence, sex):
            return None
        if whom is None or _is_of_before(scene, pronoun, sentence) or _is_passing(scene, whom, named, sex):
            return None
        if back > 1 + spoken and not scene.nobody_else(index, sex, 4):
            return None
        if back > 1 and scene.speaks_of_other_office(named, index - 1):
            return None
        return whom if _is_meant(scene, pronoun, whom, named, is_quoted=is_quoted) else None
    return None


def _meets_another(scene: Scene, whom: Someone, sentence: Span, sex: str) -> bool:
    """Whether a sentence speaks of an animal or an office besides the one who is named, or that one of a relative."""
    behind = whom.mention.span.end
    if MEETS_HOLDER.search(scene.text, behind, sentence.end):
        return True
    beast = BEAST.search(scene.text, behind, sentence.end)
    does = beast and _DOES_TO_THE.search(scene.text, behind, beast.start())
    if does and (is_past(does[1]) or does[1] == "has"):
        return True  # “Ana Ruiz shot the bear. He weighed 200 kilos.”
    quoted = scene.text.startswith(("“", '"'), sentence.start)
    return quoted and any(SEX_OF_NOUN.get(word[0]) == sex for word in WORD.finditer(scene.text, *sentence))


def _spoken_on(scene: Scene, index: int) -> int:
    """How many sentences right before one are but speech: “…,” said Ana Ruiz. “…” He laughed."""
    spoken = 0
    while index > spoken + 1 and scene.goes_on_speaking(index - spoken - 1):
        spoken += 1
    return spoken


def _is_meant(scene: Scene, pronoun: Pronoun, whom: Someone, named: int, *, is_quoted: bool) -> bool:
    """Whether nobody but the only person of a sentence can be meant; `is_quoted` says that the pronoun speaks."""
    index, sex = pronoun.sentence, pronoun.sex
    sentence = scene.sentences[named]
    first = bisect_left(scene.starts, scene.article.paragraph(sentence).start)
    if not (is_quoted or _speaks(scene, index)) and (scene.goes_on_about(sex, named) or scene.says(*sentence, sex)):
        return False
    acts = scene.acts(whom, sentence) or (
        is_quoted and ACCORDING_TO.fullmatch(scene.text, sentence.start, whom.mention.start) is not None
    )
    if acts and scene.nobody_else(index, sex, min(3, index - first), sure=True):
        return True
    has_spoken_on = named == index - 1 - _spoken_on(scene, index)
    if has_spoken_on and _speaks(scene, index) and _introduces_speaker(scene, whom, sentence):
        return True
    return scene.nobody_else(index, sex, 4) or _is_introduced(scene, whom, sentence, index - first, sex)


def _speaks(scene: Scene, index: int) -> bool:
    """Whether a sentence begins with a pronoun that says something."""
    return PRONOUN_SPEAKS.match(scene.text, scene.sentences[index].start) is not None


def _introduces_speaker(scene: Scene, whom: Someone, sentence: Span) -> bool:
    """Whether somebody is introduced as the subject of a sentence of a translation, and speaks of no other."""
    if not scene.is_translated or whom.sex == "?" or len(whom.mention.words) < 2:
        return False
    return speaks_for_oneself(scene.text, sentence, whom)


def _is_introduced(scene: Scene, whom: Someone, sentence: Span, reach: int, sex: str) -> bool:
    """Whether a translation introduces somebody at the end of a sentence, in a paragraph that names nobody else."""
    if not scene.is_translated or len(whom.mention.words) < 2:
        return False
    if _IS_LAST.fullmatch(scene.text, whom.mention.span.end, sentence.end) is None:
        return False
    index = scene.index(sentence.start) + 1
    around = scene.sentences[max(0, index - 4) : index]
    return scene.nobody_else(index, sex, reach, sure=True) and not any(
        scene.says(*each, sex, quoted=False) for each in around
    )


def _is_of_before(scene: Scene, pronoun: Pronoun, named: Span) -> bool:
    """Whether a sentence begins a paragraph about somebody of whom the article spoke before it named another."""
    begins = scene.article.paragraph(scene.sentences[pronoun.sentence]).start > named.start
    return begins and scene.says(0, named.start, pronoun.sex, quoted=False)


def _is_passing(scene: Scene, whom: Someone, named: int, sex: str) -> bool:
    """Whether somebody without a name, or who only says something, comes in beside one of a sex."""
    sentence = scene.sentences[named]
    before = scene.text[sentence.start : whom.mention.start]
    if whom.why != "noun" and not BEHIND_QUOTE.search(before):
        return False
    start = scene.article.paragraph(sentence).start
    start = scene.article.paragraph(Span(max(0, start - 2), max(0, start - 2))).start
    is_known = any(each.why and each.sex == sex for at in scene.people[:named] for each in at)
    return is_known and scene.says(start, sentence.start, sex, quoted=False)


def _gone_on_about(scene: Scene, pronoun: Pronoun) -> Someone | None:
    """For a pronoun that begins its sentence: the person whom the text before has called by the other pronoun."""
    index, sex = pronoun.sentence, pronoun.sex
    before = scene.sentences[index - 1]
    if not index or not scene.says(*before, OTHER[sex], quoted=False) or scene.is_of_office(index - 1):
        return None
    if _is_of_before(scene, pronoun, before) or ATTACKED.search(scene.text, *before):
        return None
    first = bisect_left(scene.starts, scene.article.paragraph(scene.sentences[index]).start)
    named = _last_that_names(scene, index)
    begin = min(first, index if named is None else named)
    people = [each for at in scene.people[begin:index] for each in at]
    return only(people, sex) if people and scene.nobody_else(index, sex, index - begin) else None
