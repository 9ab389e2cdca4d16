"""Collections of names in their published formats, made into the files that `mtlint.text.real_names` reads.

* Wikidata entity JSON: one entity a line, as in the dumps (an array whose lines end in commas) or in JSON lines. The
  labels in languages of Latin letters and the English aliases are names.
* ParaNames: tab-separated, with a header that has the columns `label` and `language`, and usually `eng`.
* A glossary: comma-separated with a header; every column that is called name, english, en, target or term holds names.

Files may be gzip-compressed. Memory stays bounded: hashes are sorted in runs that wait on disk and are then merged.
"""

import csv
import gzip
import heapq
import json
import sys
import tempfile
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import IO, Any

from mtlint.atomic import PRIVATE, replacing_bytes
from mtlint.errors import ConfigError, Problem
from mtlint.text.real_names import MAGIC, hashed

FORMATS = ("wikidata", "paranames", "csv")
_RUN = 250_000
"""Hashes that are sorted at once: 2 MB of them, and some 20 MB as Python has them."""
_LONGEST_LINE = 16 * 1024 * 1024
_LONGEST_NAME = 200
_ENGLISH = ("en", "en-gb", "en-us", "en-ca", "mul")
_LATIN = (
    *_ENGLISH,
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "sv",
    "da",
    "nb",
    "fi",
    "pl",
    "cs",
    "hu",
    "ro",
    "tr",
    "id",
    "vi",
)
_GLOSSARY = frozenset(("name", "names", "english", "en", "eng", "target", "term", "accepted"))


def import_names(paths: Sequence[Path], output: Path, format_name: str | None = None) -> tuple[int, int]:
    """Read collections and write one file, atomically: (names read, hashes written).

    A name counts as a whole and, if it has several words, by its last one, which news uses alone. Raises ConfigError
    with the file and line of what is in no known form.
    """
    read = 0

    def counted() -> Iterator[int]:
        nonlocal read
        for path in paths:
            for name in _names(path, format_name):
                read += 1
                yield hashed(name)
                first, space, last = name.rpartition(" ")
                if space and first:
                    yield hashed(last)

    with ExitStack() as stack:
        merged = heapq.merge(*_runs(counted(), stack))
        written = _write(merged, output)
    return read, written


def _runs(numbers: Iterable[int], stack: ExitStack) -> list[Iterator[int]]:
    runs: list[Iterator[int]] = []
    run = array("Q")
    for number in numbers:
        run.append(number)
        if len(run) == _RUN:
            file = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - it is left with the stack
            array("Q", sorted(set(run))).tofile(file)
            runs.append(_from_disk(file))
            run = array("Q")
    return [*runs, iter(sorted(set(run)))]


def _from_disk(file: IO[bytes]) -> Iterator[int]:
    file.seek(0)
    while block := file.read(8 * 8192):
        yield from array("Q", block)


def _write(numbers: Iterable[int], output: Path) -> int:
    """Write ascending numbers, each once."""
    output.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with replacing_bytes(output, PRIVATE) as file:
        file.write(MAGIC + bytes(8))
        block = array("Q")
        last = -1
        for number in chain(numbers, (None,)):
            if number is not None and number != last:
                block.append(number)
                last = number
            if number is None or len(block) == 8192:
                written += len(block)
                if sys.byteorder == "big":
                    block.byteswap()
                block.tofile(file)
                block = array("Q")
        file.seek(len(MAGIC))
        file.write(written.to_bytes(8, "little"))
    return written


def _names(path: Path, format_name: str | None) -> Iterator[str]:
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            lines = _lines(path, file)
            first = next(lines, "")
            kind = format_name or _guess(path, first)
            reader = {"wikidata": _wikidata, "paranames": _paranames, "csv": _glossary}[kind]
            for name in reader(path, chain((first,), lines)):
                clean = " ".join(name.split())
                if clean and len(clean) <= _LONGEST_NAME:
                    yield clean
    except (OSError, EOFError) as error:
        raise ConfigError(Problem(str(path), f"cannot be read: {error}")) from None


def _lines(path: Path, file: Any) -> Iterator[str]:
    number = 0
    while line := file.readline(_LONGEST_LINE + 1):
        number += 1
        if len(line) > _LONGEST_LINE:
            raise ConfigError(Problem(str(path), f"a line has more than {_LONGEST_LINE} bytes", number, 1))
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise ConfigError(Problem(str(path), f"is not in UTF-8: {error.reason}", number, 1)) from None


def _guess(path: Path, first: str) -> str:
    if first.lstrip().startswith(("{", "[")):
        return "wikidata"
    if "\t" in first and "label" in first.rstrip("\r\n").split("\t"):
        return "paranames"
    if "," in first or path.suffix.removesuffix(".gz") == ".csv" or _GLOSSARY & {first.strip().lower()}:
        return "csv"
    hint = f"--format {', '.join(FORMATS)}"
    raise ConfigError(
        Problem(str(path), "the format cannot be told from the first line", 1, 1, first[:80].rstrip(), hint)
    )


def _wikidata(path: Path, lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        bare = line.strip().rstrip(",")
        if bare in ("", "[", "]"):
            continue
        try:
            entity = json.loads(bare)
            labels, aliases = entity.get("labels") or {}, entity.get("aliases") or {}
            names = [labels[code]["value"] for code in _LATIN if code in labels]
            names += [alias["value"] for code in _ENGLISH for alias in aliases.get(code, ())]
        except (ValueError, AttributeError, KeyError, TypeError, RecursionError) as error:
            what = "is no Wikidata entity in JSON"
            raise ConfigError(Problem(str(path), f"{what}: {error}", number, 1, bare[:80])) from None
        yield from dict.fromkeys(name for name in names if isinstance(name, str))


def _paranames(path: Path, lines: Iterator[str]) -> Iterator[str]:
    header = next(lines).rstrip("\r\n").split("\t")
    if "label" not in header or "language" not in header:
        raise ConfigError(Problem(str(path), "the header lacks the columns label and language", 1, 1))
    label, language = header.index("label"), header.index("language")
    english = header.index("eng") if "eng" in header else -1
    last = ""
    for number, line in enumerate(lines, 2):
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) != len(header):
            what = f"has {len(cells)} columns, the header {len(header)}"
            raise ConfigError(Problem(str(path), what, number, 1, line[:80].rstrip()))
        if english >= 0 and cells[english] != last:
            last = cells[english]
            yield last
        if cells[language] in _LATIN and cells[label] != last:
            yield cells[label]


def _glossary(path: Path, lines: Iterator[str]) -> Iterator[str]:
    rows = csv.reader(lines)
    try:
        header = [cell.strip().lower() for cell in next(rows)]
        columns = [at for at, cell in enumerate(header) if cell in _GLOSSARY]
        if not columns:
            hint = "call the column of names name, english or target"
            raise ConfigError(
                Problem(str(path), "no column of the header holds names", 1, 1, ",".join(header)[:80], hint)
            )
        for row in rows:
            for at in columns:
                if at < len(row):
                    yield row[at]
    except csv.Error as error:
        raise ConfigError(Problem(str(path), f"is no CSV: {error}", rows.line_num, 1)) from None
