"""YAML in, checked values out; every error with its line, column and excerpt."""

import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

from mtlint import lazy_re
from mtlint.cache.compiled import MOST_BYTES
from mtlint.errors import Problem

T = TypeVar("T")
_MAX_DEPTH = 40
_MAX_ERRORS = 20
_ALIAS = lazy_re.compile(r"(?:^|[\s\[{,:])\*\w")
_TAG = "tag:yaml.org,2002:"
_STRING, _LIST, _MAPPING, _DAY = f"{_TAG}str", f"{_TAG}seq", f"{_TAG}map", f"{_TAG}timestamp"
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(Loader):  # type: ignore[misc]
    """CSafeLoader that refuses duplicate keys instead of keeping the last one, and leaves dates as they are written."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as in the base class
        first: [(tag, pattern) for tag, pattern in resolvers if tag != _DAY]
        for first, resolvers in Loader.yaml_implicit_resolvers.items()
    }

    def construct_document(self, node: yaml.Node) -> Any:
        """The value of a document. Plain mappings, lists and strings are made without the detours of the base class."""
        return self._value(node, _MAX_DEPTH)

    def _value(self, node: yaml.Node, depth: int) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return node.value if node.tag == _STRING else self.construct_object(node)
        mark: Any = node.start_mark
        if not depth:
            raise yaml.MarkedYAMLError(problem="nested too deeply", problem_mark=mark)
        if isinstance(node, yaml.SequenceNode) and node.tag == _LIST:
            return [self._value(each, depth - 1) for each in node.value]
        if isinstance(node, yaml.MappingNode) and node.tag == _MAPPING:
            return self._mapping(node, depth - 1)
        return self.construct_object(node, deep=True)  # refuses the tag

    def _mapping(self, node: yaml.MappingNode, depth: int) -> dict[Any, Any]:
        mapping: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            mark: Any = key_node.start_mark
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key must be a single value", problem_mark=mark)
            key = self._value(key_node, depth)
            if key in mapping:
                raise yaml.MarkedYAMLError(problem=f"the key “{key_node.value}” is given twice", problem_mark=mark)
            mapping[key] = self._value(value_node, depth)
        return mapping


class YamlFile:
    """One YAML file: its value, and where each part of it stands."""

    def __init__(self, path: Path, value: Any = None) -> None:
        """Read and parse, unless the value is known. What goes wrong is in `problems`; `value` is then None."""
        self.path = str(path)
        self.value = value
        self.problems: list[Problem] = []
        self._text: str | None = None
        self._root: yaml.Node | None = None
        if value is not None:
            return
        try:
            if path.stat().st_size > MOST_BYTES:
                self.problems.append(Problem(self.path, f"larger than {MOST_BYTES:,} bytes"))
                return
            self._refuse_aliases()
            self.value = yaml.load(self.text, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            message = error.problem or error.context or "not valid YAML"
            self._report(message, mark.line + 1 if mark else 0, mark.column + 1 if mark else 0)
        except yaml.reader.ReaderError as error:
            self.problems.append(Problem(self.path, f"not valid YAML: {error.reason}"))
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(self.path, f"cannot be read: {error}"))
        except (ValueError, RecursionError) as error:
            self.problems.append(Problem(self.path, f"not valid YAML: {error}"))

    @property
    def text(self) -> str:
        """What stands in the file. Raises OSError and UnicodeDecodeError."""
        if self._text is None:
            self._text = Path(self.path).read_text(encoding="utf-8-sig")
        return self._text

    def _refuse_aliases(self) -> None:
        """Aliases can blow a small file up to gigabytes, and rule files need none."""
        if _ALIAS.search(self.text):
            events: Any = yaml.parse(self.text, Loader=Loader)
            for event in events:
                if isinstance(event, yaml.AliasEvent):
                    mark: Any = event.start_mark
                    raise yaml.MarkedYAMLError(problem="aliases are not allowed", problem_mark=mark)

    def _report(self, message: str, line: int, column: int, hint: str = "") -> None:
        lines = self.text.split("\n")
        excerpt = lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""
        self.problems.append(Problem(self.path, message, line, column, excerpt, hint))

    def problem(self, where: tuple[str | int, ...], message: str, hint: str = "", *, at_key: bool = False) -> None:
        """Note a problem with the part of the value at `where` (keys and indexes from the root), or with its key."""
        line, column = self._mark(where, at_key=at_key)
        self._report(message, line, column, hint)

    def _mark(self, where: tuple[str | int, ...], *, at_key: bool) -> tuple[int, int]:
        if self._root is None:
            self._root = yaml.compose(self.text, Loader=Loader)
        node = self._root
        for depth, step in enumerate(where, 1):
            follow: yaml.Node | None = None
            if isinstance(node, yaml.MappingNode):
                for key, value in node.value:
                    if key.value == str(step):
                        follow = key if at_key and depth == len(where) else value
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                follow = node.value[step]
            if follow is None:
                break
            node = follow
        if node is None:
            return 1, 1
        return node.start_mark.line + 1, node.start_mark.column + 1

    def convert(self, value: Any, kind: type[T], where: tuple[str | int, ...] = ()) -> T | None:
        """`value` as `kind`, or None with every problem noted.

        msgspec stops at the first error, so what was wrong is taken out and the rest tried again.
        """
        if value is None and self.problems:
            return None
        before = len(self.problems)
        removed: set[tuple[str | int, ...]] = set()
        for _ in range(_MAX_ERRORS):
            try:
                result = msgspec.convert(value, kind)
            except msgspec.ValidationError as error:
                message, _, place = str(error).partition(" - at `$")
                steps = _steps(place.rstrip("`"))
                missing = re.match(r"Object missing required field `(.+)`", message)
                if missing:
                    if (*steps, missing[1]) not in removed:
                        self.problem((*where, *steps), f"missing key {missing[1]}")
                    break
                if not any(path[: len(steps)] == steps for path in removed):
                    steps = self._explain(message, steps, value, where)
                if not steps:
                    break
                removed.add(steps)
                value = _without(value, steps)
            else:
                return None if len(self.problems) > before else result
        return None

    def convert_each(self, kind: Any) -> bool:
        """Whether every value of the file's mapping is of a kind; what is wrong is noted."""
        converted = [self.convert(value, kind, (key,)) for key, value in self.value.items()]
        return None not in converted

    def _explain(
        self, message: str, steps: tuple[str | int, ...], value: Any, where: tuple[str | int, ...]
    ) -> tuple[str | int, ...]:
        """Note what msgspec found wrong, and give the path of what has to be taken out."""
        unknown = re.match(r"Object contains unknown field `(.+)`", message)
        if unknown:
            steps = (*steps, unknown[1])
            hint = did_you_mean(unknown[1], KNOWN_KEYS)
            self.problem((*where, *steps), f"unknown key “{unknown[1]}”", hint, at_key=True)
        else:
            self.problem((*where, *steps), _plain(message), _hint(_at(value, steps)))
        return steps


def _steps(place: str) -> tuple[str | int, ...]:
    return tuple(
        int(index) if index else name for name, index in re.findall(r"\.([^.\[\]]+)|\[(\d+)\]", place) if name or index
    )


def _at(value: Any, steps: tuple[str | int, ...]) -> Any:
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _without(value: Any, steps: tuple[str | int, ...]) -> Any:
    if isinstance(value, dict):
        copy: Any = dict(value)
    elif isinstance(value, list):
        copy = list(value)
    else:
        return value
    try:
        if len(steps) == 1:
            del copy[steps[0]]
        else:
            copy[steps[0]] = _without(copy[steps[0]], steps[1:])
    except (KeyError, IndexError, TypeError):
        return value
    return copy


def _plain(message: str) -> str:
    return message.replace("Expected", "expected").replace("`", "")


def _hint(value: Any) -> str:
    if isinstance(value, bool):
        return "YAML reads bare yes, no, on and off as truth values: put the word in quotation marks"
    return ""


KNOWN_KEYS: set[str] = set()
"""Keys that a hint may propose; filled by whoever defines file formats."""


def did_you_mean(word: str, known: set[str] | list[str]) -> str:
    """A hint with the nearest known word, or "" if nothing is near."""
    near = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean “{near[0]}”?" if near else ""
