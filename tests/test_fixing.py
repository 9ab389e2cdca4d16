"""Fixes of a text: what is applied, what is not, and that nothing ever gets worse."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.engine.fixing import applied, chosen, fix, is_fixable
from mtlint.model.document import Place
from mtlint.model.finding import Outcome
from mtlint.model.report import Report
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.readers import read
from tests.filters.build import rule
from tests.packs.rulefiles import write_rule


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(Config())


def fixed(linter: Linter, text: str, path: str = "a.md", *, unsafe: bool = True) -> str:
    source = Source(path, text)
    return fix(linter, source, linter.check_source(Source(path, text)).active, unsafe=unsafe).text


SAFE = [
    ("It ended at 19: 40 on Friday.", "It ended at 19:40 on Friday."),
    ("It ended at 19: 40 and at 20: 15, they said.", "It ended at 19:40 and at 20:15, they said."),
    ("The Group Security Treaty Organization left at 19: 40.", "The Group Security Treaty Organization left at 19:40."),
    ("Nothing to fix here.", "Nothing to fix here."),
    ("", ""),
    ("It ended at 19: 40.\r\n\r\nThen at 20: 10.\r\n", "It ended at 19:40.\r\n\r\nThen at 20:10.\r\n"),
]


@pytest.mark.parametrize(("text", "expected"), SAFE)
def test_safe_fixes(linter: Linter, text: str, expected: str) -> None:
    assert fixed(linter, text, unsafe=False) == expected


UNSAFE = {
    "a name": (
        "a.md",
        "The Group Security Treaty Organization left at 19: 40.",
        "The Collective Security Treaty Organization left at 19:40.",
    ),
    "inside a link": ("a.md", "The [Group Security Treaty Organization](x.html) left.",
                      "The [Collective Security Treaty Organization](x.html) left."),
    "a link in the middle": ("a.md", "The Group [Security](x.html) Treaty Organization left.", None),
    "emphasis in the middle": ("a.md", "The Group **Security** Treaty Organization left.", None),
    "a tag in the middle": ("a.html", "<p>The Group <b>Security</b> Treaty Organization left.</p>", None),
    "an entity in the middle": ("a.html", "<p>The Group&#32;Security Treaty Organization left.</p>", None),
    "beside a tag": ("a.html", "<p>The <b>Group Security Treaty Organization</b> left.</p>",
                     "<p>The <b>Collective Security Treaty Organization</b> left.</p>"),
    "a line break in the middle": ("a.md", "The Group Security\nTreaty Organization left.", None),
    "silenced by a comment": (
        "a.md", "<!-- mtlint-ignore dates: as it is -->\nIt ended at 19: 40.", None,
    ),
    "front matter": ("a.md", "---\ntitle: It ended at 19: 40\n---\nText.\n",
                     "---\ntitle: It ended at 19:40\n---\nText.\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_fixes_cut_no_markup(linter: Linter, name: str) -> None:
    path, text, expected = UNSAFE[name]
    assert fixed(linter, text, path) == (text if expected is None else expected)


def test_what_a_baseline_holds_back_is_left_alone(linter: Linter) -> None:
    text = "It ended at 19: 40.\n\nIt began at 18: 30, at 19: 40."
    active = linter.check_source(Source("a.md", text)).active
    result = fix(linter, Source("a.md", text), active[1:2])
    assert result.text == "It ended at 19: 40.\n\nIt began at 18:30, at 19: 40."
    assert [outcome.text for outcome in result.fixed] == [active[1].text]


@pytest.mark.parametrize(("sentences", "most"), [(30, 60), (600, 20), (3_000, 10)])
def test_fixes_that_do_not_hold_take_bounded_time(
    linter: Linter, monkeypatch: pytest.MonkeyPatch, sentences: int, most: int
) -> None:
    """The longer the article, the fewer the checks of it."""
    text = "It ended at 19: 40 then. " * sentences
    source = Source("a.md", text)
    active = [each for each in linter.check_source(source).active if each.rule.id == "dates/spaced-clock"]
    assert len(active) == sentences
    checks: list[int] = []

    def check_source(source: Source) -> Report:
        checks.append(len(source.text))
        return Report(outcomes=active)

    monkeypatch.setattr(linter, "check_source", check_source)
    result = fix(linter, source, active)
    assert (result.text, len(result.refused)) == (text, sentences)
    assert len(checks) == most


# Choosing among fixes ------------------------------------------------------------------------------------------------

TEXT = "The stone ministry of the old town met."
ERROR, WARNING = rule("a/error", "error", "high"), rule("a/warning", "warning", "high")
LATER = rule("b/error", "error", "high")


def found(words: str, what: object, fix: str | None, *, safe: bool = False) -> Outcome:
    start = TEXT.index(words)
    source = Source("a.txt", TEXT)
    return Outcome(
        path="a.txt", rule=what, place=Place(source.position(start), source.position(start + len(words))),  # type: ignore[arg-type]
        text=words, message="", suggestions=(fix,) if fix is not None else (), related=(), excerpt=None,  # type: ignore[arg-type]
        fingerprint=words, fix=fix, safe=safe, span=Span(start, start + len(words)),
    )  # fmt: skip


OVERLAPS = [
    ([("stone ministry", ERROR, "quarry board"), ("ministry of", WARNING, "board of")], "quarry board of the old town"),
    ([("ministry of", WARNING, "board of"), ("stone ministry", ERROR, "quarry board")], "quarry board of the old town"),
    ([("stone ministry", ERROR, "A"), ("stone ministry", LATER, "B")], "The A of"),
    ([("stone", WARNING, "X"), ("old", ERROR, "new")], "The X ministry of the new town"),
    ([("stone ", ERROR, "A "), ("ministry", LATER, "B")], "The stone B of"),
    ([("stone ministry ", ERROR, "")], "The of the old town"),
    ([("stone ministry", ERROR, "")], "The of the old town"),
    ([(" met", ERROR, "")], "town."),
    ([("stone", ERROR, None)], "stone ministry"),
]


@pytest.mark.parametrize(("outcomes", "expected"), OVERLAPS)
def test_overlapping_fixes(outcomes: list[tuple[str, object, str | None]], expected: str) -> None:
    given_ = [found(*each) for each in outcomes]
    documents = {each.key: each for each in read(Source("a.txt", TEXT))}
    for order in (given_, given_[::-1]):
        assert expected in applied(TEXT, chosen(order, documents))


def test_the_safe_one_is_taken() -> None:
    documents = {each.key: each for each in read(Source("a.txt", TEXT))}
    outcomes = [found("stone ministry", ERROR, "A"), found("ministry", WARNING, "board", safe=True)]
    assert applied(TEXT, chosen(outcomes, documents)) == "The stone board of the old town met."
    assert [is_fixable(each, unsafe=False) for each in outcomes] == [False, True]


# Never worse ---------------------------------------------------------------------------------------------------------

FRAGMENTS = [
    "It ended at 19: 40.", "The Group Security Treaty Organization met.", "on the 9th (local time)", "the the council",
    "3 percents of", "10 dollar", "<b>Oval</b> Office of Kazakhstan",
    "[The Oval Office](http://a/19: 40) of Kazakhstan",
    "„so“ he said", "“so he said", "&amp; 19: 40 &lt;b&gt;", "*19: 40*", "`19: 40`", "<img alt='19: 40' src=x>",
    "0,9 %",    "\n\n", "\n", "\r\n\r\n", "# ", "> ", "- ",
    "| a | 19: 40 |", "<!-- 19: 40 -->", "<p>", "</p>", " ", ", ,",
    "Kim 's",
    "the OTAN and the ONU", "person-times", "ﾃｽﾄ", "The the 19: 40: 30 21th", "&#49;9: 40", "\u200b", "—", "﻿",
]  # fmt: skip
ALTERNATIVE = re.compile(r"(?<=<img )alt='[^']*'")
"""The text beside an image is read by people, and fixed like any other."""
MARKUP = re.compile(r"<[^<>]*>|\]\([^()]*\)|&#?\w+;|`[^`]*`|<!--.*?-->")


@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=14).map(" ".join),
    st.sampled_from(["txt", "md", "html"]),
    st.booleans(),
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_fixed_file_is_never_worse(linter: Linter, text: str, ending: str, unsafe: bool) -> None:
    path = f"a.{ending}"
    before = linter.check_source(Source(path, text))
    result = fix(linter, Source(path, text), before.active, unsafe=unsafe)
    after = linter.check_source(Source(path, result.text))
    rules = [Counter(outcome.rule.id for outcome in report.active) for report in (before, after)]
    assert not rules[1] - rules[0]
    assert rules[0].total() - rules[1].total() >= len(result.fixed)
    assert bool(result.fixed) == (result.text != text)
    if ending != "txt":
        fixed, given_ = (ALTERNATIVE.sub("alt=''", each) for each in (result.text, text))
        assert MARKUP.findall(fixed) == MARKUP.findall(given_)
    again = fix(linter, Source(path, result.text), after.active, unsafe=unsafe)
    assert again.text == result.text or again.fixed


@pytest.fixture(scope="module")
def with_signs(tmp_path_factory: pytest.TempPathFactory) -> Linter:
    """A linter with a rule whose suggestion has to be escaped, or cannot be, where text is marked up."""
    rules = tmp_path_factory.mktemp("rules")
    write_rule(rules, "t/firm", "kind: replace\nswap: {lumey brothers: 'Lumey & \"Sons\" <1>'}\nsafe: true")
    return Linter(Config(packs=(rules,), select=("t", "dates")))


ESCAPED = {
    "a.txt": ("{}", 'Lumey & "Sons" <1>'),
    "a.html": ("<p>{}</p>", 'Lumey &amp; "Sons" &lt;1&gt;'),
    "a.xlf": (
        '<xliff><file original="a"><body><trans-unit id="1"><source>Да.</source><target>{}</target></trans-unit></body>'
        "</file></xliff>",
        'Lumey &amp; "Sons" &lt;1&gt;',
    ),
    "a.tmx": (
        '<tmx><tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu></tmx>',
        'Lumey &amp; "Sons" &lt;1&gt;',
    ),
    "a.jsonl": ('{{"text": "{}"}}', 'Lumey & \\"Sons\\" <1>'),
    "a.po": ('msgid "Да."\nmsgstr "{}"\n', 'Lumey & \\"Sons\\" <1>'),
    "a.csv": ('source,target\nДа.,"{}"\n', None),
    "b.xlf": (
        '<xliff><file original="a"><body><trans-unit id="1"><source>Да.</source><target><![CDATA[{}]]></target>'
        "</trans-unit></body></file></xliff>",
        None,
    ),
}
"""Files by their names, and what is written there; None if that fix is refused, and the other one made all the same."""


@pytest.mark.parametrize("path", ESCAPED)
def test_fixes_are_escaped_as_the_format_wants(with_signs: Linter, path: str) -> None:
    template, written = ESCAPED[path]
    before = template.format("The firm of Lumey Brothers left at 19: 40.")
    expected = template.format(f"The firm of {written or 'Lumey Brothers'} left at 19:40.")
    assert fixed(with_signs, before, path, unsafe=False) == expected


def test_a_fix_that_breaks_the_form_of_a_file_is_refused_alone(
    with_signs: Linter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mtlint.readers.escaped", lambda text, _path: text)
    before = '{"text": "The firm of Lumey Brothers left at 19: 40."}'
    result = fixed(with_signs, before, "a.jsonl", unsafe=False)
    assert result == '{"text": "The firm of Lumey Brothers left at 19:40."}'
