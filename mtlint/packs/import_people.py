"""Lists of people with their names in other scripts, made into the files of people that a pack has.

A list is a table, separated by commas, with a header. `name`, `sex` (f or m) and `country` (the code of ISO 3166) are
needed, and at least one name in another language, in a column called by its code (`ko`, `zh`, `ru` …). `family`, `born`
and `office` (with `from` and `to`, as `offices` in the knowledge base has them) may be there; `also` holds further
spellings, parted by semicolons.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from mtlint import lazy_re
from mtlint.errors import ConfigError, Problem
from mtlint.text.likeness import letters

_NEEDED = ("name", "sex", "country")
_LANGUAGE = lazy_re.compile(r"[a-z]{2,3}")
_OWN = frozenset((*_NEEDED, "family", "also", "born", "office", "from", "to"))
_PARTS = lazy_re.compile(r"\s*;\s*")


class Imported(NamedTuple):
    """What became of a list."""

    files: dict[Path, str]
    """What is to be written, by the files of the countries."""
    people: int
    known: int
    """People whom the knowledge base has already."""
    incomplete: int
    """Rows without sex, country or a name in another language."""


def import_people(paths: Sequence[Path], folder: Path, is_known: Callable[[str], bool]) -> Imported:
    """Make a file for each country, such as `folder/kz.yaml`. Nothing is written here.

    Raises ConfigError with the file and line of what cannot be read, and if one of the files is there already.
    """
    by_country: dict[str, dict[str, dict[str, Any]]] = {}
    known = incomplete = 0
    for path in paths:
        for number, row in _rows(path):
            record = _record(path, number, row)
            if record is None:
                incomplete += 1
            elif is_known(record["name"]):
                known += 1
            else:
                people = by_country.setdefault(row["country"].lower(), {})
                people.setdefault(_key(record), record)
    files = {folder / f"{country}.yaml": people for country, people in sorted(by_country.items())}
    for path in files:
        if path.exists():
            hint = "name another folder, or move the file away"
            raise ConfigError(Problem(str(path), "is there already, and is not overwritten", hint=hint))
    texts = {
        path: "".join(f"{key}: {_flow(people[key])}\n" for key in sorted(people)) for path, people in files.items()
    }
    return Imported(texts, sum(map(len, by_country.values())), known, incomplete)


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with their line numbers: cells by the names of their columns, in small letters."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            header = [cell.strip().lower() for cell in next(rows, [])]
            missing = [name for name in _NEEDED if name not in header]
            if missing:
                what = f"the header lacks the column {missing[0]}"
                raise ConfigError(Problem(str(path), what, 1, 1, ",".join(header)[:80]))
            for row in rows:
                cells = {name: " ".join(cell.split()) for name, cell in zip(header, row, strict=False)}
                yield rows.line_num, dict.fromkeys(_NEEDED, "") | cells
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(Problem(str(path), f"cannot be read: {error}")) from None
    except csv.Error as error:
        raise ConfigError(Problem(str(path), f"is no CSV: {error}", 1, 1)) from None


def _record(path: Path, number: int, row: Mapping[str, str]) -> dict[str, Any] | None:
    """A record of a person as `fact_forms.Person` has it, None if the row says too little."""
    names = {column: _listed(cell) for column, cell in row.items() if column not in _OWN and cell}
    wrong = next((column for column in names if not _LANGUAGE.fullmatch(column)), None)
    if wrong is not None:
        hint = "call a column of names by the code of its language"
        raise ConfigError(Problem(str(path), f"the column “{wrong}” is unknown", number, 1, hint=hint))
    name, sex = row["name"], row["sex"].lower()[:1]
    if " " not in name or sex not in ("f", "m") or not re.fullmatch("[A-Za-z]{2}", row["country"]) or not names:
        return None
    record: dict[str, Any] = {"name": name, "sex": sex, "offices": {}, "names": names}
    if row.get("office"):
        record["offices"] = {row["office"]: f"{row.get('from') or '1900'}..{row.get('to') or ''}"}
    if row.get("family"):
        record["family"] = row["family"]
    if row.get("also"):
        record["also"] = _listed(row["also"])
    if row.get("born", "").isdigit():
        record["born"] = int(row["born"])
    return record


def _listed(cell: str) -> str | list[str]:
    parts = [part for part in _PARTS.split(cell) if part]
    return parts[0] if len(parts) == 1 else parts


def _key(record: Mapping[str, Any]) -> str:
    """The key of a record: the family name, then the rest."""
    name = record["name"]
    family = record.get("family") or name.rpartition(" ")[2]
    rest = name.removeprefix(f"{family} ").removesuffix(f" {family}")
    return "-".join(letters(part) for part in (*family.split(), *rest.split()) if letters(part))


def _flow(record: Mapping[str, Any]) -> str:
    text: str = yaml.safe_dump(dict(record), default_flow_style=True, allow_unicode=True, width=10**9, sort_keys=False)
    return text.strip()
