"""Reports to files, devices and pipes."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mtlint.atomic import PRIVATE, replacing, replacing_bytes
from mtlint.commands.output import targets
from mtlint.errors import ConfigError

posix = pytest.mark.skipif(os.name == "nt", reason="files that are none are those of POSIX")


@posix
@pytest.mark.parametrize("place", ["/dev/null", "/dev/stdout", "/dev/fd/1"])
def test_a_device_or_pipe_is_written_directly(place: str) -> None:
    code = (
        "from pathlib import Path; from mtlint.atomic import replacing; from mtlint.commands.output import targets\n"
        f"(target,) = targets(['json'], Path({place!r}))\n"
        "with replacing(target.file) as write: write('said')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == ("" if place == "/dev/null" else "said")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@posix
def test_a_named_pipe_is_written_directly(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE, text=True) as reader:
        with replacing(tmp_path / "pipe") as write:
            write("said")
        assert reader.communicate()[0] == "said"
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix
def test_a_device_in_a_folder_that_cannot_be_written_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _mode: str(path) != "/dev")
    (target,) = targets(["json"], Path("/dev/null"))
    assert target.file == Path("/dev/null")
    with pytest.raises(ConfigError):
        targets(["json"], Path("/dev/no-such-file"))


@posix
def test_the_target_of_a_link_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    with replacing(tmp_path / "link.json") as write:
        write("new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "new"


@posix
def test_what_is_not_whole_is_never_seen(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text("old")
    with pytest.raises(KeyError), replacing(tmp_path / "kept.json") as write:
        write("new")
        raise KeyError
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("kept.json", "old")]
    with replacing_bytes(tmp_path / "mine.bin", PRIVATE) as file:
        file.write(b"mine")
    assert stat.S_IMODE((tmp_path / "mine.bin").stat().st_mode) == PRIVATE
