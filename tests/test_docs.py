"""The documentation says what is so."""

import re
import subprocess
import sys
from pathlib import Path

from mtlint.commands.pages import write_pages
from mtlint.packs import load

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_rule_has_its_page(tmp_path: Path) -> None:
    """`mtlint rules docs docs/rules` has been run since a rule was changed."""
    write_pages(tmp_path, None, ())
    rendered = {path.relative_to(tmp_path): path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.md")}
    docs = ROOT / "docs" / "rules"
    committed = {path.relative_to(docs): path.read_text(encoding="utf-8") for path in docs.rglob("*.md")}
    assert sorted(rendered.keys() ^ committed.keys()) == []
    assert [path for path in rendered if rendered[path] != committed[path]] == []


def test_the_session_in_the_readme_is_real() -> None:
    session = re.search(r"```console\n\$ mtlint (?P<arguments>[^\n]+)\n(?P<output>.*?)```", README, re.DOTALL)
    assert session is not None
    command = [sys.executable, "-m", "mtlint", *session["arguments"].split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stdout == session["output"]


def is_stated(page: str, pattern: str, count: int) -> bool:
    """Whether a page names a number that is not too high, and no more than a tenth too low."""
    text = (ROOT / page).read_text(encoding="utf-8")
    stated = re.search(pattern, text)
    return stated is not None and 0.9 * count <= int(stated[1].replace(",", "")) <= count


def test_the_knowledge_base_is_as_large_as_the_pages_say() -> None:
    facts = load().facts
    terms = [path.read_text(encoding="utf-8") for path in (ROOT / "rules" / "kb").glob("terms-*.yaml")]
    assert is_stated("README.md", r"([\d,]+) people", len(facts.people))
    assert is_stated("README.md", r"([\d,]+) countries", len(facts.countries))
    assert is_stated("README.md", r"([\d,]+) organisations", len(facts.organisations) + len(facts.companies))
    assert is_stated(
        "docs/bilingual.md", r"([\d,]+) words of", sum(len(re.findall(r"(?m)^[^\s#]", text)) for text in terms)
    )
    assert is_stated("docs/bilingual.md", r"words of (\d+) languages", len(terms))


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
        assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_dependency_is_explained() -> None:
    explained = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"\ndependencies = \[\n(.*?)\]", project, re.DOTALL)
    assert listed is not None
    names = re.findall(r'"([a-z0-9-]+)', listed[1])
    assert [name for name in names if f"| {name} " not in explained] == []
