"""A question that became a statement, or a statement that became a question."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

_ENDS_WITH_QUESTION = lazy_re.compile(r"[?？؟][\"'”’»›」』)\]]*\s*$")
_QUESTION = lazy_re.compile(r"[?？؟;\u037e]")
_ENDS = lazy_re.compile(r"[.。।۔!！][\"'”’»›」』)\]]*\s*$")
_ASKS = lazy_re.compile(
    r"吗|呢|什么|为何|怎|谁|哪|何|か[。」』]|かが|ね[。」』]|なぜ|どう|까|나요|니까|죠|느냐|는가|냐[고는”’\"']"
    r"|\b(?:ли|кто|что|как|где|почему|чи|хто|що|як|чого|де)\b|क्या|هل|أ[^ ]|آیا|האם|\bm[ıiuü]\b|\bczy\b"
    r"|(?:^|[¿«“] ?)(?:Wer|Was|Wie|Wo|Warum|Wann|Qui|Que|Où|Pourquoi|Comment|Quién|Qué|Cómo|Dónde|Por|Chi|Che|Perché"
    r"|Quem|Como|Hva|Hvers|Hver|Er|Var)\b",
    re.IGNORECASE,
)
_INDIRECT = lazy_re.compile(
    r"\b(?:whether|if|what|why|how|who|when|where|which|ask\w*|wonder\w*|question\w*)\b", re.IGNORECASE
)
_STOP = lazy_re.compile(r"[.,!](?=[\"”]|\s|$)")
_ASKED = lazy_re.compile(r"[?？؟]|か[。、」]")
_INVERTED = lazy_re.compile(
    r"(?:^|[“\"] ?)(?:(?:Who|What|Why|How|When|Where|Which)(?: \w+){0,2} )??"
    r"(?:[Ii]s|[Aa]re|[Ww](?:as|ere|ill|ould)|[Dd](?:o|oes|id)|[Cc](?:an|ould)|[Hh](?:as|ave|ad)|[Ss]hould) "
    r"(?:the|this|that|these|those|there|it|he|she|they|we|you|I|an?|his|her|its|their|our|my)\b"
)
"""The order of words of a question, which no indirect one has."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The last mark of the sentence. An indirect question counts as one."""
    for pair in sure_pairs(article, options.certainty):
        if len(pair.link.targets) != 1 or len(pair.link.sources) != 1:
            continue
        end = len(pair.target.rstrip())
        related = says(pair.link.source)
        if _ENDS_WITH_QUESTION.search(pair.target):
            if _ENDS.search(pair.source) and not _QUESTION.search(pair.source) and not _ASKS.search(pair.source):
                yield finding(article, rule, pair.span(end - 1, end), related=related, change="is no question")
        elif "?" not in pair.target and (
            _ASKED.search(pair.source)
            if _INVERTED.search(pair.target)
            else _ENDS_WITH_QUESTION.search(pair.source) and not _INDIRECT.search(pair.target)
        ):
            yield finding(article, rule, pair.span(*_mark(pair.target, end)), related=related, change="is a question")


def _mark(text: str, end: int) -> tuple[int, int]:
    """Where the question mark should stand: at the stop behind the words of the question, or at the end."""
    asked = _INVERTED.search(text)
    stop = _STOP.search(text, asked.end()) if asked else None
    return stop.span() if stop else (end - 1, end)
