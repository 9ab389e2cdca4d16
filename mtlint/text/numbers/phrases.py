"""Tables of phrases, looked up word by word from a place in a text; a word ending in “*” stands for all its endings."""

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from mtlint import lazy_re

T = TypeVar("T")

MARKS = "\u0300-\u036f\u05b0-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u0b82\u0bbe-\u0bcd\u0c00-\u0c03\u0c3e-\u0c4d\u0c55\u0c56"
"""Signs that belong to words and are no letters: accents, Hebrew and Arabic points, vowels of Hindi, Bengali, Tamil and Telugu."""
INSIDE = lazy_re.compile(f"[{MARKS}]")
"""What shows that the letter behind it begins no word (দেশ)."""
_LETTERS = rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*"
WORD = lazy_re.compile(rf" ?({_LETTERS})")
"""The next word of a number."""
_SIGN = "[²³%‰°€£$¥₩₽₹₺₴₫฿₱₦₪₸₮/·٪％℃㎞㎡㏊㎏º]"
_TOKEN_OF_TABLE = lazy_re.compile(rf"{_LETTERS}(?:['\"]{_LETTERS})?\*?|{_SIGN}")
_NEXT = lazy_re.compile(rf"[ .-]{{0,2}}({_LETTERS}(?:['\"]{_LETTERS})?|{_SIGN})")
_LONGEST_ENDING = 7
_VALUE, _STEMS = "", "*"


def tokens(phrase: str) -> list[str]:
    """The words and signs of a phrase of a table; a star stays with its word."""
    return _TOKEN_OF_TABLE.findall(phrase)


class Phrases(Generic[T]):
    """Values by phrase. Words must be folded; full stops, hyphens and single spaces between them are skipped."""

    def __init__(self, table: Mapping[str, T]) -> None:
        self._root: dict[str, Any] = {}
        for phrase, value in table.items():
            node = self._root
            for token in tokens(phrase):
                if token[-1] == "*":
                    node = node.setdefault(_STEMS, {}).setdefault(token[:-1], {})
                else:
                    node = node.setdefault(token, {})
            node.setdefault(_VALUE, value)
        _settle(self._root)

    def at(self, text: str, start: int) -> tuple[int, T] | None:
        """The longest phrase from `start` (or a space, hyphen or full stop behind it): where it ends, its value."""
        node, best = self._root, None
        while found := _NEXT.match(text, start):
            step = _follow(node, found[1])
            if step is None:
                break
            node, start = step, found.end()
            if _VALUE in node:
                best = start, node[_VALUE]
        return best

    def before(self, words: list[str]) -> T | None:
        """The value of the longest phrase that the words end with, for a table made of `backwards` phrases."""
        node, best = self._root, None
        for word in reversed(words):
            step = _follow(node, word)
            if step is None:
                break
            node = step
            best = node.get(_VALUE, best)
        return best

    def has(self, word: str) -> bool:
        """Whether a phrase begins with the word."""
        return _follow(self._root, word) is not None


def _follow(node: dict[str, Any], token: str) -> dict[str, Any] | None:
    exact: dict[str, Any] | None = node.get(token)
    if exact is not None or _STEMS not in node:
        return exact
    stems = node[_STEMS]
    for size in range(len(token), max(0, len(token) - _LONGEST_ENDING - 1), -1):
        if token[:size] in stems:
            found: dict[str, Any] = stems[token[:size]]
            return found
    return None


def _settle(node: dict[str, Any]) -> None:
    """Give a word that only begins longer phrases (“kilometre kare*”) the value that it has by a star (“kilometre*”)."""
    stems = node.get(_STEMS, {})
    for token, child in node.items():
        if token == _VALUE:
            continue
        if token != _STEMS and stems and _VALUE not in child:
            starred = _follow({_STEMS: stems}, token)
            if starred is not None and _VALUE in starred:
                child[_VALUE] = starred[_VALUE]
        for below in child.values() if token == _STEMS else (child,):
            _settle(below)


def listed(table: Mapping[str, str]) -> dict[str, str]:
    """From “key: phrase, phrase” to phrase -> key."""
    return {phrase.strip(): key for key, phrases in table.items() for phrase in phrases.split(",")}


def backwards(phrases: Iterable[str]) -> list[str]:
    """The phrases with their words in reverse order."""
    return [" ".join(reversed(phrase.split())) for phrase in phrases]
