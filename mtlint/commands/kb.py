"""`mtlint kb`: what is known, by key or by name in any script; checks of the user's own facts; imports."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mtlint.commands.rules import known
from mtlint.errors import ConfigError, Problem, RuleError
from mtlint.kb import Country, Facts, Institution, Organisation, Person
from mtlint.reporters._summary import plural
from mtlint.text.fold import fold
from mtlint.text.introduce import introduce

_NEAREST = 3


class _Entry(NamedTuple):
    """A record with everything that it may be asked for by."""

    kind: str
    record: Person | Country | Institution | Organisation
    forms: tuple[str, ...]

    @property
    def line(self) -> str:
        return f"{self.record.key:<32}  {self.kind:<12}  {self.record.name}"


def show(name: str, config_file: str | None, folders: Sequence[Path], *, as_json: bool = False) -> str:
    """Every record of this key or name. Raises ConfigError with the nearest names if there is none."""
    facts = known(config_file, folders).ruleset.facts
    entries = list(_entries(facts))
    wanted = fold(name)
    found = [entry for entry in entries if entry.record.key == name]
    found += [entry for entry in entries if entry not in found and wanted in map(fold, entry.forms)]
    if not found:
        from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

        forms = {fold(form): form for entry in entries for form in entry.forms}
        near = [forms[form] for form in get_close_matches(wanted, forms, _NEAREST)]
        hint = (
            f"did you mean {', '.join(f'“{form}”' for form in near)}?" if near else "`mtlint kb search` looks for parts"
        )
        raise ConfigError(Problem(name, "nothing is known by that key or name", hint=hint))
    if as_json:
        return json.dumps([_data(entry, facts) for entry in found], ensure_ascii=False, indent=2)
    return "\n\n".join(_text(_data(entry, facts)) for entry in found)


def search(words: Sequence[str], config_file: str | None, folders: Sequence[Path]) -> list[str]:
    """A line for each record one of whose forms, or whose key, holds all the words."""
    facts = known(config_file, folders).ruleset.facts
    parts = [part for word in words for part in fold(word).split()]
    return [
        entry.line
        for entry in _entries(facts)
        if any(all(part in form for part in parts) for form in map(fold, (entry.record.key, *entry.forms)))
    ]


def check(files: Sequence[Path], config_file: str | None, folders: Sequence[Path]) -> str:
    """Check files of facts, or those of the user's packs. Raises RuleError with every problem."""
    from mtlint.config import load  # noqa: PLC0415 - only for this command
    from mtlint.packs.compiler import context_problems  # noqa: PLC0415
    from mtlint.packs.loader import KB, fact_problems  # noqa: PLC0415

    roots = list(files) or [pack / KB for pack in load(file=config_file).override(packs=folders).packs]
    paths = [path for root in roots for path in (sorted(root.rglob("*.yaml")) if root.is_dir() else [root])]
    problems = [
        problem
        for path in paths
        for problem in (context_problems(path) if path.stem == "contexts" else fact_problems(path))
    ]
    if problems:
        raise RuleError(*problems)
    if not files:
        known(config_file, folders)  # and all of them together, with the rules
    return f"{plural(len(paths), 'file')} of facts: nothing wrong"


def import_files(files: Sequence[Path], output: Path, form: str | None) -> str:
    """Import collections of names into one file. Raises ConfigError."""
    from mtlint.packs.import_names import import_names  # noqa: PLC0415 - only for this command

    read, written = import_names(files, output, form)
    return f"{plural(read, 'name')} read, {written:,} kept in {output}; use them with “names: {output}” in mtlint.yaml"


def import_people(files: Sequence[Path], folder: Path) -> str:
    """Import lists of people into files of facts, one a country. Raises ConfigError."""
    from mtlint.atomic import replacing  # noqa: PLC0415 - only for this command
    from mtlint.packs import load  # noqa: PLC0415
    from mtlint.packs.import_people import import_people as imported  # noqa: PLC0415
    from mtlint.text.gazetteer import gazetteer  # noqa: PLC0415

    names = gazetteer(load().facts)
    made = imported(files, folder, lambda name: bool(names.named(name)))
    folder.mkdir(parents=True, exist_ok=True)
    for path, text in made.files.items():
        with replacing(path) as write:
            write(text)
    shown = ", ".join(path.name for path in made.files) or "no file"
    left = f"{made.known:,} known already, {made.incomplete:,} without sex, country or a name in another language"
    people = "1 person" if made.people == 1 else f"{made.people:,} people"
    return f"{people} in {folder}: {shown}; {left}. Check them with “mtlint kb check {folder}”"


def _entries(facts: Facts) -> Iterator[_Entry]:
    for person in facts.people.values():
        forms = (person.name, *person.family, *person.also, *_languages(person.names), *person.literal)
        yield _Entry("person", person, forms)
    for country in facts.countries.values():
        abroad = facts.abroad.get(country.key)
        foreign = [*_languages(abroad.country), *_languages(abroad.capital)] if abroad else []
        cities = (country.capital, *country.cities)
        forms = (country.code, country.name, *country.names, country.adjective, *country.adjectives, *cities, *foreign)
        yield _Entry("country", country, forms)
    for institution in facts.institutions.values():
        forms = (institution.name, *institution.also, *_languages(institution.names))
        yield _Entry("institution", institution, forms)
    for kind, table in (
        ("organisation", facts.organisations), ("company", facts.companies), ("medium", facts.media),
    ):  # fmt: skip
        for body in table.values():
            forms = (body.name, body.acronym, *body.also, *body.foreign, *body.literal, *_languages(body.names))
            yield _Entry(kind, body, forms)


def _languages(names: Any) -> Iterator[str]:
    for forms in (names or {}).values():
        yield from forms


def _data(entry: _Entry, facts: Facts) -> dict[str, Any]:
    """A record as plain data, without what is empty."""
    record = entry.record
    data: dict[str, Any] = {"kind": entry.kind, **record.as_dict()}
    if isinstance(record, Person):
        data["known_as"] = introduce(record, facts)
        data["died"] = _date(record.died) if record.died else ""
        data["offices"] = {
            office.key + ("@" + office.body if office.body else ""): [
                f"{_date(period.start)}..{_date(period.end) if period.end else ''}" for period in office.periods
            ]
            for office in record.offices
        }
    if isinstance(record, Country) and (abroad := facts.abroad.get(record.key)):
        data["abroad"] = {"country": dict(abroad.country), "capital": dict(abroad.capital)}
    return {
        name.replace("_", "-"): value for name, value in data.items() if value not in ("", None, 0, (), [], {}, False)
    }


def _date(date: Any) -> str:
    year, month, day = date
    return "-".join(f"{part:02}" for part in (year, month, day) if part)


def _text(data: dict[str, Any]) -> str:
    lines = []
    for name, value in data.items():
        if isinstance(value, dict):
            lines.append(f"{name}:")
            lines += [f"  {key}: {_flat(each)}" for key, each in value.items()]
        else:
            lines.append(f"{name}: {_flat(value)}")
    return "\n".join(lines)


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{key} {_flat(each)}" for key, each in value.items())
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
