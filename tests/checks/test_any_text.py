"""What holds of every check, whatever the text."""

import importlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import mtlint.checks
from mtlint.checks.options import options_of
from mtlint.model.rule import Confidence, Kind, Rule, Severity
from mtlint.text.article import Article

from .articles import article, facts

CHECKS = sorted(
    f"{path.parent.name}.{path.stem}" for path in Path(mtlint.checks.__path__[0]).glob("*/*.py") if path.stem[0] != "_"
)
MODULES = {check: importlib.import_module(f"mtlint.checks.{check}") for check in CHECKS}
FINDERS = {check: (module.find, options_of(module)()) for check, module in MODULES.items()}
RULE = Rule("test/rule", "", Kind.CHECK, Severity.ERROR, Confidence.HIGH, "style/awkward", "{match}", "")

_WORDS = [
    "the",
    "and",
    "tank",
    "He said",
    "Lumey",
    "nicht",
    "und der",
    "С",
    "WНO",
    "東京",
    "п",
    "1,000",
    "Angela Merkel",
    "she",
    "не",
    "2024年",
    "\n\n",
    ". ",
    "e\u0301",
]
_pieces = st.sampled_from([*_WORDS, *"\"“”‘’'«»„「」`,.!?()…— -"])
_texts = st.lists(_pieces).map("".join) | st.lists(_pieces).map(" ".join) | st.text(max_size=60)


_languages = st.sampled_from(["ar", "de", "fa", "he", "ja", "ko", "ru", "tr", "vi", "zh"])


def read(text: str, original: str | None, language: str | None, *, title: bool) -> Article:
    """An article by itself; a translation, if it has a language; one beside its original, if it has that, too."""
    document = article(text, title=title).document.replace(source_language=language)
    if original is None or language is None:
        return Article(document, facts=facts())
    source = article(original).document.replace(language=language)
    return Article(document, Article(source, facts=facts()), facts=facts())


@settings(max_examples=150, deadline=None)
@given(text=_texts, original=st.none() | _texts, language=st.none() | _languages, title=st.booleans())
def test_findings_lie_in_the_text(text: str, original: str | None, language: str | None, title: bool) -> None:
    """All checks read the same article, whose layers are made once."""
    where = read(text.replace("\r", " "), original and original.replace("\r", " "), language, title=title)
    for check, (find, options) in FINDERS.items():
        for finding in find(where, RULE, options):
            places = [(where, finding.span)]
            for related in finding.related:
                beside = where.source if related.in_source else where
                assert beside is not None, check
                places.append((beside, related.span))
            for place, span in places:
                assert 0 <= span.start < span.end <= len(place.text), check
                assert place.text[slice(*span)].strip(), check


def test_there_are_checks() -> None:
    assert len(FINDERS) > 70
