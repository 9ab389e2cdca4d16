"""“Strategy and strategy”: two words of the source that the engine gave the same English word."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_AND = lazy_re.compile(r" and (\w{4,}+)(?!['-])")


_IDIOMS = word_set(
    "again around away back bits blah bunches centuries charge days decades dozens down east ever fold forever "
    "forth from generations half hand head heaps hours hundreds kiss lane less line little loads long lots many "
    "mile miles millions months more north onwards ours over page pages person piles quiet ready rounds round "
    "rows scores side slow some soon south still such tens that there thousands through time times tons town upon "
    "very week weeks west whys yards year years billions trillions deep high strong"
)
_VERBS = word_set(
    "bang beat blow burn call came chase chew climb come cook crash cried dance drag drank drink drive drop drove "
    "eats fail fall fell fight fought give goes grew grow hear hope keep kept kick knock laugh lead look love "
    "move pass play pray pull push rang read ring rise rose runs sang search shot sing smoke speak spend spoke "
    "stay swam swim swing talk tell thought told took train travel turn wait walk want watch wept work write "
    "wrote build buys sell shake stir bake boil went"
)
_SUBJECTS = word_set("i you we they he she it to will would can could just and who must may might did does do don't")
_BEFORE_PARTICIPLES = word_set(
    "is are was were be been being keep kept keeps began begin start started stop stopped by"
)
_AFTER = lazy_re.compile(
    r"""["'”’)]?(?:[.,;:!?)\]"”—–]|\Z|\n|\s(?:of|to|in|on|at|for|with|by|from|and|or|but|is|are|was|were|has|have|had|will|would|as|that|"""
    r"""which|who|when|while|if|during|after|before|between|into|the|a|an|this|these|their|his|her|its|—|–|-)\b)"""
)


class Options(CheckOptions):
    """Further words, in lower case, that may be joined to themselves."""

    allow: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """“X and X”, where X is no idiom (“more and more”), comparative, verb or name, and no compound follows."""
    text = article.folded
    for found in _AND.finditer(text):
        word = found[1]
        start = found.start() - len(word)
        if text.startswith(word, start) and start >= 0 and word not in options.allow:
            span = Span(start, found.end())
            if _is_merged(article.text, text, word, span):
                yield finding(article, rule, span, word=article.text[start : found.start()])


def _is_merged(text: str, folded: str, word: str, span: Span) -> bool:
    if (
        word in _IDIOMS
        or word in _VERBS
        or word.endswith(("er", "ed"))
        or (word.endswith("s") and word[-2:] not in ("ss", "us", "cs"))
    ):
        return False
    if folded[span.start - 1 : span.start].isalnum() or folded[span.start - 1 : span.start] in ("-", "'"):
        return False
    if not text[span.start : span.start + len(word)].islower() or not text[span.end - len(word) : span.end].islower():
        return False
    before = folded[max(0, span.start - 30) : span.start].split()
    if before and (before[-1] in _SUBJECTS or {"between", "among", "from"} & set(before[-3:])):
        return False
    if before and before[-1] == f"{word},":
        return False  # “blue, blue and blue”
    if word.endswith("ing") and before and before[-1] in _BEFORE_PARTICIPLES:
        return False
    return bool(_AFTER.match(folded, span.end))
