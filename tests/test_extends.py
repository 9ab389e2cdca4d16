"""`extends`: settings and rules of installed packages and of folders."""

import sys
from pathlib import Path

import pytest

from mtlint.config import Config, config_file
from mtlint.config.config_file import read
from mtlint.errors import ConfigError
from mtlint.model.rule import Severity


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package that offers rules, and breaks if it is imported."""
    site = tmp_path / "site"
    folder = site / "acme_news" / "style"
    folder.mkdir(parents=True)
    (site / "acme_news" / "__init__.py").write_text("raise SystemExit('imported')")
    metadata = site / "acme_news-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-news\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[mtlint.packs]\nacme = acme_news.style\n")
    monkeypatch.syspath_prepend(str(site))
    return folder


def written(tmp_path: Path, text: str) -> Path:
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True, exist_ok=True)
    (repository / "mtlint.yaml").write_text(text)
    return repository / "mtlint.yaml"


def test_a_package_with_a_configuration(package: Path, tmp_path: Path) -> None:
    (package / "rules").mkdir()
    (package / "mtlint.yaml").write_text(
        "packs: rules\nmin-severity: info\nselect: dates\nignore: [dates/x]\nrules: {numbers: error}\n"
    )
    config = read(written(tmp_path, "extends: acme\nignore: quotes\nselect: wire\nrules: {numbers: info}\n"))
    assert config.packs == (package / "rules",)
    assert (config.min_severity, config.select, config.ignore) == (Severity.INFO, ("wire",), ("dates/x", "quotes"))
    assert [each.severity for each in config.rules] == [Severity.ERROR, Severity.INFO]  # the last one counts
    assert config.root == tmp_path / "repository"
    assert "acme_news" not in sys.modules


def test_what_becomes_of_a_setting_that_is_extended_is_said_of_each() -> None:
    own = [key.replace("-", "_").replace("format", "formats") for key in config_file._OWN]
    said = [*own, *config_file._OF_A_RUN, *config_file._ADDED, *config_file._MERGED, *config_file._REPLACED]
    assert sorted(said) == sorted(Config().as_dict())


def test_weights_are_extended_one_by_one(package: Path, tmp_path: Path) -> None:
    (package / "mtlint.yaml").write_text("weights: {error: 10, warning: 3}\nfail-over: 5\n")
    config = read(written(tmp_path, "extends: acme\nweights: {warning: 1}\n"))
    assert (config.weights, config.fail_over) == ({"error": 10, "warning": 1}, 5)
    assert read(written(tmp_path, "extends: acme\nfail-over: 8\n")).fail_over == 8


def test_a_package_of_rules_alone(package: Path, tmp_path: Path) -> None:
    (package / "pack.yaml").write_text("title: A\ndescription: A.\n")
    assert read(written(tmp_path, "extends: acme")).packs == (package,)


def test_a_package_that_is_installed_in_place(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "source"
    elsewhere.mkdir()
    (package.parent.parent / "acme_news").rename(elsewhere / "acme_news")
    monkeypatch.syspath_prepend(str(elsewhere))
    assert read(written(tmp_path, "extends: acme")).packs == (elsewhere / "acme_news" / "style",)
    assert "acme_news" not in sys.modules


def test_a_folder_and_the_order_of_several(package: Path, tmp_path: Path) -> None:
    file = written(tmp_path, "extends: [acme, ./shared]\npacks: own")
    for name in ("shared", "own"):
        (file.parent / name).mkdir()
    assert read(file).packs == (package, file.parent / "shared", file.parent / "own")
    (file.parent / "shared" / "mtlint.yaml").write_text("extends: ../more\nmin-severity: error")
    (file.parent / "more").mkdir()
    config = read(file)
    assert config.packs == (package, file.parent / "more", file.parent / "own")
    assert config.min_severity is Severity.ERROR


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("extends: acne", "no installed package offers “acne”\n.*\n.*\n    hint: did you mean “acme”"),
        ("extends: ./nowhere", "there is no folder “./nowhere”"),
        ("extends: ../outside", "“../outside” is not inside"),
        ("extends: ./", "leads back to this file"),
        ("extends: {a: b}", "expected `?str"),
    ],
)
def test_what_cannot_be_extended(package: Path, tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "outside").mkdir()
    with pytest.raises(ConfigError, match=message):
        read(written(tmp_path, text))


def test_a_circle(tmp_path: Path) -> None:
    file = written(tmp_path, "extends: ./a")
    for name, other in (("a", "b"), ("b", "a")):
        (file.parent / name).mkdir()
        (file.parent / name / "mtlint.yaml").write_text(f"extends: ../{other}")
    with pytest.raises(ConfigError, match="leads back to this file"):
        read(file)


def test_what_is_shared_decides_nothing_for_a_repository(package: Path, tmp_path: Path) -> None:
    (package / "mtlint.yaml").write_text("baseline: x.json\nformat: 'json:x.json'\n")
    with pytest.raises(ConfigError, match="“baseline” belongs into the configuration of a repository"):
        read(written(tmp_path, "extends: acme"))
