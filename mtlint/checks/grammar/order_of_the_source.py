"""Words in an order that English does not know: “he to the station went”, “access will they have”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

from ._doers import DOER, DONE_BY_PEOPLE

_IRREGULAR = (
    "written|made|sold|built|found|held|taken|given|seen|gone|come|known|shown|lost|won|caught"
    "|brought|bought|sent|spent"
    "|kept|left|paid|begun|broken|chosen|driven|fallen|grown|hidden|thrown|drawn|eaten|stolen|told|shot|hit"
)
_NO_PARTICIPLE = "accused|wounded|deceased|injured|unemployed|hundred|need|speed|indeed|seed|feed|red|bed|shed"
_PARTICIPLE = rf"(?!(?:{_NO_PARTICIPLE})\b)(?:[a-z]{{2,}}ed|{_IRREGULAR})"
_HAS_BEEN = "(?:has been|have been|had been|will be|is|are|was|were|has|have|had|will|must)"
_RELATIVES = ("who", "which", "that", "what", "he", "she", "it", "they", "we", "I", "those", "all")
_OF_NO_CLAUSE = "".join(f"(?<!{word} )" for word in (*_RELATIVES, "was", "is", "were", "are", "been", "being"))
"""Before a participle that is no verb of a clause within the clause: “that those who left had, too”."""
_PAST = (
    rf"(?!said\b|{_NO_PARTICIPLE})"
    "(?:[a-z]{3,}ed|brought|took|gave|sold|bought|sent|found|built|won|lost|left|held|made|saw)"
)
_TIMES = (
    "way|times?|day|moment|minute|night|year|week|month|first|last|place|reason|morning|second|instant|more|less|same"
    "|evening|hour|manner|extent|season|date|decade|century|point|degree|form|only|one|most|best|worst|least|next"
    "|other|things?|kind|sort|type|part|amount|nature|question"
)
"""What a relative clause without a relative word may stand behind: “the way they do it”."""
_START = r"(?:\A|[.!?\n] ?|[“”\"])"
_COMPARED = (
    "(?:more|less|fewer|worse|better|(?:great|bigg|high|low|old|young|long|short|soon|fast|larg"
    "|small|strong|clos|lat|earli"
    "|hard|rich|poor|deep|furth|farth|easi|wid|warm|cold|dark|quick|slow|heavi|happi|new|near)er)"
)
_ARTICLE = "(?:the|an?|his|her|its|their)"
_PLAIN = (
    r"(?!(?:who|that|which|and|but|or|was|is|were|are|had|has|have|will|he|she|they|it|we|to|of|in|on|at|by|for|from"
    r"|with|not|never|as|than)\b)[a-z]+ "
)
"""A word that belongs to one noun."""
_CONJUNCTION = (
    "(?:that|because|when|if|although|whether|where|while|after|before|who|which|since|Because|When|If|Although)"
)
_STUFF = (
    "(?:water|oil|rice|milk|gas|fuel|wheat|grain|blood|coffee|tea|sugar|flour|cement|gold|beer|wine|cocaine|heroin|coal"
    "|fish|meat|wood|sand|salt|petrol|diesel|food|aid|fertilizer|corn|maize|steel|garbage|waste|earth|soil|sewage)"
)
_ADJECTIVE = (
    "(?:[a-z]{3,}(?:able|ible|ial|nal|ral|cal|ful|ous|less|ish|ary|ian|tic|mic|nic|ive)|new|old|big|small|great|young"
    "|white|main|strong|right|good|bad|holy)"
)
_AIM = (
    "(?:sign|leave|raise|open|close|help|see|take|build|find|give|pay|stop|save|sell|buy|change"
    "|support|win|reach|keep|hold"
    "|bring|send|announce|decide|tell|ask|arrest|punish|publish|visit|call|show|join|lead|extinguish)"
)
_ORDERS = (
    (  # that something such happened is
        ("ed ", *(f"{word} " for word in _IRREGULAR.split("|"))),
        rf"\b{_CONJUNCTION} [^.,;:!?“”\"\n]{{3,80}} {_OF_NO_CLAUSE}{_PARTICIPLE} {_HAS_BEEN}"
        r"(?=\.|,[”\"]|, (?!in |at |historically|however|of |for |as |on |by |to )[a-z])",
    ),
    (  # The injured to the hospital taken were.
        (" was.", " were.", " been."),
        rf"{_START}(?P<at>(?:The|A|He|She|They|[A-Z][a-z]+)"
        r" (?:(?!(?:that|because|when|if|who|which|where|while|what|than|as) )"
        rf"[^.,;:!?“”\"\n]){{3,80}} {_PARTICIPLE}"
        r" (?:was|were|has been|have been|had been))(?=\.)",
    ),
    (  # who from over thirty countries come
        ("who ", "which "),
        r"(?<!in )(?<!of )(?<!at )(?<!on )(?<!for )\b(?:who|which) (?:in|from|on|at|with|for|to|by"
        r"|about|over|near|through"
        r"|under) (?!(?:(?:an?|the|that|his|her|their|early|late) )?(?:age|early|late|morning|evening|afternoon|night"
        r"|weekend"
        r"|spring|summer|autumn|winter|day|week|month|year|season|decade|century)s?\b)(?!there\b|here\b"
        r"|\d)(?!(?:the end|fact|turn|last|first|course|example|general|part|times?|particular"
        r"|theory|practice|principle"
        r"|effect|reality|short|itself|themselves|all|one|once|an?|many ways|some ways)\b)"
        r"(?:(?!(?:he|she|it|they|we|you|I|people|who|that)\b)[\w’-]+ ){1,6}(?:come|came|live|lived"
        r"|lives|work|works|study"
        r"|arrive|arrived|go|went|stand|stood|lie|lay|sit|sat|stay|sleep|slept|travel|fly|flew|died"
        r"|participate|wait)(?=[.,])",
    ),
    (  # to the sites access will they have
        (" have.", " be.", " do.", " go.", " see.", " get.", " come.", " take.", " make.", " give.", " find.", " win."),
        rf"{_START}(?:(?!(?i:nor|neither|only|never|what|which|how|so|then|if|where|when|why|who|than"
        rf"|as|not|little|rarely"
        r"|seldom|hardly|whether|too|twice)\b)[\w’-]+ ){2,14}(?P<at>(?:will|can|must|shall|would|could|should)"
        r" (?:they|he|she|we|it) (?:have|be|do|go|see|get|come|take|make|give|find|win))\.",
    ),
    (  # Our valley they will not sell it
        (" it", " them"),
        rf"(?:{_START}|, )(?P<at>(?:Our|The|My|Their|His|Her|the|our|my|your|Your)"
        r" (?:(?!(?:more|less|most|least)\b)[a-z]+ )?"
        rf"(?!(?:{_TIMES}|{_COMPARED}|if|when|as|because|what|and|but|that|of)\b)[\w’-]+ (?:they|we|he|she|you"
        rf"|I) (?:(?:will|would|can|could|must|have|has|had|did|do"
        r"|does|cannot|won’t|don’t|didn’t)(?: not)? )?[a-z]+ (?:it|them))(?=[.,!?])",
    ),
    (  # The date of the vote it will set the Council.
        (" it ",),
        rf"{_START}(?P<at>(?:The|A|This|Our|My) (?:(?!(?:if|when|as|because|what|that|which|is|was|has|said|and"
        rf"|but|who|where|says)\b)[\w’-]+ ){{0,7}}(?!(?:{_TIMES}|that|if|said|says|and|but"
        rf"|because)\b)[\w’-]+ it (?:will|has|had|was|can|must|would|is) [a-z]+ (?:the|an?|our|their|his)"
        r" [\w’-]+(?: [\w’-]+)?)\.",
    ),
    (  # the reform, that in it divided
        (" it ", " them ", " him ", " her "),
        r"[a-z](?P<at>, that|,? which|,? who) (?:in|on|at|from|with|about|of|through|under|near"
        r"|inside) (?:it|them|him|her)"
        r" (?:[a-z]+ed|pass|passes|live|lives|came|come|there|will|can|must|has|have|had|is|are|was"
        r"|were|died|took|fell)\b",
    ),
    (  # passes in it about 12 percent
        (" it ", " them "),
        r"\b(?:pass|passes|passed|lives?|lived|works?|worked|exists?|flows?|participated?|died|stands|stood|entered)"
        r" (?:in|through|on|from|by|at|inside|near) (?:it|them)"
        r" (?:(?:(?:about|around|some|nearly|almost|more than|over) )?\d[\d,.]*|many|hundreds|thousands"
        r"|dozens)(?! (?:[\w.,]+ )?(?:times?|years?|months?|weeks?|days?|hours?|minutes?)\b)",
    ),
    (  # not the solution the suitable
        (" the ",),
        r"\b[a-z]+ (?P<at>(?:the|an?) (?!same\b|"
        rf"{_COMPARED}\b)[a-z]{{4,}} the"
        rf" {_ADJECTIVE})(?=[.;]|, (?:and|but|he|she|it|they|who|which|because)\b)",
    ),
    (  # the gate it was opened
        (" it ",),
        rf"(?:, |{_START})(?P<at>[Tt]he (?!(?:{_TIMES}|{_COMPARED})\b)[a-z]+ it (?:was|were|is"
        rf"|has been|had been|will be)"
        rf" {_PARTICIPLE})(?=[.,])",
    ),
    (  # a hotel built it was on the bank
        (" it was", " it is", " it had"),
        r"\b[Aa]n? [a-z]+ (?:built|located|situated|named|founded|opened|parked|placed) it (?:was|is|had|has)\b",
    ),
    (  # The number of the dead it rose
        (" it ",),
        rf"{_START}(?P<at>(?:The|A) (?!(?:{_TIMES})\b)(?:[a-z]+ ){{1,2}}of (?:the )?(?!whether|how"
        rf"|what|when|where|why|which)"
        r"[\w’-]+ it (?:rose|fell|grew|increased|decreased|declined))\b",
    ),
    (  # last it Turkey had ratified
        (" it ",),
        r"\b(?:last|first|today|yesterday|also|then|now|already|finally) it [A-Z][a-z]+"
        r" (?:and [A-Z][a-z]+ )?(?:had|has|have"
        r"|was|were|is|are|will) [a-z]+",
    ),
    (  # hard to me
        (" to ",),
        r"\b[Ii]t (?:is|was|will be|has been) (?:(?:very|so|too|really) )?(?:hard|difficult|easy|cold|warm|heavy|pity"
        r"|sorry|tight|hot) to (?:me|us|him|her|them)\b",
    ),
    (  # a billion liters water
        ("ers ", "res ", "ons ", "ons", "nes ", "els ", "les ", "ags ", "cks ", "los "),
        r"\b(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred"
        r"|thousand|million|billion)"
        r" (?:liters|litres|tons|tonnes|kilograms|kilos|gallons|barrels|bottles|bags|sacks|cubic meters|cubic metres)"
        rf" {_STUFF}\b",
    ),
    (  # the brother of husband her
        (" her", " his", " their", " my", " our"),
        r"\bof (?:husband|wife|father|mother|brother|sister|son|daughter|friend|house|family|child"
        r"|children|village|school)"
        r" (?:her|his|their|my|our)\b",
    ),
    (  # Then went he to the police.
        (" he ", " she ", " they ", " we ", " it "),
        rf"{_START}(?P<at>(?:Then|Now|Today|Yesterday|Later|Thereafter|Afterwards|Therefore"
        rf"|Already) (?:went|came|got|took|has"
        r"|had|will|must|can|said|gave|saw|found|became|began|did) (?:he|she|they|we|it))\b(?! who\b)[^?!\n.]{3,150}\.",
    ),
    (  # The court on Friday the law cancelled.
        (".",),
        rf"{_START}(?P<at>(?:The|A) (?:{_PLAIN})?(?P<doer>{_PLAIN})(?:(?:on|in|at|with|from|to) (?:the "
        rf"|a )?[\w’-]+ ){{0,2}}{_ARTICLE}"
        rf" (?!way|most|more)(?P<thing>(?:{_PLAIN}){{1,2}})(?P<does>{_PAST}))(?=\.)",
    ),
    (  # The police them arrested
        (" him ", " them ", " us ", " me "),
        r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Pp]olice) (?:him|them|us|me) (?!and\b|or\b|as\b|in\b"
        r"|to\b|at\b|on\b|too\b|with\b"
        r"|from\b|for\b|is\b|was\b|of\b)[a-z]+(?:ed|ok|ew|aw|ght|t|s)\b",
    ),
    (  # The president will the law sign.
        (".",),
        r"(?<=[a-z] )(?<!nor )(?<!neither )(?<!so )(?<!then )(?<!than )(?<!as )(?<!how )(?<!what )(?<!why )(?<!when )"
        r"(?<!where )(?<!only )(?<!never )(?<!ever )(?<!not )(?<!now )(?<!also )(?<!more )(?<!who )"
        r"(?<!that )(?<!which )"
        rf"(?P<at>(?:will|must|can|could|should|would) (?:{_ARTICLE}|this|him|them|us|me|it) (?:{_PLAIN}){{0,2}}"
        rf"(?:not )?{_AIM})\.",
    ),
    (  # She was in hospital brought.
        (" brought.", " taken.", " sentenced.", " flown.", " transferred.", " carried.", " destroyed.", " condemned."),
        r"\b(?:was|were|is|are|became|been|has|have) (?:in|by|from|on|at|into|to (?!be\b)) ?(?:(?:the|an?|\d+) )?"
        r"(?:(?!(?:who|that|which|and|or|was|is|be|being|are|were|when|if|as|once|until|before|after|though|where"
        r"|than|more"
        r"|most|not|those|while)\b)[\w’-]+ ){1,4}(?:brought|taken|sentenced|flown|transferred|carried"
        r"|destroyed|condemned)(?=\.)",
    ),
    (  # There were found by the police two weapons
        ("There ",),
        r"\bThere (?:was|were|has been|have been) (?:[a-z]+ed|found|seen|built|shot|taken) (?:by|in"
        r"|on|at|from) (?:the )?"
        r"[\w’-]+ (?:[a-z]+ )?(?:two|three|four|five|\d+|an?|the|many|several)\b",
    ),
    (  # Is awaited a decision
        ("Is ", "Are ", "Was ", "Were ", "Has ", "Have "),
        rf"{_START}(?P<at>(?:Is|Are|Was|Were|Has|Have) (?:been |also |already )?{_PARTICIPLE} (?:the"
        rf"|an?|[A-Z][a-z]+|\d+))"
        r" [^?!.\n]{3,150}\.",
    ),
    (  # As informed the ministry
        (
            "s informed",
            "s explained",
            "s indicated",
            "s announced",
            "s affirmed",
            "s assured",
            "s declared",
            "s confirmed",
            "s stressed",
            "s specified",
            "s communicated",
            "s pointed out",
            "s informs",
        ),
        r"\b[Aa]s (?:informed|explained|indicated|pointed out|announced|affirmed|assured|declared|confirmed|stressed"
        r"|specified|communicated|informs) (?:the|an?|its|his) (?!day|week|month|year|previous|last"
        r"|same|night|evening|next"
        r"|other|following|morning|time)[a-z]+",
    ),
    (  # He to the station went.
        (".",),
        rf"{_START}(?P<at>(?:He|She|They|We|I) (?:to|from|in|into|on|at|with|by) (?:the|an?|his|her"
        rf"|their|its|this|that)"
        rf" (?!end|time|same|moment|way|rest|first|last)(?:[\w’-]+ ){{1,3}}(?:went|came|arrived|lived|{_PAST}))(?=\.)",
    ),
    (  # since the cabinet first member formed
        (" first ", " former "),
        r"\b(?:cabinet|court|government|president|team|law|party|war|council|parliament) (?:first"
        r"|former) (?:member"
        r"|president|minister|law|house|man|woman|match|day|meeting|session|goal)\b(?! of)",
    ),
    (  # for whole Serbia
        (" whole ",),
        r"\b(?:for|in|of|across|throughout|over|to|from|through|around) (?P<at>whole (?:Europe|Africa"
        r"|Asia|America|Germany"
        r"|France|Italy|Spain|Serbia|Poland|Russia|Ukraine|Romania|Bulgaria|Hungary|Turkey|China"
        r"|Japan|Korea|India|Pakistan"
        r"|Iran|Iraq|Israel|Sweden|Norway|Finland|Denmark|Greece|Brazil|Mexico|Vietnam|Thailand"
        r"|Indonesia|Georgia|Croatia"
        r"|Bosnia|Slovenia|Slovakia|Kosovo|Macedonia|Albania|Belarus|Kazakhstan|Latvia|Lithuania"
        r"|Estonia|Austria|Belgium))\b(?!-)",
    ),
)
"""Of what one must stand in the article, and what is then looked for: all of it, or what is named `at`."""
_TURNS = lazy_re.compile(
    r"(?i)\b(?:no|not|nor|never|neither|nowhere|only|so|such|what|which|how|if|whether|where|when|why|who|than|as"
    r"|little"
    r"|rarely|seldom|hardly|barely|scarcely|twice)\b"
)
"""Behind these English sets the verb before its subject, too: “Under no circumstances can the court help.”"""
_MODAL = frozenset(("will", "can", "must", "shall", "would", "could", "should"))
_PATTERNS = tuple((gates, lazy_re.compile(pattern)) for gates, pattern in _ORDERS)


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The words that stand in the wrong order, in translations, quoted or not."""
    if article.is_translated:
        beyond = 0
        for span in sorted(_found(article.text)):
            if span.start >= beyond and not _is_turned(article, span):
                beyond = span.end
                yield finding(article, rule, span)


def _is_turned(article: Article, span: Span) -> bool:
    """Whether words begin with a verb that something before them has brought there."""
    if article.text[slice(*span)].split(" ", 1)[0] not in _MODAL:
        return False
    return _TURNS.search(article.text, article.sentence(span).start, span.start) is not None


def _found(text: str) -> Iterator[Span]:
    for gates, pattern in _PATTERNS:
        if any(gate in text for gate in gates):
            for match in pattern.finditer(text):
                if "doer" not in pattern.groupindex or _can_only_do(match):
                    yield Span(*match.span("at" if "at" in pattern.groupindex else 0))


def _can_only_do(match: re.Match[str]) -> bool:
    """Whether who stands before a thing is who does it: not “the town a king founded”."""
    has_doer = DOER.fullmatch(match["doer"].strip()) and match["does"] in DONE_BY_PEOPLE
    return bool(has_doer) and not any(DOER.fullmatch(word) for word in match["thing"].split())
