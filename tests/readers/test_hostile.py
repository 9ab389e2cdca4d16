"""No input raises, and none costs more than time in proportion to its length."""

import gc
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint import readers
from mtlint.model.source import Source
from tests.growth import cpu_seconds, is_linear

from .shown import read, texts

PATHS = ["a.txt", "a.md", "a.html", "a.mdx"]

_MARKUP = """
    * ** _ ` `` ~~ [ ] ( ) ![ ](u) [a](b) [^1] [^1]: [r]: http://x :// \\ \\* & &amp; &#x41; # ## --- === ``` ~~~ |
    |-|-| - 1. > :-: < <b> </b> <p> </p> <br> <h1> <li> <td> <nav> </nav> <!-- --> <!--x--> <script> </script> <code>
    </code> <q> <title> </title> <form> <pre> <header> title: ' " ? . word été 😀 \0 \u200b \ufeff
""".split()  # noqa: SIM905 - as a list it would fill a page
_SPACE = [" ", "  ", "    ", "\n", "\n\n", "\r", "\r\n", "\t", "\xa0", "\u3000", "\u2028", "<img alt='x'>", "<a b='>'>"]
_TEXT = st.lists(st.sampled_from(_MARKUP) | st.sampled_from(_SPACE), max_size=40).map("".join)


@pytest.mark.parametrize("path", PATHS)
@given(text=_TEXT)
def test_any_markup_makes_a_sound_document(path: str, text: str) -> None:
    read(text, path)


@pytest.mark.parametrize("path", PATHS)
@given(text=st.text(max_size=200))
def test_any_text_makes_a_sound_document(path: str, text: str) -> None:
    read(text, path)


@pytest.mark.parametrize("path", ["a.txt", "a.md"])
@given(lines=_TEXT)
def test_any_front_matter_makes_a_sound_document(path: str, lines: str) -> None:
    read(f"---\ntitle: {lines}\n---\nText\n", path)


_WORDS = st.lists(st.text("abcé’“”,;😀", min_size=1, max_size=8), min_size=1, max_size=12).map(" ".join)


@given(st.lists(_WORDS, max_size=6))
def test_text_without_markup_is_the_same_in_every_format(paragraphs: list[str]) -> None:
    for path in PATHS[:2]:
        assert texts(read("\n\n".join(paragraphs), path)) == paragraphs
        assert texts(read("\r\n\r\n".join(paragraphs), path)) == paragraphs
    assert texts(read("".join(f"<p>{words}</p>\n" for words in paragraphs), "a.html")) == paragraphs


_UNITS = {
    "a.txt": ["a\n", "a \n", "\n ", "\r", "<!-- mtlint-", "<!-- mtlint- -->\n", "---\n", "x" * 130 + "\n"],
    "a.md": [
        *(
            "*",
            "*a ",
            "a**",
            "*a _b ",
            "***a** ",
            "~~a ",
            "_a",
            "[",
            "![",
            "]",
            "[]",
            "[a](",
            "[a](b",
            '[a](b "',
            "[a][b",
        ),
        *(
            "[a](b)",
            "![a](b)",
            "[x](<",
            "`",
            "``a`",
            "<",
            "<a ",
            '<a b="',
            "<!--",
            "<!--\n\n",
            "<code>",
            "<script>\n\n",
        ),
        *(
            "&",
            "&amp;",
            "\\",
            "> ",
            ">",
            "- ",
            "- a\n",
            "1. ",
            "# ",
            "\t",
            "|",
            "a|b\n-|-\n",
            "x\n|-|-|\n",
            "---\n",
            "```\n",
        ),
        *("[a]: b\n", "[a]:\n", "[^a]", "http://", "://", "<div>\n\n", "> a\n", "* * ", "{#", "a  \n"),
    ],
    "a.html": [
        *(
            "<",
            "<a ",
            '<a b="',
            "<a b='\"",
            "<!--",
            "<!-- -->",
            "<![CDATA[",
            "<?",
            "<b>",
            "</b>",
            "<h1>",
            "<h1><p>",
            "<nav>",
        ),
        *("<form>", "<form><p></form>", "<title>", "<pre>a\n\n", "<script>", "<code>", "<header>", "<footer>", "<li>"),
        *("<ul><li>", "<td>", "<img alt='a b'>", "<br>", "&", "&amp;", "&#", "<q>", "<svg/>", "<a =", "</", ">", "\n"),
    ],
}
_NESTS = {
    "a.md": [
        ("[", "]"),
        ("![", "](b)"),
        ("[", "](b)"),
        ("<code>", "</code>"),
        ("[a]: b\n\n[", "a]"),
        ("*", "*"),
        ("**a ", " b**"),
    ],
    "a.html": [("<nav>", "</nav>"), ("<form>", "<p></form>"), ("<ul><li>", "</ul>"), ("<q>", "</q>"), ("<b>", "</b>")],
}
_SMALL, _LARGE = 6_000, 48_000


def _seconds(text: str, path: str) -> float:
    """Processor time of reading, without pauses of the garbage collector."""
    source = Source(path, text)
    gc.disable()
    try:
        return cpu_seconds(lambda: readers.read(source))
    finally:
        gc.enable()


def _repeat(unit: str, size: int) -> str:
    return (unit * (size // len(unit) + 1))[:size]


def _nest(opening: str, closing: str, size: int) -> str:
    return opening * (size // len(opening + closing)) + closing * (size // len(opening + closing))


_HOSTILE = [
    *(pytest.param(path, partial(_repeat, unit), id=f"{path}-{unit!r}") for path in _UNITS for unit in _UNITS[path]),
    *(pytest.param(path, partial(_nest, *pair), id=f"{path}-{pair}") for path in _NESTS for pair in _NESTS[path]),
]


@pytest.mark.parametrize(("path", "make"), _HOSTILE)
def test_time_grows_with_the_length_only(path: str, make: partial[str]) -> None:
    """Eight times the text may cost thirty times the time (a busy machine), not sixty-four times."""
    assert is_linear(lambda size: _seconds(make(size), path), _SMALL, _LARGE, times=30, slack=0.05)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.html", "<" * 1_000_000),
        ("a.md", "<" * 300_000),
        ("a.md", "[" * 200_000),
        ("a.md", "*" * 1_000_000),
        ("a.md", ">" * 1_000_000),
        ("a.md", "a\n" + "<!-- b" * 100_000),
        ("a.html", "a" + "<!-- b" * 100_000),
        ("a.md", "---\ntitle: " + "[" * 90_000 + "\n---\n"),
        ("a.txt", "a" + " " * 1_000_000 + "b"),
    ],
)
def test_large_and_hostile(path: str, text: str) -> None:
    readers.read(Source(path, text))


def test_hard_wrapped_text_has_two_pieces_a_line() -> None:
    text = ("The ferry of Lindsund stayed in port on Monday because of the storm.\n" * 5 + "\n") * 4000
    (document,) = readers.read(Source("a.txt", text))
    assert len(document.blocks) == 4000
    assert len(document.pieces) == 4000 * 8 + 1
