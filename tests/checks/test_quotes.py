import pytest

from mtlint.text.article import Article

from .articles import article, findings, found


def test_marks_alone_are_reported_once_an_article() -> None:
    where = article('It is called " Blue " and " Green ".\n\nWe saw " Red " too.')
    (finding,) = findings("quotes.spaced_quote", where, message="{times}: {fix}")
    assert finding.message == '6: "Blue"'
    assert [where.text[slice(*related.span)] for related in finding.related] == ['"'] * 4


def test_one_slip_of_the_pen_is_forgiven() -> None:
    text = 'The board, " is late, she said.'
    assert found("quotes.spaced_quote", text) == []
    assert found("quotes.spaced_quote", text, at_least=1) == ['" ']


@pytest.mark.parametrize(
    ("text", "fixes"),
    [
        ('The shop"Blue Gate" is open.', ('shop "Blue', 'shop" Blue')),
        ('"Blue Gate"is open.', ('Gate" is', 'Gate "is')),
        ('"No", she said,"We have none."', ('said, "We', 'said," We')),
    ],
)
def test_a_glued_mark_has_both_ways_out(text: str, fixes: tuple[str, str]) -> None:
    (finding,) = findings("quotes.glued_quote", text)
    assert finding.suggestions == fixes


def test_doubled_marks_become_one() -> None:
    pairs = {'a "b"".': '"', "a “b””.": "”", "a ``b.": '"', "““B” it was.": "“"}
    for text, fix in pairs.items():
        (finding,) = findings("quotes.doubled_quote", text)
        assert finding.suggestions == (fix,)


def test_mixed_marks_are_closed_as_they_open() -> None:
    where = article('“Go," he said. “No," she said.')
    (finding,) = findings("quotes.mixed_quotes", where, message="{opening}{match}{fix}")
    assert finding.message == '“"”'
    assert len(finding.related) == 2


def test_foreign_marks_become_english() -> None:
    (finding,) = findings("quotes.foreign_quotes", "The club « Dynamo » and the „Bar“ are shut.")
    assert finding.suggestions == ("“Dynamo”",)
    assert len(finding.related) == 1


def test_pointers_of_a_page_are_no_marks() -> None:
    assert findings("quotes.foreign_quotes", "« Back") == findings("quotes.foreign_quotes", "Home › News » Port") == []


def test_nested_quotations_take_single_marks() -> None:
    (finding,) = findings("quotes.nested_quotes", "“We call it “home” here,” she said.")
    assert finding.suggestions == ("‘home’",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"',
        "“",
        "”",
        '""',
        '" "',
        'A "\n\n" b',
        "« »",
        "„",
        "” said he",
    ],
)
def test_odd_articles_break_nothing(text: str) -> None:
    checks = ["spaced", "doubled", "glued", "unpaired"]
    for check in [*(f"{name}_quote" for name in checks), "mixed_quotes", "foreign_quotes", "nested_quotes"]:
        findings(f"quotes.{check}", text)
    for check in ["quoted_phrases", "never_closed", "said_apart", "speaker_lost", "doubled_speaker", "left_open"]:
        findings(f"quotes.{check}", text)


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Orr said: “We lost.\n\nIt rained. The “Harle” sank.", ["“We lost."]),
        ('Orr said: "We lost.\n\nIt rained. The "Harle" sank.', ['"We lost.']),
        ("Orr said: “We lost.\n\n“We left.” The “Harle” sank.", []),
        ("“We lost.\n\nWe left. The “Harle” sank.", []),
        ("Orr said: “We lost.\n\nWe left,” and the “Harle” sank.", []),
        ('The board is 6" wide.\n\nIt is the "Harle".', []),
    ],
)
def test_quotations_left_open(text: str, reported: list[str]) -> None:
    assert found("quotes.left_open", text) == reported


@pytest.mark.parametrize(
    "text",
    [
        "“It is late. We lost, he said.” He left.",
        "Orr said: “We lost, he said.” He left.",
        "“We lost, he said,” she added.",
        "“We lost”, he said, “and left.”",
        "He spoke of “my father, the baker” and, he said, of “home”.",
        "“And then, she said, ‘No, never’, and I went.”",
    ],
)
def test_attributions_outside_the_marks_are_right(text: str) -> None:
    assert found("quotes.attribution_inside", text) == []


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Orr said, “We had all the wind that we needed today,” he said.", ["he said"]),
        ('Orr told the crew: "We had all the wind that we needed today", he added.', ["he added"]),
        ("Orr said that “We had all the wind that we needed today.” said he.", ["said he"]),
        ("Orr said, “We had all the wind,” he said.", []),  # may be what another one had said
        ("Orr said, “so much wind that we had to sail all night,” he said.", []),
        ("Orr said, “We had all the wind that we needed today.” He said no more.", []),
        ("Orr said, “We had all the wind that we needed today,” and he said no more.", []),
        ("Orr laughed. “We had all the wind that we needed today,” he said.", []),
    ],
)
def test_a_speaker_on_both_sides(text: str, reported: list[str]) -> None:
    assert found("quotes.doubled_speaker", text) == reported


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("“The nets are full, the captain said.”", [", the captain said"]),
        ("“The nets are full, she said.”\n\n“We sail,” Orr said.", [", she said"]),
        ("“The nets are full, she said,” Orr recalled.", []),
        ("“Wait. The nets are full, she said.”", []),
        ("The nets, she said, are full.", []),
    ],
)
def test_a_speaker_swallowed_at_the_end(text: str, reported: list[str]) -> None:
    assert found("quotes.attribution_inside", text) == reported


def test_the_style_of_the_fewer_marks_is_reported() -> None:
    (finding,) = findings("quotes.two_styles", 'He said “go”, “run” and "jump".', message="{style} {few} {many}: {fix}")
    assert finding.message == "straight 1 2: “jump”"
    (finding,) = findings("quotes.two_styles", 'He said “go”, "run" and "jump".', message="{style} {few} {many}: {fix}")
    assert finding.message == 'curly 1 2: "go"'
    assert findings("quotes.two_styles", 'He said “go” and "jump.') == []


def test_single_marks_for_emphasis_need_the_language_of_the_original() -> None:
    where = article("The ‘night lanes’ open. “At last,” she said.\n\nThe ‘owl plan’ helps.\n\nA ‘heading’")
    assert findings("quotes.single_emphasis", where) == []
    korean = Article(where.document.replace(source_language="ko"))
    (finding,) = findings("quotes.single_emphasis", korean, message="{times}: {fix}")
    assert finding.message == "2: night lanes"
    assert len(finding.related) == 1


@pytest.mark.parametrize(
    ("check", "text", "expected"),
    [
        ("attribution_inside", "“The task is long, the mayor said and the day short.”", [", the mayor said"]),
        ("attribution_inside", "“We shall appeal, so his lawyer Jon Orr.” It rained.", [", so his lawyer Jon Orr"]),
        ("attribution_inside", "“They betrayed us, the judge read Jon Orr.” It rained.", [", the judge read Jon Orr"]),
        ("doubled_speaker", "Orr said: “We have sold the mill at last,” said Orr.", ["said Orr"]),
        ("doubled_speaker", "Orr said: “We have sold the mill at last,” said Brandt.", []),
        ("doubled_speaker", "According to Orr, “they have sold the mill at last,” he said.", ["he said"]),
        ("speaker_lost", "“We have sold the mill,” told reporters.", ["told reporters."]),
        ("speaker_lost", "“We have sold the mill,” said on Monday.", ["said on"]),
        ("speaker_lost", "“We have sold the mill,” said officials.", []),
        ("speaker_lost", "The man who cried “we have sold the mill,” said on Monday that he had.", []),
        ("speaker_lost", "“Sold,” said in a loud voice, ends an auction.", []),
        ("said_apart", "“The mill is ours.” Says the miller's wife, Ida.", ["Says the miller's wife"]),
        ("said_apart", "“The mill is ours”. He said.", ["He said"]),
        ("said_apart", "“The mill is ours.” He said no more. He explained.", []),
        ("said_apart", "“The mill is ours.” He said: “And yours.”", []),
        ("never_closed", "“The mill is ours, said Ida Orr. It rained.", ["“The mill is ours, said Ida Orr"]),
        ("never_closed", "“The mill is ours.\n\n“It is, he said.”", []),
        ("first_person_unquoted", "She complained that nobody helps me. It rained.", ["that nobody helps me"]),
        ("first_person_unquoted", "She told me that nobody helps us. I left.", []),
    ],
)
def test_who_speaks_is_said_once_and_outside_the_marks(check: str, text: str, expected: list[str]) -> None:
    assert found(f"quotes.{check}", text) == expected


def test_a_closing_mark_that_opens_gets_its_partner() -> None:
    (finding,) = findings("quotes.closing_mark_opens", "”We sail”, she said. They call it (”late”).")[:1]
    assert (finding.span, finding.suggestions) == ((0, 1), ("“",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Orr has won fairly, and we are glad,” said Orr.", ["said Orr"]),
        ("“Orr has won fairly,” the mayor said. “Orr is glad.”", []),
        ("“Ida Orr has won fairly,” said Jon Orr.", []),
        ("“I am Orr,” said Orr. “The Orrs have won,” Orr said.", []),
    ],
)
def test_nobody_speaks_of_himself_by_name(text: str, expected: list[str]) -> None:
    assert found("quotes.speaker_named", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It takes work, reacts Ada Orr, a planter, but it pays.”", [", reacts Ada Orr"]),
        ("“We are ready, points out the head of the school Ada Orr, because we waited.”",
         [", points out the head of the school Ada Orr"]),
        ("“It goes on, the minister of mills, Ivo Orr, said and added that all is well.”",
         [", the minister of mills, Ivo Orr, said"]),
        ("“The people, so Councillor Ivo Orr, have spoken.”", [", so Councillor Ivo Orr"]),
        ("“It rained, tells Ahmet, 52, a farmer, and we sat inside.”", [", tells Ahmet"]),
        ("“The bridge held, celebrated the mayor.” It was late.", [", celebrated the mayor"]),
        ("“They left us alone, cried the widow of a miner, they left us.”", [", cried the widow of a miner"]),
        ("“It is an honour, thanked the winner, Ana Sol, in tears.”", [", thanked the winner, Ana Sol"]),
        ("“We have no choice, defended herself the minister.” Orr said no.", [", defended herself the minister"]),
        ("“They came in, thanked the mayor, we ate,” he said.", []),
        ("Orr said: “They came in, thanked the mayor, we ate.”", []),
        ("“They came in, told Tom, and left.”", []),
        ("“I was late, so Ada left, and we walked.”", []),
    ],
)  # fmt: skip
def test_speakers_inside_the_marks(text: str, expected: list[str]) -> None:
    assert found("quotes.attribution_inside", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We appeal, Ada Orr, a spokeswoman, told reporters. “It is wrong.”", [
            "“We appeal, Ada Orr, a spokeswoman, told reporters"]),
        ("“We waited, said Orr. “It was late.” He left.", ["“We waited, said Orr"]),
        ("“We waited,” said Orr. “It was late.”", []),
        ("No marks, said Orr.", []),
    ],
)  # fmt: skip
def test_quotations_that_open_again_before_they_close(text: str, expected: list[str]) -> None:
    assert found("quotes.never_closed", text) == expected
