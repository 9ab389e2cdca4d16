"""The country that stands beside a name: “Kazakhstan's …”, “the Kazakh …”, “… of Kazakhstan”."""

from typing import NamedTuple

from mtlint import lazy_re
from mtlint.kb import Country, Facts
from mtlint.model.span import Span
from mtlint.text.countries import country_words

_BEFORE = lazy_re.compile(r"(?<![\w.’'-])((?:[^\W\d_][\w.-]* ){0,2}[A-Z][\w.-]*)(['’]s?)?[ \u00a0]$")
_AFTER = lazy_re.compile(r"[ \u00a0](of|in) (?:the )?((?:[A-Z][\w.-]*)(?: (?:and |of )?[A-Z][\w.-]*){0,3})")
_REACH = 44


class Beside(NamedTuple):
    """A country that is named right beside a name."""

    country: Country
    span: Span
    """Both together."""
    how: str
    """“adjective”, “owner”, “of” or “in”."""
    form: str
    """As the country is named."""


def beside(text: str, span: Span, facts: Facts) -> Beside | None:
    """The country that owns the name at `span`, if the text says so in the same phrase."""
    return _before(text, span, facts) or _after(text, span, facts)


def _before(text: str, span: Span, facts: Facts) -> Beside | None:
    found = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    if found is None:
        return None
    known = country_words(facts)
    words = found[1].split(" ")
    for first in range(len(words)):
        form = " ".join(words[first:])
        country = _country(known.get(form), facts)
        if country is not None:
            start = found.start(1) + len(found[1]) - len(form)
            how = "owner" if found[2] else "adjective"
            is_noun = form in (country.name, *country.names, country.capital, *country.cities)
            if how == "adjective" and is_noun and not country.attributive:
                return None
            return Beside(country, Span(start, span.end), how, form)
    return None


def _after(text: str, span: Span, facts: Facts) -> Beside | None:
    found = _AFTER.match(text, span.end)
    if found is None:
        return None
    known = country_words(facts)
    words = found[2].split(" ")
    for last in range(len(words), 0, -1):
        form = " ".join(words[:last])
        bare = form.rstrip(".") if form not in known else form
        country = _country(known.get(bare), facts)
        if country is None:
            continue
        end = found.start(2) + len(bare)
        is_city = bare == country.capital or bare in country.cities
        goes_on = text[end : end + 1] in ("'", "’", "-") or last < len(words)
        if goes_on or (found[1] == "in" and not is_city):
            return None
        return Beside(country, Span(span.start, end), found[1], bare)
    return None


def _country(code: str | None, facts: Facts) -> Country | None:
    return facts.countries.get(code) if code else None
