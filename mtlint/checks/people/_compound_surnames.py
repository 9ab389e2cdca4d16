"""Surnames of several words with another last word: “Rebelo de Souza” beside Marcelo Rebelo de Sousa."""

from collections import defaultdict
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.spellings import spellings
from mtlint.text.word_set import word_set

from ._respelt_runs import Respelt

_PARTICLE = r"(?:da|das|de|del|della|den|der|di|do|dos|du|el|la|las|le|los|ten|ter|van|von)"
_COMPOUND = lazy_re.compile(
    rf"(?<![\w’'-])(?P<given>(?:[A-ZÀ-Ž][\w’-]+\.? ){{0,8}})(?P<head>(?i:{_PARTICLE} )+)"
    r"(?P<last>[A-ZÀ-Ž][\w’]*[a-zà-ž])(?![\w-])"
)
_ONLY_PARTICLE = lazy_re.compile(rf"(?i:{_PARTICLE})$")
_PLACED = lazy_re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]owards?|[Oo]utside|[Aa]round) $")
_BEFORE_NAMES = word_set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December After And As At Before But For From In On Since That The Then Today When"
    " While With Chancellor Colonel Dr Former General Governor Judge Justice King Mayor Minister Mr Mrs Ms President"
    " Prime Prince Queen Senator Vice"
)
"""Words with a capital that are no part of the name behind them."""
_SHORTEST = 4
"""Letters of a last word, of which one may be another."""


class _Run:
    """A compound as it stands."""

    def __init__(self, given: str, head: str, last: str, span: Span) -> None:
        words = given.split()
        self.names = [word for word in words if not _ONLY_PARTICLE.match(word)]
        self.head = f"{' '.join(words[len(self.names) :])} {head}".strip().lower()
        self.last, self.span = last, span

    def goes_with(self, other: "_Run") -> bool:
        """Whether the words before the particle are the last of those before another's: Rebelo, Marcelo Rebelo."""
        return len(self.names) < len(other.names) and other.names[len(other.names) - len(self.names) :] == self.names


def compound_surnames(article: Article) -> Iterator[Respelt]:
    """Those of somebody whom the article introduces under a name that is the same but for a letter or its marks."""
    runs = defaultdict[str, list[_Run]](list)
    for found in _COMPOUND.finditer(article.text):
        last = found["last"].removesuffix("’s").removesuffix("'s")
        if letters(last).isalpha():
            given = found["given"]
            while (first := given.split(" ", 1)[0]).rstrip(".") in _BEFORE_NAMES:
                given = given.removeprefix(first).lstrip()
            span = Span(found.start("head") - len(given), found.start("last") + len(last))
            run = _Run(given, found["head"], last, span)
            runs[run.head].append(run)
    seen = set[str]()
    for group in runs.values():
        lasts = {run.last for run in group}
        if len(lasts) == 1:
            continue
        introduced = {run.last for run in group if len(run.names) > 1}
        for run in group:
            if run.last in seen or run.last in introduced or _is_place(article, run):
                continue
            bearer = next((each for each in group if run.goes_with(each) and _is_nearly(run.last, each.last)), None)
            if bearer is not None:
                seen.add(run.last)
                before = len(article.text[slice(*run.span)]) - len(run.last)
                yield Respelt(run.span, Span(bearer.span.end - len(bearer.last) - before, bearer.span.end))


def _is_place(article: Article, run: _Run) -> bool:
    before = article.text[max(0, run.span.start - 12) : run.span.start]
    return _PLACED.search(before) is not None or spellings(article.facts).is_known(article.text[slice(*run.span)])


def _is_nearly(one: str, other: str) -> bool:
    """Whether two words are one but for marks, or for a letter that is another, one too many or missing."""
    first, second = letters(one), letters(other)
    if first == second:
        return one.lower() != other.lower()
    if min(len(first), len(second)) < _SHORTEST or {first, second} == {min(first, second), min(first, second) + "s"}:
        return False
    start = 0
    while start < min(len(first), len(second)) and first[start] == second[start]:
        start += 1
    rests = first[start:], second[start:]
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]
