import pytest

from .articles import article, findings, found, translated


def test_a_double_is_one_finding_however_long() -> None:
    (finding,) = findings("repetition.doubled_word", "It was the the the end.", message="{match} -> {fix}")
    assert finding.message == "the the the -> the"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill asked for the keys of the dam, the keys of the dam.", ["the keys of the dam"]),
        ("It rained.\n\nBoats lay here, boats lay here.", ["boats lay here"]),
        ("Boats lay here.\n\nBoats lay here and rotted.", []),
        ("It fell from tree to tree to tree, tree after tree.", []),
        ("Lay here, lay here, lay here in the port.", []),
        ("word " * 2_000, []),
        ("many boats " * 2_000, []),
    ],
)
def test_doubled_phrase(text: str, expected: list[str]) -> None:
    assert found("repetition.doubled_phrase", text) == expected


def test_a_short_sentence_right_behind_its_like() -> None:
    text = "The dam held.\n\nNobody had seen it. Nobody had seen it. It rained. Nobody had heard it. It rained."
    assert found("repetition.repeated_sentence", text) == ["Nobody had seen it"]


@pytest.mark.parametrize("check", ["repetition.doubled_word", "repetition.merged_synonyms"])
def test_further_words_may_be_allowed(check: str) -> None:
    text = "The tank tank left. They talked of tank and tank."
    assert len(found(check, text)) == 1
    assert found(check, text, allow=("tank",)) == []


def test_doubles_keep_to_their_paragraph() -> None:
    assert found("repetition.doubled_word", "They went to Kenya to see the\n\nthe lions.") == []


def test_loops_report_phrase_and_times() -> None:
    text = "Sales rose by the end of the year, by the end of the year, by the end of the year, by the end of the year."
    (finding,) = findings("repetition.loop", text, message="{phrase} ×{times}")
    assert finding.message == "by the end of the year ×4"
    assert found("repetition.loop", text, times=5) == []


def test_a_loop_of_sentences() -> None:
    assert found("repetition.loop", "Go home. I see. I see. I see. I see. So it is.") == ["I see. I see. I see"]


def test_a_long_loop_takes_no_long_time() -> None:
    assert len(found("repetition.loop", "the sea and " * 20_000)) == 1


def test_the_first_saying_is_related() -> None:
    sentence = "The harbour will stay closed to all ships until the end of May"
    where = article(f"News from the port.\n\nIt rained. {sentence}. Nobody knew.\n\nIt snowed. {sentence}.")
    (finding,) = findings("repetition.repeated_sentence", where)
    assert where.text[slice(*finding.span)] == sentence
    (related,) = finding.related
    assert related.span.end < finding.span.start
    assert where.text[slice(*related.span)] == sentence
    assert findings("repetition.repeated_sentence", where, min_words=20) == []


def test_a_headline_again() -> None:
    headline = "Harbour of Lumey to stay closed to all ships until the end of May"
    where = article(f"{headline}\n\nLUMEY, 3 May -- {headline}\n\nIt rained.", title=True)
    (finding,) = findings("repetition.repeated_headline", where)
    assert finding.related[0].span == where.blocks[0].span
    assert finding.span == where.blocks[1].span
    assert findings("repetition.repeated_headline", article(headline, title=True)) == []


def test_an_echo_is_the_beginning_again() -> None:
    where = article("It rained. The ferry sails on Monday at six, the ferry sails.")
    (finding,) = findings("repetition.echo", where)
    assert where.text[slice(*finding.span)] == "the ferry sails"
    assert where.text[slice(*finding.related[0].span)] == "The ferry sails"
    assert findings("repetition.echo", where, max_words=5) == []


def test_a_sentence_in_other_words() -> None:
    said = "The bridge over the Vell will carry four lanes of traffic and a tram from next spring."
    again = "The bridge across the river will carry four lanes of cars and a tramway from next spring."
    where = article(f"Work began.\n\n{said} {again} Nobody knew.")
    (finding,) = findings("repetition.near_repeat", where)
    assert where.text[slice(*finding.span)] == again.rstrip(".")
    assert where.text[slice(*finding.related[0].span)] == said.rstrip(".")
    assert findings("repetition.near_repeat", where, likeness=99) == []
    assert findings("repetition.near_repeat", where, min_words=20) == []
    assert findings("repetition.near_repeat", f"{said}\n\n{again}") == []  # a headline and its lead


@pytest.mark.parametrize(
    ("text", "is_said_again"),
    [
        ("The Mill Party welcomed the verdict. The Mill Party welcomed the decision.", True),
        ("The Mill Party welcomed the verdict. The Mill Party welcomed the mayor.", False),
        ("After the flood, Lund had to sell his boat. After the flood, he was forced to sell his boat.", True),
        ("After the flood, Lund had to sell his boat. After the flood, Orr had to sell his boat.", False),
    ],
)
def test_a_short_sentence_but_for_a_word(text: str, *, is_said_again: bool) -> None:
    assert bool(found("repetition.near_repeat", f"Bad news\n\nIt rained. {text} It was late.")) is is_said_again


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting is planned at noon, a meeting that is planned at noon.", ["a meeting that is planned at noon"]),
        ("Flu cases have risen and the cases of flu are rising fast, ill or not.", []),
        ("Flu cases increased and the cases of flu have increased.", ["the cases of flu have increased"]),
        ("The mill was shut in May, and the mill will be shut in June.", []),
        ("Some members voted for the plan and some members voted against the plan.", []),
        ("The mayor loved the town and the town loved the mayor.", []),
        ("They lie in Harle Union Hospital, Harle Central Hospital and Harle Hospital.", []),
        ("“The mill was shut by the flood, the old mill was shut by the flood,” he said.", []),
        ("a, " * 2_000, []),
    ],
)
def test_a_clause_in_other_words(text: str, expected: list[str]) -> None:
    assert found("repetition.clause_twice", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She will miss at least one match, at least one game, this week.", ["at least one game"]),
        ("It stood for more than a day, more than 24 hours, in the cold.", ["more than 24 hours"]),
        ("It stood for more than a day, more than 48 hours, in the cold.", []),
        ("She scored at least one goal, at least one assist.", []),
        ("They took wax candles, three wax candles, from the hall.", ["three wax candles"]),
        ("It opens by May 4, by May 4.", ["by May 4"]),
        ("It opens on Monday, on Monday and on Friday.", []),
        ("They ran the reserve power diesels, the reserve diesels, all night.", ["the reserve diesels"]),
        ("They ran the reserve power diesels, the main diesels, all night.", []),
        ("They took computers, computers and telephones.", ["computers"]),
        ("“They took computers, computers and telephones,” he said.", []),
    ],
)
def test_a_phrase_in_two_renderings(text: str, expected: list[str]) -> None:
    assert found("repetition.rendered_twice", text) == expected


@pytest.mark.parametrize(
    ("check", "text", "expected"),
    [
        ("doubled_phrase", "Schools stayed shut on Friday and on Friday in Harle.", ["on Friday"]),
        ("doubled_phrase", "The docks must be saved and must be saved.", ["must be saved"]),
        ("doubled_phrase", "“It was a matter of course of course,” he said.", ["of course"]),
        ("doubled_phrase", "“We fight, and we fight, we want it and we want it,” he said.", []),
        ("doubled_phrase", "They train for the spring games in view of the spring games.", []),
        ("doubled_phrase", "They train for the spring games, ready for the spring games.", []),
        ("doubled_phrase", "They train for the spring games ready for the spring games.", ["for the spring games"]),
        ("doubled_phrase", "He went from May 3 to May 3 and in 2019 and in 2020.", []),
        ("doubled_phrase", "The boat will be sold soon, the boat will be sold.", ["the boat will be sold"]),
        ("doubled_phrase", "The old, people with asthma, the old and people with asthma.", ["people with asthma"]),
        ("gloss_again", "The Harle Water Company HWC (Harle Water Company) paid.", ["(Harle Water Company)"]),
        ("gloss_again", "The Harle Water Company (Harle Water Company HWC) paid.", ["(Harle Water Company HWC)"]),
        ("gloss_again", "Harle (H) is near Orle, Lumey (Lumey), 20 (20) miles off ().", []),
        ("of_itself", "They came for the songs of the pilot songs.", ["songs of the pilot songs"]),
        ("of_itself", "The games of the spring games week.", []),
        ("of_itself", "They took watches in gold as a watch.", ["as a watch"]),
    ],
)
def test_what_is_said_again(check: str, text: str, expected: list[str]) -> None:
    assert found(f"repetition.{check}", text) == expected


def test_a_writer_may_say_and_thrice() -> None:
    text = "He came to the gate and shook hands, and shook hands, and shook hands"
    assert found("repetition.loop", f"{text}.") == []
    assert found("repetition.loop", f"{text}, and shook hands.") != []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The municipality of Setu municipality is small.", ["municipality"]),
        ("It fell from the St. John's Bridge bridge into the water.", ["bridge"]),
        ("They grow tomatoes, tomatoes and peas.", ["tomatoes"]),
        ("He was jeered, insulted and insulted.", ["insulted"]),
        ("It is sold to Russia, to Russia, and to Poland.", ["to Russia"]),
        ("They will receive two weeks of leave, will receive two weeks of it.", ["will receive two weeks"]),
        ("On Monday the mill was closed on Monday.", ["on Monday"]),
        ("The firm announced on the 3rd that it announced a plan.", ["announced"]),
        ("He walked and walked for years, years and years.", []),
        ("The town of Harle has a Bridge Street. On Monday it was closed.", []),
        ("“It is sold to Russia, to Russia,” he said.", []),
        ("The Harle Bridge bridges the river.", []),
    ],
)
def test_words_that_come_again_in_a_translation(text: str, expected: list[str]) -> None:
    assert found("repetition.said_again", translated(text, "et")) == expected
    assert found("repetition.said_again", text) == []


def test_what_is_said_again_in_translations() -> None:
    text = (
        "It takes a day, a day or two. The road is shut for all groups, all groups of cars, in various, various towns. "
        "In Orr City in Orr City they had been told in time and had been told. “Now the mill has too few hands now.”"
    )
    again = ["a day", "all groups", "various", "Orr City", "had been told", "now"]
    assert found("repetition.said_again", translated(text, "hr")) == again
    assert found("repetition.said_again", text) == []
