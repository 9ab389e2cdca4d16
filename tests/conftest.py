"""What several test modules share."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from mtlint.packs import RuleSet
from mtlint.packs.compiler import compile_rules
from mtlint.packs.loader import load

os.environ.setdefault("MTLINT_CACHE_DIR", str(Path(__file__).parent.parent / ".pytest_cache" / "mtlint"))
settings.register_profile("ci", derandomize=True)  # a gate judges the change, not its luck
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def rules_of() -> Callable[[Path], RuleSet]:
    """The rules of one folder, without mtlint's own."""
    return lambda root: RuleSet(compile_rules(load([root], "en")))
