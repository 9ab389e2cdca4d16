"""Alignment: links and what they cover, in several scripts; and that it stays quick and whole on odd input."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtlint.model.span import Span
from mtlint.text.align import Side, align
from mtlint.text.anchors import anchors, skeleton
from mtlint.text.article import Article
from mtlint.text.source_sentences import source_sentences
from tests.checks.articles import article, facts, pair

RUSSIAN = """
Порт Лумей закрыт

Порт Лумей закрыли в понедельник после шторма. Убытки оценили в 42 млн рублей.

Министр Анна Кольцова прибыла в порт. «Мы поможем всем», — сказала она.

Работы начнутся в марте?
"""
ENGLISH = """
Port of Lumey closed

The port of Lumey was closed on Monday after a storm. The damage was put at 42 million roubles.

The minister, Anna Koltsova, has come to the port. “We will help everyone,” she said.

Will work begin in March?
"""


def links(article: Article) -> list[tuple[list[int], list[int]]]:
    return [(list(link.targets), list(link.sources)) for link in article.alignment.links]


def test_one_by_one() -> None:
    assert links(pair(ENGLISH, RUSSIAN, "ru")) == [([n], [n]) for n in range(6)]


def test_a_title_that_only_the_translation_has() -> None:
    body = RUSSIAN.removeprefix("\nПорт Лумей закрыт\n\n")
    source = article(body).document.replace(language="ru")
    titled = Article(article(ENGLISH, title=True).document, Article(source), facts=facts())
    assert links(titled) == [([0], []), *(([n + 1], [n]) for n in range(5))]
    assert titled.alignment.links[0].certainty == 0
    both = Article(article(ENGLISH, title=True).document, Article(article(RUSSIAN).document.replace(language="ru")))
    assert links(both) == [([n], [n]) for n in range(6)]


def test_a_translation_that_does_not_keep_to_the_sentences_is_free() -> None:
    damage, visit = "The damage was put at 42 million roubles.", "The minister, Anna Koltsova, has come to the port."
    assert not pair(ENGLISH, RUSSIAN, "ru").alignment.is_free
    assert not pair(ENGLISH.replace(f" {damage}", ""), RUSSIAN, "ru").alignment.is_free
    told_anew = f"{damage} {visit}\n\nIt has closed.\n\nA storm came, and “we will help everyone”. March?\n\nYes."
    assert pair(told_anew, RUSSIAN, "ru").alignment.is_free


def test_a_sentence_left_out_and_one_put_in() -> None:
    article = pair(
        ENGLISH.replace(" The damage was put at 42 million roubles.", "").replace(
            "Will work", "Fishermen of the whole region had asked for help for years, but nobody listened.\n\nWill work"
        ),
        RUSSIAN,
        "ru",
    )
    assert links(article) == [([0], [0]), ([1], [1]), ([], [2]), ([2], [3]), ([3], [4]), ([4], []), ([5], [5])]
    gap = article.alignment.links[2]
    assert article.text[: gap.target.start].endswith("after a storm.")
    assert gap.target.start == gap.target.end


def test_merged_sentences() -> None:
    article = pair(ENGLISH.replace("storm. The damage was", "storm, and the damage was"), RUSSIAN, "ru")
    assert links(article)[1] == ([1], [1, 2])


def test_where_an_offset_belongs() -> None:
    article = pair(ENGLISH, RUSSIAN, "ru")
    assert article.source is not None
    link = article.alignment.at(article.text.index("42"))
    assert link is not None
    assert article.source.text[slice(*link.source)] == "Убытки оценили в 42 млн рублей."
    assert link.certainty > 0.9
    assert article.alignment.around(link)[1] is link


def test_no_original_no_links() -> None:
    assert pair(ENGLISH, "", "ru").alignment.links == ()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 60), max_size=14), st.lists(st.integers(1, 60), max_size=14))
def test_every_sentence_is_in_one_link(ours: list[int], theirs: list[int]) -> None:
    target, source = _side(ours), _side(theirs)
    found = align(target, source).links
    if not ours or not theirs:
        assert found == ()
        return
    assert [n for link in found for n in link.targets] == list(range(len(ours)))
    assert [n for link in found for n in link.sources] == list(range(len(theirs)))
    assert all(0 <= link.certainty <= 1 for link in found)


def _side(lengths: list[int]) -> Side:
    spans, at = [], 0
    for length in lengths:
        spans.append(Span(at, at + length))
        at += length + 1
    return Side("x" * at, spans, [True] * len(spans), "ru")


@pytest.mark.parametrize(("ours", "theirs"), [(3000, 3000), (3000, 20), (1, 3000), (30_000, 30_000)])
def test_it_ends_soon(ours: int, theirs: int) -> None:
    start = time.perf_counter()
    align(_side([40] * ours), _side([40] * theirs))
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("ja", "首相は「行く。」と述べた。港は閉鎖された。", 2),
        ("zh", "他说：“我们走。”随后离开！真的吗？", 3),
        ("ko", "총리는 “간다.”라고 말했다. 항구는 3.5일 닫혔다.", 2),
        ("ru", "Он приехал в г. Лумей в 2020 г. Утром пошёл дождь.", 1),
        ("de", "Am 3. Mai kam Dr. Weber. Er blieb, z. B. in Kiel.", 2),
        ("ar", "زار الوزير الميناء. هل عاد؟ نعم.", 3),
        ("hi", "मंत्री बंदरगाह गए। वे लौट आए।", 2),
        ("fr", "« On attend. » Il est parti. « Où ça ? », a demandé Anne.", 3),
        ("fr", "M. Duval est venu. « C'est fini ! » Il est parti.", 3),
        ("hy", "Նավերը մնացին։ Քաղաքը լռեց։", 2),
        ("pl", "Straty to 4 mld zł. Ucierpiały wiśnie.", 2),
        ("ur", "ایک رہنما نے کہا: ’ہم ٹھیک ہیں۔‘ وہ چلے گئے۔", 2),
    ],
)
def test_sentences_of_originals(language: str, text: str, parts: int) -> None:
    article = pair("x", text, language)
    assert article.source is not None
    assert len(source_sentences(text, article.source.blocks, language)) == parts


@pytest.mark.parametrize(
    ("native", "english"),
    [
        ("Хабаровска", "Khabarovsk"),
        ("ハンガリー", "Hungary"),
        ("헝가리", "Hungary"),
        ("Зеленський", "Zelenskiy"),
        ("بوتين", "Putin"),
        ("தஞ்சாவூர்", "Thanjavur"),
        ("চট্টগ্রাম", "Chattagram"),
        ("ქუთაისი", "Kutaisi"),
        ("Գորիս", "Goris"),
        ("Қордай", "Korday"),
    ],
)
def test_names_share_their_bones(native: str, english: str) -> None:
    assert skeleton(native)[:4] == skeleton(english)[:4]


def test_figures_share_their_digits() -> None:
    keys = anchors("3万 ۱۲۳ 1.250.000", english=False, latin=False)
    assert {"#3", "#123", "#125"} <= keys.keys()
    assert {"#3", "#123", "#125"} <= anchors("30,000 and 123, then 1,250,000", english=True, latin=False).keys()


def test_texts_that_have_nothing_in_common() -> None:
    """A long text against itself backwards: the chance of every way through is too small for a float."""
    text = (
        "“Ours was the other one,” says Vera Holt, whose family left the port in 1911.\n\nThe recipe is older. Fry it "
        "for 8 to 10 minutes. Half a century on, some shops have renamed it “so”.\n\nIn Karvina, a diner lists both. "
    ) * 60
    assert max(link.certainty for link in pair(text, text[::-1], "ko").alignment.links) < 0.5
