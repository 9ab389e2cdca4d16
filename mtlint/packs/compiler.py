"""From checked rules to the plain data that the matcher runs on, and that is cached."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

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
from .pieces import Pieces, digest_of
from .rule_compiler import Data, RuleCompiler, module_name

_PACKAGE = Path(__file__).parent


def pieces(*, use_cache: bool = True) -> Pieces:
    """The programs of rules that were compiled before."""
    code = [_PACKAGE, *(_PACKAGE.parent / name for name in ("checks", "text"))]
    return Pieces("programs", code, use_cache=use_cache)


def compile_rules(loaded: Loaded, names: Pieces | None = None, programs: Pieces | None = None) -> Data:
    """Plain builtins only (marshal writes them); `names` and `programs` are those that were compiled before.

    Raises RuleError with every problem of every rule.
    """
    sets = knowledge_sets(loaded.kb)
    literals: dict[str, dict[LiteralUse, None]] = {}
    data: Data = {"rules": [], "programs": [], "kb": _runtime_facts(loaded.kb)}
    problems = _compile_contexts(loaded, data)
    if any(isinstance(rule.form, schema.Near) for rule in loaded.rules.values()):
        from . import near  # noqa: PLC0415 - only where a rule needs it

        data["near"] = near.build(loaded.kb.get("organisations", {}), loaded.kb.get("confusions", {}))
    programs = programs or Pieces()
    named = (sets, [*data["contexts"]], [*data["kb"]["countries"]])
    shared = digest_of(repr(named).encode("utf-8", "surrogatepass"))
    for number, (rule_id, rule) in enumerate(sorted(loaded.rules.items())):
        data["rules"].append(_metadata(rule_id, rule))
        program, uses = _compiled(rule, sets, data, programs, shared)
        data["programs"].append(program)
        for literal, payload, open_left, open_right in uses:
            literals.setdefault(literal, {})[LiteralUse(number, payload, open_left, open_right)] = None
        problems += rule.file.problems
    if problems:
        raise RuleError(*problems)
    data["index"] = build_index({literal: list(uses) for literal, uses in literals.items()})
    data["near"] = {name: pack(table) for name, table in data.get("near", {}).items()}
    data["facts"] = compile_facts(loaded.kb, names)
    return data


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
        if any(SEPARATOR in literal for literal, *_ in compiled[1]):
            rule.file.problem((), "a phrase or anchor holds the control character U+001F")
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
