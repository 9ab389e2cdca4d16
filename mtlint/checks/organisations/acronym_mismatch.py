"""An acronym beside a name that it is not the acronym of."""

from collections.abc import Container, Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Organisation
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.acronyms import CONNECTORS, Introduced, introduced, may_stand_for
from mtlint.text.article import Article

from ._bodies import Bodies, bodies, plain

_COUNTRIES = frozenset(("US", "UK", "UAE", "EU", "UN", "DRC", "PRC", "ROC", "DPRK", "ROK", "GDR", "USSR"))
"""Acronyms that may stand in brackets behind a body for the country or union that it belongs to."""
_ASSEMBLIES = ("parliament", "assembly", "senate", "congress", "bundestag", "duma")
"""Bodies behind which the acronym of a party may stand."""
_WORLD = ("UN", "EU", "US", "AU")
_STEM = 5
_FEWEST, _STRANGE = 3, 2
"""Words of a name that tell whose it is, and those that may be added to it or stand for others."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Known organisations with an acronym that is not theirs, and known acronyms with a name that is nobody's."""
    if "(" not in article.text:
        return
    for each in introduced(article.text, article.blocks):
        if each.letters in options.accept:
            continue
        known = bodies(article.facts)
        name = plain(each.words)
        if name.endswith(_ASSEMBLIES):
            continue
        owners = known.by_name.get(name)
        if owners:
            if right := _right_acronym(each, owners, known, article.countries):
                what = f"the acronym of “{owners[0].name}” is {right}"
                yield finding(article, rule, each.acronym, (right,), what=what)
        elif body := _garbled(each, known, article.countries):
            what = f"{each.letters} is the {body.name}"
            yield finding(article, rule, each.name, (body.name,), what=what)


def _right_acronym(each: Introduced, owners: list[Organisation], known: Bodies, countries: Container[str]) -> str:
    """The acronym that should stand beside a known name, "" if nothing is wrong.

    A body of one country counts if the article is about that: many have a National Electoral Commission.
    """
    acronym = each.letters
    if acronym in known.media or acronym in _COUNTRIES:
        return ""
    right = owners[0].acronym
    for body in owners:
        if body.country and body.country not in countries:
            return ""
        forms = (body.acronym, *body.also, *body.foreign)
        if not body.acronym or acronym in forms or acronym.startswith(body.acronym) or body.acronym.startswith(acronym):
            return ""
        if any(may_stand_for(acronym, form.split()) for form in (body.name, *body.also, " ".join(each.words))):
            return ""
    return right


def _garbled(each: Introduced, known: Bodies, countries: Container[str]) -> Organisation | None:
    """The known body whose acronym stands beside a name that cannot give it, and has a word of the right one.

    The bodies of one country count if the article is about that.
    """
    candidates = [
        body for body in known.by_acronym.get(each.letters, []) if not body.country or body.country in countries
    ]
    if each.is_cut or len(candidates) != 1 or len(each.words) < 2:
        return None
    body = candidates[0]
    said = plain(each.words)
    forms = [plain(form.split()) for form in (body.name, *body.also)]
    if any(said.endswith(form) or form.endswith(said) for form in forms):
        return None
    if not may_stand_for(each.letters, body.name.split()):  # MERCOSUR: the words alone can tell
        if body.country:
            return None  # Brazil's TSE is a Superior Electoral Court, Guatemala's a Supreme Electoral Tribunal
        return body if any(_is_rebuilt(said.split(), form.split()) for form in forms) else None
    short = [each.letters.removeprefix(prefix) for prefix in _WORLD]
    if any(acronym and may_stand_for(acronym, each.words) for acronym in (each.letters, *short)):
        return None
    own = {word[:_STEM] for form in forms for word in form.split()}
    shared = [word for word in each.words if word not in CONNECTORS and plain([word])[:_STEM] in own]
    return body if shared else None


def _is_rebuilt(said: list[str], right: list[str]) -> bool:
    """Whether a name has nearly all words of the right one, and one or two that are not in it."""
    shared = len(set(said) & set(right))
    return len(right) >= _FEWEST and shared >= len(right) - 1 and 0 < len(said) - shared <= _STRANGE
