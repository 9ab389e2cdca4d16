"""Short forms to literal phrases: `{a,b} c`, and `{@set.field}` over the knowledge base."""

import math
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from mtlint import lazy_re

MAX_PHRASES = 20_000
"""More phrases than this from one short form are refused."""
_MAX_DEPTH = 20
_REFERENCE = lazy_re.compile(r"\{@([a-z-]+)\.([a-z-]+)\}")
_BRACE = lazy_re.compile("[{}]")
_SIGN = lazy_re.compile("[{},]")
GROUP = lazy_re.compile(r"\\([1-9])")
"""What names braces of a phrase, by their number, in its replacement."""

Sets = Mapping[str, Iterable[Mapping[str, Any]]]


def braces(phrase: str) -> list[str]:
    """`{realise,realised} the project` -> both phrases. Nested braces and empty alternatives are allowed.

    Raises ValueError for unbalanced braces or too many results.
    """
    if "{" not in phrase and "}" not in phrase:
        return [phrase]
    return ["".join(parts) for parts in product(*choices(phrase))]


def listed(value: str | Iterable[str] | None) -> list[str]:
    """What a file gives as one text or as several, as a list; empty if it gives nothing."""
    return [value] if isinstance(value, str) else list(value or ())


def choices(phrase: str) -> list[list[str]]:
    """The parts of a phrase in order, each with its alternatives: `{a,b} c` -> [["a", "b"], [" c"]].

    Raises ValueError for unbalanced braces or too many phrases.
    """
    parts, _ = _sequence(phrase, 0)
    return parts


def _sequence(phrase: str, at: int, depth: int = 0) -> tuple[list[list[str]], int]:
    """The parts from `at` up to the end; inside braces up to the comma or brace that ends an alternative."""
    if depth > _MAX_DEPTH:
        raise ValueError("braces nested too deeply")
    signs = _SIGN if depth else _BRACE
    found: list[list[str]] = []
    size = 1
    while (sign := signs.search(phrase, at)) and sign[0] == "{":
        if at < sign.start():
            found.append([phrase[at : sign.start()]])
        alternatives: list[str] = []
        at = sign.start()
        while phrase[at] != "}":
            inner, at = _sequence(phrase, at + 1, depth + 1)
            alternatives += ["".join(parts) for parts in product(*inner)]
            if at == len(phrase):
                raise ValueError("unbalanced braces")
        at += 1
        found.append(alternatives)
        size *= len(alternatives)
        if size > MAX_PHRASES:
            raise ValueError(f"more than {MAX_PHRASES:,} phrases")
    if sign and not depth:
        raise ValueError("unbalanced braces")
    end = sign.start() if sign else len(phrase)
    if at < end or not found:
        found.append([phrase[at:end]])
    return found, end


def parallel(phrase: str, fixes: list[str]) -> Iterator[tuple[str, list[str]]]:
    r"""A phrase and its replacements, once for each alternative that a replacement names.

    `{mayor,head} of {Kent,Surrey}` with `leader of \\2` -> `{mayor,head} of Kent` with `leader of Kent`, and the same
    for Surrey. Raises ValueError for unbalanced braces or a number without its braces.
    """
    wanted = _wanted(phrase, fixes)
    if not wanted:
        yield phrase, fixes
        return
    groups = list(_groups(phrase))
    for chosen in product(*(braces(phrase[slice(*groups[number - 1])]) for number in wanted)):
        single, filled = phrase, fixes
        for number, alternative in sorted(zip(wanted, chosen, strict=True), reverse=True):
            start, end = groups[number - 1]
            single = single[:start] + alternative + single[end:]
            filled = [fix.replace(f"\\{number}", alternative) for fix in filled]
        yield single, filled


def named_alternatives(phrase: str, fixes: list[str]) -> int:
    """How many pairs `parallel` gives. Raises ValueError as it does."""
    groups = list(_groups(phrase))
    return math.prod(len(braces(phrase[slice(*groups[number - 1])])) for number in _wanted(phrase, fixes))


def grouped(phrase: str) -> list[tuple[list[str], bool]]:
    """The parts of a phrase in order, each with its alternatives, and whether a replacement may name it by number."""
    parts, done = [], 0
    for start, end in _groups(phrase):
        parts += [([phrase[done:start]], False), (braces(phrase[start:end]), True)]
        done = end
    return [*parts, ([phrase[done:]], False)]


def _wanted(phrase: str, fixes: list[str]) -> list[int]:
    """The numbers of the braces that replacements name, in order."""
    wanted = sorted({int(number) for fix in fixes for number in GROUP.findall(fix)})
    count = sum(1 for _ in _groups(phrase))
    if wanted and wanted[-1] > count:
        raise ValueError(f"the replacement names braces {wanted[-1]}, the phrase has {count}")
    return wanted


def _groups(phrase: str) -> Iterator[tuple[int, int]]:
    """Where the outermost braces of a phrase begin and end."""
    depth = start = 0
    for sign in _BRACE.finditer(phrase):
        if sign[0] == "{":
            depth, start = depth + 1, start if depth else sign.start()
        else:
            depth -= 1
            if depth == 0:
                yield start, sign.end()


def references(text: str) -> set[tuple[str, str]]:
    """The (set, field) pairs that a text refers to."""
    return set(_REFERENCE.findall(text))


def bindings(texts: Iterable[str], sets: Sets) -> Iterator[dict[str, str]]:
    """Every way to fill the references of some texts that belong together.

    Yields mappings from `@set.field` to a value; all fields come from the same record, and a record without one of
    them is passed over. Texts without references give one empty mapping. Raises ValueError for an unknown set or
    for two sets at once.
    """
    wanted = {reference for text in texts for reference in references(text)}
    if not wanted:
        yield {}
        return
    names = {name for name, _ in wanted}
    if len(names) > 1:
        raise ValueError("one phrase can refer to one set only")
    name = names.pop()
    if name not in sets:
        raise ValueError(f"unknown set “{name}” (known: {', '.join(sorted(sets))})")
    fields = sorted(field for _, field in wanted)
    for record in sets[name]:
        values = [record.get(field) for field in fields]
        if all(values):
            for combination in product(*(value if isinstance(value, list) else [value] for value in values)):
                yield {f"@{name}.{field}": str(value) for field, value in zip(fields, combination, strict=True)}


def fill(text: str, binding: Mapping[str, str]) -> str:
    """`text` with its references replaced."""
    for key, value in binding.items():
        text = text.replace("{" + key + "}", value)
    return text
