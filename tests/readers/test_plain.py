import pytest

from .shown import blocks, place, read, texts

LONG = (
    "The harbour master of Lindsund said that the ferry would not sail again before the weekend because of the storm "
    "warning, officials said."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("One line.", ["One line."]),
        ("First.\n\nSecond.\n", ["First.", "Second."]),
        ("First.\n \t\n\n\nSecond.", ["First.", "Second."]),
        ("A paragraph\nthat was wrapped\n  by hand.", ["A paragraph that was wrapped by hand."]),
        (f"{LONG}\nShort.\n{LONG}", [LONG, "Short.", LONG]),
        (f"{LONG}\n\nWrapped\nhere.", [LONG, "Wrapped here."]),
        ("First.\r\n\r\nSecond\r\nwrapped.\r\n", ["First.", "Second wrapped."]),
        ("First.\r\rSecond\rwrapped.\r", ["First.", "Second wrapped."]),
        ("x" * 120 + "\nshort", ["x" * 120 + " short"]),
        ("x" * 121 + "\nshort", ["x" * 121, "short"]),
        ("x" * 120 + "\r\nshort", ["x" * 120 + " short"]),
        ("a rough-\n  shod ride -\nlow-\nand middle-\r\nclass", ["a rough-shod ride - low- and middle-class"]),
        ("* not *marked* up_ [here](x) &amp; <b>", ["* not *marked* up_ [here](x) &amp; <b>"]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert texts(read(text, "a.txt")) == expected


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        (f"Ferry stays in port\n\n{LONG}", True),
        (f"\n\n  Ferry stays in port  \n\n{LONG}", True),
        (f"Will the ferry sail?\n\n{LONG}", True),
        (f"Ferry stays in port.\n\n{LONG}", False),
        (f"“Ferry stays in port.”\n\n{LONG}", False),
        (f"नाव बंदरगाह में रही।\n\n{LONG}", False),
        (f"Ferry stays in port\n{LONG}", False),
        (f"Ferry stays\nin port\n\n{LONG}", False),
        ("Ferry stays in port\n\nShort.", False),
        ("Ferry stays in port", False),
        (f"{'x' * 150}\n\n{'y' * 151}", True),
        (f"{'x' * 151}\n\n{'y' * 152}", False),
    ],
)
def test_the_first_line_may_be_the_title(text: str, is_title: bool) -> None:
    kinds = [kind for kind, _ in blocks(read(text, "a.txt"))]
    assert kinds[0] == ("title" if is_title else "body")
    assert set(kinds[1:]) <= {"body"}


def test_places() -> None:
    document = read(f"Ferry stays in port\r\n\r\nThe crew\r\n went  home.\r\n\r\n{LONG}", "a.txt")
    assert place(document, "stays") == "1:7-1:12 stays"
    assert place(document, "crew went home") == "3:5-4:12 crew\r\n went  home"
    assert place(document, "weekend") == "6:84-6:91 weekend"


def test_a_clean_article_is_one_piece_of_its_source() -> None:
    document = read(f"Ferry stays in port\n\n{LONG}\n\n{LONG}\n", "a.txt")
    assert len(document.pieces) == 1


def test_comments_of_mtlint_are_no_text() -> None:
    text = (
        f"<!-- mtlint-ignore-file a/b: old -->\n{LONG}\n\n  <!--mtlint-ignore c/d: quoted-->  \nNext.\n<!-- other -->\n"
    )
    document = read(text, "a.txt")
    assert texts(document) == [LONG, "Next. <!-- other -->"]
    found = [
        (comment.text, comment.at, document.source.position(comment.source_span.start)[:2])
        for comment in document.comments
    ]
    assert found == [
        ("mtlint-ignore-file a/b: old", 0, (1, 1)),
        ("mtlint-ignore c/d: quoted", len(LONG) + 2, (4, 3)),
    ]


def test_a_comment_within_a_line_is_text() -> None:
    assert texts(read("Before <!-- mtlint-ignore a/b: c --> after.", "a.txt")) == [
        "Before <!-- mtlint-ignore a/b: c --> after."
    ]


@pytest.mark.parametrize("path", ["a.text", "a.TXT", "a", "a.unknown", "<stdin>", "folder.md/a"])
def test_what_is_not_known_is_plain_text(path: str) -> None:
    assert texts(read("# One *two*", path)) == ["# One *two*"]
