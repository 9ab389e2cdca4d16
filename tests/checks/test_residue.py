import pytest

from mtlint.model.source import Source
from mtlint.readers.markdown import read
from mtlint.text.article import Article

from .articles import article, facts, findings, found, translated


def test_foreign_paragraphs_in_a_row_are_one_finding() -> None:
    where = article("It rained.\n\nШёл дождь.\n\nИ снег, 5 см.\n\nThen it stopped.\n\nКонец.")
    first, second = findings("residue.foreign_script", where)
    assert where.text[slice(*first.span)] == "Шёл дождь"
    assert [where.text[slice(*related.span)] for related in first.related] == ["И снег, 5 см"]
    assert where.text[slice(*second.span)] == "Конец"


def test_foreign_words_are_joined_over_digits_and_marks() -> None:
    assert found("residue.foreign_script", "She said на 5-м этаже, дом 3 and left.") == ["на 5-м этаже, дом"]


def test_scripts_and_lengths_are_options() -> None:
    text = "In 明石 the club ΠΑΟΚ lost to Team (東京東京東京)."
    assert found("residue.foreign_script", text) == ["明石", "ΠΑΟΚ"]
    assert found("residue.foreign_script", text, scripts=("Greek",)) == ["明石"]
    assert found("residue.foreign_script", text, max_gloss=3) == ["明石", "ΠΑΟΚ", "東京東京東京"]


def test_the_script_is_named() -> None:
    names = {"明石": "Chinese or Japanese", "ひとつ": "Japanese", "서울시": "Korean", "מים": "Hebrew", "สวัส": "Thai"}
    for word, name in names.items():
        (finding,) = findings("residue.foreign_script", f"They saw {word} there.", message="{script}: {match}")
        assert finding.message == f"{name}: {word}"


def test_homoglyphs_are_safe_to_replace() -> None:
    (finding,) = findings("residue.homoglyph", "The WНO met.", message="{match} -> {fix}")
    assert finding.safe
    assert finding.suggestions == ("WHO",)
    assert finding.message == "WНO -> WHO"
    assert found("residue.foreign_script", "The WНO met in Сhina at 5 °С.") == []


def test_empty_and_ascii_articles() -> None:
    for check in ("residue.foreign_script", "residue.homoglyph"):
        assert found(check, "") == []
        assert found(check, "Plain text.") == []


@pytest.mark.parametrize(
    ("source", "unknown"),
    [
        ("The miller sold the grovat at noon.", ["grovat"]),
        ("The miller sold the *grovat* at noon.", []),
        ("Marika néni made a crown of papier-mâché for Hatice hanım.", []),
        ("The miller sold the *old grovat sima* at noon. A grovat is big.", []),
        ("The miller sold the _grovat_ at noon. Two grovats went.", []),
        ("The miller sold the <i>grovat</i> and the <span lang='xx'>simato</span>.", []),
        ("*Tip*: he sold the grovat * at noon.", ["grovat"]),
        ("The miller *sold* the grovat *at* noon.", ["grovat"]),
    ],
)
def test_emphasised_words_are_foreign_on_purpose(source: str, unknown: list[str]) -> None:
    document = read(Source("a.md", source))[0].replace(source_language="pl")
    where = Article(document, facts=facts())
    assert [where.text[slice(*each.span)] for each in findings("residue.unknown_word", where)] == unknown


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "It has stood since Jänner 2023, and shops close on Samstag.", ["Jänner", "Samstag"]),
        ("tr", "The strike ends on 5 Temmuz.", ["Temmuz"]),
        ("hr", "It was held on 3 srpnja.", ["srpnja"]),
        ("hr", "It has stood since Jänner 2023.", []),
        ("de", "Ada Samstag came. In Jänner Street it snowed. “On Samstag”, he said.", []),
        ("de", "", []),
    ],
)
def test_months_and_days_of_the_source(language: str, text: str, expected: list[str]) -> None:
    assert found("residue.calendar_word", translated(text, language)) == expected
    assert found("residue.calendar_word", text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("The anak-anak went home.", ["anak-anak"]), ("They ate mahi-mahi in the tuk-tuk, so-so.", [])],
)
def test_doubled_words(text: str, expected: list[str]) -> None:
    assert found("residue.unknown_word", translated(text, "id")) == expected
