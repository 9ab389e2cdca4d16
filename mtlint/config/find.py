"""Where the configuration of a run is found."""

import os
from collections.abc import Sequence
from pathlib import Path

from mtlint.config.settings import FILE_NAMES, Config


def discover(start: Path) -> Path | None:
    """The nearest configuration file in the folder of `start` or above it, None if there is none."""
    start = Path(os.path.abspath(start))  # noqa: PTH100 - links stay, “..” goes
    for folder in (start, *start.parents):
        for name in FILE_NAMES:
            if (folder / name).is_file():
                return folder / name
        if _configures(folder / "pyproject.toml"):
            return folder / "pyproject.toml"
    return None


def _configures(pyproject: Path) -> bool:
    try:
        return b"[tool.mtlint" in pyproject.read_bytes()
    except OSError:
        return False


def load(paths: Sequence[str] = (), file: str | None = None) -> Config:
    """The configuration for a run over `paths`: from `file`, else found upwards from the first path, else the defaults.

    Raises ConfigError with every problem of the file.
    """
    first = next((path for path in paths if path != "-"), ".")
    found = Path(file) if file else discover(Path(first))
    if found is None:
        return Config()
    from mtlint.config.config_file import read  # noqa: PLC0415 - YAML and validation are loaded only if there is a file

    return read(found)
