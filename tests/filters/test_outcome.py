"""Places, excerpts, fixes and fingerprints of outcomes."""

import pytest

from mtlint.filters.outcome import EXCERPT_LENGTH, excerpt, outcomes
from mtlint.model.document import Place
from mtlint.model.finding import Finding, Judged, Outcome, Related
from mtlint.model.source import Source
from mtlint.model.span import Span
from tests.filters.build import document, finding, judged, rule

RULE = rule("a/x")


def one(source: str, words: str) -> Outcome:
    doc = document(source)
    return outcomes(judged(finding(doc, words, RULE, suggestions=("new",), safe=True)), doc)[0]


def test_place_text_and_excerpt() -> None:
    outcome = one("First.\n\nThe grain harvest collapsed.\n", "grain harvest")
    assert outcome.place.start == (3, 5, 12)
    assert outcome.place.end == (3, 18, 25)
    assert outcome.text == "grain harvest"
    assert outcome.excerpt.text == "The grain harvest collapsed."
    assert outcome.excerpt.text[outcome.excerpt.start : outcome.excerpt.end] == "grain harvest"


def test_a_fix_is_offered_inside_one_copied_piece_only() -> None:
    whole = one("The grain harvest fell.", "grain harvest")
    assert (whole.fix, whole.safe) == ("new", True)
    broken = one("The grain\nharvest fell.", "grain harvest")
    assert (broken.fix, broken.safe, broken.suggestions) == (None, False, ("new",))
    assert broken.place.end.line == 2
    assert broken.excerpt.text[broken.excerpt.start : broken.excerpt.end] == "grain"


@pytest.mark.parametrize("length", [0, 1, 20, EXCERPT_LENGTH, 500])
@pytest.mark.parametrize("before", [0, 1, 70, 400])
@pytest.mark.parametrize("after", [0, 1, 70, 400])
@pytest.mark.parametrize("line_end", ["", "\n", "\r\n", "\r\nnext line\n"])
def test_long_lines_are_clipped_round_the_finding(length: int, before: int, after: int, line_end: str) -> None:
    text = "b" * before + "x" * length + "a" * after + line_end
    source = Source("a.txt", text)
    got = excerpt(source, Place(source.position(before), source.position(before + length)))
    line = source.line(1)
    inner = got.text.removeprefix("…").removesuffix("…")
    assert inner in line
    assert len(inner) == min(len(line), EXCERPT_LENGTH)
    marked = got.text[got.start : got.end]
    assert set(marked) <= {"x"}
    assert len(marked) == min(length, EXCERPT_LENGTH)


def test_related_places_may_lie_in_the_source_article() -> None:
    doc, source = document("The grain fell."), document("곡물이 줄었다.", "a.ko.md")
    related = (Related(Span(0, 3), "it says", in_source=True), Related(Span(4, 9), "here"))
    found = judged(finding(doc, "fell", RULE, related=related))
    (outcome,) = outcomes(found, doc, source)
    assert [(each.path, each.place.start.column, each.message) for each in outcome.related] == [
        ("a.ko.md", 1, "it says"),
        ("a.md", 5, "here"),
    ]
    (outcome,) = outcomes(found, doc)
    assert [each.path for each in outcome.related] == ["a.md"]


def test_a_finding_about_a_comment_stands_where_the_comment_stands() -> None:
    doc = document("Words.\n\n<!-- note -->\n\nMore words.")
    span = doc.comments[0].source_span
    (outcome,) = outcomes([Judged(Finding(RULE, Span(6, 6), "m", ("x",)), source_span=span)], doc)
    assert outcome.text == "<!-- note -->"
    assert outcome.place.start.line == 3
    assert outcome.fix is None


def prints(source: str, *words: str) -> list[str]:
    doc = document(source)
    found = judged(*(finding(doc, each, RULE, nth) for each in words for nth in range(doc.text.count(each))))
    return [outcome.fingerprint for outcome in outcomes(found, doc)]


SENTENCE = "In the north the grain harvest collapsed for a third year."


def test_a_fingerprint_survives_what_happens_elsewhere() -> None:
    (before,) = prints(SENTENCE, "grain harvest")
    assert prints(f"A new paragraph.\n\n{SENTENCE}\n\nAnother.", "grain harvest") == [before]
    assert prints(SENTENCE.replace("third year", "third year in a row"), "grain harvest") == [before]
    assert prints(f"Rain fell for weeks. {SENTENCE} Prices rose.", "grain harvest") == [before]
    folded = SENTENCE.replace(" harvest", "\nharvest").replace("north the", "north   the")
    assert prints(folded, "grain harvest") == [before]


def test_a_fingerprint_ends_with_the_sentence() -> None:
    (before,) = prints("Wheat failed.", "Wheat failed")
    assert prints("Nobody knew why. Wheat failed. Rye did not.", "Wheat failed") == [before]
    (long,) = prints("Rye grew. Oats grew.", "grew. Oats")
    assert prints("In spring. Rye grew. Oats grew. In autumn.", "grew. Oats") == [long]
    assert prints("Then rye grew. Oats grew.", "grew. Oats") != [long]


def test_a_fingerprint_changes_with_its_neighbours_text_and_rule() -> None:
    (before,) = prints(SENTENCE, "grain harvest")
    assert prints(SENTENCE.replace("collapsed", "recovered"), "grain harvest") != [before]
    assert prints(SENTENCE, "grain") != [before]
    doc = document(SENTENCE)
    other = RULE.replace(id="a/y")
    assert outcomes(judged(finding(doc, "grain harvest", other)), doc)[0].fingerprint != before


def test_fingerprints_of_one_document_differ() -> None:
    assert len(set(prints("\n\n".join([SENTENCE] * 4), "grain harvest"))) == 4


def test_lone_surrogates_have_fingerprints() -> None:
    assert len(prints("Odd \ud800 text.", "\ud800")) == 1


def test_outcomes_come_in_order_of_place() -> None:
    doc = document("One two three.\n\nFour five.")
    found = judged(*(finding(doc, word, RULE) for word in ("five", "two", "One", "Four")))
    assert [outcome.text for outcome in outcomes(found, doc)] == ["One", "two", "Four", "five"]
