"""Damaged and hostile input for everything that reads files: no crash, no hang over 5 s, no memory over 1 GB.

    python -m benchmarks.fuzz [--minutes N] [--target NAME …] [--seed N] [--keep DIR]

Each target gets inputs mutated from the samples, rules and configurations of the repository, in a process of its own
with limits. What goes wrong is printed, one line for each kind, and its input kept. An expected error (MtlintError) is
none.
"""

import argparse
import contextlib
import os
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import FrameType

from mtlint import filters, readers
from mtlint.config import Config, config_file
from mtlint.engine import Linter, fixing
from mtlint.errors import MtlintError
from mtlint.filters import baseline_file
from mtlint.model.finding import Finding
from mtlint.model.rule import Confidence, Severity
from mtlint.model.span import Span
from mtlint.packs import RuleSet
from mtlint.packs.compiler import compile_rules
from mtlint.packs.loader import load
from mtlint.readers.registry import known_suffixes

ROOT = Path(__file__).parent.parent
_SECONDS, _BYTES = 5, 1 << 30
_LARGEST = 60_000
_TOKENS = [
    "---",
    "```",
    "<!--",
    "-->",
    "<!--",
    "mtlint-ignore",
    "<!--",
    "mtlint-off",
    "<!--",
    "mtlint-on",
    "mtlint-ignore-file:",
    "<p>",
    "</p>",
    "<table>",
    "<td",
    "<script>",
    "</title>",
    "&amp;",
    "&#x110000;",
    "&#",
    "[a](b)",
    "![",
    "](",
    "[^1]:",
    ">",
    ">",
    ">",
    ">",
    "#",
    "-",
    "*",
    "**",
    "__",
    "~~",
    "|",
    "\\",
    "\x00",
    "\x1b[31m",
    "\ufeff",
    "\u202e",
    "한국어",
    "19:",
    "40",
    "the",
    "the",
    "1,234.5",
    "“",
    "’",
    "source_file:",
    "../../etc/passwd",
    "{stem}",
    "{lang}",
    "{dir}",
    "*:",
    "&a",
    "[*a]",
    "{a:",
    "!!python/object:os.system",
    "!!binary",
    "?",
    ":",
    "-",
    "-",
    "-",
    "[[[[[[",
    "{{{{{{",
    "'x",
    '"x',
    "\\1",
    "(?P<",
    "(a*)*",
    "(?:",
    "[^",
    "{9999}",
    "find:",
    "pattern:",
    "unless:",
    "within:",
    "article",
    "kind:",
    "match",
    ".inf",
    "1e999",
    "0x",
    "2026-13-45",
    "null",
    "~",
    "true",
    "off",
    "packs:",
    "extends:",
    "select:",
    "ignore:",
    "per-path:",
    "path:",
    "**",
    "rules:",
    "[tool.mtlint]",
    "=",
    "[[",
]
Target = Callable[[bytes, Path], object]


def _reader(data: bytes, folder: Path) -> None:  # noqa: ARG001
    for suffix in known_suffixes():
        for document in readers.read(readers.decode(data, f"a{suffix}")):
            for block in document.blocks:
                document.locate(block.span)


_linters: list[Linter] = []


def _linter() -> Linter:
    if not _linters:
        _linters.append(Linter(Config(min_severity=Severity.INFO, min_confidence=Confidence.LOW)))
    return _linters[0]


def _article(data: bytes, folder: Path) -> None:
    """The whole pipeline, then fixes."""
    path = folder / f"a{sorted(known_suffixes())[len(data) % len(known_suffixes())]}"
    path.write_bytes(data)
    report = _linter().check_path(str(path))
    faults = [error.message for error in report.errors if error.internal]
    if faults:
        raise AssertionError(faults[0])
    if not report.errors:
        source = readers.decode(data, str(path))
        fixing.fix(_linter(), source, report.active, unsafe=True)


def _rule(data: bytes, folder: Path) -> None:
    (folder / "house").mkdir(exist_ok=True)
    (folder / "house" / "pack.yaml").write_text("title: House\ndescription: House.\n")
    (folder / "house" / "rule.yaml").write_bytes(data)
    rules = RuleSet(compile_rules(load([folder / "house"], "en")))
    del rules


def _configuration(data: bytes, folder: Path) -> None:
    (folder / "mtlint.yaml").write_bytes(data)
    config_file.read(folder / "mtlint.yaml")


def _pyproject(data: bytes, folder: Path) -> None:
    (folder / "pyproject.toml").write_bytes(b"[tool.mtlint]\n" + data)
    config_file.read(folder / "pyproject.toml")


def _baseline(data: bytes, folder: Path) -> None:
    (folder / "baseline.json").write_bytes(data)
    baseline_file.write(folder / "again.json", baseline_file.read(folder / "baseline.json"))


def _pairing(data: bytes, folder: Path) -> None:
    """An article that names its original, beside a second file."""
    (folder / "a.ko.md").write_bytes(data[::-1])
    (folder / "a.md").write_bytes(b"---\nsource_lang: ko\nsource_file: a.ko.md\n" + data)
    report = _linter().check_path(str(folder / "a.md"))
    faults = [error.message for error in report.errors if error.internal]
    if faults:
        raise AssertionError(faults[0])


def _suppressions(data: bytes, folder: Path) -> None:  # noqa: ARG001
    """The comments of an article, over findings at every word."""
    linter = _linter()
    rule, known = linter.rules.ordered[0], [*linter.rules.rules][:50]
    for suffix in (".md", ".html"):
        for document in readers.read(readers.decode(data, f"a{suffix}")):
            spans = [Span(*word.span()) for word in re.finditer(r"\w+", document.text)]
            found = [Finding(rule, span, "A made-up finding.") for span in spans[:200]]
            judged = filters.judge(found, document, Config().policy("a"), known)
            filters.outcomes(judged, document, None)


def _files(*patterns: str) -> list[Path]:
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern) if path.stat().st_size < _LARGEST)


TARGETS: dict[str, tuple[Target, tuple[str, ...]]] = {
    "readers": (_reader, ("samples/**/*.*", "docs/*.md")),
    "article": (_article, ("samples/**/*.*", "docs/*.md")),
    "rule": (_rule, ("rules/en/dates/*.yaml", "rules/any/*/*.yaml", "rules/en/calques-k*/*.yaml")),
    "configuration": (_configuration, (".pre-commit-config.yaml",)),
    "pyproject": (_pyproject, ("pyproject.toml",)),
    "baseline": (_baseline, ("docs/report.schema.json", "tests/reporters/golden/*.json")),
    "suppressions": (_suppressions, ("samples/**/*.md", "samples/**/*.html")),
    "pairing": (_pairing, ("samples/**/*.*",)),
}
_OWN_SEEDS = {
    "suppressions": [
        b"One.\n\n<!-- mtlint-ignore dates: style -->\nTwo.\n\n<!-- mtlint-off quotes, a/*: x -->Three.\n<!-- mtlint-on -->\n",
        b"<!-- mtlint-ignore-file dates/*: style --><p>One.</p><!-- mtlint-ignore a/b: c --><p>Two.</p>",
    ],
    "configuration": [
        b"min-severity: warning\nfail-on: error\nexclude: [archive/, '*.draft.md']\nrules:\n  dates: warning\n"
        b"per-path:\n  - {path: 'wire/**', ignore: [residue]}\nweights: {error: 10}\nsource: ['{stem}.{lang}{ext}']\n",
    ],
    "pyproject": [b"min-severity = 'error'\nselect = ['dates']\n[tool.mtlint.rules]\ndates = 'off'\n"],
    "baseline": [
        b'{"schema": "mtlint-baseline/1", "files": {"a.md": [{"rule": "a/b", "fingerprint": "00", "text": "x"}]}}',
    ],
}


def mutated(rng: random.Random, seeds: Sequence[bytes]) -> bytes:
    """One input: a seed with a few damages, or a heap of tokens."""
    data = bytearray(rng.choice(seeds) if rng.random() < 0.93 else b"")
    for _ in range(rng.choice((0, 1, 1, 2, 4, 8, 30))):
        at, length = rng.randrange(len(data) + 1), rng.choice((1, 2, 8, 40, 400))
        match rng.randrange(8):
            case 0:
                del data[at : at + length]
            case 1:
                data[at : at + 1] = bytes([rng.randrange(256)])
            case 2:
                data[at:at] = data[at : at + length] * rng.choice((1, 2, 50))
            case 3:
                other = rng.choice(seeds)
                start = rng.randrange(len(other) + 1)
                data[at:at] = other[start : start + length]
            case 4:
                data[at:at] = rng.choice(_TOKENS).encode("utf-8", "surrogatepass") * rng.choice((1, 1, 3, 500))
            case 5:
                data[at:at] = rng.choice(("\n", " ", "\r\n", "\t", "\n\n    ")).encode()
            case 6:
                char = rng.choice(("“", "İ", "ß", "\u0301", "한", "\U0001f600", chr(rng.randrange(0xD800))))
                data[at:at] = char.encode()
            case 7:
                swap = bytes(data[at : at + length])
                del data[at : at + length]
                data[0:0] = swap
    return bytes(data[:_LARGEST])


def work(name: str, seconds: float, seed: int, keep: Path) -> None:
    """Run one target in this process; the input that runs lies in `keep` under the name of the target."""
    target, patterns = TARGETS[name]
    seeds = [path.read_bytes() for path in _files(*patterns)] + _OWN_SEEDS.get(name, [])
    rng = random.Random(seed)
    seen: set[str] = set()
    running = keep / f"{name}.running"
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(OSError):
        with contextlib.suppress(MtlintError):
            target(seeds[0], Path(folder))  # loads what has to be loaded, before the limits
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        resource.setrlimit(resource.RLIMIT_AS, (used + 2 * _BYTES, used + 2 * _BYTES))
        end, count = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            data = mutated(rng, seeds)
            running.write_bytes(data)
            count += 1
            fault = _run(target, data, Path(folder))
            if fault and fault not in seen:
                seen.add(fault)
                path = keep / f"{name}-{len(seen)}-{seed}"
                path.write_bytes(data)
                print(f"{name}: {fault}\n    {path}", flush=True)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{name}: {count:,} inputs, {len(seen)} faults, at most {most:,.0f} MB", flush=True)
    running.unlink(missing_ok=True)


def _run(target: Target, data: bytes, folder: Path) -> str:
    """What went wrong, "" if nothing did. Time is that of the processor: other programs are not to blame."""
    signal.setitimer(signal.ITIMER_VIRTUAL, _SECONDS)
    signal.signal(signal.SIGVTALRM, _too_long)
    try:
        target(data, folder)
    except MtlintError:
        return ""
    except BaseException as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {str(error)[:100]} ({Path(place.filename).name}:{place.lineno})"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return ""


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {_SECONDS} s")


def _rounds(minutes: float, names: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Targets in turn, each for its share of the time, in pieces, so that a dead process loses little."""
    pieces = max(1, round(minutes / 10))
    for _ in range(pieces):
        for name in names:
            yield name, 60 * minutes / pieces / len(names)


def main() -> None:
    """Run all targets; exit code 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--target", action="append", choices=sorted(TARGETS))
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "mtlint-fuzz")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    if options.worker:
        work(options.worker, options.seconds, options.seed, options.keep)
        return
    failed = False
    for number, (name, seconds) in enumerate(_rounds(options.minutes, options.target or list(TARGETS))):
        command = [sys.executable, "-m", "benchmarks.fuzz", "--worker", name, "--seconds", str(seconds)]
        command += ["--seed", str(options.seed + number), "--keep", str(options.keep)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", cwd=ROOT)
        try:
            output, _ = process.communicate(timeout=2 * seconds + 300)
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
        print(output, end="", flush=True)
        failed |= " 0 faults" not in output
        if process.returncode:
            running = options.keep / f"{name}.running"
            died = options.keep / f"{name}-died-{options.seed + number}"
            with contextlib.suppress(OSError):
                os.replace(running, died)  # noqa: PTH105
            print(f"{name}: the process ended with {process.returncode}\n    {died}", flush=True)
    raise SystemExit(failed)


if __name__ == "__main__":
    main()
