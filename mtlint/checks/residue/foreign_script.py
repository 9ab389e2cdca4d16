"""Words left in the script of the source."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import Block
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.scripts import LETTER, LOOKALIKES, foreign_runs, has_foreign_script, latin_twin, script_of

_LATIN_WORD = lazy_re.compile(r"[A-Za-zÀ-ɏ]{2}")
_LATIN = lazy_re.compile(r"[A-Za-zÀ-ɏ]")
_OPENED = lazy_re.compile(r"[(\[（][^()\[\]（）]*\Z")
_GLOSSED = lazy_re.compile(r"\s?[\"”’»]?\s?(?:[(\[（]\s?[\"“‘]?[A-Za-z]|,? in (?:[A-Z]|the ))")
_CUE = lazy_re.compile(
    r"(?:\b(?:Arabic|Chinese|Cyrillic|Greek|Hanja|Hangul|Hebrew|Hindi|Japanese|Kanji|kanji|Korean|Mandarin|Persian|Russian|Thai|"
    r"Ukrainian|character|characters|letter|letters|symbol|meaning|spelled|spelt|written)\b[\w\s,]{0,20}[:,]?\s?|#)[\"“‘]?\Z"
)
_ADDRESS = lazy_re.compile(r"\S*(?:://|www\.|@|\.рф|\.укр)\S*", re.IGNORECASE)
_QUOTES_BEFORE = frozenset("\"'“‘«「『《")
_QUOTES_AFTER = frozenset("\"'”’»」』》,.!?")


class Options(CheckOptions):
    """What is left alone: glosses and mentions up to `max_gloss` code points, and whole `scripts` (“Korean”)."""

    max_gloss: int = 40
    max_mention: int = 20
    scripts: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding a stretch; paragraphs that are foreign as a whole and follow one another are one stretch."""
    if not has_foreign_script(article.text):
        return
    whole: list[Span] = []
    for block in article.blocks:
        spans = [span for span in _stretches(article.text, block) if _is_residue(article.text, span, block, options)]
        if spans and _is_whole(article.text, spans, block):
            whole.append(Span(spans[0].start, spans[-1].end))
            continue
        yield from _whole(article, rule, whole)
        whole = []
        for span in spans:
            yield _found(article, rule, span)
    yield from _whole(article, rule, whole)


def _whole(article: Article, rule: Rule, spans: list[Span]) -> Iterator[Finding]:
    if spans:
        yield _found(article, rule, spans[0], tuple(Related(span, "untranslated too") for span in spans[1:]))


def _found(article: Article, rule: Rule, span: Span, related: tuple[Related, ...] = ()) -> Finding:
    return finding(article, rule, span, related=related, script=script_of(article.text[span.start]))


def _stretches(text: str, block: Block) -> list[Span]:
    """Runs of foreign letters, joined where no Latin letter stands between; single look-alikes are for `homoglyph`."""
    spans: list[Span] = []
    for start, end in foreign_runs(text, *block.span):
        if end - start == 1 and text[start] in LOOKALIKES:
            continue
        if spans and not _LATIN.search(text, spans[-1].end, start):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return spans


def _is_whole(text: str, spans: list[Span], block: Block) -> bool:
    start, end = block.span
    return not (_LATIN_WORD.search(text, start, spans[0].start) or _LATIN_WORD.search(text, spans[-1].end, end))


def _is_residue(text: str, span: Span, block: Block, options: Options) -> bool:
    found = text[span.start : span.end]
    letters = re.findall(f"[{LETTER}]", found)
    if not any(map(str.isalpha, letters)) or script_of(found[0]) in options.scripts:
        return False
    if len(letters) == 1 and (found < "\u0530" or _is_part(text, span, block)):
        return False
    return not (
        _is_homoglyph(text, span, block) or _is_address(text, span, block) or _is_mention(text, span, block, options)
    )


def _is_part(text: str, span: Span, block: Block) -> bool:
    """Whether a single letter stands in a made-up shape, such as an emoticon."""
    before = text[span.start - 1 : span.start] if span.start > block.span.start else ""
    return before in ("(", "_", "°") and not text[span.end : span.end + 1].isspace()


def _is_homoglyph(text: str, span: Span, block: Block) -> bool:
    start, end = span
    while start > block.span.start and text[start - 1].isalpha():
        start -= 1
    while end < block.span.end and text[end].isalpha():
        end += 1
    return latin_twin(text[start:end]) is not None


def _is_address(text: str, span: Span, block: Block) -> bool:
    start = max(text.rfind(" ", block.span.start, span.start) + 1, block.span.start)
    found = _ADDRESS.match(text, start, block.span.end)
    return found is not None and found.end() > span.start


def _is_mention(text: str, span: Span, block: Block, options: Options) -> bool:
    """Whether the letters explain a name (“Kyiv (Київ)”) or are what the sentence speaks of (“the letter Ж”)."""
    length = span.end - span.start
    if length > options.max_gloss:
        return False
    before = text[max(block.span.start, span.start - 60) : span.start]
    after = text[span.end : min(block.span.end, span.end + 9)]
    if _OPENED.search(before) and _LATIN.search(before):
        return True
    if _GLOSSED.match(after) or _CUE.search(before):
        return True
    if before[-1:] == "/" or after[:1] == "/":
        return True
    return (
        length <= options.max_mention and before[-1:] in _QUOTES_BEFORE and after[:1] in _QUOTES_AFTER and before != ""
    )
