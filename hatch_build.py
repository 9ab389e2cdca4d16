"""Compiles the rules into the wheel, so that the first run on a new machine need not (`mtlint/packs/shipped.py`)."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the compiled rules to a wheel. An editable installation compiles its rules as they change."""

    _folder: TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the rules, before the files are gathered."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from mtlint.packs import ruleset  # noqa: PLC0415 - the project itself, which is being built
        except ImportError as error:
            self.app.display_warning(f"The rules will be compiled by the first run: {error}")
            return
        finally:
            sys.path.remove(self.root)
        self._folder = TemporaryDirectory()
        for name, content in ruleset.for_the_wheel().items():
            file = Path(self._folder.name, name)
            file.write_bytes(content)
            build_data["force_include"][str(file)] = f"mtlint/rules/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what is in the wheel now."""
        if self._folder is not None:
            self._folder.cleanup()
