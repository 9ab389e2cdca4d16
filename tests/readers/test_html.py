import datetime

import pytest

from .shown import outline, place, read, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One <b>two</b><i>three</i></p>", "One twothree"),
        ("<p>One\n   <a href='x>y'>two</a>\n three.</p>", "One two three."),
        ("Q&amp;A &mdash; &#x41;&#66;&nbsp;&copy &nosuch; AT&T &", "Q&A — AB\xa0© &nosuch; AT&T &"),
        ("3 < 4, a<5 and <b <i>c</i> > d", "3 < 4, a<5 and <b c > d"),
        ("<p>He said <q>yes</q>.", "He said “yes”."),
        ("<p>Run <code>a</code>, now <kbd>b</kbd> it", "Run, now it"),
        ("<p>A<script>if (a<b) '</p>'</script>B<!-- c -->C<?x y?>D<![CDATA[E]]>F", "ABCDF"),
        ("<P CLASS=x>One<SPAN\nid=y>Two</SPAN></P>", "OneTwo"),
        ("<p>One</b></i></div></p>", "One"),
        ("<p>1<sup>st</sup> of H<sub>2</sub>O<wbr>s", "1st of H2Os"),
        ("<p title='a > b' data-x=\"<i>\">One", "One"),
        ("<p>漢<ruby>字<rp>(</rp><rt>zi</rt><rp>)</rp></ruby>", "漢字"),
    ],
)
def test_inside_a_paragraph(text: str, expected: str) -> None:
    assert texts(read(text, "a.html")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<h1>One<br>two</h1><h3>Three</h3>four", "title One two / title Three / body four"),
        (
            "<p>One<p>two<div>three</div>four<br>five<br/>six",
            "body One / body two / body three / body four / body five / body six",
        ),
        ("<h2>One<p>two", "title One / body two"),
        ("<ul><li>One<li>two <p>three</ul>four", "item One / item two / item three / body four"),
        ("<dl><dt>One<dd>two</dl>three", "item One / item two / body three"),
        (
            "<table><caption>One</caption><tr><th>two<td>three</table>four",
            "caption One / item two / item three / body four",
        ),
        ("<table><tr><td><p>One</p><h2>two</h2></td></tr></table>", "body One / title two"),
        (
            "<blockquote>One<p>two</p><footer>A. B.</footer></blockquote>three",
            "quotation One / quotation two / quotation A. B. / body three",
        ),
        (
            "<figure><img alt='One'><figcaption>Two <p>three</figcaption></figure>",
            "caption One / caption Two / caption three",
        ),
        ("<p>One <img src=x alt='two &amp; three'> four</p>five", "body One four / caption two & three / body five"),
        ("<img alt='IMG_1.jpg'><img alt=''><img><p>One", "body One"),
        ("<pre>One\ntwo\n\nthree</pre>", "body One two / body three"),
        (
            "<nav>a<nav>b</nav>c</nav>One<aside>d</aside><button>e</button><svg><title>f</title></svg>two",
            "body One / body two",
        ),
        ("<p>One <button>x</button>two<svg/> three", "body One two three"),
        ("<template>a</template><noscript>b</noscript><select><option>c</select>One", "body One"),
        ("<form><input>a</form>One<form><p>two</p></form>", "body One / body two"),
        ("<nav>One<p>two", "body One / body two"),
        ("<header>Site <nav>a</nav><h1>One</h1><p>x</header>two<footer>b</footer>", "title One / body two"),
        (
            "<article><header><h1>One</h1><p>By A<ul><li>Share</ul></header>two<footer>End<ul>x</ul></footer>",
            "title One / body By A / body two / body End",
        ),
        ("<script>a", ""),
        ("<p>One</p><style>b", "body One"),
        ("", ""),
    ],
)
def test_blocks(text: str, expected: str) -> None:
    assert outline(read(text, "a.html")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<title>Ferry &amp; port</title><p>One", ["Ferry & port", "One"]),
        ("<title>Ferry stays in port | The Sund Post</title><p>One", ["Ferry stays in port", "One"]),
        (
            "<title>Ferry - port - the day after a very long storm</title>",
            ["Ferry - port - the day after a very long storm"],
        ),
        ("<title>Ferry | Post</title><h1>Ferry stays</h1><p>One", ["Ferry stays", "One"]),
        ("<title>Ferry</title><h1> <img> </h1><p>One", ["Ferry", "One"]),
        ("<title>Ferry</title><nav><h1>x</h1></nav>One", ["Ferry", "One"]),
        ("<title>Ferry<p>One", ["Ferry", "One"]),
    ],
)
def test_the_title_counts_if_there_is_no_headline(text: str, expected: list[str]) -> None:
    assert texts(read(text, "a.html")) == expected


@pytest.mark.parametrize(
    ("text", "words", "where"),
    [
        ("<p>The <b>Oval</b> Office</p>", "Oval Office", "1:11-1:26 Oval</b> Office"),
        ("<p>\r\n  One\r\n  two\r\n</p>", "One two", "2:3-3:6 One\r\n  two"),
        ("<p>Q&amp;A</p>", "&", "1:5-1:10 &amp;"),
        ("<p>a&nbsp;b</p>", "a\xa0b", "1:4-1:12 a&nbsp;b"),
        ("<p>x<img alt='a &gt; b'></p>", "a > b", "1:15-1:23 a &gt; b"),
        ("<html>\n<title>One</title>", "One", "2:8-2:11 One"),
        ("<p>😀 b", "b", "1:6-1:7 b"),
    ],
)
def test_places(text: str, words: str, where: str) -> None:
    assert place(read(text, "a.html"), words) == where


@pytest.mark.parametrize(
    ("text", "language", "published"),
    [
        ("<html lang='en-GB'>", "en", None),
        ("<html xml:lang=fr>", "fr", None),
        ("<meta http-equiv='Content-Language' content='de'>", "de", None),
        ("<p lang=fr>x", "en", None),
        ("<meta property='article:published_time' content='2024-03-05T10:00:00Z'>", "en", (2024, 3, 5)),
        ("<meta content='2024-03-05' itemprop=datePublished>", "en", (2024, 3, 5)),
        ("<time datetime='2024-03-05'>Tuesday</time>", "en", (2024, 3, 5)),
        ("<meta name=date content=2024-03-05><time datetime='2020-01-01'>x</time>", "en", (2024, 3, 5)),
        ("<time datetime='2020-01-01'>x</time><meta name=date content=2024-03-05>", "en", (2024, 3, 5)),
        ("<meta name=date content='last week'><time>now</time>", "en", None),
    ],
)
def test_facts(text: str, language: str, published: tuple[int, int, int] | None) -> None:
    document = read(text, "a.html")
    assert document.language == language
    assert document.published == (datetime.date(*published) if published else None)


def test_the_author() -> None:
    assert read("<meta name=author content='M. Sund &amp; Co'>", "a.html").metadata == {"author": "M. Sund & Co"}


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("<!-- mtlint-ignore a/b: c --><p>One", [("mtlint-ignore a/b: c", "One")]),
        ("<p>One <!-- in -->two</p>", [("in", "two")]),
        ("<!----><!--><!---><p>One<!-- > -->", [("", "One"), (">", "")]),
        ("<script><!-- no --></script><p>One", []),
    ],
)
def test_comments(text: str, comments: list[tuple[str, str]]) -> None:
    document = read(text, "a.html")
    assert [(comment.text, document.text[comment.at :].strip()) for comment in document.comments] == comments


def test_an_unclosed_comment_is_told() -> None:
    document = read("<p>One\n<!-- two <p>three", "a.html")
    assert texts(document) == ["One"]
    assert document.source.note == "the comment in line 2 is never closed"
