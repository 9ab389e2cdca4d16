"""Finding the original of an article, reading it, and what happens where there is none."""

from pathlib import Path

import pytest

from mtlint.config import Config
from mtlint.engine import check
from mtlint.engine.originals import Originals, Pairing
from mtlint.errors import ConfigError
from mtlint.model.document import Document
from mtlint.readers import load, read

KOREAN = "총리는 월요일에 부산항을 찾았다.\n"
ENGLISH = "The prime minister went to the port of Busan on Monday.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    def write(name: str, text: str) -> None:
        path = tmp_path / "desk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    for name in ("a.md", "b.en.md", "en/sport/c.md", "named.md", "escapes.md", "lonely.md", "two.md"):
        head = {"named.md": "wire/n.txt", "escapes.md": "../secret.txt"}.get(name)
        write(name, (f"---\nsource_file: {head}\n---\n" if head else "") + ENGLISH)
    for name in ("a.ko.md", "b.ko.md", "ko/sport/c.md", "wire/n.txt", "two.ko.md", "two.ja.md", "two.min.md"):
        write(name, KOREAN)
    (tmp_path / "secret.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "desk" / "linked.ko.md").symlink_to(tmp_path / "secret.txt")
    write("linked.md", ENGLISH)
    return tmp_path / "desk"


def pair(desk: Path, name: str, *templates: str, language: str | None = None, **settings: object) -> Pairing:
    config = Config(root=desk, source=templates, **settings)  # type: ignore[arg-type]
    document: Document = read(load(desk / name))[0]
    document = document.replace(source_language=language)
    return Originals(config).pair(document, config.everywhere)


@pytest.mark.parametrize(
    ("name", "template", "original"),
    [
        ("a.md", "{stem}.{lang}{ext}", "a.ko.md"),
        ("a.md", "{stem}.ko.md", "a.ko.md"),
        ("b.en.md", "{stem}.{lang}{ext}", "b.ko.md"),
        ("en/sport/c.md", "{dir}/{name}", "ko/sport/c.md"),
        ("en/sport/c.md", "../../{lang}/sport/{name}", "ko/sport/c.md"),
        ("named.md", "{stem}.{lang}{ext}", "wire/n.txt"),
    ],
)
@pytest.mark.parametrize("language", ["ko", None])
def test_templates(desk: Path, name: str, template: str, original: str, language: str | None) -> None:
    found = pair(desk, name, template, language=language).original
    assert found is not None
    assert Path(found.source.path).resolve() == desk / original
    assert (found.language, found.text) == ("ko", KOREAN.strip())


@pytest.mark.parametrize(("code", "written"), [("nb", "no"), ("tl", "fil"), ("ja", "jp")])
def test_the_name_of_an_original_may_have_any_code_of_its_language(desk: Path, code: str, written: str) -> None:
    (desk / f"lonely.{written}.md").write_text(KOREAN, encoding="utf-8")
    found = pair(desk, "lonely.md", "{stem}.{lang}{ext}", language=code).original
    assert found is not None
    assert (Path(found.source.path).name, found.language) == (f"lonely.{written}.md", code)


def test_the_first_template_that_leads_to_a_file(desk: Path) -> None:
    assert pair(desk, "a.md", "{stem}.orig{ext}", "{stem}.{lang}{ext}").original is not None


@pytest.mark.parametrize(
    ("name", "template", "reason"),
    [
        ("lonely.md", "", "no source given"),
        ("lonely.md", "{stem}.ko.md", "there is no file"),
        ("lonely.md", "{stem}.{lang}.md", "no file has the name"),
        ("two.md", "{stem}.{lang}.md", "there are several originals: two.ja.md, two.ko.md;"),
        ("escapes.md", "", "lies outside of"),
        ("a.md", "../{stem}/../../secret.txt", "lies outside of"),
        ("linked.md", "{stem}.ko.md", "lies outside of"),
        ("a.md", "{name}", "no file has the name that “{name}” asks for"),
    ],
)
def test_what_cannot_be_paired(desk: Path, name: str, template: str, reason: str) -> None:
    pairing = pair(desk, name, *([template] if template else []))
    assert pairing.original is None
    assert reason in pairing.reason


def test_an_article_beside_the_working_directory(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk / "wire")
    (desk / "en/originals/sport").mkdir(parents=True)
    (desk / "en/originals/sport/c.md").write_text(KOREAN, encoding="utf-8")
    config = Config(root=desk / "en", source=("originals/{dir}/{name}",))
    found = Originals(config).pair(read(load("../en/sport/c.md"))[0], config.everywhere).original
    assert found is not None
    assert Path(found.source.path).resolve() == desk / "en/originals/sport/c.md"


def test_an_article_outside_of_the_root_reaches_its_own_folder_only(desk: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    config = Config(root=tmp_path / "other")
    inside, outside = (read(load(desk / name))[0] for name in ("named.md", "escapes.md"))
    assert Originals(config).pair(inside, config.everywhere).original is not None
    assert "outside" in Originals(config).pair(outside, config.everywhere).reason


def test_originals_found_in_a_folder_are_not_checked_themselves(desk: Path) -> None:
    config = Config(root=desk, source=("{stem}.{lang}{ext}",))
    report = check([str(desk)], config)
    assert {Path(each.path).name for each in report.outcomes if "foreign-script" in each.rule.id} == {
        "c.md", "n.txt", "linked.ko.md", "two.ja.md", "two.ko.md", "two.min.md",
    }  # fmt: skip
    assert check([str(desk / "a.ko.md")], config).outcomes != []


def test_a_broken_original_loses_nothing_else(desk: Path) -> None:
    (desk / "bad.bin").write_bytes(b"\x7fELF\x02\x01\x01" + bytes(200))
    (desk / "a.md").write_text("The Oval Office in Astana said so.\n")
    report = check([str(desk / "a.md")], Config(root=desk, source_file=desk / "bad.bin"))
    assert [each.text for each in report.active] == ["Oval Office"]
    assert [Path(each.path).name for each in report.errors] == ["bad.bin"]


def test_one_original_belongs_to_one_article(desk: Path) -> None:
    with pytest.raises(ConfigError, match="belongs to one article"):
        check([str(desk / "a.md"), str(desk / "b.en.md")], Config(source_file=desk / "a.ko.md"))


def test_a_file_of_broken_form_is_an_error_of_that_file(desk: Path) -> None:
    (desk / "a.xlf").write_text("<xliff>\n<file></xliff>")
    report = check([str(desk / "a.xlf"), str(desk / "a.md")], Config(root=desk))
    ((path, line, internal),) = [(Path(each.path).name, each.line, each.internal) for each in report.errors]
    assert (path, line, internal) == ("a.xlf", 2, False)
    assert len(report.paths) == 2
