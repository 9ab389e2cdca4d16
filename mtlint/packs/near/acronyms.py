"""A name and the acronym in brackets beside it that do not belong together."""

from collections.abc import Sequence

from mtlint import lazy_re

from .index import MIN_WORDS, Data, Target, class_sums
from .run import OPEN, Run, left
from .words import initials, like_the_text, named

Hit = tuple[int, int, str, str]
_ACRONYM = r"[\"“'‘]?([A-Z][A-Za-z&-]{1,10})"
_AFTER = lazy_re.compile(rf"[ \u00a0]?\([ \u00a0]?(?:the )?{_ACRONYM}[\"”'’]?[ \u00a0]?[),;]")
_BEFORE = lazy_re.compile(rf"(?<!\w){_ACRONYM}[ \u00a0]?\([ \u00a0]?(?:the )?$")
_BEFORE_WIDTH = 18
_ALIKE = 2
"""So many words two names must share before one acronym is thought to have been taken for the other."""


def beside_acronym(data: Data, text: str, run: Run, span: tuple[int, int], block: tuple[int, int]) -> Hit | None:
    """What is wrong with a run and the acronym after it, or before it if the run stands in the brackets."""
    found, offset = None, 0
    if "(" in text[span[1] : span[1] + 2]:
        found = _AFTER.match(text, span[1], block[1])
    elif "(" in text[max(0, span[0] - 5) : span[0]]:
        offset = max(block[0], span[0] - _BEFORE_WIDTH)
        found = _BEFORE.search(text[offset : span[0]])
    if found is None:
        return None
    numbers = data["acronyms"].get(found[1].casefold(), ())
    targets = [Target(*data["targets"][number]) for number in numbers]
    for first in range(max(0, len(run.words) - data["longest"]), len(run.words)):
        entry = data["accepted"].get(" ".join(run.words[first:]))
        if entry is not None:
            contradiction = _contradiction(run.words[first:], entry[2], targets, found[1])
            start, end = found.start(1) + offset, found.end(1) + offset
            return (start, end, *contradiction) if contradiction else None
    for target in targets:
        for first in range(max(0, len(run.words) - len(target.words) - 1), len(run.words) - MIN_WORDS + 1):
            if left(data, run, first) < OPEN:
                continue
            reason = _disagreement(target, run.words[first:], run.classes[first:], found[1].casefold())
            if reason:
                start, end = run.starts[first], run.ends[-1]
                name = like_the_text(target.name, text[start:end], data["spellings"])
                return start, end, name, f"{reason}, as the acronym {found[1]} shows"
    return None


def _contradiction(
    words: Sequence[str], right: Sequence[str], targets: Sequence[Target], acronym: str
) -> tuple[str, str] | None:
    """The right acronym of a known name, and why, if the one beside it is that of another that is much alike."""
    if not right or len(words) < MIN_WORDS or acronym.casefold() in (initials(words), *map(str.casefold, right)):
        return None
    for target in targets:
        if len(set(words) & set(target.words)) >= _ALIKE:
            return right[0], f"{acronym} is the {target.name}, not the name before it"
    return None


def _disagreement(target: Target, words: Sequence[str], classes: Sequence[Sequence[int]], acronym: str) -> str:
    """What is wrong with an expansion of the acronym of `target`; empty if it is not its damaged name."""
    right, size = list(target.words), len(target.words)
    spells = initials(words) == acronym
    if len(words) == size:
        different = [at for at in range(size) if words[at] != right[at]]
        foreign = [at for at in different if not set(classes[at]) & set(target.classes[at])]
        one_strange = len(foreign) == 1 and foreign[0] > 0 and len(different) <= size - 2 and not spells
        if (different and not foreign) or one_strange:
            return f"{named(words[at] for at in different)} for {named(right[at] for at in different)}"
        return "the words in another order" if class_sums(classes) & class_sums(target.classes) else ""
    if len(words) == size - 1 >= MIN_WORDS and not spells:
        for at in range(1, size):
            if list(words) == right[:at] + right[at + 1 :]:
                return f"{named([right[at]])} is missing"
    if len(words) == size + 1:
        for at in range(1, size):
            if [*words[:at], *words[at + 1 :]] == right:
                return f"{named([words[at]])} does not belong"
    return ""
