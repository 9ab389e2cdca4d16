"""Every format over one fixed report, beside the files in `golden/`.

MTLINT_UPDATE_GOLDEN=1 writes the files anew; read the difference before committing it.
"""

import json
import os
import pickle
import random
import re
from pathlib import Path

import pytest

from mtlint.model.report import Report
from mtlint.reporters import Options, names, reporter
from tests.reporters.sample import report

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "text.txt": ("text", Options(), report),
    "text-colour.txt": ("text", Options(colour=True), report),
    "text-statistics-quiet.txt": ("text", Options(statistics=True, quiet=True), report),
    "text-narrow.txt": ("text", Options(width=48), report),
    "text-clean.txt": ("text", Options(), lambda: Report(paths=["a.md"], words=300)),
    "report.json": ("json", Options(), report),
    "report-statistics.json": ("json", Options(statistics=True), report),
    "report-clean.json": ("json", Options(), lambda: Report(paths=["a.md"], words=300)),
    "github.txt": ("github", Options(), report),
    "github-quiet.txt": ("github", Options(quiet=True), report),
    "report.sarif": ("sarif", Options(), report),
    "gitlab.json": ("gitlab", Options(), report),
    "gitlab-clean.json": ("gitlab", Options(), lambda: Report(paths=["a.md"], words=300)),
    "junit.xml": ("junit", Options(), report),
    "junit-clean.xml": ("junit", Options(), lambda: Report(paths=["b.md", "a.md"], words=300)),
    "checkstyle.xml": ("checkstyle", Options(), report),
    "rdjson.json": ("rdjson", Options(), report),
    "summary.md": ("markdown", Options(statistics=True), report),
    "summary-clean.md": ("markdown", Options(), lambda: Report(paths=["a.md"], words=300)),
    "page.html": ("html", Options(), report),
}


def written(name: str, options: Options, given: Report) -> str:
    parts: list[str] = []
    reporter(name)(given, parts.append, options)
    return "".join(parts)


@pytest.mark.parametrize("case", CASES)
def test_golden(case: str) -> None:
    name, options, make = CASES[case]
    text = written(name, options, make())
    if name == "html":  # what the page holds, not how it looks
        text = re.sub(r"(?s)(<(style|script)>).*?(</\2>)", r"\1\3", re.sub(r"sha256-[^']+", "", text))
    path = GOLDEN / case
    if os.environ.get("MTLINT_UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8", newline="")
    assert text == path.read_bytes().decode()


def test_every_format_has_a_golden_file() -> None:
    assert {name for name, _, _ in CASES.values()} == set(names())


@pytest.mark.parametrize("name", names())
def test_order_of_files_changes_nothing(name: str) -> None:
    expected = written(name, Options(statistics=True), report())
    for seed in range(5):
        given = report()
        for part in (given.outcomes, given.errors, given.skipped, given.notes, given.paths, given.readings):
            random.Random(seed).shuffle(part)
        assert written(name, Options(statistics=True), given) == expected


def test_json_keeps_the_schema() -> None:
    read = json.loads(written("json", Options(), report()))
    assert list(read) == ["schema", "findings", "errors", "skipped", "notes", "summary"]
    assert read["schema"] == "mtlint/1"
    assert list(read["findings"][0]) == [
        "path", "rule", "severity", "confidence", "category", "message", "text", "start", "end", "suggestions",
        "related", "fingerprint",
    ]  # fmt: skip
    assert read["findings"][0]["start"] == {"line": 3, "column": 5, "offset": 21}
    assert read["findings"][0]["related"][0].keys() == {"path", "text", "start", "end", "message"}
    assert len(read["findings"]) == 7


@pytest.mark.parametrize("name", names())
def test_damaged_file_names_can_be_encoded_or_replaced(name: str) -> None:
    given = Report(paths=["caf\udce9.md"])
    of_wire = [outcome for outcome in report().outcomes if outcome.path.startswith("wire")]
    given.outcomes = [outcome._replace(path="caf\udce9.md") for outcome in of_wire]
    given.notes = report().notes
    text = written(name, Options(), given).encode("utf-8", "replace").decode()
    assert "caf" in text
    if name == "json":
        assert json.loads(text)["findings"][0]["path"] == "caf\udce9.md"


def test_reports_travel_between_processes() -> None:
    assert pickle.loads(pickle.dumps(report())) == report()
