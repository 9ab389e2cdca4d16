"""Every snippet of the documentation does what its page says: commands run, configuration loads.

A fenced block of `sh` is run in a scratch repository, all blocks of a page one after the other. A block of `yaml` that
names a file in its first line is checked by whatever reads that file.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.config import config_file
from mtlint.packs import load
from mtlint.packs.loader import fact_problems
from tests.checkout import commands
from tests.test_termbase import TBX

ROOT = Path(__file__).parent.parent
PAGES = sorted(path.name for path in (ROOT / "docs").glob("*.md"))
GIT = {
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip


def blocks(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A git repository with articles on two commits, and house rules."""
    stories = tmp_path / "stories"
    stories.mkdir()
    for name in ("ko-ferry-fire.md", "ko-peacekeepers.md", "zh-flood-relief.md"):
        shutil.copy(ROOT / "samples" / "dirty" / name, stories)
    shutil.copytree(ROOT / "samples" / "clean", stories / "clean")
    (tmp_path / ".gitignore").write_text("*.html\n*.json\n*.sarif\n")
    for command in ("init -q -b main", "add -A", "commit -q -m first"):
        subprocess.run(["git", *command.split()], cwd=tmp_path, env=os.environ | GIT, check=True)
    with (stories / "zh-flood-relief.md").open("a", encoding="utf-8") as story:
        story.write("\nThe Oval Office of Kazakhstan said so on the 9th (local time).\n")
    return tmp_path


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page, "sh")])
def test_commands_run(page: str, newsroom: Path) -> None:
    """Exit code 1 is no failure: it only says that there are findings."""
    path = f"{commands(newsroom.parent / f'{newsroom.name}-bin')}{os.pathsep}{os.environ['PATH']}"
    for block in blocks(page, "sh"):
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block],
            cwd=newsroom, env=os.environ | GIT | {"PATH": path}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode in (0, 1), f"{block}\n{done.stdout[-2000:]}\n{done.stderr}"
        assert "Traceback" not in done.stderr


def check_configuration(path: Path) -> None:
    (path.parent / "house-rules").mkdir()
    (path.parent / "names.idx").touch()
    (path.parent / "terms.csv").write_text("source,target\n항구,port\n", encoding="utf-8")
    (path.parent / "agency.tbx").write_text(TBX, encoding="utf-8")
    config_file.read(path)


def check_facts(path: Path) -> None:
    assert fact_problems(path) == []


def check_rule(path: Path) -> None:
    root = next(parent for parent in path.parents if parent.name == "house-rules")
    rule_id = "/".join(path.relative_to(root).with_suffix("").parts[1:])
    assert load([root]).rules[rule_id].path == str(path)


def run_reader(*command: str) -> Callable[[Path], None]:
    """A reader that is a program: it takes the path, and fails if it does not like what is there."""

    def read(path: Path) -> None:
        done = subprocess.run([sys.executable, "-m", *command, str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    return read


READ_BY: dict[str, Callable[[Path], None]] = {
    "mtlint.yaml": check_configuration,
    ".github/workflows/translations.yml": run_reader("check_jsonschema", "--builtin-schema", "vendor.github-workflows"),
    ".gitlab-ci.yml": run_reader("check_jsonschema", "--builtin-schema", "vendor.gitlab-ci"),
    "house-rules/kb/": check_facts,
    "house-rules/": check_rule,
    ".pre-commit-config.yaml": run_reader("pre_commit", "validate-config"),
}


@pytest.mark.parametrize(
    ("page", "block"), [(page, block) for page in PAGES for block in blocks(page, "yaml") if block.startswith("# ")]
)
def test_configuration_is_read(page: str, block: str, tmp_path: Path) -> None:
    name = block.split()[1]
    readers = [reader for start, reader in READ_BY.items() if name.startswith(start)]
    if not readers:
        pytest.fail(f"{page}: nothing is known to read {name}")
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block, encoding="utf-8")
    readers[0](path)
