"""Hostile articles through the whole pipeline: they end (pytest-timeout sees to that), without a fault of mtlint.

The sizes are such that quadratic time would take many minutes.
"""

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.errors import ReadError
from mtlint.model.report import Report
from mtlint.model.rule import Confidence, Severity
from mtlint.readers import decode

EVERYTHING = Config(min_severity=Severity.INFO, min_confidence=Confidence.LOW)

HOSTILE = {
    "one word": "a" * 200_000,
    "one word beside another script": "ж " + "a" * 200_000,
    "no spaces": "war,peace;" * 20_000,
    "opening brackets": "([{<" * 25_000,
    "quotation marks": "“‘\"'" * 12_500,
    "apostrophes": "'s " * 30_000,
    "one long sentence": "and so the council of the town " * 5_000,
    "a doubled word for ever": "the " * 30_000,
    "bare days": "It began on the 9th (local time) and ended on the 10th. " * 1_500,
    "digits": "1,234.5678 " * 10_000,
    "one digit string": "7" * 150_000,
    "colons": "12: 34: 56 " * 10_000,
    "acronyms": "(CSTO) (WHO) (UN) " * 5_000,
    "capitals": "Collective Security Treaty Organization of the " * 2_000,
    "near names": "Group Security Treaty Organization, " * 2_000,
    "contexts": "Biden of the White House met Kazakhstan authorities in the Oval Office. " * 1_500,
    "question marks": "?" * 150_000 + "x",
    "line ends": "\r\n" * 50_000,
    "short lines": "ok.\n\n" * 20_000,
    "combining marks": "e\u0301\u0302\u0303" * 25_000,
    "right to left": "\u202e\u200fאב " * 20_000,
    "astral": "\U0001f600\U0001f468\u200d\U0001f469 " * 10_000,
    "surrogate-like escapes": "&#xD800;&#x110000;&amp" * 5_000,
    "NUL": "a\0b " * 20_000,
    "every script": "слово 単語 단어 كلمة λέξη คำ शब्द " * 4_000,
    "German": "Der Rat der Stadt hat nicht gesagt, dass die Brücke und der Weg noch nicht fertig sind. " * 500,
}


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(EVERYTHING)


def check(linter: Linter, text: str, name: str = "hostile.md") -> Report:
    return linter.check_source(decode(text.encode("utf-8", "surrogatepass"), name))


IN_EVERY_FORMAT = ["short lines", "surrogate-like escapes", "colons"]
"""What comes to the checks as other text or in other blocks according to the format, and one that has many findings.

All others read the same in every format; that reading takes no longer is tested with the readers.
"""


@pytest.mark.parametrize(
    ("kind", "ending"),
    [*((kind, "md") for kind in HOSTILE), *((kind, ending) for kind in IN_EVERY_FORMAT for ending in ("txt", "html"))],
)
def test_it_ends(linter: Linter, kind: str, ending: str) -> None:
    report = check(linter, HOSTILE[kind], f"hostile.{ending}")
    assert [error.message for error in report.errors] == []


BESIDE_ORIGINAL = {
    "question marks": "?" * 60_000 + "x",
    "capital letters": "A B " * 10_000,
    "one name": "Ali Ali " * 6_000,
    "one number": "1 " * 20_000,
    "clocks": "19: " * 15_000,
    "sentences": "Ali Ali met 19 of 20. " * 1_000,
}


@pytest.mark.parametrize("kind", BESIDE_ORIGINAL)
def test_it_ends_beside_an_original(linter: Linter, kind: str) -> None:
    text, source = f"It was open. {BESIDE_ORIGINAL[kind]}", f"Мост открыт. {BESIDE_ORIGINAL[kind]}"
    record = {"text": text, "source": source, "source_lang": "ru"}
    report = check(linter, json.dumps(record), "hostile.jsonl")
    assert [error.message for error in report.errors] == []


WORDS = st.sampled_from(
    ["on the 9th", "(local time)", "Oval Office", "“", "”", '"', " said", "19: 40", "new crown", "CSTO", "Kazakhstan",
     "authorities", "the the", "&quot;", "<b>", "</b>", "**", "\n\n", "\n", "、", "Ω", "12,5", "%", "—", "’s", "(", ")"]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.lists(WORDS | st.text(max_size=8), max_size=40).map(" ".join), ending=st.sampled_from(["txt", "md", "html"])
)
def test_any_text(linter: Linter, text: str, ending: str) -> None:
    try:
        source = decode(text.encode("utf-8", "replace"), f"any.{ending}")
    except ReadError:  # more control characters than text
        return
    report = linter.check_source(source)
    assert [error.message for error in report.errors] == []
    for outcome in report.outcomes:
        start, end = outcome.place.start.offset, outcome.place.end.offset
        assert 0 <= start <= end <= len(source.text)
        if outcome.fix is not None:
            assert source.text[start:end] == outcome.text
    assert report == linter.check_source(decode(text.encode("utf-8", "replace"), f"any.{ending}"))


def test_random_bytes(linter: Linter) -> None:
    rng = random.Random(7)
    for size in (0, 1, 2, 3, 100, 10_000):
        for name in ("a.txt", "a.md", "a.html"):
            try:
                source = decode(rng.randbytes(size), name)
            except ReadError:
                continue
            assert linter.check_source(source).errors == []
