"""Who said it, within what is quoted, in the words and the order of the source: “…, she told at the port reporters”."""

import re

from mtlint import lazy_re
from mtlint.text.article import Article

from ._speech import VERB

_VERB = (
    f"(?:{VERB}|confirmed|confirms|confides|conveyed|criticized|criticised|estimated|estimates|evaluated|expressed"
    "|expresses|judged|judges|opined|pledged|promised|revealed|speaks|spoke|underscored|vowed|vows)"
)
_NAME = r"(?!I\b)[A-Z][\w’'-]*"
_NAMES = rf"{_NAME}(?: (?:(?:of|al|bin|de|da|van|von) )?{_NAME}){{0,4}}"
_ROLE = r"(?:the|an?|one|his|her|its|their|our) (?:[\w’'-]+ ){1,5}?"
_SOMEBODY = rf"(?:[Hh]e |[Ss]he |they |{_ROLE}|(?:{_ROLE}|(?:[a-z]+ ){{0,2}}){_NAMES} )"
_REPORTERS = "(?:reporters|journalists|correspondents|the press|the media|the agency|the channel|newsmen|media)"
_PREPOSITION = "(?:in|at|to|on|before|for|from|during|with|after|via|through|about)"
ANYWHERE = lazy_re.compile(
    rf"(?<=\w), (?:(?:he|she) {_VERB} {_NAMES}"
    rf"|{_SOMEBODY}told (?:{_PREPOSITION} [^,.“”\"]{{3,40}} )?{_REPORTERS}(?: {_PREPOSITION} [^,.“”\"]{{3,40}})?)"
    r"(?=, [^‘'])"
)
"""What says who spoke even if something outside the marks does, too."""
UNATTRIBUTED = lazy_re.compile(
    rf"(?<=\w), (?:{_SOMEBODY}{_VERB}(?=, (?!(?:who|which|whom|and) )[^‘'])"
    rf"|(?:{_ROLE}|(?:[a-z]+ ){{0,2}}){_NAMES} (?:[a-z]+ )?(?:of the [a-z]+ )?(?:he |she |the [a-z]+ (?:[a-z]+ )?)?"
    rf"{_VERB}(?: {_PREPOSITION} [^,.“”\"]{{3,60}})?(?=[.,]?[\"”]\Z)"
    rf"|(?:[Hh]e|[Ss]he|{_ROLE.rstrip()}) {_VERB} {_PREPOSITION} [^,.“”\"]{{3,60}}(?=[.,]?[\"”]\Z))"
)
"""What says who spoke if nothing outside the marks does."""
_RUNS_ON = lazy_re.compile(rf"(?<=\w), (?P<name>{_NAME}) said(?= (?:this|it|we|I|there|these|they|you|that|the) )")


def runs_on(article: Article, at: int, end: int) -> re.Match[str] | None:
    """“There are accidents, Orr said this is one.”, where Orr is somebody of the article."""
    found = _RUNS_ON.match(article.text, at, end)
    return found if found and article.text.count(found["name"]) > 1 else None
