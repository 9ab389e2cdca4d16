"""Which file an article was translated from: the one that was named, or the one that a template leads to."""

import glob
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mtlint import lazy_re, readers
from mtlint.cache.dependencies import Dependency, absence_of, content_of, names_in
from mtlint.config import Config, Policy
from mtlint.errors import ReadError
from mtlint.languages import canonical, spellings
from mtlint.model.document import Document
from mtlint.model.report import FileError
from mtlint.paths import real
from mtlint.readers.about import known_language
from mtlint.text.language import detect

FIELD = "source_file"
"""The front-matter field that names the original, relative to the article's folder."""
NO_SOURCE = "no source given"
_PLACEHOLDER = lazy_re.compile(r"\{(\w+)\}")
_LANGUAGE = lazy_re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?")


class Pairing(NamedTuple):
    """The original of a document, or why there is none; `error` if a file that was named cannot be read."""

    original: Document | None = None
    reason: str = ""
    error: FileError | None = None
    depends_on: tuple[Dependency, ...] = ()
    """What else on the disk decided on it."""


class UnpairedError(Exception):
    """Why there is no original, in words for the user."""


class _File(NamedTuple):
    path: Path
    language: str | None = None


class Originals:
    """Finds and reads originals.

    In order of trust: the file of `--source`, the front-matter field `source_file`, the templates of the configuration.
    In a template `{dir}` is the article's folder below the configuration file, `{name}` its file name, `{stem}` and
    `{ext}` the parts of that, `{lang}` the language of the source. A template with `{dir}` is relative to the
    configuration file, one without to the article's folder. A language code of the target in the article's path
    (`a.en.md`, `en/a.md`) does not count for `{stem}`, and gives way to that of the source in `{dir}`.

    What a template or an article names must lie below the folder of the configuration, or below that of an article
    outside of it: articles are not trusted to make other files readable.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        self._root = config.root.resolve()
        self._read: tuple[Path, list[Document], Dependency] | None = None
        self._depends_on: list[Dependency] = []

    def pair(self, document: Document, policy: Policy) -> Pairing:
        """The original of a document, whose language, date and metadata are known as far as they are."""
        self._depends_on = []
        return self._paired(document, policy)._replace(depends_on=tuple(self._depends_on))

    def _paired(self, document: Document, policy: Policy) -> Pairing:
        if document.original is not None and self.config.source_file is None:
            return Pairing(described(document.original, document))
        try:
            file = self._named(document) or self._by_template(document.source.path, document.source_language, policy)
            if file is None:
                return Pairing(reason=NO_SOURCE)
            return Pairing(self._document(file, document))
        except UnpairedError as unpaired:
            return Pairing(reason=str(unpaired))
        except ReadError as error:
            first = error.problems[0]
            wrong = FileError(first.path, first.message, first.line, first.column, first.hint)
            return Pairing(reason=f"{first.path} {first.message}", error=wrong)

    def without_originals(self, paths: Iterable[str], policies: Iterable[Policy]) -> list[str]:
        """Paths of a folder without those that are the original of another one by a template."""
        listed = list(paths)
        originals = set()
        for path, policy in zip(listed, policies, strict=True):
            try:
                file = self._by_template(path, policy.source_language, policy)
            except UnpairedError:
                continue
            if file is not None:
                originals.add(os.path.realpath(file.path))
        return [path for path in listed if os.path.realpath(path) not in originals] if originals else listed

    def _named(self, document: Document) -> _File | None:
        if self.config.source_file is not None:
            return _File(self.config.source_file)
        if named := document.metadata.get(FIELD):
            path = Path(document.source.path).parent / named
            self._check_inside(path, document.source.path, f"{FIELD} “{named}”")
            return _File(path)
        return None

    def _by_template(self, article: str, language: str | None, policy: Policy) -> _File | None:
        missing = ""
        for template in policy.source:
            for file in self._candidates(template, Path(article), language):
                self._check_inside(file.path, article, f"“{file.path}”")
                if os.path.realpath(file.path) == os.path.realpath(article):
                    continue
                if file.path.is_file():
                    return file
                self._depends_on.append(absence_of(file.path))
                missing = missing or f"there is no file {_shown(file.path)}"
            missing = missing or f"no file has the name that “{template}” asks for"
        if missing:
            raise UnpairedError(missing)
        return None

    def _candidates(self, template: str, article: Path, language: str | None) -> Iterator[_File]:
        """The file that a template names, or every one that is there if the language is not known."""
        target = self.config.language
        try:
            below = Path(os.path.abspath(article)).relative_to(self.config.root.absolute()).parent  # noqa: PTH100 - links stay, “..” goes
        except ValueError:
            below = None
        if "{dir}" in template and below is None:
            raise UnpairedError(f"{article} is not below {self.config.root}, where “{template}” looks")
        base = Path() if "{dir}" not in template else self.config.root
        folder = "/".join("{lang}" if part == target else part for part in below.parts) if below else ""
        values = {
            "dir": folder or ".",
            "name": article.name,
            "stem": article.stem.removesuffix(f".{target}"),
            "ext": article.suffix,
        }
        pattern = _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), template)
        if base == Path():
            base = article.parent
        if "{lang}" not in pattern:
            yield _File(_joined(base, pattern), language)
        elif language is not None:
            for code in spellings(language):
                yield _File(_joined(base, pattern.replace("{lang}", code)), language)
        else:
            yield from self._of_any_language(base, pattern)

    def _of_any_language(self, base: Path, pattern: str) -> Iterator[_File]:
        """The one file that has any language code in the place of `{lang}`. Raises if there are several."""
        before, *after = pattern.split("{lang}")
        shape = re.compile(re.escape(before) + f"({_LANGUAGE.pattern})" + r"\1".join(map(re.escape, after)))
        wild = "*".join(map(glob.escape, pattern.split("{lang}")))
        found = {}
        names, listing = names_in(base, wild)
        self._depends_on.append(listing)
        for name in names:
            match = shape.fullmatch(name.replace(os.sep, "/"))
            code = known_language(match[1]) if match else None
            if code and code != self.config.language:
                found[name] = code
        if len(found) > 1:
            raise UnpairedError(f"there are several originals: {', '.join(found)}; name the language (source_lang)")
        for name, code in found.items():
            yield _File(_joined(base, name), code)

    def _check_inside(self, path: Path, article: str, named: str) -> None:
        folder = Path(os.path.realpath(Path(article).absolute().parent))
        limit = self._root if folder.is_relative_to(self._root) else folder
        try:
            inside = real(path)
        except OSError as error:
            raise UnpairedError(f"{named}: {error}") from None
        if not inside.is_relative_to(limit):
            raise UnpairedError(f"{named} lies outside of {limit}")

    def _document(self, file: _File, article: Document) -> Document:
        documents = self._documents(file.path)
        if len(documents) > 1:
            documents = [each for each in documents if each.key == article.key]
        if len(documents) != 1:
            raise UnpairedError(f"{_shown(file.path)} holds no article that belongs to this one")
        document = documents[0]
        if not document.text:
            raise UnpairedError(f"{_shown(file.path)} holds no text")
        return described(document, article, file.language or _in_name(file.path))

    def _documents(self, path: Path) -> list[Document]:
        """The documents of a file; those of the last one are kept, for an article may hold many."""
        if self._read is None or self._read[0] != path:
            data = readers.fetch(path)
            self._read = path, readers.read(readers.decode(data, str(path))), content_of(path, data)
        self._depends_on.append(self._read[2])
        return self._read[1]


def described(original: Document, article: Document, language: str | None = None) -> Document:
    """An original with its language and date; the article knows best, then the original itself, then its name."""
    own = original.language if original.language not in ("", article.language) else None
    code = article.source_language or own or language or detect(original.text) or article.language
    return original.replace(language=canonical(code), published=original.published or article.published)


def _in_name(path: Path) -> str | None:
    """The language code in `a.ko.md`."""
    code = path.suffixes[-2].removeprefix(".") if len(path.suffixes) > 1 else ""
    return known_language(code) if _LANGUAGE.fullmatch(code) else None


def _joined(base: Path, name: str) -> Path:
    """A path below a folder, relative to the working directory if it lies in that, as users name paths."""
    path = Path(os.path.normpath(base / name))
    return path.relative_to(Path.cwd()) if path.is_absolute() and path.is_relative_to(Path.cwd()) else path


def _shown(path: Path) -> str:
    return path.as_posix()
