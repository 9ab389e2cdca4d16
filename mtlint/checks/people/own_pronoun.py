"""“He shook her head”: the pronoun of the other sex for what can only be the subject's own."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SAID

from ._pronouns.words import ONESELF, OWNERS, SUBJECTS, other_pronouns, sex_of

_OWN = lazy_re.compile(r"(?<![\w'’-])(?:his|her|himself|herself)(?![\w'’-])")
_SUBJECTS = {
    "m": "he|man|boy|gentleman|widower|businessman|grandfather|fisherman|monk",
    "f": "she|woman|girl|lady|widow|actress|grandmother|bride|waitress|nun",
}
_SEX_OF_SUBJECT = {word: sex for sex, words in _SUBJECTS.items() for word in words.split("|")}
_BETWEEN = (
    r"(?: who)?(?: (?:has|had|is|was|will|would|could|can|did not|does not|must|might|then|also|just|only|never|always"
    r"|simply|still|even|once|first|later|again|nearly|almost|reportedly|allegedly|slowly|quickly|already|now)){0,3}"
)
_ALONE = r"own(?= (?:for|in|with|and|since|after|until|at|now|as)\b|[.,;])"
_DOES = {
    r"sh[oa]k(?:es?|ing)|shook|nod(?:s|ded)|bow(?:s|ed)|hung": "head",
    r"keeps?|kept|keeping|broke|breaks": "word",
    r"h[eo]ld(?:s|ing)?": "breath",
    r"bit|bites": "lips?|tongue",
    r"shrug(?:s|ged)": "shoulders",
    r"clear(?:s|ed)": "throat",
    r"roll(?:s|ed)": "eyes",
    r"gritted|gnashed": "teeth",
    r"los[et]s?|losing": "temper|balance|footing|nerve|patience|appetite|composure",
    r"d(?:id|o|oes|oing)": "(?:very |level )?best",
    r"earn(?:s|ed|ing)?": "living",
    r"ma[dk](?:es?|ing)": r"(?:[a-z-]+ ){0,2}debut|way (?:to|home|back)",
    r"ma[dk](?:es?|ing) up": "mind",
    r"spen[dt]s?(?: all| most of| much of)?": "childhood|youth|early years|(?:whole|entire) life",
    r"(?:plucked|summoned|mustered)(?: up)?": "courage",
    r"had tears in": "eyes",
    rf"(?:{SAID}) in": r"(?:[a-z]+ )?(?:speech|keynote|testimony)"
    r"|(?:opening|closing|acceptance|victory|inaugural|farewell) (?:address|statement|remarks)",
    r"(?:died|dies|walked|walks|talked|talks) in": "sleep",
    r"(?:liv(?:ed|es?)|works?|worked|travel(?:s|ed|led)|stood) on": _ALONE,
    r"(?:left|resigned|came|went|returned) of": "own (?:accord|free will|volition)",
    r"(?:rose|rises|got|jumped|leapt|struggled|scrambled) to": "feet",
    r"in|(?:is|was) \w+ in": r"(?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties|nineties|teens|[2-9]0s)",
}
"""What somebody does, to what of their own."""
_BODY = (
    r" (?:left |right |upper |lower )?(?:shoulder|head|arms?|legs?|back|neck|face|chest|hands?|foot|feet|knee|hip"
    r"|ankle|wrist|elbow|thigh|stomach|abdomen|skull|spine|ribs?|jaw|nose|eyes?|fingers?)\b"
)
_HURT = lazy_re.compile(
    r"(?<![\w'’-])((?i:woman|girl|man|boy))"
    r"(?: (?!(?:wom[ae]n|m[ae]n|girls?|boys?|son|daughter|husband|wife|who)\b)[a-z\d-]+){1,9}?"
    r" (?:injur\w+|wounds?|burns?|cuts?|bruises?|fractures?|bites?) (?:to|on|in|of) $"
)
"""Somebody who was hurt, before a part of the body: “a woman was taken to hospital with an injury to”."""
_IS_HURT = lazy_re.compile(_BODY)
_ROLES = (
    lazy_re.compile(
        r"(?<![\w'’-])([Hh]e) (?:is|was|became|has been|had been|will be|would be|(?:did not|does not|would not)"
        r" (?:intend|want|wish) to (?:be|become|play)) (?:also )?(?:an?|the|the new) (?:[a-z-]+ ){0,2}?"
        r"(mother (?:of|to)|grandmother|widow of|actress|first lady|housewife|schoolgirl|nun|ballerina|businesswoman"
        r"|waitress)\b"
    ),
    lazy_re.compile(
        r"(?<![\w'’-])([Hh]e) (?:is|was|became|has become|had become) (?:[^.,;:“”\"]{1,40} )?"
        r"(?:first|only|youngest|oldest|second) (female|woman)(?![\w'’-])"
    ),
    lazy_re.compile(
        r"(?<![\w'’-])([Ss]he) (?:is|was|became|has been|had been|will be|would be) (?:also )?(?:an?|the)"
        r" (?:[a-z-]+ ){0,2}?(father of|grandfather|widower|altar boy|monk)\b"
    ),
)
"""Who cannot be what they are said to be: “he did not intend to play the first lady”."""
_ONESELF = (
    r"killed|hanged|shot|introduced|describe[ds]|defended|corrected|considers?|considered|declared|proclaimed|presented"
    r"|prepare[ds]|dedicate[ds]|devote[ds]|distinguished|gave|locked|barricaded|threw|injured|hurt|expressed|sees?|saw"
    r"|asked|reminded|committed|prove[ds]|showed|established|confined|restricted|called|calls|has|had|was|is|did|does"
    r"|admits?|admitted|says?|said|cannot"
)
"""What somebody does to, or is, himself or herself."""


def _does(verbs: str) -> re.Pattern[str]:
    subjects = "|".join(_SUBJECTS.values())
    return lazy_re.compile(rf"(?<![\w'’-])((?i:{subjects})){_BETWEEN} (?:{verbs}) $")


_ACTS = [(lazy_re.compile(rf" (?:own )?(?:{what})(?![\w-])"), _does(verbs)) for verbs, what in _DOES.items()]
_ACTS_ON_ONESELF = _does(_ONESELF)
_IS_ONESELF = lazy_re.compile(r"(?<![\w'’-])((?i:s?he)) $")
_FIRST = lazy_re.compile(r"[\"“]?(?:The|An?|One|Another|This|That) (?:[a-z\d-]+ ){0,2}")
_REACH = 60


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The pronouns that are not of their subject's sex."""
    text = article.text
    for roles in _ROLES:
        for role in roles.finditer(text) if article.is_translated else ():
            span = Span(*role.span(1))
            related = (Related(Span(*role.span(2)), f"“{role[2]}” here"),)
            yield finding(article, rule, span, other_pronouns(role[1]), related=related, anchor=role[2])
    for match in article.matches_at(OWNERS | ONESELF, _OWN):
        span = Span(*match.span())
        subject = _subject(text, match[0], span)
        if subject is None or _SEX_OF_SUBJECT[subject[1].lower()] == sex_of(match[0]):
            continue
        if subject[1].lower() in SUBJECTS or _begins(article, Span(*subject.span(1))):
            related = (Related(Span(*subject.span(1)), f"“{subject[1]}” here"),)
            yield finding(article, rule, span, other_pronouns(match[0])[:1], related=related, anchor=subject[1])


def _begins(article: Article, noun: Span) -> bool:
    """Whether a noun begins its sentence, so that nobody else is the subject: not “he met a woman in his twenties”."""
    return _FIRST.fullmatch(article.text, article.sentence(noun).start, noun.start) is not None


def _subject(text: str, pronoun: str, span: Span) -> re.Match[str] | None:
    """The subject whose own a pronoun must be."""
    start = max(0, span.start - _REACH)
    if pronoun.endswith("self"):
        return _IS_ONESELF.search(text, start, span.start) or _ACTS_ON_ONESELF.search(text, start, span.start)
    if _IS_HURT.match(text, span.end) and (hurt := _HURT.search(text, max(0, span.start - 2 * _REACH), span.start)):
        return hurt
    for own, does in _ACTS:
        if own.match(text, span.end):
            return does.search(text, start, span.start)
    return None
