"""Patterns that are compiled late: an error in one must not wait for the article that needs it."""

import gc
import importlib
import re
from pathlib import Path

import pytest

import mtlint
from mtlint import lazy_re

PACKAGE = Path(mtlint.__file__).parent


def test_every_pattern_can_be_compiled() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "lazy_re.compile(" in path.read_text(encoding="utf-8"):
            importlib.import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
    patterns = [each for each in gc.get_objects() if type(each) is lazy_re._Lazy]
    assert len(patterns) > 100
    for pattern in patterns:
        assert isinstance(pattern.groups, int)


def test_a_pattern_is_compiled_by_its_first_use() -> None:
    wrong = lazy_re.compile("(")
    with pytest.raises(re.error, match="missing"):
        wrong.search("a")
    right = lazy_re.compile("(A)|b", re.IGNORECASE)
    assert [found[0] for found in right.finditer("xaB")] == ["a", "B"]
    assert right.groups == 1
