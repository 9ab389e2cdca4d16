"""What no English sentence has, for `never_together`."""

from mtlint.text.dates.english_words import WEEKDAY_NAMES
from mtlint.text.number_words import CARDINALS

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
    "hesitated|arrived|happened|died|existed|appeared|occurred|remained|emerged|participated|lasted"
    "|vanished|wept|succumbed|resided|belonged|consisted|competed|flowed|functioned|smiled"
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
SEQUENCES = (
    r"\b(?:of|for|without|despite) to (?:be|have|(?P<base>[a-z]+))\b",
    r"\bthat (?:of|from|with|by|into|at) (?P<only>[a-z]+)\b",
    r"\b(?:the|its|their|our|my|every) (?:is|was|were|are|has|have|had|from|he|she|they|we|been)\b"
    r"(?!/| nots\b| said,? she\b)",
    r"\b(?<!than )(?:an?|the) (?!my way\b)(?:his|its|their|our|my|your) [a-z]",
    r"\bthe both (?!of\b|sides\b)[a-z]+",
    rf"\b{_IS} the (?!accused|wounded|injured|deceased)(?P<past>[a-z]+ed) by\b",
    r"\b(?:into|during|despite|via|until|since) (?:of|to) (?:the|a|an|his|her|their)\b",
    r"\b(?:everything|anything) what (?:he|she|they|we|was|is|had|has)\b|\bAll what\b",
    r"\b(?<!was )(?<!is )(?<!be )(?<!been )(?<!out )(?<!up )(?<!down )(?<!over )(?<!in )(?<!stood )(?<!sat )"
    r"(?<!right )(?<!back )there where (?:the|he"
    r"|she|they|it|we)\b",
    r"\bthe most (?:big|small|high|old|young|strong|long|great|large)(?=[.,]| (?:in|of)\b)",
    r"\b(?:something|nothing|anything|everything) of (?:new|good|special|important|interesting|bad|serious|similar"
    r"|strange|big|extraordinary|unusual|different)(?=[.,;]| (?:in|for|to|at|that)\b)",
    r"\b(?:has|have|had) of the (?P<adjective>[a-z]+)[.,;]",
    r"\buntil further[.,]",
    rf"\b(?:[Ii]n|at|until|since) the (?!first){_ORDINAL} times\b|\buntil {_NUMBER} times\b",
    r"\b(?<!shot )(?<!fired )(?<!look )(?<!looked )(?<!looking )(?<!back )(?<!glance )at "
    rf"(?:{'|'.join(WEEKDAY_NAMES)})(?=[.,]| (?:the|in|at|he|she|they)\b)",
    r"\bin \d{1,2}(?:[:.]\d\d)? (?:o['’]clock|a\.m\.|p\.m\.)",
    r"(?<![\w-])(?P<noun>village|house|home|city|town|place|child|children|people|friend|member|step|country"
    r"|street|woman"
    r"|man|student|teacher|part|thing|rule|result|effort|problem|leader)-(?P=noun)(?![\w-])",
    r"(?:\A|[.!?\n“\"] ?)(?:He|She|They) (?:to|from|with|on|at|in|by|about|for|under) (?:me|him|us|them)"
    r" (?P<past>[a-z]+)\b",
    rf"\b{_SUBJECT} {_OBJECT} (?P<past>[a-z]+)\b|\bwho (?:him|them|us|me) (?P<past2>[a-z]+)\b",
    rf"\b(?:with|by|to|from|of|about|at|against|without|under) (?<!goes by )(?<!go by ){_SUBJECT}(?= (?:and|or|in"
    rf"|to)\b|[.,])",
    r"\b(?:they|we) (?:is|was|has|does)\b",
    r"\b(?:which|who|whom) (?:from|in|on|through|under|about|inside|over|at) (?:it|them)\b",
    r"(?<!of )(?<!about )(?<!for )(?<!on )(?<!in )(?<!to )(?<!from )(?<!by )(?<!at )(?<!with )\b(?:which"
    r"|whom) it (?:is|was) (?:not )?(?:known|clear"
    r"|certain|excluded|reported|unclear|unknown) (?:if"
    r"|whether)\b",
    rf"\b(?!(?:{_PERCEIVED})\b)(?P<past>[a-z]+) been[.,]",
    rf"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were ))(?!(?:{_PERCEIVED})\b)(?P<past>[a-z]+) being[.,]",
    rf"\b(?:be|been|is|was|were|are|being) (?:{_HAPPENS})\b(?! at[.,;]| at (?:in|by|after|through)\b| upon\b)",
    r"\b(?:by|who) not (?:know|want|have|can|must|will|receive|understand|exist)\b(?! (?:to|only|just|because)\b)",
    r"(?<=[a-z] )(?<!that )(?<!they )(?<!which )(?<!who )(?<!he )(?<!we )so (?:short|long|early|late|quickly|badly"
    r"|big|small|strong|old|young) (?:has|have|had)"
    r" (?P<past>[a-z]+)\b",
    r"\b(?:informed|warned|complained|waited|decided) "
    r"(?:[\w,’'-]+ ){0,4}?(?:about|from|on|over|at|for|of) that (?:they|he|she|it|the(?! (?:day|week|month|year"
    r"|other|next|same"
    r"|first|last|whole|moment|morning|time)\b))\b",
    r"\b(?:is|are|was|were) (?:to|into|from) (?:the )?(?:hospital|prison|court|jail|custody|clinic)"
    r" (?P<past>[a-z]+)\b",
    r"\bto not to\b|\bnot to not\b|\bnot before on\b|\bgave known\b|\bfrom it out\b|\bout of question\b|\bis"
    r" question of\b",
    r"\b(?:to|with|for) (?:which|whom) (?!about\b|only\b|(?<=whom )belong|fell\b|falls\b|goes\b|went\b|comes?\b|came\b"
    r"|means\b|are\b|is\b|was\b|were\b|has\b"
    r"|have\b)(?P<finite>[a-z]+)"
    r" (?:the|an?|his|her|their) [a-z]+",
    r"\bof (?:which|whom) (?:depends|belongs|consists) (?:the|an?|his|her|their)\b",
    r"(?:(?<=; )|(?<=[a-z], )|(?<=and )|(?<=but ))there (?:is|are|was|were) who\b",
    r"\b(?:He|She) (?:has|had) (?:announced|said|denied|assured|stressed|explained) to (?:have|want|know)\b",
    r"(?<=[a-z] )(?:how|when|why|where) (?:will|can|could|would|did|does) (?:the|he|she|they|it"
    r"|we)\b[^?.\n]{0,80}(?<![A-Z])(?<!St)(?<!Dr)\."
    r"(?!\d)",
    r"(?<!\ba )(?<!nother )(?<!absolute )(?<!definite )(?<!real )(?<!one )(?<!only )\bmust (?:to|been|was|were|is"
    r"|has|had)\b",
    r"\b(?:between|among) (?:from|of|to|at(?! (?:least|most)\b))\b|\bamong in\b",
    r"\b(?:an?|the) such (?!that\b|a\b)[a-z]+",
    r"\bnot yet already\b",
    r"\bwithout (?:he|she|they)\b",
    r"\b(?P<past>[a-z]+)(?: up| out| off)? (?:(?:become|got)[.,]|became\.)",
    r"\b(?:wants|wanted) that (?:he|she|they|it|the(?! (?:most|whole|same|least|day)\b))\b",
    r"\b(?:man|woman|driver|passenger|tourist|suspect|victim) in the (?:twenties|thirties|forties"
    r"|fifties"
    r"|sixties|seventies)\b",
    r"\b(?:since|due to|despite|owing to) that (?:the|he|she|they|it|we)\b",
    r"\btells to (?P<base>[a-z]+)\b|\b(?:been being|being been|been been|was been|were been|is been|are been)\b",
    r"\b(?:he|she|they|we|it|I) not (?:will|is|was|has|can|must|does|are|were)\b",
    r"\b(?<!that )the [a-z]+ not (?:will|is|was|has|have|can|must|would|did|does|are|were|could)\b",
    r"\b[Ii]t results that\b",
    r"\b(?:underlined|assured|stressed|emphasi[sz]ed|recalled|insisted|warned|announced) that (?:must|will|are"
    r"|have|has)"
    r" (?:be|been|being) [a-z]+",
    r"\b(?:with|from|of|for|by|at) (?<!came from )(?<!come from )(?<!comes from )(?<!staying at )(?<!stayed at )"
    r"(?<!working at )"
    r"(?<!worked at )(?<!worked for )(?<!played for )to (?:[A-Z]|the\b)",
    r"\b[Tt]here (?:are|were) (?:no|not|some|any) (?:information|news|evidence|help|aid|advice|equipment"
    r"|damage)\b(?! (?:[a-z]+s|and|or|people|crew)\b)",
    r"\b(?:[Nn]obody|[Nn]o one|[Nn]one) (?:from|of) (?:(?!who|that|which|whom)[a-z]+ ){1,4}(?:did|has|have|was"
    r"|is|were|are|will) not\b",
    r"\b(?:is|was|are|were) (?:to|from|with|by|for) (?:him|them|us|me) (?P<past>[a-z]+)[.,]",
    r"\b(?:the|an?|his|her|their) (?![a-z]+ing\b)[a-z]+ (?:me|us) (?P<past>[a-z]+)\b",
    r"(?:(?<=know )|(?<=knew )|(?<=knew not )|(?<=known ))to (?:do|say|eat|buy|choose|answer|believe) (?:what"
    r"|where|who|how)[.,]",
    r"\b(?:took|takes|brought|carried) with (?:itself|himself|herself|themselves)\b",
    r"\b(?:said|explained) (?:me|us)\b(?! (?:father|mother|ma|mam|da|dad|old|brother|sister|son|wife|husband|friend"
    r"|uncle|aunt)\b)",
    r"\bmaximum (?:quickly|strictly|openly|carefully)\b",
    r"\bThe (?:storm|rain|wind|flood|quake|accident|explosion|man|woman|boy|girl|driver|mayor) (?:make|take"
    r"|cause|bring|become"
    r"|give|destroy|kill|begin|happen|arrive|announce|receive) (?:the|an?|to|that|in|on|at|by|\d)",
    r"\bIt exists an?\b",
)
"""Each group is named for the class that its word must be of: a finite verb, a base form, a past, an adjective."""
BEHIND_NO_CLAUSE = (
    r"\b(?:of|for|by|without|from|with|at|about|during|despite|through|against) (?P<only>[a-z]{3,})\b(?!-)",
    r"\bto (?:went|took|gave|knew|wrote|ate|began|had|did|has|became|came|sent|made(?! (?:in|by|to|from)\b))\b",
    r"\b(?:has|have|had|is|are|was|were|will|can|must|would|could|did|does|do) (?:goes|comes|becomes|gets|takes"
    r"|gives|makes"
    r"|knows|says|begins|wants|seems|happens|belongs|loses|brings|keeps|tells|thinks|believes|receives|includes"
    r"|continues"
    r"|exists|went|took|gave|knew|wrote|drove|flew|threw|ate)\b",
    r"\b(?:came|went|wants?|wanted|began|started|decided|tried|tries|hopes|hoped|able|ready|managed|refused|agreed"
    r"|forced"
    r"|allowed|ordered|obliged|promised|continues?|intends?) (?P<only>[a-z]+)\b",
)
"""What a relative clause without its pronoun may end with: “those she works with include”, “all he had went”."""
