"""Words that come again within their clause: “the town of Harle town”, “tomatoes, tomatoes and peas”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_BODIES = (
    "municipality|town|village|district|province|region|river|lake|mountain|street|square|bridge|church|mosque|hospital|school"
    "|museum|festival|company|party|club|team|agency|ministry|department|police|court|president|minister|mayor|governor"
    "|director|residents|students|workers|farmers|players|prices"
)
_NAMED_KINDS = (
    "Bridge|River|Street|Square|Lake|Island|Mountain|Church|Hospital|Museum|Festival|Club|Company|Bank|Agency|Airport"
    "|Station|Stadium|District|Province|Region|Municipality|Village|Palace|Cathedral|Monastery|Castle|Road|Highway"
    "|Hotel|Prison|Canal|Dam|Ministry|Council|Committee|Commission|Court|Party|University"
)
_NAME = r"[A-Z][\w’'-]*"
_LONG = r"[A-Za-z][\w’'-]{3,}"
_PLACES = "City|Town|Village|Province|Prefecture|County|District|Region|State|Island|Municipality"
_AFTER = (
    r"(?=[.,;]|\Z| (?:in|on|at|into|to|over|was|were|is|are|has|have|had|will|near|from|and|where|who|which|that|said"
    r"|met|rose|fell)\b)"
)
_ABOUT = "more than|over|about|around|nearly|almost|some|at least|up to|as many as"
_DETERMINER = "(?:the|an?|his|her|its|their)"
_NUMBER = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    "|hundred)"
)
_UNIT = (
    "(?:minute|hour|day|week|month|year|meter|metre|kilomet(?:er|re)|ton|tonne|time|vote|seat|goal|point|hectare|floor)"
)
_OWN_CLAUSE = (
    r"(?:(?!(?:and|but|or|nor|that|who|whom|which|what|where|when|while|as|than|if|because|so|how|then|not|more|less|be"
    r"|been|cannot|stay|whatever|whether|whose|only|even|just|too|is|never|it|they|he|she)\b)[\w’'-]+ )"
)
"""A word that stands in the same clause as the one before it."""
_NEW_ONE = (
    "(?:is|was|are|were|be|no|an?|his|her|its|their|this|that|any|every|each|another|other|rival|first|last|old|new|and|or"
    "|to|than)"
)
"""Behind these another of a kind may be meant: “the school of hard knocks was his only school”."""
_TELLS = "(?:said|stated|declared|announced|stressed|emphasi[sz]ed|informed|reported)"
_WITHIN = (
    ("price of ", rf"\bprices? of [a-z]+ (?P<again>prices?){_AFTER}"),
    ("the river ", rf"\b[Tt]he river {_NAME} (?P<again>River){_AFTER}"),
    (
        " again",
        r"\b(?:once )?again (?!and\b)[a-z]+ed (?P<again>again)\b"
        r"|\b(?:return(?:ed|s)?|repeat(?:ed|s)?) again (?P<again2>back)\b",
    ),
    (
        " this ",
        r"\b(?P<first>this|last|next) (?P<unit>year|month|week) (?:in|within|during|of)"
        r" (?P<again>(?P=first) (?P=unit))\b",
    ),
    ("ed, ", r"\b[a-z]{3,}ed, (?P<first>[a-z]{3,}ed) and (?P<again>(?P=first))\b(?! again)"),
    (", the ", r"\b[a-z]+ed the (?P<first>[a-z]{4,}), (?P<again>the (?P=first) [a-z]+ed)\b"),
    (" of ", rf"\b(?P<first>(?:{_LONG} ){{1,3}}{_LONG}) of (?:the )?(?P<again>(?P=first))\b"),
    (" in ", rf"\b(?P<first>{_NAME} (?:{_PLACES})),? in (?P<again>(?P=first))\b"),
    (
        " statement",
        r"\b(?:[Ii]n|[Tt]o) (?:the|a) (?P<first>statement|announcement|report)\b[^.“”\"\n]{5,110}?"
        r"\b(?<!had )(?P<again>(?:stated|said|noted|announced|emphasi[sz]ed|stressed|made) in the (?P=first))\b",
    ),
    (
        ", ",
        r"\b(?P<first>\d+) (?:dead|deceased|killed|fatalities|deaths|lives),"
        r" (?P<again>(?P=first) (?:dead|deceased|killed|fatalities|deaths|lives))(?=[.,])"
        r"|\b(?P<hurt>\d+) (?:injured|wounded|hurt), (?P<again2>(?P=hurt) (?:injured|wounded|hurt))(?=[.,])",
    ),
    (
        "said",
        rf"[”\"],? (?:said (?:the )?(?:[a-z]+ ){{0,2}}(?:{_NAME}|[a-z]+)|(?:the [a-z]+|{_NAME}) said),"
        rf" (?P<again>(?:he|she|they) (?:said|added|stated)"
        rf"|(?:stated|added|declared|stressed) (?:the [a-z]+|{_NAME}))(?=\.)",
    ),
    (
        "said, ",
        r"\bsaid, (?P<again>(?:he|she|they) (?:said|stated|added|announced)) that\b",
    ),
    (
        "The ",
        r"(?:\A|[.!?\n] ?)The (?P<first>[a-z]{4,}), (?P<again>the (?P=first) (?:said|says|added|announced|stated)"
        r"|(?:said|added|stated) the (?P=first)),",
    ),
    (
        ", said",
        rf"\bsaid [^.,;:“”\"\n]{{0,50}}?(?P<first>{_NAME}),"
        rf" (?P<again>said (?:[a-z]+ ){{0,4}}(?:{_NAME} )?(?P=first))(?=[.,])",
    ),
    (
        "closed ",
        r"\bclosed (?:(?:the|its) (?:day|week|month|session|year) )?(?:with|at|on|by) [^.,;:\n]{0,30}"
        r"(?P<again>\b(?:closing|(?<=percent )close|(?<=points )close))(?=[.,])",
    ),
    (
        "s",
        rf"\b(?P<first>{_NUMBER} {_UNIT}s?) {_OWN_CLAUSE}{{0,8}}?(?<!suspended )(?<!banned )(?<!waited )(?<!ed to )"
        rf"(?P<again>(?:for|of|in|during|over|within) (?P=first))(?=[.,;])"
        rf"|\b(?P<number>{_NUMBER})-(?P<unit>{_UNIT}) (?:(?!is|was|will|has|had)[a-z]+(?<!ed)(?<!s) ){{1,3}}"
        r"(?P<again2>(?:for|of|in|during|over|within|lasting) (?P=number) (?P=unit)s)(?=[.,;])",
    ),
    (
        "s ",
        r"\b\d[\d,.]*(?: (?:thousand|million|billion|trillion))? (?P<first>[a-z]{3,}s)"
        r" (?:worth|in|in value|amount|weight|length|height|distance|long|high|value)(?: of)? (?P<again>(?P=first))\b",
    ),
    (
        " and the ",
        rf"\b[Tt]he (?P<first>cabinet|government|budget|constitution"
        rf"|era) of the [a-z]+ and (?P<again>the [a-z]+ (?P=first)){_AFTER}",
    ),
    (
        "",
        r"(?:\A|[.!?\n] ?)(?P<first>(?:In|On|At|During|After|Before|From) (?:the )?[a-z]+(?: [a-z]+)?),?"
        r" (?:(?!\b(?:what|than|who|which|that)\b)[^.!?;:“”\"\n]){10,140} (?P<again>(?i:(?P=first)))\.",
    ),
)
"""What a paragraph must hold, and what is then looked for; `again` is the second of the two."""
_BEGINNING_WITH = (
    (
        "the a",
        rf"\b(?:[Tt]he|a) (?P<first>{_BODIES}) of (?:the )?(?:(?!{_NEW_ONE}\b)[\w’'-]+ ){{1,3}}"
        rf"(?P<again>(?P=first)|(?P=first)s){_AFTER}",
    ),
    (
        "the",
        r"\b[Tt]he (?P<first>fact|fire|case|work|cost|name|date|goal|role|town|city|area) of the"
        r" (?P<again>(?P=first))(?=[.,;]|\Z| (?:that|of|in|on|at|was|is|has|had|and|where)\b)",
    ),
    ("to in from for with", rf"\b(?P<first>(?:to|in|from|for|with) {_NAME}), (?P<again>(?P=first))(?=[,.])"),
    (
        "will has have had was were is are must can",
        r"\b(?P<first>(?:will|has|have|had|was|were|is|are|must|can) [a-z]+ [a-z]+ [a-z]+)\b[^.,;:“”\"\n]{0,30},"
        r" (?P<again>(?P=first))\b",
    ),
    (
        "a an all",
        r"\b(?P<first>an? (?:day|week|month|year|hour|minute|couple|dozen|hundred)), (?P<again>(?P=first)) (?:or|of)\b"
        r"|\b(?P<two>all [a-z]{4,}s), (?P<again2>(?P=two)) of\b",
    ),
    (
        "various different several certain numerous individual local regional foreign respective",
        r"\b(?P<first>various|different|several|certain|numerous|individual|local|regional|foreign|respective)"
        r", (?P<again>(?P=first)) [a-z]",
    ),
    (
        "had has have",
        r"\b(?P<first>(?:had|has|have) been [a-z]{3,})\b[^.,;:“”\"\n]{0,25} and (?P<again>(?P=first))(?=[.,;]| but\b)",
    ),
    (
        "announced reported stressed stated emphasised emphasized underlined",
        r"\b(?P<first>announced|reported|stressed|stated|emphasi[sz]ed|underlined)(?: \w+){0,4} that (?:it|he|she|they)"
        r" (?:had )?(?P<again>(?P=first))\b",
    ),
    (
        "will has have had was were is are must can",
        r"\b(?P<first>(?:will|has|have|had|was|were|is|are|must|can)(?: not)? (?:be |been |being )?"
        r"[a-z]{3,}(?:ed|en|ing))\b[^.,;:“”\"\n]{0,50}, (?:and )?(?:he|she|it|they) (?P<again>(?P=first))(?=[.])",
    ),
    (
        "more over about around nearly almost some at up as",
        rf"\b(?i:{_ABOUT}) (?P<first>\d[\d,.]*(?: (?:thousand|million|billion))?),"
        rf" (?P<again>(?:{_ABOUT}) (?P=first))\b(?! of (?:them|whom|these|those|which)\b| (?:more|fewer|less)\b)",
    ),
    (
        "said stated declared announced stressed emphasised emphasized informed reported",
        rf"\b(?P<first>{_TELLS}), (?P<again>(?!(?P=first)){_TELLS}) that\b",
    ),
    (
        "who",
        r"\bwho (?P<first>[a-z]{4,}) (?:[\w’'-]+ ){0,4}?(?P<noun>[a-z]{4,})\b[^.,;:\n]{0,50},"
        r" (?P<again>(?P=first) (?:[\w’'-]+ ){0,2}(?P=noun))(?=[.,])",
    ),
    (
        "a an",
        r"\b[Aa]n? (?P<first>[a-z]{3,}(?:atic|ical|tional|mental|onal|onic|cipal|trial|ctive|ary|eral)),"
        r" (?P<again>(?P=first)) [a-z]",
    ),
    (
        "the",
        r"\b[Tt]he (?P<first>victim|suspect|driver|accused|defendant|deceased),"
        r" an? (?:[\w-]*\d[\w-]*|male|female|young|elderly) (?P<again>(?P=first))\b",
    ),
    (
        "together again still already also now yesterday today tomorrow soon jointly",
        r"\b(?P<first>together|again|still|already|also|now|yesterday|today|tomorrow|soon|jointly)"
        rf" {_OWN_CLAUSE}{{2,12}}(?P<again>(?P=first))(?=[.,;])",
    ),
    ("per", r"\bper (?P<first>[a-z]{3,})(?: [a-z]+)? (?P<again>(?:by|via|through|with) (?P=first))\b"),
    ("by", r"\bby (?P<first>[a-z]{3,})(?: [a-z]+)? (?P<again>(?:via|through|with) (?:the )?(?P=first))(?=[.,;])"),
    (
        "her his their its",
        r"\b(?:[Hh]er|[Hh]is|[Tt]heir|[Ii]ts) (?P<first>voices?|eyes?|hands?|heart|legs?|knees|lips|face|head"
        r"|arms?) [a-z]+ed (?P<again>the (?P=first))"
        r"(?=[.,;]| (?:when|as|while|and|in|on|at)\b)",
    ),
    (
        "the",
        r"\b[Tt]he (?P<first>[a-z]{4,}) (?:of|over|in|at|on|near) (?:the )?[\w’-]+ [a-z]+ed"
        r" (?P<again>the (?P=first))(?=[.,])",
    ),
    (
        "any no zero",
        r"\bany (?P<first>[a-z]+) and (?P<again>(?:zero|no|not a single) (?P=first)s?)\b"
        r"|\b(?:no|zero) (?P<none>[a-z]+) and (?P<again2>(?:any|zero|not a single) (?P=none)s?)\b",
    ),
    (
        "the a an",
        rf"\b(?:[Tt]he|[Aa]n?) (?P<first>[a-z]{{5,}}) {_OWN_CLAUSE}{{1,4}}(?P<again>the (?P=first))"
        r" (?:said|was|has|had|were|is|are|will|rose|fell|came|went|took|gave|made|began|met|left|[a-z]+ed)\b",
    ),
)
"""Words of which one comes first, and what is looked for where they stand."""
_REPEATED = (
    r"\b(?!used|limited|reduced|wanted)(?P<first>[a-z]{3,}ed) to (?P<again>(?P=first))\b",
    (
        rf"\b(?P<first>[a-z]{{4,}} {_DETERMINER} [a-z]{{4,}})\b[^.,;:“”\"\n]{{0,40}},"
        r" (?:and )?(?:he|she|it|they) (?P<again>(?P=first))\b"
    ),
    (
        rf"\b(?P<first>[a-z]{{4,}}) {_DETERMINER} (?P<noun>[a-z]{{4,}})\b,? and"
        rf" (?:(?:is|are|was|were|has|have|had|will) )?(?P<again>(?P=first) {_DETERMINER} (?:[a-z]+ )?(?P=noun))\b"
    ),
    r"\b(?P<first>[a-z]{4,}ed), (?P<again>(?:he|she|it|they) (?:has|have|had|was|were|is|are) (?P=first))(?=\.)",
    rf"\b(?P<first>[a-z]{{6,}}) of (?:the )?{_LONG} (?P<again>in (?P=first)){_AFTER}",
    r"\b(?P<first>[a-z]{3,}ed) [^.,;:“”\"\n]{6,60}, (?P<again>(?P=first))(?=\.)",
    (
        r"\b(?!family|monopoly|assembly|supply|reply|r?ally|really|likely|early|elderly|friendly|bully|weekly|monthly"
        r"|only)(?P<first>[a-z]{3,}ly)"
        rf" {_OWN_CLAUSE}{{2,12}}(?P<again>(?P=first))(?=[.,;])"
    ),
    (
        r"\b(?!involved|concerned|affected|needed|required|used)(?P<first>[a-z]{3,}ed|said|took|gave|went|came|made"
        r"|held"
        "|won|lost|found|saw|began|left|met|fell|rose|told|sent|built|bought|sold|paid|spoke|wrote)"
        rf" (?:(?!was\b|were\b|are\b){_OWN_CLAUSE}){{2,12}}(?P<again>(?P=first))\."
    ),
)
"""What begins with any word in small letters and says it again."""
_PATTERNS = tuple((gate, lazy_re.compile(pattern)) for gate, pattern in _WITHIN)
_PATTERNS_AT = tuple((word_set(words), lazy_re.compile(pattern)) for words, pattern in _BEGINNING_WITH)
_PATTERNS_AGAIN = tuple(map(lazy_re.compile, _REPEATED))
_KIND_AGAIN = lazy_re.compile(rf"\b(?P<first>{_NAMED_KINDS}) (?P<again>[a-z]+){_AFTER}")
_ITEM_AGAIN = lazy_re.compile(r"\b(?P<first>[a-z]{4,}s), (?P<again>(?P=first)),? (?:and|or)\b")
_NOW_AND_NOW = lazy_re.compile(
    r"(?:^|(?<=[.!?“\"] )|(?<=[“\"]))(?P<first>Now|Today|Yesterday|Tomorrow|Here|Currently|Recently|Already|Often) "
    r"(?=[^.!?,;:“”\"\n]{12,100} (?P<again>[a-z]+)[.!?])",
    re.MULTILINE,
)
"""People do not say this either, so that it counts in quotations, too."""
_COMPARED = lazy_re.compile(
    r"\b(?:what|who|which|that|than|until|before|after|since|as|any|below|above|unlike|if|when|where|and|but|like)\b"
)
"""What lets a time be told twice: “This year they sold more than in any month this year.”"""
_MEASURES = word_set(
    "years days hours miles times months weeks lots tons minutes seconds dozens hundreds thousands millions loads"
)
_AT_BOTH_ENDS = lazy_re.compile(
    r"(?:^|(?<=[.!?] ))(?P<first>(?:Last|This|Next) (?:year|month|week)|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|In (?:(?:19|20)\d\d|January|February|March|April|June|July|August|September|October|November|December))\b,?"
    r"(?=[^.!?;:“”\"\n]{10,140}(?<= )(?P<again>[^ .]+ [^ .]+)\.)",
    re.MULTILINE,
)


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two, in translations, outside quotations."""
    if not article.is_translated:
        return
    text = article.text
    for span in sorted(_found(article)):
        if not article.is_quoted(span):
            yield finding(article, rule, span)
    for match in _NOW_AND_NOW.finditer(text):
        again = Span(*match.span("again"))
        if match["first"].lower() == match["again"] and not _COMPARED.search(text, match.end(), again.start):
            yield finding(article, rule, again)


def _matches(article: Article) -> Iterator[re.Match[str]]:
    for gate, pattern in _PATTERNS:
        if gate in article.text:
            yield from pattern.finditer(article.text)
    for words, pattern in _PATTERNS_AT:
        yield from article.matches_at(words, pattern)
    for pattern in _PATTERNS_AGAIN:
        yield from article.matches_again(pattern)


def _found(article: Article) -> Iterator[Span]:
    text = article.text
    for match in _matches(article):
        name = "again" if match["again"] else "again2"
        yield Span(*match.span(name))
    for match in _KIND_AGAIN.finditer(text):
        if match["first"].lower() == match["again"]:
            yield Span(*match.span("again"))
    for match in _ITEM_AGAIN.finditer(text):
        if match["first"] not in _MEASURES:
            yield Span(*match.span("again"))
    for match in _AT_BOTH_ENDS.finditer(text):
        is_same = match["first"].lower() == match["again"].lower()
        if is_same and not _COMPARED.search(text, match.end(), match.start("again")):
            yield Span(*match.span("again"))
