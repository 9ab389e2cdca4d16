"""What several test modules share."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from mtlint.packs import RuleSet
from mtlint.packs.compiler import compile_rules
from mtlint.packs.loader import load

CACHE = Path(__file__).parent.parent / ".pytest_cache"
os.environ.setdefault("MTLINT_CACHE_DIR", str(CACHE / "mtlint"))
# Programs that tests start keep their byte code there, whatever the shell says: without, each takes a second longer.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault("PYTHONPYCACHEPREFIX", str(CACHE / "bytecode"))
settings.register_profile("ci", derandomize=True)  # a gate judges the change, not its luck
if os.environ.get("CI"):
    settings.load_profile("ci")


LONG = ("test_wheel.py", "test_snippets.py", "test_hostile.py", "test_results.py", "test_ci.py", "test_docs.py")
"""Files of few and long tests."""


WITHOUT_RULES = ("dates", "readers", "reporters")
"""Folders of tests that need none of mtlint's own rules."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first: what is left for the end is then short, and can be shared among processes.

    Where the second of two processes begins stand tests without rules, so that the first has compiled them for both.
    """
    items.sort(key=lambda item: item.path.name not in LONG)
    waiting = [item for item in items if item.path.parent.name in WITHOUT_RULES]
    others = [item for item in items if item.path.parent.name not in WITHOUT_RULES]
    half = len(items) // 2
    items[:] = [*others[:half], *waiting, *others[half:]]


@pytest.fixture
def rules_of() -> Callable[[Path], RuleSet]:
    """The rules of one folder, without mtlint's own."""
    return lambda root: RuleSet(compile_rules(load([root], "en")))
