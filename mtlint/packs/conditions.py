"""Whether the conditions of a rule hold for one match."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.fold import straighten
from mtlint.text.marked import is_explained
from mtlint.text.phrases.phrase_set import PhraseSet
from mtlint.text.vocabulary import vocabulary

from .patterns import Searched, compiled

REACH = 60
"""How many code points `next` and `previous` see."""
_LEAD = 500
"""How many code points after the title count as the lead, where an article says what it is about."""
_OFTEN = 3

Condition = Sequence[Any]


class Contexts:
    """The named contexts and the country names, compiled when first asked for."""

    def __init__(self, contexts: dict[str, Any], countries: dict[str, list[str]]) -> None:
        self.contexts = contexts
        self._phrases: dict[str, PhraseSet] = {}
        self._lists: dict[tuple[str, ...], PhraseSet] = {}
        self._countries = countries

    @cached_property
    def _codes(self) -> list[str]:
        return [code for code, names in self._countries.items() for _ in names]

    @cached_property
    def _names(self) -> PhraseSet:
        return PhraseSet([straighten(name) for names in self._countries.values() for name in names])

    def phrases_of(self, name: str) -> PhraseSet:
        """The phrases of a named context."""
        if name not in self._phrases:
            self._phrases[name] = PhraseSet(self.contexts[name]["phrases"])
        return self._phrases[name]

    def phrase_list(self, phrases: Sequence[str]) -> PhraseSet:
        """The set of phrases written in a condition."""
        key = tuple(phrases)
        if key not in self._lists:
            self._lists[key] = PhraseSet(key)
        return self._lists[key]

    def countries_in(self, text: str) -> Counter[str]:
        """How often each country (by code) is named in a text: by name, people, adjective, capital or a large city."""
        return Counter(self._codes[number] for number, _, _ in self._names.hits(straighten(text)))


class Surroundings:
    """One article as the conditions see it; answers about the whole article are kept."""

    def __init__(self, article: Article, contexts: Contexts) -> None:
        self.article = article
        self.contexts = contexts
        self._in_windows: dict[tuple[int, Span], bool] = {}
        self._countries: frozenset[str] | None = None
        self._explained: dict[str, bool] = {}
        self._searched: dict[int, Searched] = {}
        self._folded: dict[int, Searched] = {}

    def searched(self, block: int) -> Searched:
        """The text of a block, to be searched with patterns."""
        if block not in self._searched:
            self._searched[block] = Searched(self.article.text[slice(*self.article.blocks[block].span)])
        return self._searched[block]

    def folded(self, block: int) -> Searched:
        """The folded text of a block, to be searched with patterns."""
        if block not in self._folded:
            self._folded[block] = Searched(self.article.folded[slice(*self.article.blocks[block].span)])
        return self._folded[block]

    def explain(self, span: Span) -> bool:
        """Whether the article itself explains the word of the source that stands at `span`, in small letters."""
        if not self.article.text[span.start].islower():
            return False
        word = self.article.folded[span.start : span.end]
        if word not in self._explained:
            knows = vocabulary(self.article.facts).knows
            self._explained[word] = not all(map(knows, word.split())) and is_explained(self.article, word)
        return self._explained[word]

    def hold(self, conditions: Sequence[Condition], span: Span) -> bool:
        """Whether all of them hold for a match at `span`."""
        return all(self.holds(condition, span) for condition in conditions)

    def any_holds(self, conditions: Sequence[Condition], span: Span) -> bool:
        """Whether one of them holds for a match at `span`."""
        return any(self.holds(condition, span) for condition in conditions)

    def holds(self, condition: Condition, span: Span) -> bool:
        """Whether one condition holds for a match at `span`. `evidence` is judged later, and holds here."""
        test, argument, *rest = condition
        article = self.article
        match test:
            case "evidence":
                return True
            case "not":
                return not self.holds(argument, span)
            case "next":
                end = min(article.paragraph(span).end, span.end + REACH)
                return compiled(argument).match(article.text[span.end : end]) is not None
            case "previous":
                start = max(article.paragraph(span).start, span.start - REACH)
                return compiled(f"(?:{argument})$").search(article.text[start : span.start]) is not None
            case "source_language":
                return article.document.source_language in argument
            case "about":
                return self._is_about(argument)
        return self._in_window(test, argument, self._window(rest[0], span))

    def _in_window(self, test: str, argument: Any, window: Span) -> bool:
        """The answer for a sentence, paragraph or article, kept because many matches may share it."""
        key = (id(argument), window)
        if key not in self._in_windows:
            text = self.article.text[window.start : window.end]
            if test == "context":
                holds = self._context(argument, window)
            elif test == "phrases":
                folded = self.article.folded[window.start : window.end]
                holds = self.contexts.phrase_list(argument).stands_in(folded)
            else:
                holds = compiled(argument).search(text) is not None
            self._in_windows[key] = holds
        return self._in_windows[key]

    def _window(self, within: str, span: Span) -> Span:
        if within == "sentence":
            return self.article.sentence(span)
        if within == "paragraph":
            return self.article.paragraph(span)
        return Span(0, len(self.article.text))

    def _context(self, name: str, window: Span) -> bool:
        context = self.contexts.contexts[name]
        if context["about"] and self._is_about(context["about"]):
            return True
        text = self.article.text[window.start : window.end]
        compared = straighten(text) if context["exact"] else self.article.folded[window.start : window.end]
        if self.contexts.phrases_of(name).stands_in(compared):
            return True
        return any(compiled(pattern).search(text) is not None for pattern in context["patterns"])

    def _is_about(self, countries: Iterable[str]) -> bool:
        """Whether the article is about one of some countries: names it, or has many of its people."""
        return not self.countries.isdisjoint(countries) or not self.article.people.countries_of_people.isdisjoint(
            countries
        )

    @property
    def countries(self) -> frozenset[str]:
        """The countries that the article is about: named in its title or lead, or often."""
        if self._countries is None:
            article = self.article
            lead = self.contexts.countries_in(article.text[: self._lead_end()])
            often = self.contexts.countries_in(article.text)
            self._countries = frozenset(lead) | {code for code, times in often.items() if times >= _OFTEN}
        return self._countries

    def _lead_end(self) -> int:
        title_end = max((block.span.end for block in self.article.blocks[:2] if block.kind == "title"), default=0)
        return min(len(self.article.text), title_end + _LEAD)
