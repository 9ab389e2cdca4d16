"""Two clauses of one sentence that say the same: “A meeting is planned at 3, a meeting that is planned at 3.”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences
from mtlint.text.word_set import word_set

_JOINT = lazy_re.compile(r"[,;] (?:and )?| and ")
_WORD = lazy_re.compile(r"[a-z0-9][a-z0-9'-]*")
_GENITIVE = lazy_re.compile(r"(?<![a-z])([a-z]+) of (?:the )?([a-z]+)")
_SMALL = word_set(
    "the a an of in on at to for and or by with from as is was were are be been being has have had do "
    "does did that this these those it its his her their our my your who which will would can could shall "
    "should may might must into about also there where when while then now very just still already s"
)
"""Words that do not tell two clauses apart."""
_VERBS = word_set("is was were are has have had will would can could must may should do does did")
_TELLING = word_set(
    "not no never against without before after off out up down over under first second third other others "
    "another only more less most least again too so either neither than if whether until unless but "
    "because he she they we i you him them us me new old both many some few each every north south east "
    "west left right former latter last next same different even"
)
"""Words that one clause must not have alone: with them it says something else."""
_PRONOUNS = frozenset(["he", "she", "it", "they"])
"""With one of them a clause may say again what the one before it says of the same subject."""
_ENDS = 1
"""Words of which one may stand before a stop or comma."""
_STEM = 5
"""The first letters by which words are compared: “direct”, “directed”."""


_LONGEST = 2_000
"""Code points of a sentence that is looked at: in a longer one every clause would be compared with all the rest."""


class Options(CheckOptions):
    """The fewest words that both clauses share, small ones not counted."""

    shared: int = 3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The second of the two, outside quotations."""
    start = 0
    for part in rough_sentences(article.folded):
        joints = [found.span() for found in _JOINT.finditer(part)] if _may_repeat(part, options.shared) else []
        for number, (end, begin) in enumerate(joints):
            clause = _said_twice(part, joints, number, options)
            if clause:
                first, last = clause
                span = Span(start + begin, start + last)
                if article.blocks[article.block_index(span.start)].kind is BlockKind.BODY:
                    related = Related(Span(start + first, start + end), "said here already")
                    yield finding(article, rule, span, related=(related,))
                    break
        start += len(part) + len(PART_END)


def _may_repeat(part: str, shared: int) -> bool:
    """Whether as many words come again as both clauses must share: in few sentences."""
    if len(part) > _LONGEST or '"' in part or not (" and " in part or "," in part or ";" in part):
        return False
    words = [word[:_STEM] for word in part.split() if word not in _SMALL]
    return len(words) - len(set(words)) >= shared - _ENDS


def _said_twice(part: str, joints: list[tuple[int, int]], number: int, options: Options) -> tuple[int, int] | None:
    """Where the clause before a joint begins, and where the one behind it ends, if they say the same."""
    end, begin = joints[number]
    firsts = [joints[number - 1][1] if number else 0, joints[number - 2][1] if number > 1 else 0]
    stops = [joint[0] for joint in joints[number + 1 : number + 2]] + [len(part.rstrip(".!?'"))]
    for first in dict.fromkeys(firsts):
        for last in dict.fromkeys(stops):
            if _is_same(_words(part[first:end]), _words(part[begin:last]), options):
                return first, last
    return None


def _words(clause: str) -> list[str]:
    """“cases of flu” as “flu cases”, so that the order of words may be compared."""
    return _WORD.findall(_GENITIVE.sub(r"\2 \1", clause) if " of " in clause else clause)


def _is_same(one: list[str], two: list[str], options: Options) -> bool:
    """Whether the words of the shorter one stand in the longer one, in their order, and one of them is a verb."""
    if len(one) < options.shared or len(two) < options.shared:
        return False
    goes_on = two[0] in _PRONOUNS and _verb_of(two) in one[:2]
    two = two[goes_on:]
    if set(two) & _TELLING != set(one) & _TELLING:
        return False
    stems = sorted(([_stem(word) for word in words if word not in _SMALL] for words in (one, two)), key=len)
    shorter, longer = stems
    if len(set(shorter)) < options.shared or len(longer) > 2 * len(shorter) + 1:
        return False
    rest = iter(longer)
    if not all(stem in rest for stem in shorter):
        return False
    return goes_on or any(
        not _VERBS.isdisjoint(words) or any(word.endswith("ed") for word in words) for words in (one, two)
    )


def _verb_of(clause: list[str]) -> str:
    """What stands behind the pronoun that a clause begins with: “she cut the line”."""
    return clause[1] if clause[1] not in _SMALL else ""


def _stem(word: str) -> str:
    return word if word[0].isdigit() else word.removesuffix("'s")[:_STEM]
