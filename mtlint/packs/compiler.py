"""From checked rules to the plain data that the matcher runs on, and that is cached."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from mtlint.errors import Problem, RuleError
from mtlint.model.rule import Confidence, Severity
from mtlint.packed import pack, pack_rows, put_below
from mtlint.text.fold import fold, straighten
from mtlint.text.phrases.literal_index import build_index
from mtlint.text.phrases.literal_use import LiteralUse

from . import schema
from .check_options import attribute
from .expand import Sets, braces
from .facts import compile_facts
from .letters import latin
from .loader import Loaded, LoadedRule, load_facts
from .patterns import pattern_error
from .pieces import Pieces, digest_of
from .rule_compiler import Data, RuleCompiler, evidence_of, module_name
from .shipped import builtin_rules
from .yaml_file import YamlFile

_PACKAGE = Path(__file__).parent


def pieces(*, use_cache: bool = True) -> Pieces:
    """The programs of rules that were compiled before."""
    code = [_PACKAGE, *(_PACKAGE.parent / name for name in ("checks", "text", "languages.py"))]
    return Pieces("programs", code, use_cache=use_cache)


def compile_rules(loaded: Loaded, names: Pieces | None = None, programs: Pieces | None = None) -> dict[str, bytes]:
    """The parts of a `RuleSet`, packed; `names` and `programs` are those that were compiled before.

    Raises RuleError with every problem of every rule.
    """
    sets = knowledge_sets(loaded.kb)
    literals: dict[str, dict[LiteralUse, None]] = {}
    data: Data = {"countries": _names_of_countries(loaded.kb)}
    problems = _compile_contexts(loaded, data)
    if any(isinstance(rule.form, schema.Near) for rule in loaded.rules.values()):
        from . import near  # noqa: PLC0415 - only where a rule needs it

        data["near"] = near.build(loaded.kb.get("organisations", {}), loaded.kb.get("confusions", {}))
    programs = programs or Pieces()
    named = (sets, [*data["contexts"]], [*data["countries"]])
    shared = digest_of(repr(named).encode("utf-8", "surrogatepass"))
    ordered = sorted(loaded.rules.items())
    packed = []
    for number, (_, rule) in enumerate(ordered):
        program, uses = _compiled(rule, sets, data, programs, shared)
        packed.append(program)
        for literal, payload, open_left, open_right in uses:
            literals.setdefault(literal, {})[LiteralUse(number, payload, open_left, open_right)] = None
        problems += rule.file.problems
    if problems:
        raise RuleError(*problems)
    metadata = [_metadata(rule_id, rule) for rule_id, rule in ordered]
    return {
        "traits": pack(_traits(metadata)),
        "rules": pack_rows(map(pack, metadata)),
        "programs": pack_rows(packed),
        "contexts": pack(data["contexts"]),
        "countries": pack(data["countries"]),
        **put_below("index/", build_index({literal: list(uses) for literal, uses in literals.items()})),
        **put_below("near/", {name: pack(table) for name, table in data.get("near", {}).items()}),
        **put_below("facts/", compile_facts(loaded.kb, names)),
    }


def _compiled(
    rule: LoadedRule, sets: Sets, data: Data, known: Pieces, shared: bytes
) -> tuple[bytes, list[tuple[str, int, bool, bool]]]:
    """The packed program of a rule, and its literals with their uses. What else it may refer to `shared` stands for."""
    is_near = isinstance(rule.form, schema.Near)  # it refers to every organisation, and is soon made
    of = b"" if is_near else digest_of(shared + msgspec.msgpack.encode((rule.id, rule.form)))
    compiled: tuple[bytes, list[tuple[str, int, bool, bool]]] | None = known.get(of) if of else None
    if compiled is None:
        compiler = RuleCompiler(rule, sets, data)
        compiled = pack(compiler.program()), [(literal, *use) for literal, use in compiler.uses]
        if of and not rule.file.problems:
            known.put(of, compiled)
    return compiled


def knowledge_sets(kb: Mapping[str, Mapping[str, Any]]) -> Sets:
    """The sets that a phrase may refer to, by name.

    `country` leaves out those whose bare name is the usual attributive form and those whose name is ambiguous.
    `foreign-place` and `former-place` pair a `form` of a place with its English `name` of today.
    """
    countries = [
        record
        for record in kb.get("countries", {}).values()
        if not record.get("attributive")
        and not record.get("ambiguous")
        and record.get("adjective") != record.get("name")
    ]
    sets: dict[str, Iterable[Mapping[str, Any]]] = {"country": countries}
    for name, plural in (("organisation", "organisations"), ("media", "media"), ("company", "companies")):
        sets[name] = list(kb.get(plural, {}).values())
    for name, key in (("foreign-place", "untranslated"), ("former-place", "outdated")):
        sets[name] = [
            {"form": form, "name": place}
            for record in kb.get("countries", {}).values()
            for form, place in record.get(key, {}).items()
        ]
    return sets


def _names_of_countries(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, list[str]]:
    """By code, the names that tell conditions of which countries an article speaks."""
    names: dict[str, list[str]] = {}
    for record in kb.get("countries", {}).values():
        forms = [record["name"], *record.get("names", []), record.get("adjective", ""), *record.get("adjectives", [])]
        forms += [*record.get("people", []), record.get("capital") or "", *record.get("cities", [])]
        names[record["code"]] = sorted({form for form in forms if form})
    return names


def _traits(rules: Sequence[Data]) -> Data:
    """What every run asks of all rules, by trait, in their order."""
    return {
        "ids": [rule["id"] for rule in rules],
        "levels": [(rule["severity"], rule["confidence"]) for rule in rules],
        "need_source": [rule["needs_source"] for rule in rules],
        "confirmed_by": [tuple(rule["source"][0]) for rule in rules],
        "checks": [rule["check"] for rule in rules],
        "awaiting-evidence": [rule["evidence"] if rule["check"] else None for rule in rules],
        "in_company": [number for number, rule in enumerate(rules) if not rule["alone"]],
    }


def _metadata(rule_id: str, rule: LoadedRule) -> Data:
    form = rule.form
    is_builtin = Path(rule.file.path).is_relative_to(builtin_rules())
    title = form.title or rule_id.rpartition("/")[2].replace("-", " ").capitalize()
    return {
        "id": rule_id,
        "title": title,
        "kind": form.__struct_config__.tag,
        "severity": int(Severity[form.severity.upper()]),
        "confidence": int(Confidence[form.confidence.upper()]),
        "category": form.category,
        "message": form.message,
        "why": " ".join(form.why.split()),
        "languages": list(rule.languages),
        "needs_source": rule.needs_source,
        "source": [_by_language(form.source), _by_language(form.source_right)],
        "path": Path(rule.file.path).relative_to(builtin_rules()).as_posix() if is_builtin else rule.file.path,
        "is_builtin": is_builtin,
        "options": _options(form) if isinstance(form, schema.Check) else {},
        "check": module_name(form.check or rule_id) if isinstance(form, schema.Check) else None,
        "evidence": evidence_of(form),
        "alone": rule.alone,
    }


def _options(form: schema.Check) -> Data:
    return {attribute(name): value for name, value in form.options.items()}


def _by_language(phrases: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(each) for language, each in phrases.items()}


def context_problems(path: Path) -> list[Problem]:
    """What is wrong with a file of contexts."""
    loaded = Loaded()
    return load_facts(loaded, YamlFile(path)) or _compile_contexts(loaded, {})


def _compile_contexts(loaded: Loaded, data: Data) -> list[Problem]:
    data["contexts"] = {}
    for file in loaded.kb_files.get("contexts", []):
        for name, value in (file.value or {}).items():
            form = file.convert(value, schema.Context, (name,))
            if form is None:
                continue
            phrases: list[str] = []
            for index, phrase in enumerate(form.phrases):
                try:
                    phrases += braces(phrase)
                except ValueError as error:
                    file.problem((name, "phrases", index), str(error))
            patterns = [*map(latin, form.patterns)]
            for index, pattern in enumerate(patterns):
                if wrong := pattern_error(pattern):
                    file.problem((name, "patterns", index), wrong)
            exact = form.case == "exact"
            data["contexts"][name] = {
                "phrases": [straighten(phrase) if exact else fold(phrase) for phrase in phrases],
                "exact": exact,
                "patterns": patterns,
                "about": form.about,
            }
    return [problem for file in loaded.kb_files.get("contexts", []) for problem in file.problems]
