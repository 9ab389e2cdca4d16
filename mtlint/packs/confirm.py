"""What the original says of findings that were made without it: they are confirmed, explained or withdrawn."""

import calendar
from collections.abc import Iterable, Sequence

from mtlint import lazy_re
from mtlint.kb import Facts
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Confidence
from mtlint.model.span import Span
from mtlint.text.align import Link
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.language_codes import has_bare_words

_SURE = 0.7
"""The least certainty of a link for what stands in it to count."""
_REPEATS = frozenset(["repetition/repeated-sentence", "repetition/near-repeat"])
_ALIKE = 85
_OF_BODIES = frozenset(["organisations", "institutions"])
_BARE_DAY = "dates/bare-day"
_DAY = lazy_re.compile(r"(?P<on>(?:[Oo]n )?)the (?P<day>\d{1,2})(?:st|nd|rd|th)(?: \((?:the )?local time\))?")


def confirmed(article: Article, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, in the light of the original.

    A finding whose rule knows what the source says for it (`source`), and finds it there, or that is about a person or
    body that the source names, becomes sure and points there; so does a bare day whose month the source gives. One
    whose wording the source itself has (`source-right`), a repetition that is the source's own, a garbled name of a
    person who is not in the source, and of a body where the sentence has another one, are withdrawn.
    """
    source = article.source
    if source is None:
        return list(findings)
    return [kept for finding in findings if (kept := _judged(article, source, finding)) is not None]


def _judged(article: Article, source: Article, finding: Finding) -> Finding | None:
    rule = finding.rule
    link = _link(article, finding.span)
    code = source.document.language
    if rule.source_right.get(code) and link and _places(source, link.source, rule.source_right[code]):
        return None
    if rule.source.get(code) and link:
        places = _places(source, link.source, rule.source[code])
        return _sure(finding, places[0]) if places else finding
    if rule.pack == "people":
        return _about_person(article, source, finding, link)
    if rule.pack in _OF_BODIES and link and finding.suggestions:
        return _about_body(source, finding, link)
    if rule.id.startswith(_BARE_DAY) and link:
        return _about_day(article, source, finding, link)
    if rule.id in _REPEATS and link and finding.related:
        return None if _repeats(source, link, _link(article, finding.related[0].span)) else finding
    return finding


def _link(article: Article, span: Span) -> Link | None:
    link = article.alignment.at(span.start)
    return link if link and link.is_pair and link.certainty >= _SURE else None


def _sure(finding: Finding, place: Span) -> Finding:
    related = (*finding.related, Related(place, "the source says", in_source=True))
    return finding._replace(rule=finding.rule.replace(confidence=Confidence.HIGH), related=related)


def is_confirmed(finding: Finding) -> bool:
    """Whether the original has the words that make a finding sure."""
    return any(each.in_source for each in finding.related)


def _places(source: Article, within: Span, phrases: Sequence[str]) -> list[Span]:
    """Where phrases stand in a part of the original: anywhere, or at the beginning of a word where words are spaced."""
    text = source.text[slice(*within)].lower()
    spaced = has_bare_words(source.document.language)
    found = []
    for phrase in phrases:
        at = text.find(phrase.lower())
        if at >= 0 and not (spaced and at and text[at - 1].isalnum()):
            found.append(Span(within.start + at, within.start + at + len(phrase)))
    return found


def _about_person(article: Article, source: Article, finding: Finding, link: Link | None) -> Finding | None:
    """A garbled name: sure where the source names the person in that sentence, withdrawn where it nowhere does."""
    code = source.document.language
    garbled = next((each for each in article.people.garbled if each.span == finding.span), None)
    forms = garbled.person.names.get(code, ()) if garbled else ()
    if not forms:
        return finding
    parts = [*forms, *(part for form in forms for part in form.replace("·", " ").replace("・", " ").split()[-1:])]
    here = _places(source, link.source, parts) if link else []
    if here:
        return _sure(finding, here[0])
    stems = [part[:-1] if len(part) > 4 and has_bare_words(code) else part for part in parts]
    return finding if any(stem in source.text for stem in stems) else None


def _about_body(source: Article, finding: Finding, link: Link) -> Finding | None:
    """A wrong name: sure where the source has the body that is suggested, withdrawn where it has only another one."""
    natives = reader(source.facts, source.document.language, "bodies")
    meant = {place.concept for name in finding.suggestions for place in _bodies_in(source.facts, name)}
    named = natives.places(source.text[slice(*link.source)])
    here = [place for place in named if place.concept in meant]
    if here:
        at = link.source.start
        return _sure(finding, Span(at + here[0].start, at + here[0].end))
    elsewhere = meant & natives.concepts & {place.concept for place in natives.places(source.text)}
    return None if named and meant <= natives.concepts and meant and not elsewhere else finding


def _bodies_in(facts: Facts, name: str) -> list[Place]:
    return [place for place in reader(facts, "en", "bodies").places(name) if place.end - place.start == len(name)]


def _about_day(article: Article, source: Article, finding: Finding, link: Link) -> Finding:
    """A day without its month: the source may say which."""
    said = _DAY.fullmatch(article.text, *finding.span)
    if said is None:
        return finding
    for date in source.dates:
        if link.source.contains(date.span) and date.month and str(date.day) == said["day"]:
            wanted = f"{said['on']}{calendar.month_name[date.month]} {date.day}"
            return _sure(finding, date.span)._replace(suggestions=(wanted,))
    return finding


def _repeats(source: Article, second: Link, first: Link | None) -> bool:
    """Whether the source says two things in almost the same words, too."""
    if first is None or first == second:
        return False
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - needed where an article repeats itself

    one, other = (source.text[slice(*link.source)] for link in (first, second))
    return ratio(one, other) >= _ALIKE
