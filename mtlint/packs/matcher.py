"""All rules of all packs against one article, in one scan of its folded text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Kind, Rule
from mtlint.model.span import Span
from mtlint.packed import Buffer, Packed, below, unpack
from mtlint.text.article import Article
from mtlint.text.fold import straighten
from mtlint.text.phrases.literal_index import LiteralIndex, Woken
from mtlint.text.phrases.literal_use import ANCHOR, stands_for
from mtlint.text.phrases.phrase_set import stands_alone

from .conditions import Contexts, Surroundings
from .expand import GROUP
from .patterns import Searched, reported_group

Data = dict[str, Any]
_MAX_RELATED = 10
_EXACT, _WIDE = 0, 5  # places in a payload; the compiler says what it holds
_LEFT_IN_THE_SOURCE = "accuracy/untranslated"
_QUOTED = {"quoted", "unquoted"}
_BLOCKS = {
    "title": (BlockKind.TITLE,),
    "body": (BlockKind.BODY, BlockKind.QUOTATION, BlockKind.ITEM),
    "caption": (BlockKind.CAPTION,),
}


class Hit(NamedTuple):
    """A place where the words of a rule stand; its conditions are not yet judged."""

    span: Span
    fixes: tuple[str, ...]
    message: str
    variant: tuple[int, int] | None = None


class Matcher:
    """The phrases, patterns and near names of a compiled rule set."""

    def __init__(self, parts: Mapping[str, Buffer], programs: Packed, rules: Sequence[Rule]) -> None:
        """`parts` are those of a `RuleSet`; `programs` and `rules` are in the same order."""
        self.rules = rules
        self.programs = programs
        self._index = LiteralIndex(below(parts, "index/"))
        self._near = Packed(below(parts, "near/"))
        self.contexts = Contexts(unpack(parts["contexts"]), unpack(parts["countries"]))

    @property
    def literals(self) -> Iterator[str]:
        """Every phrase and anchor, folded, in no order."""
        return iter(self._index)

    def wake(self, article: Article, active: Sequence[bool] | None = None) -> Woken:
        """The rules whose literals stand in the article, each with those places. `active` leaves rules out."""
        return self._index.wake(article.folded, article.tokens, active or [True] * len(self.rules))

    def find(self, number: int, woken: Woken, surroundings: Surroundings) -> Iterator[Finding]:
        """What one woken rule finds; all its conditions are judged but `evidence`."""
        hits = self._hits(number, woken[number], surroundings)
        if not hits:
            return
        program = self.programs[number]
        hits = [hit for hit in _longest(hits) if self._stands(program, hit.span, surroundings)]
        if hits and self.rules[number].category == _LEFT_IN_THE_SOURCE:
            hits = [hit for hit in hits if not surroundings.explain(hit.span)]
        if hits:
            yield from self._findings(number, hits, surroundings)

    def surroundings(self, article: Article) -> Surroundings:
        """One article as the conditions of rules see it."""
        return Surroundings(article, self.contexts)

    def needs_evidence(self, number: int) -> tuple[int, bool] | None:
        """How many pieces of evidence a rule asks for, and whether of a shared source language; None if none."""
        need = self.programs[number]["evidence"]
        return (need[0], bool(need[1])) if need else None

    def _hits(self, number: int, places: list[tuple[int, int, int]], surroundings: Surroundings) -> list[Hit]:
        hits: list[Hit] = []
        article, program = surroundings.article, self.programs[number]
        payloads, scope = program["payloads"], program["scope"]
        is_near = program["kind"] == Kind.NEAR
        in_block: dict[tuple[int, int], None] = {}
        at, begin, beyond = 0, 0, 0  # the block of the place before
        for payload, start, end in places:
            if is_near and not article.text[start].isupper():
                continue
            if payload == ANCHOR or payloads[payload][_WIDE]:
                if not begin <= start < beyond:
                    at = article.block_index(start)
                    begin, beyond = article.blocks[at].span
                in_block[payload, at] = None
            elif hit := self._phrase_hit(number, payload, article.text, Span(start, end)):
                hits.append(hit)
        for payload, block in in_block:
            if scope and not _may_stand_in(scope, article.blocks[block].kind):
                continue
            if payload != ANCHOR:
                hits += self._wide_hits(number, payload, surroundings, block)
            elif is_near:
                hits += self._near_hits(number, article, block)
            else:
                hits += self._pattern_hits(number, surroundings, block)
        return hits

    def _wide_hits(self, number: int, payload: int, surroundings: Surroundings, block: int) -> list[Hit]:
        """The hits of a phrase that stands in the rule as one pattern over folded text."""
        exact, _, _, _, _, pattern = self.programs[number]["payloads"][payload]
        article = surroundings.article
        begin, end = article.blocks[block].span
        searched = Searched(straighten(article.text[begin:end])) if exact else surroundings.folded(block)
        hits = []
        for match in searched.matches(pattern):
            text = straighten(article.text[begin:end]) if exact else article.folded[begin:end]
            start, stop = match.span()
            if stands_alone(text, start, stop):
                hit = self._hit(number, payload, article.text, Span(begin + start, begin + stop))
                fixes = (_with_groups(fix, match, article.text[begin:end]) for fix in hit.fixes)
                hits.append(hit._replace(fixes=tuple(" ".join(fix.split()) for fix in fixes)))
        return hits

    def _phrase_hit(self, number: int, payload: int, text: str, span: Span) -> Hit | None:
        exact = self.programs[number]["payloads"][payload][_EXACT]
        if exact is not None and not stands_for(exact, straighten(text[span.start : span.end])):
            return None
        return self._hit(number, payload, text, span)

    def _hit(self, number: int, payload: int, text: str, span: Span) -> Hit:
        _, fixes, carries_capital, message, variant, _ = self.programs[number]["payloads"][payload]
        matched = text[span.start : span.end]
        if carries_capital and matched[0].isupper():
            fixes = [_capitalised(fix, matched) for fix in fixes]
        return Hit(span, tuple(fixes), message or self.rules[number].message, tuple(variant) if variant else None)

    def _pattern_hits(self, number: int, surroundings: Surroundings, block: int) -> list[Hit]:
        program = self.programs[number]
        hits = []
        for match in surroundings.searched(block).matches(program["pattern"]):
            begin, end = surroundings.article.blocks[block].span
            text = surroundings.article.text[begin:end]
            start, stop = match.span(reported_group(match.re))
            if start < 0 or start == stop or _cuts_word(text, *match.span()):
                continue
            fixes = tuple(_with_groups(template, match, text) for template in program["suggest"])
            hits.append(Hit(Span(begin + start, begin + stop), fixes, self.rules[number].message))
        return hits

    def _near_hits(self, number: int, article: Article, block: int) -> list[Hit]:
        from . import near  # noqa: PLC0415 - only for articles that name something like an organisation

        begin, end = article.blocks[block].span
        return [
            Hit(Span(start, stop), (name,), self.rules[number].message.replace("{reason}", reason))
            for start, stop, name, reason in near.find(self._near, article.text, begin, end, article.countries)
        ]

    def _stands(self, program: Data, span: Span, surroundings: Surroundings) -> bool:
        """Whether the scope and the conditions of a rule allow a match at `span`."""
        if program["scope"] and not _in_scope(program["scope"], span, surroundings.article):
            return False
        return surroundings.hold(program["only_if"], span) and not surroundings.any_holds(program["unless"], span)

    def _findings(self, number: int, hits: list[Hit], surroundings: Surroundings) -> Iterator[Finding]:
        rule = self.rules[number]
        program = self.programs[number]
        text = surroundings.article.text
        match program["kind"]:
            case "count":
                yield from self._counted(rule, program, hits, surroundings.article)
            case "consistent":
                yield from _inconsistent(rule, hits, text, clear_majority=program["clear_majority"])
            case "require":
                seen = set()
                for hit in hits:
                    words = surroundings.article.folded[hit.span.start : hit.span.end]
                    if words not in seen and not surroundings.holds(program["require"], hit.span):
                        yield _finding(rule, hit, text)
                    seen.add(words)
            case _:
                for hit in hits:
                    yield _finding(rule, hit, text, safe=program.get("safe", False))

    def _counted(self, rule: Rule, program: Data, hits: list[Hit], article: Article) -> Iterator[Finding]:
        groups: dict[Span, list[Hit]] = {}
        whole = Span(0, len(article.text))
        for hit in hits:
            match program["per"]:
                case "sentence":
                    window = article.sentence(hit.span)
                case "paragraph":
                    window = article.paragraph(hit.span)
                case _:
                    window = whole
            groups.setdefault(window, []).append(hit)
        for group in groups.values():
            if len(group) >= program["at_least"]:
                related = tuple(Related(hit.span, "also here") for hit in group[1 : _MAX_RELATED + 1])
                yield _finding(rule, group[0], article.text, related)


def _longest(hits: list[Hit]) -> list[Hit]:
    """Hits in order, without those inside or overlapping an earlier or longer one of the same rule."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.span.start, -each.span.end)):
        if not kept or hit.span.start >= kept[-1].span.end:
            kept.append(hit)
    return kept


def _may_stand_in(scope: Sequence[str], kind: BlockKind) -> bool:
    kinds = [name for name in scope if name not in _QUOTED]
    return not kinds or any(kind in _BLOCKS[name] for name in kinds)


def _in_scope(scope: Sequence[str], span: Span, article: Article) -> bool:
    block = article.document.block_at(span.start)
    if block is None or not _may_stand_in(scope, block.kind):
        return False
    if ("quoted" in scope) == ("unquoted" in scope):
        return True
    quoted = article.is_quoted(span) or block.kind is BlockKind.QUOTATION
    return quoted == ("quoted" in scope)


def _cuts_word(text: str, start: int, end: int) -> bool:
    """Whether a match begins or ends inside a word: a word boundary of RE2 knows ASCII letters only."""
    before = start > 0 and not text[start - 1].isascii() and text[start - 1].isalpha() and text[start].isalnum()
    return before or (end < len(text) and not text[end].isascii() and text[end].isalpha() and text[end - 1].isalnum())


def _with_groups(template: str, match: Any, text: str) -> str:
    """A replacement with what stands in a text for the groups of the match that it names."""
    return GROUP.sub(lambda named: text[slice(*match.span(int(named[1])))], template)


def _capitalised(fix: str, matched: str) -> str:
    if len(matched) > 3 and matched.isupper():
        return fix.upper()
    return fix[:1].upper() + fix[1:]


def _finding(rule: Rule, hit: Hit, text: str, related: tuple[Related, ...] = (), *, safe: bool = False) -> Finding:
    matched = text[hit.span.start : hit.span.end]
    suggestions = tuple(fix.replace("{match}", matched) for fix in hit.fixes)
    message = hit.message.replace("{match}", matched)
    if suggestions:
        message = message.replace("{fix}", suggestions[0])
    return Finding(rule, hit.span, message, suggestions, related, safe)


def _inconsistent(rule: Rule, hits: list[Hit], text: str, *, clear_majority: bool) -> Iterator[Finding]:
    """The minority form of each thing; a tie goes to the form listed first, or is left alone."""
    groups: dict[int, dict[int, list[Hit]]] = {}
    for hit in hits:
        if hit.variant is not None:
            group, rank = hit.variant
            groups.setdefault(group, {}).setdefault(rank, []).append(hit)
    for forms in groups.values():
        if len(forms) < 2:
            continue
        main = min(forms, key=lambda rank: (-len(forms[rank]), rank))
        if clear_majority and max(len(minority) for rank, minority in forms.items() if rank != main) == len(
            forms[main]
        ):
            continue
        anchor = forms[main][0].span
        preferred = text[anchor.start : anchor.end]
        for rank, minority in forms.items():
            if rank == main:
                continue
            for hit in minority:
                related = (Related(anchor, f"“{preferred}” here"),)
                fix = hit.fixes[main - (main > rank)] if hit.fixes else preferred
                yield _finding(rule, Hit(hit.span, (fix,), hit.message), text, related)
