"""What mtlint costs in a repository, in ratios of one run, so that they hold on any machine.

    python -m benchmarks.repository [--quick] [--json FILE]

A repository of 20 MB in 5,000 files is searched with `grep -rn -F -f` for as many phrases as mtlint knows, then checked
cold (no results kept) with one job and two, and again with nothing changed, and with ten files changed. Needs grep.
"""

import argparse
import json
import tempfile
from pathlib import Path

from benchmarks import corpus
from benchmarks.speed import MTLINT, own_cache, wall
from mtlint.packs import RuleSet, load

_CHANGED = 10
_GREP = 'grep -rn -F -f "$0" "$1" | cat > /dev/null'
"""Through a pipe: when it writes to /dev/null itself, grep looks no further than the first match of a file."""


def phrases(rules: RuleSet) -> list[str]:
    """The literals that mtlint looks for."""
    return [literal for literal in rules.matcher.literals if "\n" not in literal]


def measure(folder: Path, total: int) -> dict[str, float]:
    """All figures, in seconds and ratios."""
    stories = folder / "stories"
    files = list(corpus.write(stories, total))
    rules = load()
    wanted = phrases(rules)
    (folder / "phrases").write_text("\n".join(wanted) + "\n", encoding="utf-8")
    grep, _ = wall(["sh", "-c", _GREP, str(folder / "phrases"), str(stories)])

    def run(*options: str, cache: str = "") -> float:
        """One run, its results in a cache of its own that has the compiled rules."""
        environment = own_cache(folder / (cache or f"cache{len(list(folder.iterdir()))}"))
        return wall([*MTLINT, *options, str(stories)], env=environment)[0]

    one, two = run("--jobs", "1", cache="one"), run("--jobs", "2")
    warm = min(run("--jobs", "2", cache="one") for _ in range(3))
    for path in files[:_CHANGED]:
        path.write_text(path.read_text(encoding="utf-8") + "\nThe port is open again.\n", encoding="utf-8")
    changed = run("--jobs", "1", cache="one")
    return {
        "files": len(files),
        "MB": sum(path.stat().st_size for path in files) / 1e6,
        "phrases": len(wanted),
        "grep -rn -F, s": grep,
        "cold, one job, s": one,
        "cold, two jobs, s": two,
        "warm, s": warm,
        f"{_CHANGED} files changed, s": changed,
        "one job : two jobs": one / two,
        "cold, two jobs : grep": two / grep,
        "warm : grep": warm / grep,
        "warm : cold, one job": warm / one,
    }


def main() -> None:
    """Run everything and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a twentieth of the repository")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        figures = measure(Path(temporary), 21_000_000 // (20 if options.quick else 1))
    for name, value in figures.items():
        print(f"{name:28} {value:12,.2f}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
