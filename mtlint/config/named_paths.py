"""Paths that a configuration file names: whoever wrote it, they must not leave the repository."""

import re
from pathlib import Path

from mtlint.config.settings import PLACEHOLDERS
from mtlint.packs.yaml_file import YamlFile, did_you_mean
from mtlint.paths import real

Where = tuple[str | int, ...]


def repository(folder: Path) -> Path:
    """The git repository that a folder lies in, or else the folder itself."""
    folder = folder.resolve()
    return next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)


class NamedPaths:
    """Paths that are named in `file`, which lies in `root`; what is wrong with one is noted there."""

    def __init__(self, file: YamlFile, root: Path) -> None:
        self._file = file
        self._root = root
        self._repository = repository(root)

    def folder(self, name: str, where: Where) -> Path | None:
        """A folder of rules; None and a problem if it is not inside."""
        path = self.inside(name, where)
        if path is None:
            return None
        folder = path.resolve()  # under one name, so that it is compiled once
        if not folder.is_dir():
            self._file.problem(where, f"there is no folder “{name}”", "packs are folders, relative to this file")
        for path in folder.rglob("*"):
            if path.is_symlink():
                self.inside(str(path), where)
        return folder

    def names(self, name: str, where: Where) -> Path | None:
        """A file of imported names; None and a problem if it is not inside."""
        path = self.inside(name, where)
        if path is not None and not path.is_file():
            self._file.problem(where, f"there is no file “{name}”", "`mtlint kb import` writes it")
        return path

    def format(self, value: str, where: Where) -> str:
        """A format of reports, with the file that it is written to, if one is named."""
        name, colon, file = value.partition(":")
        return f"{name}:{self.inside(file, where)}" if colon and file else value

    def inside(self, name: str, where: Where) -> Path | None:
        """A path of the configuration, relative to it; None and a problem if it leads nowhere.

        It must not leave the repository, whoever wrote it.
        """
        path = self._root / name
        try:
            inside = real(path)
        except OSError as error:
            self._file.problem(where, f"“{name}” leads nowhere: {error}".replace("\0", "␀"))
            return None
        if not inside.is_relative_to(self._repository) or ".git" in inside.relative_to(self._repository).parts:
            hint = "name it on the command line, where you decide, not the repository"
            self._file.problem(where, f"“{name}” is not inside {self._repository}", hint)
        return path

    def template(self, template: str, where: Where) -> str:
        """A template for the paths of originals, with problems if it could not name each its own."""
        placeholders = re.findall(r"\{([^{}]*)\}", template)
        for name in placeholders:
            if name not in PLACEHOLDERS:
                hint = did_you_mean(name, [*PLACEHOLDERS]) or f"one of {', '.join(PLACEHOLDERS)}"
                self._file.problem(where, f"unknown placeholder “{{{name}}}”", hint)
        if not {"stem", "name"} & set(placeholders):
            self._file.problem(where, "every article would have the same original", "name {stem} or {name}")
        if Path(template).is_absolute():
            self._file.problem(
                where, "an absolute path", "a template is relative to the article's folder or to this file"
            )
        return template
