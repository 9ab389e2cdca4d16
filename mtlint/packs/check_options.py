"""The options of checks, as rule files and configurations give them: by their names, with hyphens."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct, defstruct

from mtlint.checks.options import options_of

from .yaml_file import did_you_mean


def attribute(name: str) -> str:
    """The attribute of an option: `min_words` for “min-words”."""
    return name.replace("-", "_")


def form_of(options: Any, given: Iterable[str]) -> type[Struct]:
    """The form in which a rule file gives the options of a check, all of which have defaults, under these names."""
    kinds = get_type_hints(options)
    fields = [(name, kinds[name], default) for name, default in options.defaults().items()]
    form: type[Struct] = defstruct("Options", fields, rename={attribute(name): name for name in given})
    return form


def problem(name: str, value: Any, modules: Iterable[str]) -> tuple[str, str] | None:
    """What is wrong with an option that is set for some checks, and a hint; one of them must have it."""
    kinds: dict[str, list[Any]] = {}
    for module in modules:
        options = options_of(import_module(f"mtlint.checks.{module}"))
        for each, kind in get_type_hints(options).items():
            kinds.setdefault(each, []).append(kind)
    if attribute(name) not in kinds:
        hint = did_you_mean(attribute(name), list(kinds)).replace("_", "-")
        return f"no check here has the option “{name}”", hint or _listed(kinds)
    for kind in kinds[attribute(name)]:
        try:
            msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            return f"{name}: {str(error).partition(' - at `$')[0].replace('Expected', 'expected').replace('`', '')}", ""
    return None


def _listed(kinds: Mapping[str, Any]) -> str:
    return f"one of {', '.join(sorted(kinds)).replace('_', '-')}" if kinds else "only rules of kind check have options"
