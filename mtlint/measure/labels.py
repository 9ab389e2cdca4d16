"""Labelled articles: a newsroom's own JSONL, and the TSV files in which MQM ratings are published.

Source of the TSV form: https://github.com/google/wmt-mqm-human-evaluation (WMT 2020 and later). One row is one
error that one rater marked with `<v>…</v>` in the source or the target of a segment; a row without marks says that
there was none.
"""

import csv
import datetime
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec

from mtlint import lazy_re
from mtlint.errors import Problem, ReadError
from mtlint.model.record import Record, field
from mtlint.model.span import Span

_BREAK = "\n\n"
_MARK = lazy_re.compile("</?v>")
_SEGMENT_COLUMNS = ("seg_id", "globalSegId", "docSegId", "doc_id")


class Label(Record, frozen=True):
    """A stretch of an article's text that a person marked as wrong."""

    span: Span
    category: str = ""
    severity: str = ""

    @property
    def is_major(self) -> bool:
        """Whether it misinforms the reader. A label that says nothing of it does."""
        return self.severity.lower() not in ("minor", "neutral")


class LabelledArticle(Record):
    """A text with everything that people marked in it; no label means that it was read and found right."""

    id: str
    text: str
    labels: list[Label] = field(default_factory=list)
    title: str | None = None
    published: datetime.date | None = None
    source_language: str | None = None
    original: str = ""
    """The article that this is a translation of, where several translations of it are labelled."""


class _Error(msgspec.Struct, forbid_unknown_fields=True):
    """A label by what it says (`quote`, the `occurrence`th in the text) or by code points (`start`, `end`)."""

    quote: str | None = None
    occurrence: int = 1
    start: int | None = None
    end: int | None = None
    category: str = ""
    severity: str = ""
    note: str = ""


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    text: str
    errors: list[_Error]
    title: str | None = None
    date: datetime.date | None = None
    source_lang: str | None = None


def read(path: Path) -> list[LabelledArticle]:
    """The articles of a `.jsonl` or `.tsv` file. Raises ReadError with every line that is wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(Problem(str(path), f"cannot be read: {error}")) from None
    if path.suffix.lower() == ".tsv":
        return list(_mqm(text, str(path)))
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        return _jsonl(text, str(path))
    raise ReadError(Problem(str(path), "is no file of labels", hint="a .jsonl or .tsv file; see docs/measuring.md"))


def _jsonl(text: str, path: str) -> list[LabelledArticle]:
    articles, problems = [], []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            given = msgspec.convert(json.loads(line), _Line)
            labels = [_label(error, given.text) for error in given.errors]
        except ValueError as error:  # msgspec's and json's own are ValueErrors, too
            problems.append(Problem(path, str(error), number, 1))
            continue
        articles.append(LabelledArticle(given.id, given.text, labels, given.title, given.date, given.source_lang))
    if problems:
        raise ReadError(*problems)
    return articles


def _label(error: _Error, text: str) -> Label:
    if error.quote is not None:
        at = -1
        for _ in range(max(1, error.occurrence)):
            at = text.find(error.quote, at + 1)
            if at < 0:
                raise ValueError(f"the text does not hold “{error.quote}” {error.occurrence} times")
        span = Span(at, at + len(error.quote))
    elif error.start is not None and error.end is not None:
        span = Span(error.start, error.end)
    else:
        raise ValueError("an error needs a quote, or start and end")
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"an error at {span.start} to {span.end} does not lie in the text")
    return Label(span, error.category, error.severity)


def _mqm(text: str, path: str) -> Iterator[LabelledArticle]:
    rows = csv.reader(text.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE)
    header = next(rows, [])
    column = {name: index for index, name in enumerate(header)}
    segment_column = next((name for name in _SEGMENT_COLUMNS if name in column), "")
    missing = [name for name in ("system", "doc", "target", "category", "severity") if name not in column]
    if missing or not segment_column:
        what = ", ".join(missing or _SEGMENT_COLUMNS[:1])
        raise ReadError(Problem(path, f"no column {what}", 1, 1, hint="MQM files begin with a line of column names"))
    documents: dict[tuple[str, str], dict[str, tuple[str, list[Label]]]] = {}
    for number, row in enumerate(rows, 2):
        if not row:
            continue
        if len(row) < len(header):
            raise ReadError(Problem(path, f"{len(row)} columns where there should be {len(header)}", number, 1))
        plain, spans = _unmarked(row[column["target"]])
        segments = documents.setdefault((row[column["doc"]], row[column["system"]]), {})
        labels = segments.setdefault(row[column[segment_column]], (plain, []))[1]
        labels += [Label(span, row[column["category"]], row[column["severity"]]) for span in spans]
    for (document, system), segments in documents.items():
        article = _joined(f"{document}/{system}", segments)
        article.original = document
        yield article


def _unmarked(target: str) -> tuple[str, list[Span]]:
    """A target without its marks, and what they enclose."""
    parts = _MARK.split(target)
    plain, spans = parts[0], []
    for mark, part in zip(_MARK.findall(target), parts[1:], strict=True):
        if mark == "<v>" and part:
            spans.append(Span(len(plain), len(plain) + len(part)))
        plain += part
    return plain, spans


def _joined(name: str, segments: dict[str, tuple[str, list[Label]]]) -> LabelledArticle:
    article = LabelledArticle(name, "")
    order = sorted(segments, key=int) if all(key.isdecimal() for key in segments) else list(segments)
    for key in order:
        plain, labels = segments[key]
        at = len(article.text) + len(_BREAK) if article.text else 0
        article.text += (_BREAK if article.text else "") + plain
        # raters whose copy of a segment differs (a space trimmed) cannot mark beyond the first one's end
        ends = [(label, min(label.span.end, len(plain))) for label in labels]
        article.labels += [
            Label(Span(at + label.span.start, at + end), label.category, label.severity)
            for label, end in ends
            if label.span.start < end
        ]
    return article
