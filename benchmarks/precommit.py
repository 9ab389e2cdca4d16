"""The hooks of this repository under the real pre-commit: do they work, offline too, and how long do they take?

    python -m benchmarks.precommit [--files 5000] [--runs 5]

Installs the committed state of this repository as pre-commit does (which needs a package index once), then commits two
changed files in a repository of many. The time that counts is what the hook adds to pre-commit with a hook that does
nothing.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import corpus

ROOT = Path(__file__).parent.parent
CONFIG = """\
repos:
  - repo: {repository}
    rev: {revision}
    hooks:
      - id: {hook}
"""
NOTHING = """\
repos:
  - repo: local
    hooks:
      - {id: nothing, name: nothing, entry: "true", language: system, types_or: [markdown, html, plain-text]}
"""
BAD = "\nThe Oval Office of Kazakhstan said so on Monday.\n"


class Repository:
    """A scratch repository in which pre-commit runs."""

    def __init__(self, folder: Path, files: int) -> None:
        self.folder = folder
        self.environment = os.environ | {
            "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
            "MTLINT_CACHE_DIR": str(folder.parent / "cache"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        }
        folder.mkdir()
        self.articles = list(corpus.write(folder / "stories", files * 4000))
        self.git("init", "-q", "-b", "main")
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "articles")

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.folder, env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout.strip()

    def configure(self, text: str) -> None:
        (self.folder / ".pre-commit-config.yaml").write_text(text)
        self.git("add", ".pre-commit-config.yaml")

    def run(self, *arguments: str, offline: bool = False) -> tuple[int, str, float]:
        """Exit code, output and seconds of `pre-commit run`."""
        environment = self.environment
        if offline:
            nowhere = "http://127.0.0.1:9"
            environment = environment | dict.fromkeys(
                ("http_proxy", "https_proxy", "HTTPS_PROXY", "PIP_INDEX_URL"), nowhere
            )
        command = [sys.executable, "-m", "pre_commit", "run", "--color", "never", *arguments]
        started = time.perf_counter()
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        return done.returncode, done.stdout + done.stderr, time.perf_counter() - started


def check(claim: str, holds: bool, output: str = "") -> None:
    print(f"{'ok' if holds else 'FAILED':>8}  {claim}")
    if not holds:
        sys.exit(output)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(Path(folder) / "newsroom", options.files)
        revision = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True)
        given = {"repository": ROOT, "revision": revision.stdout.strip()}
        first, second = repository.articles[:2]

        repository.configure(CONFIG.format(hook="mtlint-changed", **given))
        with first.open("a") as file:
            file.write(BAD)
        repository.git("add", "-A")
        _, output, seconds = repository.run()
        print(f"{seconds:>7.1f}s  installation and first run")
        code, output, _ = repository.run(offline=True)
        check(
            "mtlint-changed reports the changed line, offline",
            code == 1 and "“Oval Office”" in output,
            output,
        )
        check("and only that", output.count("error[") + output.count("warning[") == 1, output)
        repository.git("checkout", "-q", "HEAD", "--", str(first))

        repository.configure(CONFIG.format(hook="mtlint", **given))
        repository.git("commit", "-q", "--no-verify", "-m", "hook")
        for path in (first, second):
            with path.open("a") as file:
                file.write("\nThe ferry left the harbour at noon.\n")
        repository.git("add", "-A")
        repository.run()
        for hook in ("mtlint", "mtlint-changed"):
            repository.configure(CONFIG.format(hook=hook, **given))
            repository.run()
            times = [repository.run(offline=True)[2] for _ in range(options.runs)]
            repository.configure(NOTHING)
            repository.run()
            own = [repository.run(offline=True)[2] for _ in range(options.runs)]
            added = statistics.median(times) - statistics.median(own)
            print(
                f"{added:>7.2f}s  added by {hook} on two changed files of {len(repository.articles):,} ({statistics.median(own):.2f} s without)"
            )


if __name__ == "__main__":
    main()
