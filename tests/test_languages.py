"""The one code of each language: whatever comes in, and in what is known of languages."""

from pathlib import Path

import pytest
import yaml

from mtlint.commands.check import typed
from mtlint.config import Policy
from mtlint.config.config_file import read
from mtlint.languages import canonical
from mtlint.packs.shipped import builtin_rules

OF_LANGUAGES = ["names-by-meaning", "names-that-are-words"]


@pytest.mark.parametrize(
    ("code", "known_as"),
    [("ko", "ko"), ("no", "nb"), ("nn", "nb"), ("nb", "nb"), ("fil", "tl"), ("jp", "ja"), ("xx", "xx")],
)
def test_one_code(code: str, known_as: str) -> None:
    assert canonical(code) == known_as
    assert canonical(known_as) == known_as


def test_settings_may_have_any(tmp_path: Path) -> None:
    (tmp_path / "mtlint.yaml").write_text("source-language: 'no'\nper-path: [{path: a, source-language: fil}]\n")
    config = read(tmp_path / "mtlint.yaml")
    assert (config.source_language, config.per_path[0].source_language) == ("nb", "tl")
    assert config.per_path[0].over(Policy()).source_language == "tl"
    assert typed({"source_language": "no"})["source_language"] == "nb"


def test_facts_are_kept_under_one_code() -> None:
    files = [
        path
        for path in (builtin_rules() / "kb").glob("*.yaml")
        if "-by-language" in path.stem or path.stem in OF_LANGUAGES
    ]
    assert files
    for path in files:
        codes = " ".join(yaml.safe_load(path.read_text(encoding="utf-8"))).split()
        assert [code for code in codes if code != canonical(code)] == [], path.name
