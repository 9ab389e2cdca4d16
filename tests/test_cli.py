"""Sessions at the command line, as a user types them."""

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from mtlint import __version__
from mtlint.__main__ import plain_check
from mtlint.cli import app
from mtlint.commands.check import check_plainly
from mtlint.config import Policy, load

RULES = {
    "quarry": """\
kind: match
severity: error
confidence: high
category: terminology/wrong-term
find: [stone ministry]
message: "“{match}” is no ministry"
suggest: [quarry board]
why: A test.
examples:
  bad: ["The [stone ministry] met."]
  good: ["The quarry board met."]
""",
    "roundabout": """\
kind: replace
severity: warning
confidence: medium
category: style/unidiomatic
swap: {make a visit to: visit}
message: "write “{fix}”"
why: Another test.
examples:
  bad: ["They [make a visit to] the port."]
  good: ["They visit the port."]
""",
    "advice": """\
kind: match
severity: info
confidence: high
category: style/readability
find: [hereinafter]
message: "“{match}” is for lawyers"
why: A third test.
examples:
  bad: ["The port, [hereinafter] the site."]
  good: ["The port."]
""",
}
BAD = "The stone ministry will make a visit to the port.\n"
GOOD = "The quarry board will visit the port.\n"
runner = CliRunner()


def write_pack(folder: Path, rules: dict[str, str]) -> None:
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text("title: Some\ndescription: For tests.\n")
    for name, text in rules.items():
        (folder / f"{name}.yaml").write_text(text)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of three rules, the same for all sessions, and beside it one that stands for those of mtlint."""
    root = tmp_path_factory.mktemp("cli")
    (root / ".git").mkdir()
    write_pack(root / "house", RULES)
    write_pack(root / "own" / "en" / "calques-ko", {"tranquil": RULES["quarry"].replace("stone ministry", "tranquil")})
    return root / "house"


@pytest.fixture
def desk(house: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the repository of the rules, with a configuration that selects the three, and two articles."""
    tmp_path = Path(tempfile.mkdtemp(dir=house.parent))
    monkeypatch.setattr("mtlint.packs.ruleset.builtin_rules", lambda: house.parent / "own")
    monkeypatch.setenv(
        "MTLINT_CACHE_DIR", str(house.parent / "cache")
    )  # that of all tests keeps the pieces of all rules
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "mtlint.yaml").write_text("packs: ['../house']\nselect: [house, mtlint]\n")
    (tmp_path / "bad.md").write_text(BAD)
    (tmp_path / "good.md").write_text(GOOD)
    return tmp_path


def mtlint(line: str, stdin: str | bytes | None = None) -> Result:
    return runner.invoke(app, shlex.split(line), input=stdin)


def process(line: str, **more: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "mtlint", *shlex.split(line)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


Session = tuple[str, str | None, int, list[str], list[str]]
"""Command line, standard input, exit code, what is in the output, what is among the errors."""

SESSIONS: dict[str, Session] = {
    "clean": ("check good.md", None, 0, ["No findings in 1 file, 7 words."], []),
    "findings": (
        "check bad.md",
        None,
        1,
        [
            "bad.md\n  1:5     error[high]     “stone ministry” is no ministry  house/quarry\n"
            "      The stone ministry will make a visit to the port.\n"
            "          ^^^^^^^^^^^^^^\n"
            "      try: “quarry board”\n",
            "1:25    warning[medium] write “visit”  house/roundabout",
            "2 findings (1 error, 1 warning) in 1 file, 10 words.\n",
        ],
        [],
    ),
    "this folder": ("check", None, 1, ["bad.md", "in 2 files"], []),
    "a folder": ("check .", None, 1, ["in 2 files"], []),
    "standard input": ("check -", BAD, 1, ["<stdin>\n  1:5 "], []),
    "standard input with a name": ("check - --stdin-filename desk/x.md", BAD, 1, ["desk/x.md\n"], []),
    "empty standard input": ("check -", "", 0, ["No findings"], []),
    "name without standard input": ("check bad.md --stdin-filename x.md", None, 2, [], ["add “-” to the paths"]),
    "select": ("check bad.md --select house/roundabout", None, 1, ["1 finding (1 warning)"], []),
    "select several": ("check bad.md --select house/quarry,house/round*", None, 1, ["2 findings"], []),
    "ignore": ("check bad.md --ignore house/quarry --ignore house/roundabout", None, 0, ["No findings"], []),
    "least severity": (
        "check bad.md --min-severity error",
        None,
        1,
        ["1 finding (1 error)", "1 below the threshold"],
        [],
    ),
    "least confidence": ("check bad.md --min-confidence high", None, 1, ["1 finding (1 error)"], []),
    "fail on": ("check bad.md --ignore house/quarry --fail-on error", None, 0, ["1 finding (1 warning)"], []),
    "advice": ("check - --min-severity info", "It is hereinafter the site.", 0, ["1 finding (1 info)"], []),
    "advice that fails": ("check - --min-severity info --fail-on info", "It is hereinafter the site.", 1, ["info"], []),
    "exit zero": ("check bad.md --exit-zero", None, 0, ["2 findings"], []),
    "quiet": ("check good.md --quiet", None, 0, [], []),
    "statistics": ("check bad.md --statistics", None, 1, ["      1  house/quarry\n"], []),
    "github": ("check bad.md --format github", None, 1, ["::error file=bad.md,line=1,col=5,"], []),
    "colour": ("check bad.md --color", None, 1, ["\x1b[31merror[high]\x1b[0m"], []),
    "missing file": ("check nowhere.md bad.md", None, 2, ["error: nowhere.md: ", "2 findings"], []),
    "missing file, exit zero": ("check nowhere.md good.md --exit-zero", None, 2, ["error: nowhere.md: "], []),
    "missing file, json": (
        "check nowhere.md --format json",
        None,
        2,
        ['"path": "nowhere.md"'],
        ["error: nowhere.md: "],
    ),
    "no command": ("", None, 2, [], ["Usage:"]),
    "file for a command": ("bad.md", None, 2, [], ["did you mean “mtlint check bad.md”?"]),
    "misspelt command": ("chekc bad.md", None, 2, [], ["Did you mean 'check'"]),
    "misspelt option": ("check --selct x", None, 2, [], ["No such option: --selct", "--select"]),
    "option of others": ("check --dry-run bad.md", None, 2, [], ["No such option"]),
    "wrong severity": ("check --min-severity bad", None, 2, [], ["'error', 'warning', 'info'"]),
    "wrong date": ("check --date 3.5.2026", None, 2, [], ["%Y-%m-%d"]),
    "date": ("check good.md --date 2026-05-03", None, 0, ["No findings"], []),
    "from": ("check good.md --from ko", None, 0, ["No findings"], []),
    "country for language": (
        "check good.md --from jp",
        None,
        2,
        [],
        ["--from: “jp” is a country", "did you mean “ja”?"],
    ),
    "wrong format": (
        "check good.md --format jsn",
        None,
        2,
        [],
        ["there is no format “jsn”", "one of checkstyle, github, gitlab, "],
    ),
    "two formats, one place": ("check good.md --format json --format text", None, 2, [], ["two reports would go to"]),
    "no such folder": ("check good.md --output x/out.txt", None, 2, [], ["the folder does not exist"]),
    "output is a folder": ("check good.md --output .", None, 2, [], ["is a folder"]),
    "output for nothing": ("check good.md --format json:a.json --output b", None, 2, [], ["a file of its own already"]),
    "unknown rule": (
        "check --select house/quary",
        None,
        2,
        [],
        ["named “house/quary”", "did you mean “house/quarry”?"],
    ),
    "unknown pack folder": ("check --pack nowhere", None, 2, [], ["'nowhere' does not exist"]),
    "unknown configuration": ("check --config nowhere.yaml", None, 2, [], ["error: nowhere.yaml: cannot be read"]),
    "version": ("version", None, 0, [f"mtlint {__version__}\n"], []),
    "--version": ("--version", None, 0, [f"mtlint {__version__}\n"], []),
    "help": ("--help", None, 0, ["check", "explain", "init", "rules"], []),
    "short help": ("check -h", None, 0, ["--min-confidence"], []),
    "list": ("rules list house", None, 0, ["house/quarry      error    high    Quarry"], []),
    "list what is off": ("rules list calques-ko", None, 0, ["calques-ko/tranquil", "(off)"], []),
    "list an unknown": ("rules list huose", None, 2, [], ["did you mean “house”?"]),
    "categories": ("rules list --categories", None, 0, ["terminology/wrong-term\n"], []),
    "show": ("rules show house/quarry", None, 0, ["find: [stone ministry]"], []),
    "show own": ("rules show mtlint/unused-suppression", None, 0, ["built into mtlint"], []),
    "show an unknown": ("rules show quarry", None, 2, [], ["did you mean “house/quarry”?"]),
    "explain": ("explain house/quarry", None, 0, ["A test.", "The [stone ministry] met.", "“…” is no ministry"], []),
    "explain an unknown": ("explain hose/quarry", None, 2, [], ["did you mean “house/quarry”?"]),
    "test a pack": ("rules test house", None, 0, ["all 6 examples hold (rules: 3)"], []),
    "test an unknown": ("rules test huose", None, 2, [], ["did you mean “house”?"]),
    "new without a folder": ("rules new house --pack mine", None, 2, [], ["house: is not a rule id"]),
    "new in another pack": ("rules new desk/x", None, 2, [], ["did you mean “house/x”?"]),
    "init over a file": ("init", None, 2, [], ["--force overwrites it"]),
}


@pytest.mark.parametrize("name", SESSIONS)
def test_session(desk: Path, name: str) -> None:
    line, stdin, code, output, errors = SESSIONS[name]
    result = mtlint(line, stdin)
    assert (result.exit_code, result.exception if code == 3 else None) == (code, None), result.output
    for part in output:
        assert part in result.stdout
    for part in errors:
        assert part in result.stderr
    if not errors and code < 2:
        assert result.stderr == ""


def test_quiet_says_nothing_of_a_clean_article(desk: Path) -> None:
    assert mtlint("check good.md --quiet").stdout == ""


def test_json_to_a_file_beside_text(desk: Path) -> None:
    (desk / "out.json").write_text("old")
    result = mtlint("check bad.md --format text --format json:out.json")
    assert "2 findings" in result.stdout
    report = json.loads((desk / "out.json").read_text(encoding="utf-8"))
    assert [(each["rule"], each["text"], each["start"]) for each in report["findings"]] == [
        ("house/quarry", "stone ministry", {"line": 1, "column": 5, "offset": 4}),
        ("house/roundabout", "make a visit to", {"line": 1, "column": 25, "offset": 24}),
    ]
    assert sorted(path.name for path in desk.iterdir()) == ["bad.md", "good.md", "mtlint.yaml", "out.json"]


def test_output(desk: Path) -> None:
    result = mtlint("check bad.md --format json --output out.json")
    assert result.stdout == ""
    assert json.loads((desk / "out.json").read_text(encoding="utf-8"))["summary"]["findings"] == 2


def test_output_to_a_device(desk: Path) -> None:
    assert mtlint("check bad.md --output /dev/null").exit_code == 1
    assert not Path("/dev/null").is_file()


def test_a_failed_run_leaves_the_old_report(desk: Path) -> None:
    (desk / "out.json").write_text("old")
    assert mtlint("check bad.md --select nothing/at-all --format json:out.json").exit_code == 2
    assert (desk / "out.json").read_text() == "old"


def test_every_problem_of_the_configuration_at_once(desk: Path) -> None:
    (desk / "mtlint.yaml").write_text("slect: house\nfail-on: eror\n")
    result = mtlint("check good.md")
    assert result.exit_code == 2
    assert result.stderr == (
        "error: mtlint.yaml:1:1: unknown key “slect”\n    slect: house\n    ^\n    hint: did you mean “select”?\n"
        "error: mtlint.yaml:2:10: “eror” is not a severity\n    fail-on: eror\n             ^\n"
        "    hint: did you mean “error”?\n"
    )


def test_a_broken_rule_is_shown_with_its_line(desk: Path) -> None:
    (desk / "mine").mkdir()
    (desk / "mine" / "pack.yaml").write_text("title: Mine\ndescription: Mine.\n")
    (desk / "mine" / "x.yaml").write_text(RULES["quarry"].replace("severity: error", "severity: bad"))
    result = mtlint("check good.md --pack mine")
    assert result.exit_code == 2
    assert re.search(r"error: .*mine/x\.yaml:2:11: ", result.stderr)
    assert "severity: bad" in result.stderr


def test_the_configuration_of_the_article_not_of_the_shell(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk / "elsewhere").mkdir()
    monkeypatch.chdir(desk / "elsewhere")
    assert "house/quarry" in mtlint("check ../bad.md").stdout
    assert "../bad.md\n" in mtlint("check ../bad.md").stdout
    assert "house/quarry" in mtlint("check - --stdin-filename ../draft.md", BAD).stdout


def test_settings_of_rules_and_paths(desk: Path) -> None:
    text = (desk / "mtlint.yaml").read_text()
    more = "rules:\n  house/quarry: info\n  house/roundabout: {severity: error}\nexclude: [archive/]\n"
    more += "per-path:\n  - {path: 'wire/*', ignore: house/roundabout}\n"
    (desk / "mtlint.yaml").write_text(text + more)
    for folder in ("archive", "wire"):
        (desk / folder).mkdir()
        (desk / folder / "a.md").write_text(BAD)
    result = mtlint("check . --format json")
    assert [(each["path"], each["rule"], each["severity"]) for each in json.loads(result.stdout)["findings"]] == [
        ("bad.md", "house/roundabout", "error")
    ]


def test_suppressions(desk: Path) -> None:
    (desk / "bad.md").write_text(
        f"<!-- mtlint-ignore house/quarry: a name -->\n\n{BAD}\n<!-- mtlint-ignore house/quarry: again -->\n\n{GOOD}"
    )
    result = mtlint("check bad.md")
    assert "2 findings (2 warnings) in 1 file, 17 words; 1 suppressed." in result.stdout
    assert "5:1     warning[high]   “house/quarry” finds nothing here" in result.stdout
    assert "<!-- mtlint-ignore house/quarry: again -->" in result.stdout


def test_a_fault_of_mtlint(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("mtlint.engine.check", broken)
    result = mtlint("check bad.md")
    assert result.exit_code == 3
    assert "ZeroDivisionError: on purpose" in result.stderr
    assert "please report it" in result.stderr


def test_jobs_change_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(
        "mtlint.engine.batches._WORTH_LOOKING_UP", 1000
    )  # else the second would repeat what the first found
    for number in range(20):
        (tmp_path / f"{number}.md").write_text("It ended at 19: 40.\n" if number % 2 else GOOD)
    one, two = (mtlint(f"check . --format json --jobs {jobs}") for jobs in (1, 2))
    assert (one.exit_code, one.stdout) == (two.exit_code, two.stdout)
    assert one.stdout.count("dates/spaced-clock") == 10


@pytest.mark.parametrize("option", ["", "--no-cache"])
def test_only_without_a_cache_nothing_is_kept(
    desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path / "cache"))
    assert mtlint(f"check bad.md {option}").exit_code == 1
    assert (tmp_path / "cache").exists() == (not option)


def test_colour_follows_the_environment(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m" in mtlint("check bad.md").stdout
    assert "\x1b[31m" not in mtlint("check bad.md --no-color").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[31m" not in mtlint("check bad.md").stdout


def test_rules_as_json(desk: Path) -> None:
    rules = json.loads(mtlint("rules list --json house").stdout)
    assert [rule["id"] for rule in rules] == ["house/advice", "house/quarry", "house/roundabout"]
    assert rules[0] == {
        "id": "house/advice", "title": "Advice", "kind": "match", "severity": "info", "confidence": "high",
        "category": "style/readability", "languages": [], "on": True, "message": "“{match}” is for lawyers",
        "why": "A third test.",
    }  # fmt: skip


def test_a_new_rule_works_and_is_not_overwritten(desk: Path) -> None:
    result = mtlint("rules new desk/first --pack mine")
    assert (result.exit_code, result.stdout) == (0, f"{Path('mine/desk/first.yaml')} written\n")
    tested = mtlint("rules test mine/desk/first.yaml")
    assert (tested.exit_code, tested.stdout) == (0, "all 2 examples hold (rules: 1)\n")
    assert mtlint("check - --pack mine --select desk", "They carry out the implementation of it.").exit_code == 1
    again = mtlint("rules new desk/first --pack mine")
    assert again.exit_code == 2
    assert "is there already" in again.stderr


def test_a_failing_example(desk: Path) -> None:
    mtlint("rules new desk/first --pack mine")
    path = desk / "mine" / "desk" / "first.yaml"
    path.write_text(path.read_text().replace("[carry out", "carry [out"))
    result = mtlint("rules test mine/desk/first.yaml")
    assert result.exit_code == 1
    assert "desk/first, bad 1: found “carry out" in result.stdout


def test_the_examples_of_a_folder(desk: Path) -> None:
    mtlint("rules new desk/first --pack mine")
    (desk / "mine" / "desk" / "pack.yaml").write_text("title: Desk\ndescription: Ours.\n")
    result = mtlint("rules test mine")
    assert (result.exit_code, result.stdout) == (0, "all 2 examples hold (rules: 1)\n")


def test_a_folder_may_lie_in_one_named_kb(desk: Path) -> None:
    mtlint("rules new desk/first --pack kb/mine")
    path = desk / "kb" / "mine" / "desk" / "first.yaml"
    path.write_text(path.read_text().replace("[carry out", "carry [out"))
    assert mtlint("rules test kb/mine").exit_code == 1
    assert mtlint(f"rules test {path}").exit_code == 1


def test_where_nothing_is_tested_nothing_holds(desk: Path) -> None:
    mtlint("rules new desk/first --pack mine")
    (desk / "mine" / "desk" / "first.yaml").rename(desk / "mine" / "desk" / "first.yml")
    for named, wrong in (("mine", "mine: holds no rules"), ("mine/desk/first.yml", "first.yml: is no rule file")):
        result = mtlint(f"rules test house {named}")
        assert (result.exit_code, result.stdout) == (2, "")
        assert wrong in result.stderr


def test_pages(desk: Path) -> None:
    result = mtlint("rules docs pages")
    assert result.exit_code == 0
    page = (desk / "pages" / "house" / "quarry.md").read_text(encoding="utf-8")
    assert "# Quarry\n" in page
    assert "> The \\[stone ministry\\] met." in page
    index = (desk / "pages" / "index.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", index)
    assert "house/quarry.md" in links
    assert [link for link in links if not (desk / "pages" / link).is_file()] == []


def test_init_writes_a_configuration_that_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert mtlint("init").stdout == "mtlint.yaml written\n"
    written = Path("mtlint.yaml").read_text(encoding="utf-8")
    assert load().everywhere == Policy()
    Path("mtlint.yaml").write_text("jobs: 1\n")
    assert mtlint("init --force").exit_code == 0
    assert Path("mtlint.yaml").read_text(encoding="utf-8") == written
    Path("house-rules").mkdir()
    Path("mtlint.yaml").write_text(re.sub(r"^# (?=[a-z-]+:( |$)|  )", "", written, flags=re.MULTILINE))
    examples = load()
    assert (examples.jobs, examples.source_language, len(examples.rules), len(examples.per_path)) == (0, "ko", 2, 1)


def test_help_and_completion_load_little() -> None:
    code = "import sys, mtlint.cli; print(*sorted(m for m in sys.modules if m.split('.')[0] in sys.argv[1:]))"
    heavy = ["yaml", "msgspec", "re2", "rapidfuzz", "lingua", "textstat", "ahocorasick_rs", "pathspec", "rich", "json"]
    loaded = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []


def test_a_check_of_one_article_loads_little(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# The ferry\n\nThe ferry left the harbour, and nobody saw it again.\n")
    code = "import sys; from mtlint.__main__ import main\ntry: main()\nexcept SystemExit: print(*sorted(sys.modules))"
    for _ in range(2):  # the first run may have to compile
        run = [sys.executable, "-c", code, "check", "--quiet", str(tmp_path / "a.md")]
        loaded = subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()
    heavy = """
        ast asyncio bz2 click concurrent dataclasses dis email inspect json lingua logging lzma msgspec multiprocessing
        pathspec pickle pkgutil rapidfuzz rich shutil socket sqlite3 ssl subprocess tempfile textstat textwrap threading
        tokenize traceback typer typing_extensions uuid xml yaml mtlint.text.numbers.languages
    """
    assert "mtlint.engine" in loaded
    assert set(heavy.split()) & set(loaded) == set()


def test_completion_knows_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    environment = {
        **os.environ,
        "_MTLINT_COMPLETE": "complete_bash",
        "COMP_WORDS": "mtlint explain institutions/oval-o",
        "COMP_CWORD": "2",
    }
    done = subprocess.run(
        [sys.executable, "-c", "from mtlint.cli import app; app(prog_name='mtlint')"],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["institutions/oval-office"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_reader_that_leaves(tmp_path: Path) -> None:
    running = process("rules list", cwd=tmp_path)
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.wait(timeout=20) == 141
    assert running.stderr.read() == b""


def test_an_interrupt(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mtlint.engine.check", interrupted)
    result = mtlint("check bad.md")
    assert (result.exit_code, result.stdout, result.stderr) == (130, "", "")


@pytest.mark.parametrize(
    "line",
    [
        "check", "check bad.md", "check good.md bad.md", "check gone.md", "check --exit-zero bad.md", "check -q bad.md",
        "check bad.md --statistics --quiet", "check --format json bad.md", "check --no-cache --format github .",
        "check --format no-such bad.md", "check --format json --format github",
    ],
)  # fmt: skip
def test_a_plain_check_is_that_of_typer(desk: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    with pytest.raises(SystemExit) as end:
        check_plainly(**(plain_check(shlex.split(line)) or {}))
    plainly, result = capsys.readouterr(), mtlint(line)
    assert (end.value.code, plainly.out, plainly.err) == (result.exit_code, result.stdout, result.stderr)


@pytest.mark.parametrize(
    "line", ["", "rules list", "check --help", "check --fix", "check --format=json", "check --format", "check -- -x"]
)
def test_a_check_that_is_not_plain(line: str) -> None:
    assert plain_check(shlex.split(line)) is None


def test_an_interrupt_of_a_plain_check(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mtlint.engine.check", interrupted)
    with pytest.raises(SystemExit) as end:
        check_plainly(["bad.md"], [])
    assert end.value.code == 130


def test_bytes_that_are_no_text_in_standard_input(desk: Path) -> None:
    assert mtlint("check -", b"\x7fELF\x02\x01\x01" + bytes(100)).exit_code == 2


def test_a_baseline_from_first_to_last(desk: Path) -> None:
    created = mtlint("baseline create --reason 'the archive'")
    assert (created.exit_code, created.stderr) == (0, "")
    assert "2 findings in 1 file written to .mtlint-baseline.json" in created.stdout
    assert "baseline: .mtlint-baseline.json" in created.stdout
    assert "is there already" in mtlint("baseline create").stderr
    with (desk / "mtlint.yaml").open("a") as file:
        file.write("baseline: .mtlint-baseline.json\n")
    checked = mtlint("check")
    assert (checked.exit_code, checked.stdout) == (0, "No findings in 2 files, 17 words; 2 in the baseline.\n")

    (desk / "bad.md").rename(desk / "worse.md")
    (desk / "worse.md").write_text(f"# New title\n\n{GOOD}\n{BAD}\nThe stone ministry denied it.\n")
    checked = mtlint("check")
    assert "1 finding (1 error) in 2 files, 31 words; 2 in the baseline." in checked.stdout
    assert "files have new names: `mtlint baseline prune`" in checked.stdout
    assert mtlint("baseline prune").stdout.endswith("gone 0, files renamed 1; 2 findings in 1 file in it\n")
    assert "note:" not in mtlint("check").stdout

    (desk / "worse.md").write_text("The stone ministry denied it.\n")
    assert "2 findings are gone" in mtlint("check --exit-zero").stdout
    assert "2 findings are gone" not in mtlint("check --exit-zero good.md").stdout
    updated = mtlint("baseline update --reason 'put off'").stdout
    assert "added 1, gone 2, files renamed 0; 1 finding in 1 file in it" in updated
    entries = json.loads((desk / ".mtlint-baseline.json").read_text())["files"]["worse.md"]
    assert [(each["rule"], each["text"], each["reason"]) for each in entries] == [
        ("house/quarry", "stone ministry", "put off")
    ]
    assert mtlint("check").exit_code == 0


def test_a_baseline_knows_its_files_from_everywhere(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mtlint("baseline create")
    for path in ("bad.md", "./bad.md", str(desk / "bad.md")):
        assert mtlint(f"check {path} --baseline .mtlint-baseline.json").exit_code == 0
    (desk / "elsewhere").mkdir()
    monkeypatch.chdir(desk / "elsewhere")
    assert mtlint("check ../bad.md --baseline ../.mtlint-baseline.json").exit_code == 0


def test_a_baseline_of_stricter_runs_is_not_stale(desk: Path) -> None:
    mtlint("baseline create")
    for options in ("--min-severity error", "--select house/quarry", "--ignore house/quarry"):
        assert "gone" not in mtlint(f"check --baseline .mtlint-baseline.json {options}").stdout


def test_a_file_that_cannot_be_read_does_not_lose_its_entries(desk: Path) -> None:
    mtlint("baseline create")
    before = (desk / ".mtlint-baseline.json").read_text()
    (desk / "bad.md").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(200))
    assert mtlint("baseline update").exit_code == 2
    assert (desk / ".mtlint-baseline.json").read_text() == before


WRONG_BASELINES = {
    "": "is not valid JSON",
    '{"schema": "mtlint-baseline/1",\n "files": {,}}': ".json:2:12: is not valid JSON",
    "[]": "is no baseline: Expected object, got array",
    '{"schema": "mtlint-baseline/9", "files": {}}': "of the form “mtlint-baseline/9”",
    '{"schema": "mtlint-baseline/1", "files": {"a.md": [{"rule": 3}]}}': "$.files[...][0].rule",
    '{"schema": "mtlint-baseline/1", "files": {"a.md": [{"rule": "a/b"}]}}': "missing required field fingerprint",
    "[" * 100_000: "is not valid JSON",
    '{"schema": "\ud800': "is not valid JSON",
}


@pytest.mark.parametrize("text", WRONG_BASELINES, ids=range(len(WRONG_BASELINES)))
def test_a_wrong_baseline_is_explained(desk: Path, text: str) -> None:
    (desk / "wrong.json").write_text(text, errors="surrogatepass")
    result = mtlint("check --baseline wrong.json")
    assert result.exit_code == 2, result.exception
    assert WRONG_BASELINES[text] in result.stderr
    assert "`mtlint baseline create`" in mtlint("check --baseline none.json").stderr


def test_changed_lines_only(desk: Path) -> None:
    (desk / "mtlint.yaml").write_text("select: house\n")
    (desk / "old.md").write_text(BAD)
    for command in ("init -q .", "add -A", "-c user.name=A -c user.email=a@example.org commit -q -m one"):
        subprocess.run(["git", *shlex.split(command)], check=True)
    (desk / "bad.md").write_text(f"{BAD}\nAt noon the stone ministry met.\n")
    (desk / "new.md").write_text(BAD)
    result = mtlint("check --pack ../house --diff --format json")
    assert result.exit_code == 1, result.stderr
    found = [(each["path"], each["start"]["line"]) for each in json.loads(result.stdout)["findings"]]
    assert found == [("bad.md", 3), ("new.md", 1), ("new.md", 1)]
    assert json.loads(result.stdout)["summary"]["status"]["unchanged"] == 2
    assert mtlint("check --pack ../house --since HEAD old.md").stdout == "No findings in 0 files, 0 words.\n"
    assert mtlint("check --pack ../house --since nowhere").stderr == "error: --since: there is no revision “nowhere”\n"
    assert "no changed lines of standard input" in mtlint("check --pack ../house --diff -", BAD).stderr


def test_excluded_files_that_are_named(desk: Path) -> None:
    with (desk / "mtlint.yaml").open("a") as file:
        file.write("exclude: [bad.md]\n")
    assert mtlint("check bad.md").exit_code == 1
    assert mtlint("check bad.md good.md --force-exclude").stdout == "No findings in 1 file, 7 words.\n"
    assert mtlint("check - --stdin-filename bad.md", BAD).exit_code == 1
    excluded = mtlint("check - --stdin-filename bad.md --force-exclude", BAD)
    assert (excluded.exit_code, excluded.stdout) == (0, "No findings in 0 files, 0 words.\n")
    assert mtlint("check - --stdin-filename new.md --force-exclude", BAD).exit_code == 1
