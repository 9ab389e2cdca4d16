"""The commands of this checkout, wherever a test runs them, whatever is installed beside it."""

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def commands(folder: Path) -> Path:
    """Write `mtlint` and `python` into a folder that can stand on the path."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, arguments in (("mtlint", "-m mtlint "), ("python", "")):
        script = folder / name
        script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" {arguments}"$@"\n', encoding="utf-8")
        script.chmod(0o755)
    return folder
