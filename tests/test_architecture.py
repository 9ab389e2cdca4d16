"""Imports point one way: model <- kb <- text <- checks <- packs <- engine <- cli; reporters and filters see less."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mtlint"

MAY_IMPORT = {
    "model": {"model"},
    "errors": set(),
    "garbage": set(),
    "paths": set(),
    "atomic": set(),
    "kb": {"model", "kb"},
    "text": {"model", "kb", "text"},
    "readers": {"model", "errors", "readers"},
    "packs": {"model", "kb", "errors", "atomic", "garbage", "text", "cache", "packs", "checks"},
    "checks": {"model", "kb", "text", "checks"},
    "filters": {"model", "errors", "paths", "atomic", "text", "config", "filters"},
    "config": {"model", "errors", "paths", "readers", "packs", "scoring", "config"},
    "scoring": {"model", "scoring"},
    "reporters": {"model", "reporters"},
}


def imported(path: Path) -> set[str]:
    """The top-level parts of mtlint that a module imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            package = path.relative_to(PACKAGE.parent).parts[:-1]
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            parts = [*base, *(node.module.split(".") if node.module else [])]
            names = [parts] if len(parts) > 1 else [[*parts, alias.name] for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name.split(".") for alias in node.names]
        else:
            continue
        found |= {name[1] for name in names if name[0] == "mtlint" and len(name) > 1}
    return found


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_imports_point_one_way(part: str) -> None:
    modules = sorted((PACKAGE / part).rglob("*.py")) or [PACKAGE / f"{part}.py"]
    wrong = {
        str(path): sorted(extra)
        for path in modules
        if (extra := imported(path) - MAY_IMPORT[part] - {"__version__", "languages", "lazy_re", "packed"})
    }
    assert wrong == {}


def test_no_module_is_a_drawer() -> None:
    assert [path for path in PACKAGE.rglob("*.py") if path.stem in {"utils", "util", "misc", "common", "helpers"}] == []
