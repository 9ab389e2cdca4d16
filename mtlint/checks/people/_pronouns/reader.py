"""Whom a pronoun contradicts: the only person who can be meant, if that is one of the other sex."""

from mtlint.model.span import Span
from mtlint.text.bearers import Someone

from .earlier import from_before, is_speaker, speaker
from .here import bound, is_of_spouse, only_one, spouse
from .in_turn import in_turn
from .left_open import is_introduced_here, is_of_anybody, is_somebody_else
from .scene import Pronoun, Scene
from .speech import of_speech


def contradicted(scene: Scene, span: Span) -> Someone | None:
    """The person of the other sex who alone can be meant by the pronoun at a place."""
    pronoun = scene.pronoun(span)
    if pronoun is None:
        return None
    if scene.article.is_quoted(span):
        return of_speech(scene, pronoun) if scene.is_translated else None
    if is_of_anybody(scene.text, pronoun):
        return None
    speaks = is_speaker(scene, pronoun)
    here = scene.named_before(pronoun)
    if not speaks and here and is_somebody_else(scene, pronoun, here):
        return None
    whom = speaker(scene, pronoun) if speaks else _only_possible(scene, pronoun, here)
    if whom is not None or not scene.is_translated or (pronoun.sex == "f" and scene.has_ships):
        return whom
    return in_turn(scene, pronoun, here, speaks=speaks)


def _only_possible(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> Someone | None:
    """Who alone can be meant by a pronoun that does not say who speaks."""
    if is_of_spouse(scene, pronoun):
        return spouse(scene, pronoun, here)
    if pronoun.sex == "f" and scene.has_ships:
        return None
    if here and (whom := bound(scene, pronoun, here)):
        return whom
    if _has_other_before(scene, pronoun):
        return None
    if here:
        return only_one(scene, pronoun, here)
    return None if is_introduced_here(scene, pronoun) else from_before(scene, pronoun)


def _has_other_before(scene: Scene, pronoun: Pronoun) -> bool:
    """Whether its sentence speaks of somebody of the pronoun's own sex before it, or of a country that may be “she”."""
    stretch = scene.sentences[pronoun.sentence].start, pronoun.span.start
    if scene.says(*stretch, pronoun.sex) or scene.has_noun(*stretch, pronoun.sex):
        return True
    return pronoun.sex == "f" and scene.names_country(*stretch)
