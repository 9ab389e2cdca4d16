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


@pytest.fixture(scope="module")
def mtlint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a new environment that holds nothing but the wheel; dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(CHECKOUT)]
    subprocess.run(build, check=True, stdin=subprocess.DEVNULL)
    environment = folder / "venv"
    venv.create(environment, with_pip=False)
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    site = Path(
        subprocess.run(
            [scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()
    )  # fmt: skip
    wheel = next(folder.glob("mtlint-*.whl"))
    subprocess.run([*pip, "--python", str(scripts / "python"), "install", "--no-deps", str(wheel)], check=True)
    # A path line adds the folder without reading its own .pth files, so the editable mtlint there stays invisible.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts / "mtlint"


def run(command: list[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "", "MTLINT_CACHE_DIR": str(folder / "cache"), "HOME": str(folder)}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_the_wheel_brings_its_rules(mtlint: Path, tmp_path: Path) -> None:
    listed = run([mtlint, "rules", "list", "--json"], tmp_path)
    assert listed.returncode == 0, listed.stderr
    ids = {rule["id"] for rule in json.loads(listed.stdout)}
    assert set(load().rules) <= ids


def test_the_wheel_checks_an_article(mtlint: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("The Oval Office in Astana said it would reply.\n", encoding="utf-8")
    done = run([mtlint, "check", "--format", "json", article], tmp_path)
    assert done.returncode == 1, done.stderr
    assert [finding["text"] for finding in json.loads(done.stdout)["findings"]] == ["Oval Office"]
