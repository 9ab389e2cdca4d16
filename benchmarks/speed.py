"""How fast mtlint is, in ratios of one run.

    python -m benchmarks.speed [--quick] [--json FILE]

Start-up, throughput with one and two jobs, growth with the number of phrases and with the length of an article,
peak memory, and proselint on the same files (pip install proselint).
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import corpus

MTLINT = [sys.executable, "-m", "mtlint", "check", "--exit-zero", "--format", "json"]
RULE = """\
kind: match
severity: warning
confidence: high
category: style/awkward
find: [{phrases}]
message: A made-up phrase.
why: For measuring.
examples: {{bad: ["[x]"], good: ["y"]}}
"""


def wall(command: list[str], *, env: dict[str, str] | None = None) -> tuple[float, float]:
    """Seconds, and peak memory in MB, of one process (its children's memory is not added)."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command[:6])} … ended with {process.returncode}")
    divisor = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return time.perf_counter() - started, usage.ru_maxrss / divisor


def median(command: list[str], times: int, **options: dict[str, str]) -> tuple[float, float]:
    """Median seconds and largest memory of several runs, after one that warms the caches."""
    wall(command, **options)
    runs = [wall(command, **options) for _ in range(times)]
    return statistics.median(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def own_cache(place: Path, *options: str) -> dict[str, str]:
    """The environment of runs that keep their results in `place`, which has compiled rules and at first no results."""
    environment = os.environ | {"MTLINT_CACHE_DIR": str(place)}
    if not place.exists():
        wall([*MTLINT, *options, str(next(corpus.write(place / "one", 1)))], env=environment)
    return environment


def cold(articles: Path, *options: str) -> tuple[float, float]:
    """Seconds and peak memory of a run over a folder with compiled rules, but no results."""
    folder = articles.parent
    environment = own_cache(folder / f"cache{len(list(folder.glob('cache*')))}", *options)
    return wall([*MTLINT, *options, str(articles)], env=environment)


def size_of(folder: Path) -> tuple[int, int]:
    """Bytes and number of the files of a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*.txt")]
    return sum(sizes), len(sizes)


def start_up(folder: Path, times: int) -> dict[str, float]:
    """One short article, against the bare interpreter and typer alone."""
    path = next(corpus.write(folder / "one", 1))
    bare, _ = median([sys.executable, "-c", "pass"], times)
    typer, _ = median([sys.executable, "-c", "import typer; typer.Typer()"], times)
    seconds, memory = median([*MTLINT, str(path)], times)
    return {
        "bare interpreter, ms": bare * 1e3,
        "with typer, ms": typer * 1e3,
        "mtlint check, ms": seconds * 1e3,
        "peak memory, MB": memory,
    }


def throughput(folder: Path) -> dict[str, float]:
    """MB/s and articles/s over the corpus, with one job and two."""
    total, files = size_of(folder)
    alone, memory = cold(folder, "--jobs", "1")
    both, _ = cold(folder, "--jobs", "2")
    return {
        "corpus, MB": total / 1e6,
        "one job, MB/s": total / 1e6 / alone,
        "one job, articles/s": files / alone,
        "two jobs, MB/s": total / 1e6 / both,
        "two jobs : one job": alone / both,
        "peak memory, MB": memory,
    }


def growth_with_phrases(folder: Path, articles: Path) -> dict[str, float]:
    """Time over the same articles with 200, 2,000 and 10,000 further phrases, against none."""
    results, before = {}, 0.0
    for count in (0, 200, 2_000, 10_000):
        pack = folder / f"pack{count}"
        pack.mkdir()
        (pack / "pack.yaml").write_text("title: Made up\ndescription: Phrases that are not there.\n")
        for rule, start in enumerate(range(0, count, 20)):
            phrases = ", ".join(f"the {corpus.PLACES[i % 10]} {i} accord" for i in range(start, start + 20))
            (pack / f"made-up-{rule}.yaml").write_text(RULE.format(phrases=phrases))
        seconds, _ = cold(articles, "--pack", str(pack))
        before = before or seconds
        results[f"{count} more phrases : none"] = seconds / before
    return results


def growth_with_length(folder: Path, largest: int) -> dict[str, float]:
    """Seconds per MB of one article of growing length, start-up taken off."""
    start, _ = median([*MTLINT, str(next(corpus.write(folder / "start", 1)))], 3)
    results = {}
    size = 10_000
    while size <= largest:
        path = folder / f"article{size}.txt"
        path.write_text(corpus.article(random.Random(1), size), encoding="utf-8")
        seconds, memory = median([*MTLINT, str(path)], 3)
        results[f"{size // 1000} KB: s per MB"] = (seconds - start) / (path.stat().st_size / 1e6)
        results[f"{size // 1000} KB: peak MB"] = memory
        size *= 10
    return results


def against_proselint(articles: Path) -> dict[str, float]:
    """The same files by both tools, start-up included."""
    total, _ = size_of(articles)
    try:
        subprocess.run([sys.executable, "-c", "import proselint"], check=True, stderr=subprocess.DEVNULL)
    except subprocess.CalledProcessError:
        return {}
    files = sorted(map(str, articles.rglob("*.txt")))
    ours, _ = cold(articles)
    theirs, _ = wall([sys.executable, "-m", "proselint", "-o", "json", "check", *files])
    return {
        "mtlint, MB/s": total / 1e6 / ours,
        "proselint, MB/s": total / 1e6 / theirs,
        "mtlint : proselint": theirs / ours,
    }


def main() -> None:
    """Run everything and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a tenth of the corpus")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    scale = 10 if options.quick else 1
    figures: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for _ in corpus.write(folder / "corpus", 20_000_000 // scale):
            pass
        for _ in corpus.write(folder / "small", 2_000_000 // scale):
            pass
        figures["start-up"] = start_up(folder, 11)
        figures["throughput"] = throughput(folder / "corpus")
        figures["growth with phrases"] = growth_with_phrases(folder, folder / "small")
        figures["growth with length"] = growth_with_length(folder, 10_000_000 // scale)
        figures["against proselint"] = against_proselint(folder / "small")
    for title, rows in figures.items():
        print(title)
        for name, value in rows.items():
            print(f"  {name:32} {value:10.2f}")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
