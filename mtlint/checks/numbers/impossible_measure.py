"""A measure that what is measured excludes: “the land border is 2,542 metres”, “a bear about 17 metres long”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_ABOUT = r"(?:(?:about|some|nearly|almost|around|roughly|more than|over|only|up to) )?"
_METRES = r"met(?:er|re)s?"
_SPEED = r"(?:kilomet(?:er|re)s (?:an|per) hour|km/h|kph|miles (?:an|per) hour|mph)"
_HERE = r"[^.;:\n]"
_BEASTS = "bear|wolf|tiger|lion|leopard|lynx|fox|boar|crocodile|catfish|pike|python|viper|cobra"
_RARE = "saigas?|tigers|lions|elephants|rhinos|pandas|bears|wolves|leopards|gorillas|whales|giraffes|cheetahs|bison"
_FIRMS = (
    "mine|factory|plant|hospital|shipyard|airport|school|university|brewery|mill|refinery|smelter|bakery|hotel|sawmill|"
    "steelworks"
)
_MEASURES = tuple(
    (words, lazy_re.compile(pattern))
    for words, pattern in (
        (
            ("border", "coastline"),
            rf"\b(?:land border|border (?:with|of|between)|coastline)\b[^.;\n]{{0,90}}?\b(?:is|are|was|measures|"
            rf"stretches(?: for| over)?|runs(?: for)?|extends(?: for| over)?) {_ABOUT}"
            rf"(?P<at>(?:[3-9]\d\d|\d{{1,3}},\d{{3}}) {_METRES})(?: long)?(?=[.,;)\n]|$)",
        ),
        (
            ("long", "in length"),
            rf"\b[1-4]\d\d ?(?:m|{_METRES})(?:[ -]long| in length)\b{_HERE}{{0,30}}?\b"
            rf"(?:weighs?|weighing|displac(?:es|ing)|deadweight(?: of)?) {_ABOUT}"
            r"(?P<at>[1-9]\d{0,2}(?:\.\d+)? ton(?:ne)?s)\b",
        ),
        (
            ("atmosphere",),
            rf"\b(?:enter(?:ed|ing|s)|hit) the (?:earth's )?atmosphere\b{_HERE}{{0,40}}? "
            rf"(?P<at>(?:\d{{1,3}}|[1-9],\d{{3}})(?:\.\d+)? ?{_SPEED})",
        ),
        (
            ("satellite", "space station", "asteroid", "comet", "meteor"),
            rf"\b(?:satellite|space station|asteroid|comet|meteor(?:ite)?)\b{_HERE}{{0,40}}?\b"
            rf"(?:travel\w*|fl(?:ew|ies|ying)|orbit\w*|hurtl\w*|pass(?:es|ed|ing))\b"
            rf"{_HERE}{{0,30}}? at (?:a speed of )?{_ABOUT}(?P<at>\d{{1,3}}(?:\.\d+)? ?{_SPEED})",
        ),
        (
            tuple(_BEASTS.split("|")),
            rf"\b(?:{_BEASTS}),? (?:(?:was|is|measuring|that was|which is|which was) )?{_ABOUT}"
            rf"(?P<at>(?:1[3-9]|[2-9]\d|\d{{3}})(?:\.\d+)?[- ]{_METRES} (?:long|in length))\b",
        ),
        (
            ("spectators", "fans", "supporters"),
            rf"(?<![\d,.])(?P<at>(?:[3-9]\d\d|\d,\d{{3}}),\d{{3}} (?:spectators|fans|supporters))\b{_HERE}{{0,50}}?\b"
            r"(?:stadium|arena|ground|complex|ballpark|hall)\b",
        ),
        (
            ("employs",),
            rf"\b(?:{_FIRMS})\b{_HERE}{{0,70}}?\bemploys {_ABOUT}"
            r"(?P<at>\d[\d,.]* million (?:people|workers|employees|men|women|miners|doctors))\b",
        ),
        (
            ("million",),
            rf"(?<![\d,.])(?P<at>[1-9]\d\d million (?:{_RARE}))\b",
        ),
    )
)
_NOT_SO = lazy_re.compile(
    r"\b(?:fence|wall|barrier|trench|buffer|race|parade|circuit|seasons?|grand prix|speedway|fossils?|prehistoric|"
    r"extinct|statue|sculpture|balloon|model|kite|mural|land(?:ing|ed|er)|parachute|figure|costume)\b"
)


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Lengths, weights, speeds and numbers that lost a thousand, or have one too many."""
    folded = article.folded
    for words, pattern in _MEASURES:
        if not any(word in folded for word in words):
            continue
        for found in pattern.finditer(folded):
            span = Span(*found.span("at"))
            sentence = article.sentence(span)
            if not _NOT_SO.search(folded, sentence.start, sentence.end):
                yield finding(article, rule, span)
