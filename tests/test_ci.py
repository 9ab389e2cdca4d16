"""What a newsroom's CI and hooks get from this repository: the action, the templates and the hooks."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checkout import commands

ROOT = Path(__file__).parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("schema", "file"), [("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", "templates/gitlab-ci.yml")]
)
def test_files_have_the_schema_of_their_service(schema: str, file: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(ROOT / file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_hooks_are_what_pre_commit_takes() -> None:
    manifest = ROOT / ".pre-commit-hooks.yaml"
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(manifest)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
    hooks = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["mtlint", "mtlint-changed"]


def test_no_input_is_pasted_into_a_script() -> None:
    """“${{ … }}” in a script is text before the shell reads it: an input could run anything."""
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_action_keeps_the_cache_that_it_uses() -> None:
    kept, check = ACTION["runs"]["steps"][1:]
    assert kept["uses"].startswith("actions/cache@")
    assert kept["with"]["path"] == check["env"]["MTLINT_CACHE_DIR"]
    assert kept["with"]["key"].startswith(kept["with"]["restore-keys"])


def run_action(folder: Path, inputs: dict[str, str]) -> tuple[int, str, str, str]:
    """Run the last step of the action as the runner does: exit code, output, summary, step outputs."""
    temporary = folder.parent / "runner"
    shutil.rmtree(temporary, ignore_errors=True)
    commands(temporary / "mtlint" / "bin")
    values = {name: given.get("default", "") for name, given in ACTION["inputs"].items()} | inputs
    step = ACTION["runs"]["steps"][-1]
    own = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: values[found[1]], text)
        for name, text in step["env"].items()
        if name != "MTLINT_CACHE_DIR"  # tests have one cache for all
    }
    files = {"GITHUB_STEP_SUMMARY": str(temporary / "summary"), "GITHUB_OUTPUT": str(temporary / "output")}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder, env=os.environ | own | files | {"RUNNER_TEMP": str(temporary)}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    read = [Path(path).read_text(encoding="utf-8") if Path(path).exists() else "" for path in files.values()]
    return done.returncode, done.stdout + done.stderr, read[0], read[1]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    (folder / "stories").mkdir(parents=True)
    (folder / "two words").mkdir()
    (folder / "stories" / "a.md").write_text("The Oval Office of Kazakhstan said so.\n", encoding="utf-8")
    (folder / "two words" / "b.md").write_text("The ferry left the harbour at noon.\n", encoding="utf-8")
    return folder


def test_the_action(newsroom: Path) -> None:
    code, output, summary, outputs = run_action(
        newsroom, {"paths": "stories\ntwo words\n", "reports": "sarif:a.sarif\n"}
    )
    assert (code, outputs) == (1, "findings=1\n")
    assert "::error file=stories/a.md,line=1,col=5," in output
    assert summary.startswith("### mtlint: 1 finding (1 error) in 2 files\n")
    assert json.loads((newsroom / "a.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_the_action_on_clean_articles(newsroom: Path) -> None:
    code, _, summary, outputs = run_action(newsroom, {"paths": "two words"})
    assert (code, outputs, summary) == (0, "findings=0\n", "### mtlint: no findings in 1 file\n\n")


def test_the_action_takes_no_input_for_an_option_or_a_command(newsroom: Path) -> None:
    for inputs in ({"paths": "--output=x"}, {"since": "--output=x"}, {"paths": "$(touch x)"}, {"config": "; touch x"}):
        code, _, _, _ = run_action(newsroom, inputs)
        assert code == 2
        assert not (newsroom / "x").exists()
