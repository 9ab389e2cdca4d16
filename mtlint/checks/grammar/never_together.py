"""Words that never stand together in English: “threatens of to close”, “the both towns”, “which from it only”."""

import re
from collections.abc import Callable, Iterator, Mapping

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import WEEKDAY_NAMES
from mtlint.text.number_words import CARDINALS
from mtlint.text.verbs import is_adjective, is_base, is_past
from mtlint.text.word_set import word_set

_NUMBER = rf"(?:{'|'.join(CARDINALS[1:13])}|\d+)"
_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))"
_OBJECT = "(?:me|him|her|us|them)"
_SUBJECT = "(?:he|she|they|we)"
_IS = "(?:is|are|was|were)"
_HAS_BEEN = "(?:is|are|was|were|has been|have been|had been|will be)"
_MODAL = "(?:can|could|will|would|must|should|may|might|cannot)"
_TO = "(?:on|to|from|with|for|at|by|about|of|in)"
_DITRANSITIVE = (
    "gave|handed|cost|made|offered|denied|granted|named|called|appointed|awarded|brought|bought|earned|got|landed|left"
    "|lent|paid|promised|ranked|saved|sold|sent|served|showed|taught|told|wished|won|allowed|assigned|caused|charged"
    "|considered|crowned|deemed|declared|elected|fed|fined|forgave|guaranteed|owed|permitted|quoted|refused|set|spared"
    "|took|afforded|asked|bet|netted|kept|voted|labelled|labeled|dubbed|styled|put|judged|found|fetched|held|thought"
    "|believed|secured|gained|proclaimed|branded|saw|turned|hit|gifted|passed|loaned|leased|hired|proved|rendered"
    "|read|wrote"
    "|bequeathed|willed|threw|poured|cooked|dealt|christened|termed|pronounced|sentenced|shot|advanced|taxed"
)
_BEGUN = (
    "opened|announced|approved|signed|recorded|registered|detected|published|established|adopted|introduced|launched"
    "|discovered|created|built|closed|installed|confirmed|detained|arrested|evacuated|organi[sz]ed|held|planned"
    "|observed"
    "|started|begun|requested|issued|ordered|seized"
)
_HAPPENS = (
    "hesitated|arrived|happened|died|existed|appeared|occurred|remained|emerged|collapsed|participated|slept|lasted"
    "|vanished|wept|erupted|succumbed|expired|resided|belonged|consisted|competed|flowed|functioned|smiled"
)
_RELATIONAL = (
    "economic|political|social|regional|presidential|federal|judicial|financial|commercial|electoral|municipal"
    "|parliamentary|constitutional|environmental|medical|agricultural|industrial|cultural|governmental|ministerial"
    "|educational|administrative|academic|democratic|diplomatic|scientific|technical|technological|religious|nuclear"
    "|digital|monetary|budgetary|fiscal|maritime|urban|rural|bilateral|multilateral|banking|juridical|penal|false"
)
_PERCEIVED = (
    "seen|filmed|caught|photographed|pictured|shown|spotted|heard|left|recorded|found|captured|depicted|portrayed|kept"
    "|observed|accused|remembered|tired|scared|had"
)
_NO_SUBJECT_BEHIND = (
    "(?!in|on|at|by|to|for|that|as|with|after|before|from|during|and|or|last|this|open|dead|off|out|up|about|earlier"
    "|later|yesterday|today|only|again|not|when|while|under|because|but|too|here|there|within|through|over|into"
    "|alongside"
    "|until|since|against|using|without|via|nearly|just|almost|how|what|why|where|whether|who|early|late|some"
    "|around|even"
    "|a (?:day|week|month|year|success|failure|victory|draw)|the (?:day|next|same|following|winner|best|year|previous)"
    r"|[a-z]+ly\b)"
)
_SEQUENCES = (
    # a preposition before a verb
    r"\b(?:of|for|by|without|from|with|at|about|during|despite|through|against) (?P<only>[a-z]{3,})\b(?!-)",
    r"\b(?:of|for|with|without|by|despite|during|through) to (?:be|have|(?P<base>[a-z]+))\b",
    r"\bthat (?:to|of|from|with|by|into|at) (?P<only>[a-z]+)\b",
    # small words
    r"\b(?:the|its|their|our|my|every) (?:is|was|were|are|has|have|had|from|he|she|they|we|been|which|a|an)\b",
    r"\b(?:an?|these|those|the|this) (?:his|its|their|our|my|your) [a-z]",
    r"\bthe both (?!of\b|sides\b)[a-z]+",
    rf"\b{_IS} the (?P<past>[a-z]+) by\b",
    r"\b(?:of|since|until|during|from|into|despite) (?:since|until|during|despite)\b(?! (?:I|we|he|she|they)\b)",
    r"\b(?:into|during|despite|via|until|since) (?:of|to) (?:the|a|an|his|her|their)\b",
    r"\b(?:although|unless|whereas) (?:because|although|and|but)\b|\bbecause that (?:he|she|they|the|it|we)\b",
    r"\b(?:[Aa]ll|everything|anything|nothing|something) what\b",
    r"\bthere where (?:the|he|she|they|it|we)\b",
    r"\bto (?:went|took|gave|knew|wrote|ate|began|had|did|has|became|came|sent|made)\b",
    r"\bmore (?:better|bigger|higher|larger|smaller|faster|older|younger|stronger|worse|easier|cheaper|richer)\b",
    r"\bmost (?:big|small|high|old|young|strong|long|great|large|poor|rich)\b(?! [a-z]+s\b)",
    rf"\balready (?:since|from (?:{_NUMBER}|the)|for (?:{_NUMBER}|several|many|some))\b|\bsince already\b",
    r"\b(?:so|such) (?:something|somebody|someone)\b",
    r"\b(?:something|nothing|anything|everything) of (?:new|good|special|important|interesting|bad|serious|similar"
    r"|strange|concrete|big|extraordinary|unusual|different)\b",
    r"\b(?:has|have|had) of the (?P<adjective>[a-z]+)[.,;]",
    r"\buntil further[.,]",
    r"\bmaximum (?:hard|quickly|fast|strict|strictly|tough|open|openly|transparent|honest|close|careful|effective"
    r"|efficient|accurate|quick|objective)\b",
    rf"\ball of them {_NUMBER}\b",
    rf"\b(?:[Ii]n|at|of|until|from|since|for) the {_ORDINAL} times\b|\buntil {_NUMBER} times\b",
    r"\bat (?:about |around )?\d{1,2} hours(?: and)? \d{1,2}\b",
    rf"\b(?:at|in) (?:{'|'.join(WEEKDAY_NAMES)})(?![’'\w]| (?:morning|night|evening|afternoon|[a-z]+ing\b|[A-Z]))",
    r"\bin \d{1,2}(?:[:.]\d\d)? (?:o['’]clock|a\.m\.|p\.m\.)",
    r"\b(?:on|in|at|to|above|over|below|under) the \d[\d,.]+ (?:yen|won|yuan|dollars|liras?|rubles|roubles|rupees"
    r"|baht|points)[.,]",
    r"(?<![\w-])(?P<noun>[a-z]{4,}s?)-(?P=noun)(?![\w-])",
    # pronouns
    rf"\b(?:{_SUBJECT}|He|She|They) (?:to|from|with|on|at|in|by|about|for|under) {_OBJECT} (?!and\b)[a-z]+",
    rf"\b{_SUBJECT} {_OBJECT} (?P<past>[a-z]+)\b|\bwho (?:him|them|us|me) (?P<past2>[a-z]+)\b",
    rf"\b(?:with|by|to|from|of|about|at|against|without|under) {_SUBJECT}(?= (?:and|or|in|to)\b|[.,])",
    r"\b(?:they|we) (?:is|was|has|does)\b",
    r"\b(?:which|who|whom) (?:from|in|on|through|under|about|inside|over|at) (?:it|them)\b",
    rf"\b(?:which|who|whom) (?!(?:{_DITRANSITIVE})\b)(?P<past>[a-z]+) (?:them|it|him) (?:the|an?) [a-z]+",
    r"(?<=[a-z] )(?<!in )(?<!of )(?<!on )(?<!at )(?<!to )(?<!by )(?<!with )(?<!for )(?<!from )(?<!under )(?<!about )"
    r"(?<!through )(?<!during )(?<!into )(?<!after )(?<!against )(?<!upon )(?<!over )(?<!until )(?<!without )"
    r"which (?:they|he|she|we|I) (?:had |have |has |will |would )?[a-z]+ (?:it|them)\b",
    r"\b(?:which|whom) it (?:is|was) (?:not )?(?:known|clear|certain|excluded|reported|unclear|unknown) (?:if"
    r"|whether)\b",
    r"\b(?:said|explained|suggested|proposed|announced|recommended|indicated|stressed|mentioned) (?:me|us|him|them)\b",
    r"\basked to (?:him|her|them|me|us)\b",
    r"\b(?:[Aa]ny|[Ee]very|[Ee]ach) (?!time|day|year|week|month|night|morning|moment)[a-z]+ (?:(?:of|against|for"
    r"|in|on|from|about|to) (?:the )?\w+ )"
    r"{0,3}(?:he|she|they|we|I) (?!think|know|knew|thought|saw|see|made|make|found|find|call|keep|want|like)"
    r"(?:will |would |can |could |has |have |had )?[a-z]+ (?:it|them)[.,]",
    # verbs
    rf"\b(?!(?:{_PERCEIVED})\b)(?P<past>[a-z]+) (?:been|being)[.,]",
    rf"\b{_MODAL} {_TO} (?:it|you|{_OBJECT}) (?P<base>[a-z]+)[.,]",
    rf"(?<=[a-z] )(?:where|which) {_HAS_BEEN} (?P<past>[a-z]+) (?:the|an?|his|their|its) [a-z]+",
    rf"\b[Ii]t {_HAS_BEEN} (?:{_BEGUN}) {_NO_SUBJECT_BEHIND}[a-z]+",
    rf"\b(?:be|been|is|was|were|are|being) (?:{_HAPPENS})\b",
    r"\b(?:and|but|by|who) not (?:know|want|have|can|must|will|be|go|come|take|make|give|receive|understand|dare"
    r"|exist)\b"
    r"(?! (?:to|only|just|because)\b)",
    r"\bto (?:do|say|eat|buy|choose|answer|believe) (?:what|where|who|how)[.,]",
    r"\b[Tt]here (?:happened|occurred|took place|arrived|disappeared|increased) (?:an?|the|many|several|\d)",
    r"\b[Hh]ow (?:it|he|she|they) (?:is|are|was|were) (?:called|named)\b",
    r", what (?:was|is|has been|had been) (?:also )?(?:confirmed|announced|reported|stated|denied|refuted) (?:in"
    r"|by|at|to)\b",
    r"(?<=[a-z] )so (?:short|long|early|late|quickly|badly|big|small|strong|old|young) (?:has|have|had)"
    r" (?P<past>[a-z]+)\b",
    r"\b(?:shared|informed|warned|told|said|spoke|talked|complained|waited|agreed|decided) "
    r"(?:[\w,’'-]+ ){0,4}?(?:with|about|from|on|over|at|for|of) that (?:the|they|he|she|it|we|an?|there|his|their)\b",
    r"\b(?:is|are|was|were) (?:to|into|from) (?:the )?(?:hospital|prison|court|jail|custody|clinic)"
    r" (?P<past>[a-z]+)\b",
    # adjectives
    r"(?<!called )(?<!calls )(?<!call )(?<!made )(?<!makes )(?<!make )(?<!considered )(?<!considers )(?<!deemed )"
    r"(?<!found )(?<!declared )(?<!keep )(?<!is )(?<!was )(?<!are )(?<!were )(?<!of )(?<!in )"
    rf"\b(?:[Tt]he|an?|his|its|their|in|for) (?!(?:most|more|less|very|well|so|as|be|at|words?|it|them)\b)"
    rf"(?P<thing>[a-z]+) (?:{_RELATIONAL})[.,]",
    rf"(?<=[a-z] )(?P<adjective>[a-z]+) {_IS}[.,]",
)
_PATTERNS = tuple(lazy_re.compile(pattern) for pattern in _SEQUENCES)


class Options(CheckOptions):
    """Nothing can be set."""


def find(article: Article, rule: Rule, _options: Options) -> Iterator[Finding]:
    """All the words, in translations, quoted or not."""
    if article.is_translated:
        text, beyond = article.text, 0
        spans = (
            Span(*found.span()) for pattern in _PATTERNS for found in pattern.finditer(text) if _is_of_classes(found)
        )
        for span in sorted(spans):
            if span.start >= beyond:
                beyond = span.end
                yield finding(article, rule, span)


def _is_of_classes(found: re.Match[str]) -> bool:
    """Whether the words that the groups are named for are of these classes, and the last is no half of a longer one."""
    if found.string.startswith("-", found.end()):
        return False
    return all(word is None or _CLASSES[name](word) for name, word in found.groupdict().items())


def _is_verb_only(word: str) -> bool:
    return is_base(word, only=True) and word not in _NOUNS_TOO


def _is_past(word: str) -> bool:
    return is_past(word) or word in _PARTICIPLES


def _is_attribute(word: str) -> bool:
    return is_adjective(word) or word in _SHORT_ADJECTIVES


def _is_thing(word: str) -> bool:
    return not is_adjective(word) and not is_past(word) and not word.endswith(("ly", "ing"))


_PARTICIPLES = word_set(
    "written seen given taken known shown broken chosen driven thrown drawn eaten stolen done born hidden spoken torn "
    "flown grown forgiven forbidden"
)
_SHORT_ADJECTIVES = word_set("clear ready empty safe guilty innocent")
_NOUNS_TOO = word_set(
    "retreat detox reset restart rework revamp reload earmark vet spend send get put come disconnect assist maul tote "
    "tease bake borrow juggle psych reread recast restock chime inset let stash hijack kidnap crochet jog nod fling "
    "cling dub pelt rebuild bootleg divide knit hang read dissolve intercept wane ail"
)
"""Which a preposition may stand before, though the tree's list has them as verbs alone."""
_NO_REDUPLICATION = word_set("fifty knock hush boom blah yeah tick clap hear well beri chow tuts")
_CLASSES: Mapping[str, Callable[[str], bool]] = {
    "adjective": _is_attribute,
    "base": is_base,
    "noun": lambda word: word not in _NO_REDUPLICATION,
    "only": _is_verb_only,
    "past": _is_past,
    "past2": _is_past,
    "thing": _is_thing,
}
