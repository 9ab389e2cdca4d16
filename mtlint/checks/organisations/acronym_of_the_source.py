"""Acronyms that only readers of the source know: “the DVK said”, “soldiers of the WOT”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.language_codes import codes
from mtlint.text.likeness import letters
from mtlint.text.word_set import word_set

_WORD = lazy_re.compile(r"(?<![\w.@/#&-])[^\W\d_a-z][^\W\d_]{1,9}(?![\w@/&]|-\d|\.\w)")
_GLOSSED = lazy_re.compile(
    r"[”\"]? ?[(\[/]|, (?:the|an?|or|as|which|whose|short|that is|[A-Z]\w+['’]s)\b| ?[–—=:]"
    r"| (?![A-ZÀ-Ž]{2,}\b)[A-ZÀ-Ž\d][\w.]"
    r"|(?: [a-z-]+){0,3} (?:agency|authority|body|brigade|force|institute|ministry|office|party|service|unit|union)\b"
)
"""What stands behind an acronym that is explained there, or is only a part of a name."""
_IN_APPOSITION = lazy_re.compile(
    r"(?:[a-z]|[A-Z]\w+), (?:the )?$|\b(?:known|abbreviated|shortened) (?:as|to) (?:the )?$"
)
"""What stands before one that is a second name of the noun before it: “the sports court, the STJD, said”."""
_REPORTS = lazy_re.compile(r" (?:said|says|reported|reports|announced|informed|stated|warned)\b(?! (?:by|to be)\b)")
"""What stands behind one that does so, and is no gloss of the noun before its comma."""
_BEFORE = lazy_re.compile(r"(?:(?P<word>[\w’'-]+)[ \n]|(?P<mark>[^\w\s])[”\"’]?\s*|\A|\n)[“\"]?\Z")
_MAY_STAND_BEFORE = word_set(
    "the a an of by from with to at for in on and or but as that said told says under when while if its their his her "
    "than against near per this these those every each all local regional county municipal national state district "
    "provincial city former new many some several two three via without through between into before after also not "
    "called calls informed is was are were has have had will because where which whose"
)
"""Before an acronym with a noun (“the weather service IMGW”) readers know what it is, before these they do not."""
_NAMED = lazy_re.compile(r" [A-ZÀ-Ž][a-zà-ž]")
_KINDS = frozenset((
    "hospital", "housing estate", "hydroelectric plant", "hydropower plant", "nuclear power plant", "oil refinery",
    "power plant", "pretrial detention centre", "private military company", "research institute", "shopping centre",
    "state enterprise",
))  # fmt: skip
"""What acronyms stand for before the name of one: “the ChVK Wagner”."""
_ARTICLES = ("the ", "The ")
_LOOK = 30
_LONG = 3
"""Letters of what is no short English noun of its own: the UN, a TV, a PM."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Each where it first stands, in a translation that explains it nowhere."""
    language = article.document.source_language
    if language is None or not article.is_translated:
        return
    known = next(filter(None, map(article.facts.acronyms, codes(language))), {})
    if not known:
        return
    text = article.text
    first: dict[str, tuple[Span, str]] = {}
    explained: set[str] = set(options.accept)
    for word in _WORD.finditer(text):
        form = word[0]
        if form in explained or (form.istitle() and not text.endswith(_ARTICLES, 0, word.start())):
            continue  # Ros may be somebody
        plain = letters(form)
        meaning = known.get(plain.capitalize() if form.istitle() else plain)
        if meaning is None:
            continue
        if _is_explained(text, *word.span(), meaning) or _is_told(article, form, meaning):
            explained.add(form)
        else:
            first.setdefault(form, (Span(*word.span()), meaning))
    for form, (span, meaning) in first.items():
        if form not in explained:
            yield finding(article, rule, span, (meaning,), what=meaning)


def _is_told(article: Article, form: str, meaning: str) -> bool:
    """Whether the article names what is meant, in words of which one begins as the acronym does."""
    return meaning.lower() in article.folded and any(word[0].upper() == form[0] for word in meaning.split())


def _is_explained(text: str, start: int, end: int, meaning: str) -> bool:
    if _GLOSSED.match(text, end) and not (meaning in _KINDS and _NAMED.match(text, end)):
        return True
    if text.startswith((",", "."), end) and _IN_APPOSITION.search(text, max(0, start - _LOOK), start):
        return True
    before = _BEFORE.search(text[max(0, start - _LOOK) : start])
    if before and before["mark"] == "," and _REPORTS.match(text, end):
        return False
    if before is None or before["mark"] in ("(", ",", "/", "-", "–", "—", "["):
        return True
    word = before["word"]
    if word is None or word.lower() in _MAY_STAND_BEFORE or word.endswith(("'s", "’s", "s'", "s’")):
        return False
    if len(word) > _LONG and word.isupper():
        return False  # “GEOKhI RAN”: one acronym explains no other
    return not (word.istitle() and any(f" {preposition} {word}" in text for preposition in ("in", "from", "near")))
