"""The pipeline over files: order, jobs, and files that go wrong."""

import gc
import random
from pathlib import Path

import pytest

from mtlint.config import Config
from mtlint.config.config_file import read
from mtlint.engine import Linter, check
from mtlint.errors import ConfigError, RuleError
from mtlint.garbage import collect_no_more, collector_off
from mtlint.model.report import Report
from mtlint.model.rule import Confidence, Severity

ODD = "The Oval Office in Astana said so on Monday.\n"
PLAIN = "The ferry left the harbour at noon.\n"
ENGLISH = (
    "The old bridge over the river is closed. Nobody knows when it will open again, because the money is lacking. "
    "The mayor says that the council must decide in autumn. Until then all children walk to school through the "
    "woods, which takes them half an hour longer. The baker has lost many customers, and the doctor visits the "
    "village only in the morning. Some farmers have built a raft on which they bring milk and cheese to the other "
    "bank. The priest crosses the water with them and sings. A teacher collects signatures; almost every family "
    "has given her one. An engineer from the city looked at the pillars, shook his head and drove home without a "
    "word. In winter the ice may carry people, but nobody wants to rely on that."
)
GERMAN = (
    "Die alte Brücke über den Fluss ist gesperrt. Niemand weiß, wann sie wieder öffnet, denn das Geld fehlt. Der "
    "Bürgermeister sagt, der Rat müsse im Herbst entscheiden. Bis dahin gehen alle Kinder durch den Wald zur "
    "Schule, was eine halbe Stunde länger dauert. Der Bäcker hat viele Kunden verloren, und der Arzt besucht das "
    "Dorf nur am Morgen. Einige Bauern haben ein Floß gebaut, auf dem sie Milch und Käse ans andere Ufer bringen. "
    "Der Pfarrer fährt mit ihnen über das Wasser und singt. Eine Lehrerin sammelt Unterschriften; fast jede "
    "Familie hat ihr eine gegeben. Ein Ingenieur aus der Stadt sah sich die Pfeiler an, schüttelte den Kopf und "
    "fuhr wortlos nach Hause. Im Winter trägt das Eis vielleicht Menschen, aber niemand will sich darauf "
    "verlassen."
)


def found(report: Report) -> list[tuple[str, str, int, int]]:
    return [(Path(each.path).name, each.text, each.place.start.line, each.place.start.column) for each in report.active]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    for number in range(12):
        (tmp_path / f"{number:02}.txt").write_text(f"{PLAIN}\n{ODD}" if number % 3 == 0 else PLAIN)
    return tmp_path


def test_findings_come_with_their_places(stories: Path) -> None:
    report = check([str(stories)], Config())
    assert found(report) == [(f"{number:02}.txt", "Oval Office", 3, 5) for number in (0, 3, 6, 9)]
    assert (report.files, report.errors) == (12, [])


def test_jobs_and_order_of_arguments_change_nothing(stories: Path) -> None:
    alone = check([str(stories)], Config(jobs=1))
    both = check([str(stories)], Config(jobs=2))
    assert alone == both
    files = [str(path) for path in sorted(stories.iterdir())]
    random.Random(3).shuffle(files)
    assert sorted(found(check(files, Config()))) == found(alone)


def test_one_bad_file_never_loses_the_others(tmp_path: Path) -> None:
    (tmp_path / "a-binary.txt").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(200))
    (tmp_path / "b-empty.txt").write_bytes(b"")
    (tmp_path / "c-link.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "d-good.txt").write_text(ODD)
    (tmp_path / "loop").symlink_to(tmp_path)
    report = check([str(tmp_path), str(tmp_path / "missing.txt")], Config())
    assert found(report) == [("d-good.txt", "Oval Office", 1, 5)]
    assert sorted(Path(error.path).name for error in report.errors) == ["a-binary.txt", "c-link.txt", "missing.txt"]


def test_a_fault_in_a_check_is_reported_with_its_file(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("mtlint.checks.bind", lambda *_: broken)
    report = check([str(stories / "00.txt")], Config())
    assert report.errors[0].internal
    assert "on purpose" in report.errors[0].message


def test_standard_input(tmp_path: Path) -> None:
    report = check(["-"], Config(), stdin=ODD.encode(), stdin_name="wire.md")
    assert found(report) == [("wire.md", "Oval Office", 1, 5)]


def test_progress_counts_files(stories: Path) -> None:
    seen: list[tuple[int, int]] = []
    check([str(stories)], Config(), progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (12, 12)
    assert seen == sorted(seen)


def test_legacy_encodings_are_noted(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("The Oval Office in Ankara said “no” – again – to the café’s owner.\n".encode("cp1252"))
    report = check([str(path)], Config())
    assert found(report) == [("old.txt", "Oval Office", 1, 5)]
    assert "windows-1252" in report.notes[0].message


def test_unknown_rules_and_broken_packs_are_errors(tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        check([], Config().override(select=["institutions/ovaloffice"]))
    pack = tmp_path / "house"
    pack.mkdir()
    (pack / "pack.yaml").write_text("title: House\ndescription: Ours.\n")
    (pack / "bad.yaml").write_text("kind: match\n")
    with pytest.raises(RuleError):
        check([], Config(packs=(pack,)))


@pytest.mark.parametrize(
    ("rules", "problems"),
    [
        (
            "style/long-sentence: {options: {max-word: 4}}",
            [(2, 35, "no check here has the option “max-word”", "did you mean “max-words”?")],
        ),
        (
            "style/long-sentence: {options: {x: 4, max-words: many}}",
            [
                (2, 35, "no check here has the option “x”", "one of max-words, min-commas"),
                (2, 41, "max-words: expected int, got str", ""),
            ],
        ),
        (
            "institutions/oval-office: {options: {max-words: 4}}",
            [(2, 40, "no check here has the option “max-words”", "only rules of kind check have options")],
        ),
    ],
)
def test_an_option_that_no_check_has_is_an_error(
    tmp_path: Path, rules: str, problems: list[tuple[int, int, str, str]]
) -> None:
    (tmp_path / "mtlint.yaml").write_text(f"rules:\n  {rules}\n")
    with pytest.raises(ConfigError) as caught:
        Linter(read(tmp_path / "mtlint.yaml"))
    assert [(each.line, each.column, each.message, each.hint) for each in caught.value.problems] == problems


@pytest.mark.parametrize("selector", ["style", "style/long-sentence", "'*'"])
@pytest.mark.parametrize("option", ["max-words", "max_words"])
def test_an_option_holds_for_the_checks_that_have_it(tmp_path: Path, selector: str, option: str) -> None:
    sentence = (
        "The ferry, a boat, that left the harbour at noon, with all that it carries, sails, slowly, to the island."
    )
    (tmp_path / "a.txt").write_text(f"{sentence}\n")
    (tmp_path / "mtlint.yaml").write_text(f"rules:\n  {selector}: {{options: {{{option}: 12}}}}\n")
    report = check(
        [str(tmp_path / "a.txt")],
        read(tmp_path / "mtlint.yaml").replace(min_severity=Severity.INFO, min_confidence=Confidence.LOW),
    )
    assert report.errors == []
    assert "style/long-sentence" in {each.rule.id for each in report.active}


def test_a_reading_links_the_sentences_of_article_and_original(tmp_path: Path) -> None:
    original = tmp_path / "a.de.txt"
    original.write_text("Die Fähre fuhr am 3. Mai ab. Niemand wurde verletzt.")
    article = tmp_path / "a.txt"
    article.write_text("The the ferry left on 3 May. Nobody was hurt.")
    linter = Linter(Config(source_file=original, source_language="de"), keep_readings=True)
    (reading,) = linter.check_path(str(article)).readings
    assert reading.source is not None
    assert [
        (reading.document.text[slice(*ours)], reading.source.text[slice(*theirs)]) for ours, theirs in reading.links
    ] == [
        ("The the ferry left on 3 May.", "Die Fähre fuhr am 3. Mai ab."),
        ("Nobody was hurt.", "Niemand wurde verletzt."),
    ]


def test_an_original_stands_beside_a_lone_finding(tmp_path: Path) -> None:
    house = tmp_path / "house"
    house.mkdir()
    (house / "pack.yaml").write_text("title: House\ndescription: Ours.\nalone: never\n")
    (house / "rain.yaml").write_text(
        "kind: match\nfind: [woolly rain]\nsource: {de: [kleinregen]}\nseverity: warning\nconfidence: high\n"
        "category: style/awkward\nmessage: Rain.\nwhy: Because.\nexamples: {bad: ['[woolly rain]'], good: [rain]}\n"
    )
    (tmp_path / "a.txt").write_text(f"A woolly rain fell.\n\n{ENGLISH}")
    for original, expected in (("Kleinregen fiel.", ["woolly rain"]), ("Es regnete.", [])):
        (tmp_path / "a.de.txt").write_text(f"{original}\n\n{GERMAN}")
        config = Config(packs=(house,), source_file=tmp_path / "a.de.txt", source_language="de")
        texts = [each.text for each in Linter(config).check_path(str(tmp_path / "a.txt")).active]
        assert [text for text in texts if text == "woolly rain"] == expected


def test_the_collector_rests_until_the_first_files_are_done(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("All is well.\n")
    told = []
    with collector_off():
        check([str(tmp_path)], Config(cache=False), progress=lambda *_: told.append(gc.isenabled()))
        assert gc.isenabled()
        assert gc.get_freeze_count()
    assert gc.get_freeze_count() == 0
    assert told[0] is False


def test_the_end_of_a_process_waits_for_no_collection() -> None:
    try:
        collect_no_more()
        assert not gc.isenabled()
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
        gc.enable()


@pytest.mark.parametrize(
    ("language", "told"),
    [("uk", ["numbers/figure-and-thousand", "people/wrong-sex"]), ("ja", []), ("", [])],
)
def test_what_stands_alone_and_what_waits_keep_each_other_company(
    language: str, told: list[str], tmp_path: Path
) -> None:
    source = f"source_lang: {language}\n" if language else ""
    text = (
        f"---\n{source}title: Court\n---\n\nThe court told the town to pay 180 thousand hryvnias. {ENGLISH}\n\n"
        "An old woman had slipped on the ice of the steps and hurt her knee. "
        "He spent six weeks in hospital and still walks with a stick.\n"
    )
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    report = check([str(tmp_path / "a.md")], Config(cache=False))
    assert sorted({each.rule.id for each in report.active}) == told
