"""Compiled rules beside the rules: taken if they are of these very rules, wherever these lie."""

import os
from pathlib import Path

import pytest

from mtlint.cache import compiled
from mtlint.packed import join, pack
from mtlint.packs import shipped
from mtlint.packs.pieces import Pieces


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    (folder / "en" / "places").mkdir(parents=True)
    (folder / "en" / "places" / "harbour.yaml").write_text("kind: match\n")
    return folder


def ship(rules: Path) -> bytes:
    content = join({"made-of": pack(compiled.digest([rules], "en")), "rules": b"compiled"})
    (rules / shipped.COMPILED).write_bytes(content)
    return content


def test_they_come_back_in_another_place(rules: Path, tmp_path: Path) -> None:
    content = ship(rules)
    moved = rules.rename(tmp_path / "installed")
    parts = shipped.read_rules(moved, compiled.digest([moved], "en"))
    assert parts is not None
    assert join(parts) == content


def test_they_are_of_other_rules(rules: Path) -> None:
    ship(rules)
    (rules / "en" / "places" / "harbour.yaml").write_text("kind: count\n")
    assert shipped.read_rules(rules, compiled.digest([rules], "en")) is None


def test_a_checkout_has_none(rules: Path) -> None:
    assert shipped.read_rules(rules, compiled.digest([rules], "en")) is None


@pytest.mark.parametrize(
    ("name", "content"), [("en/places/quay.yaml", "kind: match\n"), ("en/places/harbour.yaml", "kind: count\n")]
)
def test_the_digest_tells_contents(rules: Path, name: str, content: str) -> None:
    before = compiled.digest([rules])
    (rules / name).write_text(content)
    assert compiled.digest([rules]) != before


def test_the_digest_does_not_tell_times(rules: Path) -> None:
    before = compiled.digest([rules])
    os.utime(rules / "en" / "places" / "harbour.yaml", (1, 1))
    assert compiled.digest([rules]) == before


def test_the_digest_does_not_read_what_is_no_rule_file(rules: Path) -> None:
    (rules / "notes.md").write_text("no rule")
    before = compiled.digest([rules])
    (rules / "notes.md").write_text("other notes")
    assert compiled.digest([rules]) == before
    (rules / "nowhere.yaml").symlink_to(rules / "gone")
    assert compiled.digest([rules]) != before


def test_a_listed_folder_is_known_by_what_is_put_in_and_taken_out(rules: Path) -> None:
    def key() -> str:
        return compiled.key("test", (), listed=[rules])

    places = rules / "en" / "places"
    before = key()
    assert key() == before
    (places / "quay.yaml").write_text("kind: match\n")
    os.utime(places, (1, 1))
    assert key() != before
    (places / "quay.yaml").unlink()
    os.utime(places, (2, 2))
    (places / "more").mkdir()
    assert key() != before


def test_pieces_come_back_where_the_same_code_lies(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = tmp_path / "code.py"
    code.write_text("1")
    made = Pieces("test", [code], use_cache=False)
    made.put(b"a", [1, "b"])
    (rules / "test.bin").write_bytes(pack(made.for_the_wheel()))
    monkeypatch.setattr("mtlint.packs.shipped.builtin_rules", lambda: rules)
    moved = tmp_path / "installed" / "code.py"
    moved.parent.mkdir()
    moved.write_text("1")
    assert Pieces("test", [moved], use_cache=False).get(b"a") == [1, "b"]
    assert Pieces("other", [moved], use_cache=False).get(b"a") is None
    moved.write_text("2")
    assert Pieces("test", [moved], use_cache=False).get(b"a") is None
