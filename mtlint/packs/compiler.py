"""From checked rules to the plain data that the matcher runs on, and that is cached."""

from collections.abc import Iterable, Mapping
from typing import Any

from mtlint.errors import Problem, RuleError
from mtlint.model.rule import Confidence, Severity
from mtlint.text.fold import fold, straighten

from . import schema
from .expand import Sets, braces
from .facts import compile_facts
from .literal_index import SEPARATOR, build_index
from .literal_use import LiteralUse
from .loader import Loaded, LoadedRule
from .packed import pack
from .patterns import pattern_error
from .pieces import Pieces
from .rule_compiler import Data, RuleCompiler, module_name


def compile_rules(loaded: Loaded, names: Pieces | None = None) -> Data:
    """Plain builtins only (marshal writes them); `names` are those of people that were compiled before.

    Raises RuleError with every problem of every rule.
    """
    sets = knowledge_sets(loaded.kb)
    literals: dict[str, dict[LiteralUse, None]] = {}
    data: Data = {"rules": [], "programs": [], "kb": _runtime_facts(loaded.kb)}
    problems = _compile_contexts(loaded, data)
    if any(isinstance(rule.form, schema.Near) for rule in loaded.rules.values()):
        from . import near  # noqa: PLC0415 - only where a rule needs it

        data["near"] = near.build(loaded.kb.get("organisations", {}), loaded.kb.get("confusions", {}))
    for number, (rule_id, rule) in enumerate(sorted(loaded.rules.items())):
        compiler = RuleCompiler(number, rule, sets, data)
        data["rules"].append(_metadata(rule_id, rule))
        data["programs"].append(pack(compiler.program()))
        for literal, use in compiler.uses:
            if SEPARATOR in literal:
                rule.file.problem((), "a phrase or anchor holds the control character U+001F")
            literals.setdefault(literal, {})[use] = None
        problems += rule.file.problems
    if problems:
        raise RuleError(*problems)
    data["index"] = build_index({literal: list(uses) for literal, uses in literals.items()})
    data["near"] = [pack(data.pop("near"))] if "near" in data else []
    data["facts"] = compile_facts(loaded.kb, names)
    return data


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


def _runtime_facts(kb: Mapping[str, Mapping[str, Any]]) -> Data:
    """The part of the knowledge base that conditions look at."""
    names: dict[str, list[str]] = {}
    for record in kb.get("countries", {}).values():
        forms = [record["name"], *record.get("names", []), record.get("adjective", ""), *record.get("adjectives", [])]
        forms += [*record.get("people", []), record.get("capital") or "", *record.get("cities", [])]
        names[record["code"]] = sorted({form for form in forms if form})
    return {"countries": names}


def _metadata(rule_id: str, rule: LoadedRule) -> Data:
    form = rule.form
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
        "path": rule.file.path,
        "options": form.options if isinstance(form, schema.Check) else {},
        "check": module_name(form.check or rule_id) if isinstance(form, schema.Check) else None,
    }


def _by_language(phrases: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(each) for language, each in phrases.items()}


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
            for index, pattern in enumerate(form.patterns):
                if wrong := pattern_error(pattern):
                    file.problem((name, "patterns", index), wrong)
            exact = form.case == "exact"
            data["contexts"][name] = {
                "phrases": [straighten(phrase) if exact else fold(phrase) for phrase in phrases],
                "exact": exact,
                "patterns": form.patterns,
                "about": form.about,
            }
    return [problem for file in loaded.kb_files.get("contexts", []) for problem in file.problems]
