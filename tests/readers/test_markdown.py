import pytest

from .shown import outline, place, read, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Oval** Office", "Oval Office"),
        ("The *Lind*sund ***ferry*** __stays__ _in_ ~~port~~.", "The Lindsund ferry stays in port."),
        ("**a *b* c**", "a b c"),
        ("*a **b***", "a b"),
        ("snake_case_name and 5 * 3 * 2 = 30", "snake_case_name and 5 * 3 * 2 = 30"),
        ("**not closed and *neither", "**not closed and *neither"),
        ("f*** it, ~5 or ~6", "f*** it, ~5 or ~6"),
        (r"\*no\* 1\. \\ \q", r"*no* 1. \ \q"),
        ("Q&amp;A &#8211; &copy; &nosuch; AT&T &lt;b&gt;", "Q&A – © &nosuch; AT&T <b>"),
        ("See [the report](https://a.example/x_y_(z) 'T') now", "See the report now"),
        ("See [the *whole* report](<a b>) now", "See the whole report now"),
        ("See [a [nested] report](x)", "See a [nested] report"),
        ("See [a [b](c) d](e)", "See [a b d](e)"),
        ("See [report][r], [r] and [R][].\n\n[r]: https://a.example 'T'", "See report, r and R."),
        ("See [report][none] and [none]", "See [report][none] and [none]"),
        ("See [that](not a link) and [this] (x)", "See [that](not a link) and [this] (x)"),
        ("He said [sic] so.[^1]", "He said [sic] so."),
        ("Run `a*b` or ``c`d`` now", "Run or now"),
        ("It is `x`.", "It is."),
        ("Not `code", "Not `code"),
        ("See <https://a.example>, <me@a.example> or https://a.example/x_y.", "See, or."),
        ("A <b>bold</b> <span class='x > y'>word</span><!-- no -->s", "A bold words"),
        ("2 < 3 and a<b", "2 < 3 and a<b"),
        (
            "It rained. <Copyright (c) Harle, copying prohibited>",
            "It rained. <Copyright (c) Harle, copying prohibited>",
        ),
        ("A <b id=x data-y @click='go(1, 2)' hidden/>word", "A word"),
        ("A <script>var a = '*b*';</script>word and <kbd>x</kbd> key", "A word and key"),
        ("A hard  \nbreak and\\\nanother", "A hard break and another"),
        ("wrapped\n  by\n\thand", "wrapped by hand"),
        ("a\xa0b", "a\xa0b"),
    ],
)
def test_inside_a_paragraph(text: str, expected: str) -> None:
    assert texts(read(text, "a.md")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# One #\n## Two\n###Three", "title One / title Two / body ###Three"),
        ("# C# {#id .x}\n#\n# #", "title C#"),
        ("One\n===\n\nTwo\nmore\n---\n\n---", "title One / title Two more"),
        ("One\n\n***\n\n- - -\n\nTwo", "body One / body Two"),
        ("> One\n> two\nthree\n\n> > Four\n\nFive", "quotation One two three / quotation Four / body Five"),
        ("> # One\n>\n> - two\n>\n> three", "title One / item two / quotation three"),
        ("- One\n  two\n- three\n\n  four\n\nfive", "item One two / item three / item four / body five"),
        ("1. One\n   1) two\n10. three", "item One / item two / item three"),
        ("- [ ] One\n- [x] two", "item One / item two"),
        ("It began in\n1984. It ended.\n- so", "body It began in 1984. It ended. / item so"),
        ("    code\n\nOne\n    two", "body One two"),
        ("- One\n\n      code\n\n  two", "item One / item two"),
        ("One\n```py\ntwo\n\n```\nthree\n~~~\n```\n~~~", "body One / body three"),
        ("- One\n  ```\n  two\n  ```\n  three\n\nfour", "item One / item three / body four"),
        ("> ```\n> one\n\ntwo", "body two"),
        (
            "Head\n\n| A | B *c* |\n|---|:-:|\n| d \\| e | |\n| `f` | g\n\nEnd",
            "body Head / item A / item B c / item d | e / item g / body End",
        ),
        ("One\nA | B\n-|-\nc | d", "body One / item A / item B / item c / item d"),
        ("A | B\n-|-|-\nc", "body A | B -|-|- c"),
        ("[r]: x\n[s]: <y z>\n  'T'\nOne", "body One"),
        ("One[^a]\n\n[^a]: Two\n    three\n\n    four", "body One / body Two three / body four"),
        ("![Boats *at* sea](a.jpg 'T')", "caption Boats at sea"),
        ("A ![boats](a.jpg)view ![](b.jpg)", "body A view / caption boats"),
        ("[![Boats](a.jpg)](b)\nOne", "body One / caption Boats"),
        ('A <img src="a" alt="Boats &amp; sea"> view', "body A view / caption Boats & sea"),
        ("One<br>two\n\n# A<br>b", "body One / body two / title A b"),
        ("<div>\n<h2>One</h2>\n<p>two *x*</p>\n</div>\n\n*three*", "title One / body two *x* / body three"),
        ("<nav>\n\none\n\n</nav> two\n\nthree", "body two / body three"),
        ("<script>\n\none\n\n</script>\ntwo", "body two"),
        ("One\n\n<style>a</style>\n\n<ul><li>two</ul>", "body One / item two"),
    ],
)
def test_blocks(text: str, expected: str) -> None:
    assert outline(read(text, "a.md")) == expected


@pytest.mark.parametrize(
    ("text", "words", "where"),
    [
        ("The **Oval** Office", "Oval Office", "1:7-1:20 Oval** Office"),
        ("The **Oval** Office", "The Oval", "1:1-1:11 The **Oval"),
        ("# A *b* c #", "b c", "1:6-1:10 b* c"),
        ("> one\r\n> two *three*\r\n", "one two three", "1:3-2:13 one\r\n> two *three"),
        ("- a\n- see [b](c) d", "b d", "2:8-2:15 b](c) d"),
        ("| a | b |\n|---|---|\n| c | d\\|e |", "d|e", "3:7-3:11 d\\|e"),
        ("x ![a *b* c](d) y", "a b c", "1:5-1:12 a *b* c"),
        ("Q&amp;A", "&", "1:2-1:7 &amp;"),
        ("<div>\n<p>one <b>two</b></p>\n</div>", "one two", "2:4-2:14 one <b>two"),
        ("[^a]: one", "one", "1:7-1:10 one"),
        ("😀 *b*", "b", "1:4-1:5 b"),
    ],
)
def test_places(text: str, words: str, where: str) -> None:
    assert place(read(text, "a.md"), words) == where


def test_a_word_inside_markup_can_be_replaced_safely() -> None:
    document = read("The **Oval Office** said.", "a.md")
    at = document.text.index("Oval Office")
    assert document.is_copied(document.blocks[0].span._replace(start=at, end=at + 11))
    assert not document.is_copied(document.blocks[0].span._replace(start=at - 4, end=at + 11))


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("<!-- mtlint-ignore a/b: c -->\nOne", [("mtlint-ignore a/b: c", "One")]),
        ("One <!-- in -->two", [("in", "two")]),
        ("One\n\n<!--\nlong\n\ncomment\n-->\n\nTwo", [("long\n\ncomment", "Two")]),
        ("> <!-- q -->\n> One", [("q", "One")]),
        ("<!-- a --> One", [("a", "One")]),
        ("One `<!-- code -->`\n\n```\n<!-- code -->\n```", []),
        ("<div>\n<!-- a -->\n<p>One</p></div>", [("a", "One")]),
        ("One\n\n<!-- end -->", [("end", "")]),
    ],
)
def test_comments(text: str, comments: list[tuple[str, str]]) -> None:
    document = read(text, "a.md")
    assert [(comment.text, document.text[comment.at :].strip()) for comment in document.comments] == comments


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("One\n\n<!-- two\n\nthree", "the comment in line 3 is never closed"),
        ("One\n\n~~~\ntwo\n\nthree", "the code fence in line 3 is never closed"),
        ("One\n\n- ```\n  two", None),
    ],
)
def test_what_is_never_closed_hides_the_rest_and_is_told(text: str, note: str | None) -> None:
    document = read(text, "a.md")
    assert texts(document) == ["One"]
    assert document.source.note == note


def test_code_of_mdx_is_no_text() -> None:
    text = "import A from './a'\nexport const x = 1\n\nexport controls were tightened.\n"
    assert texts(read(text, "a.mdx")) == ["export controls were tightened."]
    assert len(texts(read(text, "a.md"))) == 2
