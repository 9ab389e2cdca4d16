"""From folders of YAML to checked rules and facts. Runs only when the compiled form is out of date."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from mtlint.errors import Problem, RuleError
from mtlint.languages import canonical, code_problem
from mtlint.model.record import Record, field
from mtlint.model.rule import CATEGORIES

from . import fact_forms, schema
from .people import check_contradictions, check_people
from .pieces import YamlFiles
from .yaml_file import KNOWN_KEYS, YamlFile, did_you_mean

KB = "kb"
ANY_LANGUAGE = "any"
BILINGUAL = "bilingual"
_APPENDED = ("unless", "only-if")

for _kind in (schema.Match, schema.Replace, schema.Near, schema.Count, schema.Consistent, schema.Require, schema.Check):
    KNOWN_KEYS |= set(_kind.__struct_encode_fields__)
for _form in (schema.Condition, schema.Example, schema.Examples, schema.Pack, schema.Context):
    KNOWN_KEYS |= set(_form.__struct_encode_fields__)
for _record in (
    fact_forms.Country,
    fact_forms.CountryNames,
    fact_forms.Institution,
    fact_forms.Organisation,
    fact_forms.Person,
):
    KNOWN_KEYS |= set(_record.__struct_encode_fields__)
KNOWN_KEYS |= {"kind", "extends"}


class LoadedRule(Record):
    """A rule file that has the right form."""

    id: str
    file: YamlFile
    form: schema.AnyRule
    languages: list[str]
    alone: bool = True
    """Whether a finding may be the only one of an article."""

    @property
    def needs_source(self) -> bool:
        """Whether it can only run beside the original: as it says, else if it lies in the pack `bilingual`."""
        if self.form.needs_source is not None:
            return self.form.needs_source
        return self.id.split("/")[0] == BILINGUAL


class Loaded(Record):
    """Everything under some rule folders."""

    rules: dict[str, LoadedRule] = field(default_factory=dict)
    packs: dict[str, schema.Pack] = field(default_factory=dict)
    kb: dict[str, dict[str, Any]] = field(default_factory=dict)
    kb_files: dict[str, list[YamlFile]] = field(default_factory=dict)


def rule_files(root: Path, language: str) -> Iterator[tuple[str, Path]]:
    """The (rule id, path) pairs below a root, sorted.

    A root holds `any/`, language folders and `kb/`, as mtlint's own `rules/` does; or packs; or it is one pack itself
    (it has a `pack.yaml`), whose rules are then named after the folder.
    """
    if (root / "pack.yaml").is_file():
        yield from ((f"{root.name}/{name}", path) for name, path in _files_below(root))
        return
    tops = [folder for folder in (root / ANY_LANGUAGE, root / language) if folder.is_dir()]
    for top in tops or [root]:
        for name, path in _files_below(top):
            if tops or not name.startswith(f"{KB}/"):
                yield name, path


def _files_below(folder: Path) -> list[tuple[str, Path]]:
    paths = [path for path in folder.rglob("*.yaml") if path.name != "pack.yaml" and path.name[0] != "."]
    return sorted((path.relative_to(folder).with_suffix("").as_posix(), path) for path in paths)


def load(
    roots: Sequence[Path],
    language: str,
    extra_files: Iterable[tuple[str, Path]] = (),
    files: YamlFiles | None = None,
) -> Loaded:
    """Read every rule, pack and fact file. A later root overrides an earlier one, rule by rule and fact by fact.

    Raises RuleError with every problem of every file.
    """
    loaded = Loaded()
    files = files or YamlFiles()
    problems: list[Problem] = []
    raw: dict[str, tuple[YamlFile, dict[str, Any]]] = {}
    for root in roots:
        for path in sorted((root / KB).glob("*.yaml")):
            problems += load_facts(loaded, files.open(path))
        problems += _load_people(loaded, root, files)
        for path in sorted({*root.glob("pack.yaml"), *root.rglob("*/pack.yaml")}):
            file = files.open(path)
            pack = file.convert(file.value, schema.Pack)
            if pack is not None:
                pack.languages = languages(file, pack.languages, ("languages",))
            problems += file.problems
            if pack is not None:
                loaded.packs[path.parent.name] = pack
    listed = [pair for root in roots for pair in rule_files(root, language)]
    for rule_id, path in [*listed, *extra_files]:
        file = files.open(path)
        if file.problems:
            problems += file.problems
        elif not isinstance(file.value, dict):
            problems.append(Problem(file.path, "a rule file must be a mapping of keys to values", 1, 1))
        else:
            raw[rule_id] = (file, _extended(file, raw))
            problems += file.problems
    for rule_id, (file, value) in raw.items():
        rule = _rule(rule_id, file, value, loaded.packs)
        problems += file.problems
        if rule is not None:
            loaded.rules[rule_id] = rule
    if problems:
        raise RuleError(*problems)
    return loaded


def load_facts(loaded: Loaded, file: YamlFile) -> list[Problem]:
    """Add the records of a file of facts; what is wrong with it."""
    name = Path(file.path).stem
    form = fact_forms.form_of(name)
    if _is_mapping(file) and (form is None or file.convert_each(form)):
        records = {key: _with_canonical_names(record) for key, record in file.value.items()}
        loaded.kb.setdefault(name, {}).update(records)
    loaded.kb_files.setdefault(name, []).append(file)
    return file.problems


def _load_people(loaded: Loaded, root: Path, files: YamlFiles) -> list[Problem]:
    """The people of every country under one root: `kb/people/<country code>.yaml`."""
    people = loaded.kb.setdefault(fact_forms.PEOPLE, {})
    opened = [files.open(path) for path in sorted((root / KB / fact_forms.PEOPLE).glob("*.yaml"))]
    holder: dict[str, YamlFile] = {}
    for file in opened:
        country = Path(file.path).stem
        if not re.fullmatch("[a-z]{2}", country):
            file.problem(
                (), f"the file's name “{country}” is no code of a country", "ISO 3166 alpha-2, such as kz.yaml"
            )
        elif _is_mapping(file) and file.convert_each(fact_forms.Person):
            check_people(file)
            for key, record in file.value.items():
                if key in holder:
                    where = Path(holder[key].path).name
                    file.problem((key,), f"the key “{key}” stands also in {where}", at_key=True)
                holder.setdefault(key, file)
                people[key] = {**_with_canonical_names(record), "country": country}
    if not any(file.problems for file in opened):
        check_contradictions(people, holder)
    return [problem for file in opened for problem in file.problems]


def _with_canonical_names(record: Any) -> Any:
    """A record with its names in other languages under the one code of each; of two spellings the first counts."""
    names = record.get("names") if isinstance(record, dict) else None
    if not isinstance(names, dict) or all(canonical(code) == code for code in names):
        return record
    return {**record, "names": {canonical(code): forms for code, forms in reversed(names.items())}}


def fact_problems(path: Path) -> list[Problem]:
    """What is wrong with one file of facts, as its name and folder tell what it holds."""
    if path.parent.name == fact_forms.PEOPLE:
        file = YamlFile(path)
        if _is_mapping(file) and file.convert_each(fact_forms.Person):
            check_people(file)
            if not file.problems:
                check_contradictions(file.value, dict.fromkeys(file.value, file))
        return file.problems
    if fact_forms.form_of(path.stem) is None:
        what = f"no kind of facts is called “{path.stem}”"
        known = f"one of {', '.join(sorted(fact_forms.FORMS))}; terms-<language>; people/<country>"
        hint = did_you_mean(path.stem, set(fact_forms.FORMS)) or known
        return [Problem(str(path), what, hint=hint)]
    return load_facts(Loaded(), YamlFile(path))


def _is_mapping(file: YamlFile) -> bool:
    """Whether a file of facts holds records; if not, that is noted."""
    if isinstance(file.value, dict) and all(isinstance(key, str) for key in file.value):
        return True
    if not file.problems:
        file.problems.append(Problem(file.path, "a file of facts must be a mapping of keys to records", 1, 1))
    return False


def _extended(file: YamlFile, raw: dict[str, tuple[YamlFile, dict[str, Any]]]) -> dict[str, Any]:
    """The file's value, laid over the rule that it extends, if it does."""
    value: dict[str, Any] = dict(file.value)
    base_id = value.pop("extends", None)
    if base_id is None:
        return value
    if not isinstance(base_id, str) or base_id not in raw:
        file.problem(("extends",), f"there is no rule “{base_id}” to extend", did_you_mean(str(base_id), set(raw)))
        return value
    base = raw[base_id][1]
    merged = {**base, **value}
    for key in _APPENDED:
        if isinstance(base.get(key), list) and isinstance(value.get(key), list):
            merged[key] = base[key] + value[key]
    if isinstance(value.get("examples"), dict) and isinstance(base.get("examples"), dict):
        merged["examples"] = {
            side: [*base["examples"].get(side, []), *value["examples"].get(side, [])] for side in ("bad", "good")
        }
    return merged


def _rule(rule_id: str, file: YamlFile, value: dict[str, Any], packs: dict[str, schema.Pack]) -> LoadedRule | None:
    if file.problems:
        return None
    kinds = {kind.__struct_config__.tag: kind for kind in schema.AnyRule.__args__}
    kind = value.get("kind")
    if kind not in kinds:
        where = ("kind",) if "kind" in value else ()
        message = f"unknown kind “{kind}”" if kind is not None else "missing key kind"
        file.problem(where, message, f"one of {', '.join(sorted(kinds))}")
        return None
    form: schema.AnyRule | None = file.convert(value, kinds[kind])
    category = value.get("category")
    if isinstance(category, str) and category not in CATEGORIES:
        hint = did_you_mean(category, list(CATEGORIES)) or "`mtlint rules list --categories` prints them"
        file.problem(("category",), f"unknown category “{category}”", hint)
    if form is None:
        return None
    _require_one_source(form, file)
    form.languages = languages(file, form.languages, ("languages",))
    form.source = _by_language(file, form.source, "source")
    form.source_right = _by_language(file, form.source_right, "source-right")
    pack = packs.get(rule_id.rpartition("/")[0].rpartition("/")[2])
    own = form.languages or (pack.languages if pack else [])
    return None if file.problems else LoadedRule(rule_id, file, form, own, _may_stand_alone(form, pack))


def languages(file: YamlFile, codes: Iterable[str], where: tuple[str | int, ...]) -> list[str]:
    """The canonical codes for those of a list; what is the code of a country is noted as a problem."""
    for index, code in enumerate(codes):
        if wrong := code_problem(code)[0]:
            file.problem((*where, index), wrong, code_problem(code)[1])
    return list(dict.fromkeys(map(canonical, codes)))


def _by_language(file: YamlFile, phrases: dict[str, list[str]], name: str) -> dict[str, list[str]]:
    merged: dict[str, list[str]] = {}
    for code, those in phrases.items():
        if wrong := code_problem(code)[0]:
            file.problem((name, code), wrong, code_problem(code)[1], at_key=True)
        merged.setdefault(canonical(code), []).extend(those)
    return merged


def _may_stand_alone(form: schema.AnyRule, pack: schema.Pack | None) -> bool:
    """As the rule says, else as its pack says of rules of this severity."""
    if form.alone is not None or pack is None:
        return form.alone is not False
    return pack.alone == "always" or (pack.alone == "errors" and form.severity == "error")


def _require_one_source(form: schema.AnyRule, file: YamlFile) -> None:
    """A rule has phrases or a pattern, and a pattern has anchors."""
    if not isinstance(form, schema.PhraseRule | schema.Replace):
        return
    phrases = form.swap if isinstance(form, schema.Replace) else form.find
    name = "swap" if isinstance(form, schema.Replace) else "find"
    if (phrases is msgspec.UNSET) == (form.pattern is msgspec.UNSET):
        file.problem((), f"give either {name} or pattern")
    elif form.pattern is not msgspec.UNSET:
        if form.anchor is msgspec.UNSET:
            file.problem(("pattern",), "a pattern needs an anchor", "name the rarest word that every match contains")
        if isinstance(form, schema.Replace) and form.replacement is msgspec.UNSET:
            file.problem(("pattern",), "a pattern of kind replace needs a replacement")
    elif form.anchor is not msgspec.UNSET:
        file.problem(("anchor",), "an anchor belongs to a pattern")
