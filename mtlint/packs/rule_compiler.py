"""One checked rule as the matcher runs it: its program, and the literals that wake it."""

import importlib
import importlib.util
from typing import Any

from mtlint.checks.options import options_of
from mtlint.text.fold import fold, straighten
from mtlint.text.phrases.literal_use import ANCHOR, Use, with_digits

from . import schema
from .check_options import attribute, form_of
from .expand import Sets, bindings, braces, choices, fill, grouped, named_alternatives, parallel
from .letters import latin
from .loader import LoadedRule, languages
from .patterns import pattern_error
from .wide_phrase import WidePhrase, widen, with_groups
from .yaml_file import YamlFile, did_you_mean

Data = dict[str, Any]
_MAX_LITERAL = 200
_MANY = 16
"""With more alternatives that replacements name, these are filled in when something is found."""
_SHORTEST_ANCHOR = 3
"""Letters of an anchor that is nothing but ASCII letters; two of them stand in nearly every word."""


def module_name(rule_id: str) -> str:
    """The module below `mtlint.checks` that a rule of kind check runs: `quotes.unpaired_quote`."""
    return rule_id.replace("-", "_").replace("/", ".")


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # no such pack of checks
        return False


def evidence_of(form: schema.RuleFile) -> list[int] | None:
    """How many pieces of evidence a rule asks for, and whether they must share a language with it."""
    for condition in form.only_if:
        if condition.evidence is not None:
            return [condition.evidence, int(bool(condition.languages))]
    return None


class RuleCompiler:
    """One rule: its program, and the literals that wake it."""

    def __init__(self, rule: LoadedRule, sets: Sets, data: Data) -> None:
        self.form = rule.form
        self.file: YamlFile = rule.file
        self.file_id = rule.id
        self.sets = sets
        self.data = data
        self.uses: list[tuple[str, Use]] = []
        self.payloads: list[list[Any]] = []
        self.payload_numbers: dict[str, int] = {}
        self.forms: set[str] = set()

    def program(self) -> Data:
        """What the matcher runs; what wakes it is then in `uses`. What is wrong with the rule its file notes."""
        form = self.form
        program: Data = {
            "kind": form.__struct_config__.tag,
            "scope": list(form.scope),
            "unless": [self._condition(each, ("unless", i)) for i, each in enumerate(form.unless)],
            "only_if": [self._condition(each, ("only-if", i)) for i, each in enumerate(form.only_if)],
            "evidence": evidence_of(form),
            "pattern": None,
            "suggest": [],
        }
        if isinstance(form, schema.PhraseRule):
            self._compile_phrase_rule(form, program)
        elif isinstance(form, schema.Replace):
            self._compile_replace(form, program)
        elif isinstance(form, schema.Consistent):
            program["clear_majority"] = form.clear_majority
            for group, variants in enumerate(form.variants):
                self._compile_variants(variants, form.case, group)
        elif isinstance(form, schema.Near):
            from . import near  # noqa: PLC0415

            for literal in near.anchors(self.data["near"]):
                if not self._is_too_long(literal, ("near",)):
                    self.uses.append((literal, Use(ANCHOR)))
        elif isinstance(form, schema.Check):
            self._check_options(form)
        program["payloads"] = self.payloads
        return program

    def _compile_phrase_rule(self, form: schema.PhraseRule, program: Data) -> None:
        if isinstance(form, schema.Count):
            program |= {"at_least": form.at_least, "per": form.per}
        elif isinstance(form, schema.Require):
            program["require"] = self._condition(form.require, ("require",))
        if isinstance(form.pattern, str):
            self._pattern(form.pattern, form.anchor, program)
            program["suggest"] = form.suggest
        elif isinstance(form.find, list):
            for index, phrase in enumerate(form.find):
                self._phrase(phrase, form.suggest, form.case, ("find", index))

    def _compile_replace(self, form: schema.Replace, program: Data) -> None:
        program["safe"] = form.safe
        if isinstance(form.pattern, str):
            self._pattern(form.pattern, form.anchor, program)
            replacement = form.replacement
            program["suggest"] = [replacement] if isinstance(replacement, str) else replacement
        elif isinstance(form.swap, dict):
            for phrase, replacement in form.swap.items():
                fixes = [replacement] if isinstance(replacement, str) else replacement
                self._phrase(phrase, fixes, form.case, ("swap", phrase))

    def _compile_variants(self, variants: list[str], case: str, group: int) -> None:
        """The forms of one thing; if all have as many alternatives, those of one place are twins."""
        where = ("variants", group)
        try:
            forms = [braces(variant) for variant in variants]
        except ValueError as error:
            self.file.problem(where, str(error), "braces hold alternatives: {a,b}")
            return
        are_twins = len(forms[0]) > 1 and len({len(each) for each in forms}) == 1
        for rank, alternatives in enumerate(forms):
            for index, phrase in enumerate(alternatives):
                twins = [each[index] for other, each in enumerate(forms) if other != rank] if are_twins else []
                self._phrase(phrase, twins, case, where, [group, rank])

    def _phrase(
        self, phrase: str, fixes: list[str], case: str, where: tuple[str | int, ...], variant: list[int] | None = None
    ) -> None:
        try:
            for binding in bindings([phrase, *fixes], self.sets):
                message = fill(self.form.message, binding)
                note = message if message != self.form.message else None
                rest = [note, variant]
                compared = straighten if case == "exact" else fold
                filled_phrase = with_digits(fill(phrase, binding))
                filled_fixes = [fill(fix, binding) for fix in fixes]
                if named_alternatives(filled_phrase, filled_fixes) > _MANY:
                    named = [([compared(each) for each in part], number) for part, number in grouped(filled_phrase)]
                    if wide := widen([part for part, _ in named]):
                        named_wide = wide._replace(pattern=with_groups(named))
                        self._wide(named_wide, filled_fixes, where, [case == "exact", *rest])
                        continue
                for single, filled in parallel(filled_phrase, filled_fixes):
                    parts = [[compared(each) for each in part] for part in choices(single)]
                    if wide := widen(parts):
                        self._wide(wide, filled, where, [case == "exact", *rest])
                        continue
                    for literal in braces(single):
                        self._literal(literal, filled, case, where, rest)
        except ValueError as error:
            self.file.problem(where, str(error), "braces hold alternatives: {a,b}")

    def _literal(
        self, literal: str, fixes: list[str], case: str, where: tuple[str | int, ...], rest: list[Any]
    ) -> None:
        literal = " ".join(literal.split())  # empty alternatives leave spaces behind
        if not literal:
            self.file.problem(where, "an empty phrase would match everywhere")
            return
        if self._is_too_long(literal, where):
            return
        exact = straighten(literal) if case == "exact" else None
        form = exact or fold(literal)
        if form in self.forms:
            return
        self.forms.add(form)
        number = self._payload([exact, fixes, literal[0].islower(), *rest, None])
        self.uses.append((fold(literal), Use(number)))

    def _wide(self, wide: WidePhrase, fixes: list[str], where: tuple[str | int, ...], rest: list[Any]) -> None:
        if any(self._is_too_long(anchor, where) for anchor, _, _ in wide.anchors):
            return
        exact, note, variant = rest
        number = self._payload([exact, fixes, True, note, variant, wide.pattern])
        for anchor, open_left, open_right in wide.anchors:
            self.uses.append((fold(anchor), Use(number, open_left, open_right)))

    def _is_too_long(self, literal: str, where: tuple[str | int, ...]) -> bool:
        """Whether a phrase is longer than any is; the file then notes it."""
        is_long = len(literal) > _MAX_LITERAL
        if is_long:
            self.file.problem(where, f"a phrase may have {_MAX_LITERAL} characters")
        return is_long

    def _payload(self, payload: list[Any]) -> int:
        """The number of a payload: [exact form, fixes, carries a capital, own message, variant, wide pattern]."""
        number = self.payload_numbers.setdefault(repr(payload), len(self.payloads))
        if number == len(self.payloads):
            self.payloads.append(payload)
        return number

    def _pattern(self, pattern: str, anchors: Any, program: Data) -> None:
        program["pattern"] = latin(pattern)
        if wrong := pattern_error(program["pattern"]):
            self.file.problem(("pattern",), wrong)
        for index, anchor in enumerate(anchors):
            try:
                literals = braces(anchor)
            except ValueError as error:
                self.file.problem(("anchor", index), str(error))
                continue
            for literal in literals:
                bare = with_digits(literal.strip("*"))
                if "*" in bare:
                    self.file.problem(("anchor", index), f"“*” inside the anchor “{literal}”", "it begins or ends one")
                    continue
                if not bare.strip(" ") or (len(bare) < _SHORTEST_ANCHOR and bare.isascii() and bare.isalpha()):
                    message = f"the anchor “{literal}” would be looked at inside nearly every word"
                    self.file.problem(("anchor", index), message, "add the character that stands beside it")
                    continue
                if not self._is_too_long(bare, ("anchor", index)):
                    use = Use(ANCHOR, literal[0] == "*", literal[-1] == "*")
                    self.uses.append((fold(bare), use))

    def _check_options(self, form: schema.Check) -> None:
        for key, conditions in (("unless", form.unless), ("only-if", form.only_if)):
            for index, condition in enumerate(conditions):
                if key == "unless" or condition.evidence is None:
                    self.file.problem((key, index), "a check decides by itself; it may only ask for evidence")
        name = form.check or self.file_id
        full = f"mtlint.checks.{module_name(name)}"
        if not _is_module(full):
            self.file.problem(("check" if form.check else "kind",), f"there is no check “{name}”")
            return
        options = options_of(importlib.import_module(full))
        known = options.defaults()
        for key in form.options:
            if attribute(key) not in known:
                hint = did_you_mean(attribute(key), set(known)).replace("_", "-")
                self.file.problem(("options", key), f"unknown option “{key}”", hint)
        if not self.file.problems:
            self.file.convert(form.options, form_of(options, form.options), ("options",))

    def _condition(  # noqa: PLR0912 - one branch a test
        self, condition: schema.Condition, where: tuple[str | int, ...]
    ) -> list[Any]:
        """The plain form of a condition: [test, argument, within]."""
        tests = {
            name: value
            for name in (
                "context",
                "phrases",
                "pattern",
                "next",
                "previous",
                "about",
                "source_language",
                "evidence",
                "negated",
            )
            if (value := getattr(condition, name)) is not None
        }
        if len(tests) != 1:
            self.file.problem(where, "a condition has exactly one test", "split it into several conditions")
            return ["never"]
        test, value = next(iter(tests.items()))
        if (test in ("context", "phrases", "pattern")) != (condition.within is not None):
            needs = "needs" if condition.within is None else "does not take"
            self.file.problem(where, f"this condition {needs} “within”", "within: sentence, paragraph or article")
        if test == "negated":
            return ["not", self._condition(value, (*where, "not"))]
        if test == "phrases":
            try:
                value = [fold(literal) for phrase in value for literal in braces(phrase)]
            except ValueError as error:
                self.file.problem((*where, "phrases"), str(error))
        elif test in ("pattern", "next", "previous"):
            value = latin(value)
            if wrong := pattern_error(value, may_be_empty=test != "pattern"):
                self.file.problem((*where, test), wrong)
        elif test == "context" and value not in self.data["contexts"]:
            self.file.problem(
                (*where, test), f"unknown context “{value}”", did_you_mean(value, set(self.data["contexts"]))
            )
        elif test == "about":
            known = self.data["countries"]
            for index, code in enumerate(value):
                if code not in known:
                    self.file.problem((*where, test, index), f"unknown country code “{code}”")
        elif test == "source_language":
            value = languages(self.file, value, (*where, "source-language"))
        elif test == "evidence" and (where[0] != "only-if" or len(where) != 2):
            self.file.problem(where, "evidence can only be asked for in only-if")
        return [test, value, condition.within]
