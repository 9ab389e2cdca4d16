"""What holds of every check, whatever the text."""

import importlib
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import mtlint.checks
from mtlint.checks.options import options_of
from mtlint.model.rule import Confidence, Kind, Rule, Severity

from .articles import article

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
    "\n\n",
    ". ",
    "e\u0301",
]
_pieces = st.sampled_from([*_WORDS, *"\"“”‘’'«»„「」`,.!?()…— -"])
_texts = st.lists(_pieces).map("".join) | st.lists(_pieces).map(" ".join) | st.text(max_size=60)


@settings(max_examples=150, deadline=None)
@given(text=_texts, title=st.booleans())
def test_findings_lie_in_the_text(text: str, title: bool) -> None:
    """All checks read the same article, whose layers are made once."""
    where = article(text.replace("\r", " "), title=title)
    for check, (find, options) in FINDERS.items():
        for finding in find(where, RULE, options):
            for span in [finding.span, *(related.span for related in finding.related)]:
                assert 0 <= span.start < span.end <= len(where.text), check
                assert where.text[slice(*span)].strip(), check


def test_there_are_checks() -> None:
    assert len(FINDERS) > 70
