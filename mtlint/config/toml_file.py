"""The `[tool.mtlint]` table of a pyproject.toml, with places for problems."""

import re
import tomllib
from pathlib import Path

from mtlint.errors import Problem
from mtlint.packs.yaml_file import YamlFile

Where = tuple[str | int, ...]


class TomlFile(YamlFile):
    """The `[tool.mtlint]` table of a pyproject.toml. TOML's reader keeps no positions: lines are found by the key."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, value={})
        try:
            self.value = tomllib.loads(self.text).get("tool", {}).get("mtlint", {})
        except tomllib.TOMLDecodeError as error:
            place = re.search(r" \(at line (\d+), column (\d+)\)$", str(error))
            line, column = (int(place[1]), int(place[2])) if place else (self.text.rstrip().count("\n") + 1, 1)
            self._add(re.sub(r" \(at .*\)$", "", str(error)), line, column)
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(Problem(self.path, f"cannot be read: {error}"))
        except (ValueError, RecursionError) as error:  # a number of thousands of digits, arrays in arrays in arrays
            self._add(f"is no TOML that can be read: {error}", 1, 1)

    def _add(self, message: str, line: int, column: int, hint: str = "") -> None:
        excerpt = self.text.split("\n")[line - 1].rstrip("\r") if line else ""
        self.problems.append(Problem(self.path, message, line, column, excerpt, hint))

    def problem(self, where: Where, message: str, hint: str = "", *, at_key: bool = False) -> None:  # noqa: ARG002
        """Note a problem with the part of the value at `where`; the line is that of its key."""
        lines = self.text.split("\n")
        line = next((n for n, text in enumerate(lines) if text.lstrip().startswith("[tool.mtlint")), 0)
        names = [step for step in where if isinstance(step, str)]
        for name in names:
            key = re.compile(rf"(?:^\s*|[\[.{{,]\s*)(['\"]?){re.escape(name)}\1\s*[=\].]")
            line = next((n for n in range(line, len(lines)) if key.search(lines[n])), line)
        column = max(lines[line].find(names[-1]), 0) if names else 0
        self._add(message, line + 1, column + 1, hint)
