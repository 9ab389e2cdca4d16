"""How a person of the knowledge base is introduced to a reader: by name and one office."""

import datetime

from mtlint.kb import Facts, Office, Person

from .gazetteer import LEADING

_ELECTED = 120
"""Days before taking office from which the office is already named."""


def introduce(
    person: Person,
    facts: Facts,
    *,
    titles: frozenset[str] = frozenset(),
    day: datetime.date | None = None,
    text: str = "",
) -> str:
    """A person with an office: “Kassym-Jomart Tokayev (president, Kazakhstan)”.

    `titles` are the offices (by key) that the text gives the person: one of these comes first; else the office held on
    `day`; else that of a body that the text names; else the one known best. An office not yet held on the day is left
    out, and one that is over is “former”.
    """
    begun = [office for office in person.offices if day is None or _has_begun(office, day)]

    def rank(office: Office) -> tuple[bool, bool, bool, int, int]:
        known = LEADING.index(office.key) if office.key in LEADING else len(LEADING)
        last = max((period.start.year for period in office.periods), default=0)
        is_past = day is not None and not _is_held(office, day)
        return office.key not in titles, is_past, not _is_named(office.body, facts, text), known, -last

    country = facts.countries.get(person.country)
    where = country.name if country else ""
    parts = [where]
    if begun:
        best = min(begun, key=rank)
        former = "former " if day is not None and not _is_held(best, day) else ""
        parts = [former + best.key.replace("-", " "), _body(best.body, facts) if best.body else where]
        if not parts[1]:
            parts = [where]
    shown = ", ".join(part for part in parts if part)
    return f"{person.name} ({shown})" if shown else person.name


def _has_begun(office: Office, day: datetime.date) -> bool:
    margin = datetime.timedelta(_ELECTED)
    return any(period.start.first - margin <= day for period in office.periods)


def _is_held(office: Office, day: datetime.date) -> bool:
    return any(period.may_hold(day, _ELECTED) for period in office.periods)


def _body(body: str, facts: Facts) -> str:
    """The name of the organisation or country that an office belongs to, "" if it is not known."""
    for table in (facts.organisations, facts.media, facts.companies):
        if body in table:
            return table[body].name
    return facts.countries[body].name if body in facts.countries else ""


def _is_named(body: str, facts: Facts, text: str) -> bool:
    """Whether the text names the body of an office."""
    organisation = facts.organisations.get(body)
    if organisation is None or not text:
        return False
    return any(form in text for form in (organisation.name, organisation.acronym, *organisation.also) if form)
