"""Patterns that are compiled late: an error in one must not wait for the article that needs it."""

import gc
import importlib
import re
from array import array
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]

import pytest

import mtlint
from mtlint import lazy_re, packed
from mtlint.cache import compiled
from mtlint.cache.patterns import KeptPatterns

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


def test_kept_patterns_are_those_that_were_compiled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path))
    definitions = {each._definition for each in gc.get_objects() if type(each) is lazy_re._Lazy}
    first = KeptPatterns()
    first.use()
    made = {definition: first.compiled(*definition) for definition in definitions}
    first.save()
    second = KeptPatterns()
    second.use()
    monkeypatch.setattr("re._compiler._code", _never)
    for definition in definitions:
        right, kept = made[definition], second.compiled(*definition)
        assert (kept.pattern, kept.flags, kept.groups) == (right.pattern, right.flags, right.groups)
        assert kept.groupindex == right.groupindex
        assert kept == right


def _never(*_: object) -> None:
    raise RuntimeError("this was compiled already")


def test_a_kept_pattern_finds_what_a_new_one_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path))
    definition = r"(?P<day>\d{1,2})\. (?P<month>[a-zé]+)|(?<=x)y", int(re.IGNORECASE)
    for _ in range(2):
        patterns = KeptPatterns()
        patterns.use()
        pattern = patterns.compiled(*definition)
        patterns.save()
        assert [found.groupdict() for found in pattern.finditer("9. MAI, xy")] == [
            {"day": "9", "month": "MAI"},
            {"day": None, "month": None},
        ]
        assert pattern == re.compile(*definition)


_FORM_OF_A = (32, array("I", _compiler._code(_parser.parse("a"), 0)).tobytes(), 0, {}, (None,))


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"no marshal",
        packed.pack(7),
        packed.pack({("a", 0): 7}),
        packed.pack({("a", 0): (0, b"\xff\xff\xff\xff" * 9, 0, {}, (None,))}),
        packed.pack({("a", 0): (0, b"odd", 0, {}, (None,))}),
        packed.pack({("a", 0): (0, b"odd", 0, {}, (None,), ())}),
        packed.pack({("a", 0): (*_FORM_OF_A, ((7,),))}),
        packed.pack({("a", 0): (*_FORM_OF_A, 7)}),
    ],
)
def test_what_is_kept_is_not_trusted(kept: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path))
    patterns = KeptPatterns()
    patterns.use()
    compiled.write(patterns._name, kept)
    assert [found[0] for found in patterns.compiled("a", 0).finditer("banana")] == ["a", "a", "a"]


def test_nothing_is_kept_unless_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path))
    patterns = KeptPatterns()
    assert patterns.compiled("a", 0).search("banana")
    patterns.save()
    assert list(tmp_path.iterdir()) == []


def test_a_long_text_is_searched_only_where_something_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns = KeptPatterns()
    patterns.use()
    monkeypatch.setattr(lazy_re, "kept", patterns)
    definition = "(?P<what>cats?|dogs?) of [a-z]+"
    pattern = lazy_re.compile(definition)
    filler = "Nobody saw anything. " * 50
    assert patterns.needs(definition, 0) == ()
    assert pattern.search("dogs of war")
    assert patterns.needs(definition, 0) == (("cats of ", "cat of ", "dogs of ", "dog of "),)
    assert [found[0] for found in pattern.finditer(f"{filler}dogs of war, {filler}cat of nine")] == [
        "dogs of war",
        "cat of nine",
    ]
    assert pattern.search(filler) is None
    assert [*pattern.finditer(filler + "cats by night")] == []
