"""What several test modules share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.packs import RuleSet
from mtlint.packs.compiler import compile_rules
from mtlint.packs.loader import load


@pytest.fixture
def rules_of() -> Callable[[Path], RuleSet]:
    """The rules of one folder, without mtlint's own."""
    return lambda root: RuleSet(compile_rules(load([root], "en")))
