import datetime

import pytest

from mtlint import readers
from mtlint.model.source import Source

from .shown import blocks, place, read

BODY = "\nThe ferry stayed in port on Monday, its owner said.\n"


@pytest.mark.parametrize("path", ["a.md", "a.txt"])
def test_title_and_facts(path: str) -> None:
    document = read(
        "---\ntitle: Ferry stays in port\ndate: 2024-03-05\nlang: en-GB\nsource_lang: ko\nauthor: M. Sund\n---\n"
        + BODY,
        path,
    )
    assert blocks(document) == [
        ("title", "Ferry stays in port"),
        ("body", "The ferry stayed in port on Monday, its owner said."),
    ]
    assert place(document, "stays") == "2:14-2:19 stays"
    assert document.published == datetime.date(2024, 3, 5)
    assert (document.language, document.source_language) == ("en", "ko")
    assert document.metadata == {"author": "M. Sund"}
    assert document.source.note is None


@pytest.mark.parametrize(
    ("lines", "title", "where"),
    [
        ("title: Ferry stays in port", "Ferry stays in port", "2:14-2:19 stays"),
        ('title: "Ferry stays in port"', "Ferry stays in port", "2:15-2:20 stays"),
        ("title: 'Ferry''s owner stays in port'", "Ferry's owner stays in port", "2:24-2:29 stays"),
        (r'title: "Ferry \"Sund\" stays \u2013 in port"', 'Ferry "Sund" stays – in port', "2:24-2:29 stays"),
        (r'title: "\U0001F6A2 stays\x21"', "🚢 stays!", "2:20-2:25 stays"),
        ('title: "Ferry\n  stays\n  in port"', "Ferry stays in port", "3:3-3:8 stays"),
        ('title: "Ferry \\\n  stays"', "Ferry stays", "3:3-3:8 stays"),
        ("title: Ferry\n  stays", "Ferry stays", "3:3-3:8 stays"),
        ("title: >-\n  Ferry\n  stays", "Ferry stays", "4:3-4:8 stays"),
        ("title: |\n  Ferry\n  stays\n", "Ferry stays", "4:3-4:8 stays"),
        ("Title:   Ferry: stays", "Ferry: stays", "2:17-2:22 stays"),
        ("tags: [a, 'b']\ntitle: 😀 stays", "😀 stays", "3:10-3:15 stays"),
        ("a: {b: c}\nheadline:\tFerry stays", "Ferry stays", "3:17-3:22 stays"),
    ],
)
def test_a_title_is_read_at_its_place(lines: str, title: str, where: str) -> None:
    document = read(f"---\n{lines}\n---\n{BODY}", "a.md")
    assert blocks(document)[0] == ("title", title)
    assert place(document, "stays") == where


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("description: Calm sea ahead.", [("body", "Calm sea ahead.")]),
        ("summary: >\n  Calm sea.\n\n  No wind.", [("body", "Calm sea."), ("body", "No wind.")]),
        ("title: T1\nsubtitle: S1", [("title", "T1"), ("body", "S1")]),
        ("description: The ferry stayed in port…", []),
        ("description:", []),
        ("title: null", []),
        ("title: ~", []),
        ("title: [a, b]", []),
        ("title: &x Ferry", [("title", "Ferry")]),
        ("title: *x", []),
    ],
)
def test_other_text(lines: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(read(f"---\n{lines}\n---\n{BODY}", "a.md"))[:-1] == expected


def test_a_title_that_the_article_repeats_is_read_once() -> None:
    document = read("---\ntitle: Ferry stays in port\n---\n\n# Ferry stays in port\n\nText.", "a.md")
    assert blocks(document) == [("title", "Ferry stays in port"), ("body", "Text.")]
    assert place(document, "stays") == "5:9-5:14 stays"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-03-05", (2024, 3, 5)),
        ("2024-03-05T23:59:00-08:00", (2024, 3, 5)),
        ("2024-03-05 10:00", (2024, 3, 5)),
        ("'2024/3/5'", (2024, 3, 5)),
        ("20240305", (2024, 3, 5)),
        ("2024. 3. 5.", (2024, 3, 5)),
        ("2024年3月5日", (2024, 3, 5)),
        ("2024년 3월 5일", (2024, 3, 5)),
        ("5 March 2024", (2024, 3, 5)),
        ("Tue, 05 Mar 2024 10:00:00 +0100", (2024, 3, 5)),
        ("March 5, 2024", (2024, 3, 5)),
        ("Mar. 5th, 2024", (2024, 3, 5)),
        ("5.3.2024", (2024, 3, 5)),
        ("25/3/2024", (2024, 3, 25)),
        ("3/25/2024", (2024, 3, 25)),
        ("3/5/2024", None),
        ("2024-13-05", None),
        ("yesterday", None),
    ],
)
def test_dates(value: str, expected: tuple[int, int, int] | None) -> None:
    document = read(f"---\ndate: {value}\n---\n{BODY}", "a.md")
    assert document.published == (datetime.date(*expected) if expected else None)
    assert (document.source.note is None) == (expected is not None)


def test_published_is_trusted_before_date() -> None:
    for lines in ("date: 2020-01-01\npublished: 2024-03-05", "published: 2024-03-05\ndate: 2020-01-01"):
        assert read(f"---\n{lines}\n---\n{BODY}", "a.md").published == datetime.date(2024, 3, 5)


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        ("translated_from: Korean", "ko"),
        ("source-language: zh-Hans-CN", "zh"),
        ("Source Language: pt_BR", "pt"),
        ("source_lang: no", "nb"),
        ("source_lang: Norwegian", "nb"),
        ("source_lang: fil-PH", "tl"),
        ("source_lang: jp", "ja"),
        ("source_lang: KR", "ko"),
        ("source_lang: 'of old'", "of"),
        ("source_lang: '?'", None),
    ],
)
def test_source_languages(lines: str, language: str | None) -> None:
    assert read(f"---\n{lines}\n---\n{BODY}", "a.md").source_language == language


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nNo keys here, only a rule.\n\n---\n",
        "---\nNo end: here\n\nText.",
        "--- \nSaid the mayor of Sund: it rains\nand rains, he went on saying: yes\n",
        "----\ntitle: x\n----\n",
        " ---\ntitle: x\n---\n",
    ],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    document = read(text, "a.txt")
    assert not document.metadata
    assert document.text


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (
            "title: Flood: the day after\nauthor: A",
            "front matter is not valid YAML (line 2: mapping values are not allowed",
        ),
        ("title: Flood: the day after\nauthor: @A", "front matter is not valid YAML (line 2: "),
        ("author: A\ntitle: Flood: the day after\nx: [", "front matter is not valid YAML (line 3: "),
        ("title: 'Flood: the day after'\nauthor: A\n\tx: y", "front matter is not valid YAML (line 4: "),
        ("author: A\ntitle: Flood: the day after\nx: " + "[" * 2000, "front matter is nested too deeply"),
    ],
)
def test_what_is_wrong_is_told_and_read_all_the_same(lines: str, note: str) -> None:
    document = read(f"---\n{lines}\n---\n{BODY}", "a.md")
    assert blocks(document)[0] == ("title", "Flood: the day after")
    assert document.metadata["author"] in {"A", "@A"}
    assert (document.source.note or "").startswith(note)


def test_what_is_not_understood_is_told_once_and_kept() -> None:
    source = Source("a.md", f"---\ndate: soon\nlang: '?'\n---\n{BODY}", note="read as windows-1252")
    for _ in range(2):
        (document,) = readers.read(source)
    assert document.metadata == {"date": "soon", "lang": "?"}
    assert source.note == (
        "read as windows-1252; front matter: date “soon” is not understood; front matter: lang “?” is not understood"
    )


def test_windows_line_ends() -> None:
    document = read("---\r\ntitle: Ferry stays\r\ndate: 2024-03-05\r\n---\r\n\r\nText.\r\n", "a.md")
    assert blocks(document) == [("title", "Ferry stays"), ("body", "Text.")]
    assert document.published == datetime.date(2024, 3, 5)
    assert place(document, "Text") == "6:1-6:5 Text"


def test_a_country_in_the_place_of_a_language_is_noted() -> None:
    source = Source("a.md", f"---\nsource_lang: kr\n---\n{BODY}")
    (document,) = readers.read(source)
    assert (document.source_language, source.note) == (
        "ko",
        "“kr” is a country, not a language; it is read as “ko”",
    )
