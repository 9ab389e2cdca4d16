"""The wheel, installed into an empty virtual environment and run outside the checkout."""

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from mtlint.packs import load

CHECKOUT = Path(__file__).parent.parent
pytestmark = pytest.mark.timeout(600)  # a slow machine with nothing in the cache compiles for long

PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]


def built(project: Path, folder: Path) -> Path:
    """The wheel of a project, made in a folder."""
    build = [*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(project)]
    subprocess.run(build, check=True, stdin=subprocess.DEVNULL)
    return next(folder.glob("*.whl"))


def install(wheel: Path, scripts: Path) -> None:
    """Install a wheel into the environment with these scripts."""
    subprocess.run([*PIP, "--python", str(scripts / "python"), "install", "--no-deps", str(wheel)], check=True)


@pytest.fixture(scope="module")
def mtlint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a new environment that holds nothing but the wheel; dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("wheel")
    wheel = built(CHECKOUT, folder)
    environment = folder / "venv"
    venv.create(environment, with_pip=False)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    site = Path(
        subprocess.run(
            [scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()
    )  # fmt: skip
    install(wheel, scripts)
    # A path line adds the folder without reading its own .pth files, so the editable mtlint there stays invisible.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts / "mtlint"


def run(command: list[str | Path], folder: Path, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    cache = cache or Path(command[0]).parent.parent / "cache"
    environment = {"PATH": "", "MTLINT_CACHE_DIR": str(cache), "HOME": str(folder)}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_wheel_brings_its_rules(mtlint: Path, tmp_path: Path) -> None:
    listed = run([mtlint, "rules", "list", "--json"], tmp_path)
    assert listed.returncode == 0, listed.stderr
    ids = {rule["id"] for rule in json.loads(listed.stdout)}
    assert set(load().rules) <= ids


def test_the_wheel_brings_them_compiled(mtlint: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    explained = run([mtlint, "explain", "institutions/oval-office"], tmp_path, cache)
    assert explained.returncode == 0, explained.stderr
    assert "Kazakhstan's [Oval Office]" in explained.stdout, "examples are read from the rule file, where it lies now"
    kept = sorted(path.name.partition("-")[0] for path in cache.iterdir())
    assert kept == ["rules"], "a compilation would leave its pieces, too"


def test_the_wheel_checks_an_article(mtlint: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("The Oval Office in Astana said it would reply.\n", encoding="utf-8")
    done = run([mtlint, "check", "--format", "json", article], tmp_path)
    assert done.returncode == 1, done.stderr
    assert [finding["text"] for finding in json.loads(done.stdout)["findings"]] == ["Oval Office"]


def test_an_installed_package_of_rules_is_extended(mtlint: Path, tmp_path: Path) -> None:
    pack = tmp_path / "project" / "acme_news" / "rules" / "acme"
    pack.mkdir(parents=True)
    (tmp_path / "project" / "pyproject.toml").write_text(
        "[build-system]\nrequires = ['hatchling']\nbuild-backend = 'hatchling.build'\n"
        "[project]\nname = 'acme-news'\nversion = '1.0'\n"
        "[project.entry-points.'mtlint.packs']\nacme = 'acme_news.rules'\n"
        "[tool.hatch.build.targets.wheel]\npackages = ['acme_news']\n"
    )
    (pack.parent.parent / "__init__.py").write_text("raise SystemExit('imported')")
    (pack / "pack.yaml").write_text("title: Acme\ndescription: House rules.\n")
    (pack / "tramway.yaml").write_text(
        "kind: replace\nseverity: error\nconfidence: high\ncategory: terminology/inconsistent\nswap: {tramway: tram}\n"
        "message: Our word is “tram”.\nwhy: House style.\nexamples: {bad: ['A [tramway].'], good: ['A tram.']}\n"
    )
    install(built(tmp_path / "project", tmp_path), mtlint.parent)
    (tmp_path / "mtlint.yaml").write_text("extends: acme\nselect: acme\n")
    (tmp_path / "article.md").write_text("The tramway is late.\n")
    done = run([mtlint, "check", "--format", "json", "article.md"], tmp_path)
    assert done.returncode == 1, done.stderr
    found = json.loads(done.stdout)["findings"]
    assert [(each["rule"], each["text"]) for each in found] == [("acme/tramway", "tramway")]


def test_rules_laid_over_ours_cost_no_more_than_themselves(mtlint: Path, tmp_path: Path) -> None:
    (tmp_path / "kb").mkdir()
    (tmp_path / "tram.yaml").write_text(
        "kind: match\nseverity: error\nconfidence: high\ncategory: terminology/inconsistent\nfind: [tramway]\n"
        "message: Our word is “tram”.\nwhy: House style.\nexamples: {bad: ['A [tramway].'], good: ['A tram.']}\n"
    )
    counting = (
        "import sys; from pathlib import Path; from mtlint.packs import load, loader, names, rule_compiler\n"
        "compiled, program = [], rule_compiler.RuleCompiler.program\n"
        "rule_compiler.RuleCompiler.program = lambda self: compiled.append(self.form) or program(self)\n"
        "names._compile_name = lambda *name: sys.exit(f'compiled {name}')\n"
        "load([Path.cwd()], use_cache=False)\n"
        "print(*(form.find for form in compiled if not isinstance(form, loader.schema.Near)))\n"
    )
    done = run([mtlint.with_name("python"), "-c", counting], tmp_path)
    assert (done.stdout, done.stderr) == ("['tramway']\n", "")
