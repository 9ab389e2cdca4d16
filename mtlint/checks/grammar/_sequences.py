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
SEQUENCES = (
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
    r"(?<=[a-z] )which "
    r"(?<!in which )(?<!of which )(?<!on which )(?<!at which )(?<!to which )(?<!by which )(?<!with which )"
    r"(?<!for which )(?<!from which )(?<!under which )(?<!about which )(?<!through which )"
    r"(?<!during which )(?<!into which )(?<!after which )(?<!against which )(?<!upon which )"
    r"(?<!over which )(?<!until which )(?<!without which )"
    r"(?:they|he|she|we|I) (?:had |have |has |will |would )?[a-z]+ (?:it|them)\b",
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
    # taken over from the order of the source
    r"\b(?:has|have|had|is|are|was|were|will|can|must|would|could|did|does|do) (?:goes|comes|becomes|gets|takes"
    r"|gives|makes"
    r"|knows|says|begins|wants|seems|happens|belongs|loses|brings|keeps|tells|thinks|believes|receives|includes"
    r"|continues"
    r"|exists|went|took|gave|knew|wrote|drove|flew|threw|ate)\b",
    r"\bto not to\b|\bnot to not\b|\bnot before on\b|\bgave known\b|\bfrom it out\b|\bout of question\b|\bis"
    r" question of\b",
    r", (?:about|of|on|to|for) (?:what|which) (?:[a-z]+ed|said|told) (?:the|a|his|[A-Z])",
    r"\b(?:to|with|from|by|for) (?:which|whom) (?!about\b|only\b|are\b|is\b|was\b|were\b|has\b"
    r"|have\b)(?P<finite>[a-z]+)"
    r" (?:the|an?|his|her|their) [a-z]+",
    r"\bof (?:which|whom) (?:depends|belongs|consists) (?:the|an?|his|her|their)\b",
    r"\b[Tt]here (?:is|are|was|were) who\b",
    r"\b(?:has|have|had|he|she) (?:announced|said|declared|stated|affirmed|denied|confirmed|assured|stressed|explained)"
    r" to (?:have|be|want|know|not)\b",
    r"\bthat the (?!day|time|moment|way|year|more|less|ones?\b)[a-z]+ (?:it|they) (?:will |can |has |have |had"
    r" )?[a-z]+[.,]",
    r"\b[Ii]t (?:exists?|existed) (?:an?|the|many|several|no|\d)",
    r"\b(?:made|make|makes) (?:flee|leave|go|run|fall|come|cry|believe|understand|know|see|think|wait)\b(?! (?:of"
    r"|with)\b)",
    r"\b(?<!if )no (?:be|is|was|were|are|has|have|must|should)\b",
    r"\bof (?:him|her|them|it) of the\b",
    r"\b(?:on|to|upon|with|for) (?:himself|herself|itself|themselves) (?:took|takes|take|brought|gave|gives|carried)\b"
    r"|\b(?:took|takes|brought|carried) with (?:itself|himself|herself|themselves)\b",
    r"(?<=[a-z] )(?:how|when|why|where) (?:will|can|could|would|did|does) (?:the|he|she|they|it|we)\b[^?.\n]{0,80}\.",
    r", (?:at|in|on|from|to) (?:home|work|school|(?:the|their|his|her) [a-z]+) to (?P<base>[a-z]+)\.",
    r"\blet (?:himself|herself|themselves|itself) (?:in|at|by|on|from|with) [a-z ]{3,25} (?P<base>[a-z]+)[.,]",
    r"\bthat (?<!said that )(?<!says that )(?<!added that )(?<!stated that )(?:in|on|from|under|about) (?:it|them)"
    r" [a-z]+",
    rf"\b(?:which|that|who) {_IS} (?!(?:{_DITRANSITIVE})\b)(?P<past>[a-z]+) (?:it|them|him)\b",
    r"\bthat (?:the |a |he |she |they |it )[^,.;:\n“”\"]{8,80} (?:said|announced|declared|stated|emphasi[sz]ed"
    r"|explained)\.",
    r"\b(?:came|went|wants?|wanted|began|started|decided|tried|tries|hopes|hoped|able|ready|managed|refused|agreed"
    r"|forced"
    r"|allowed|ordered|obliged|promised|continues?|intends?) (?P<only>[a-z]+)\b",
    r"\b(?:the|an?) [a-z]+ (?:this|these)[.,]",
    r"\b(?:When|After|As|If|Because|Since|While|Before) (?!all\b)[^,.\n]{5,70}, (?:had|has|was|will|can|could|did"
    r"|is|were"
    r"|have|are) (?:it|he|she|they|the|a)\b[^?\n.]*\.",
    r"\bmust (?:to|been|was|were|is|has|had)\b",
    r"\bbetween (?:from|of|to|at)\b|\bamong (?:from|of|in|to|at)\b",
    r"\b(?:He|She|They|(?<!and )(?<!than )(?<!as )(?<!but )(?<!or )(?<!, )(?:he|she|they)) (?:in|on|at|from|to|with|by"
    r"|into|under)"
    r" (?:the|an?|his|her|their|\d{4}|[A-Z][a-z]+)\b(?! (?:end|time|same|West|East|first)\b)",
    r"\b(?:an?|the) such (?!that\b|a\b)[a-z]+",
    r"\byet in (?:19|20)\d\d\b|\balready not\b|\bnot yet already\b",
    r"\b(?!(?:what|those|who|it|this|that|all|had|were|did)\b)(?P<past>[a-z]+) (?:was|were|is|are|has been|have"
    r" been|had been)\.",
    r"\b(?:the|a|his|her|their) [a-z]+ (?:to|from|in|at|on|with) (?:the|a|his|her|their) [a-z]+ (?:the|a|an|his"
    r"|her|their)"
    r" [a-z]+ (?P<past>[a-z]+)\.",
    r"\b(?:[Ww]ith|[Bb]y|[Ff]rom) (?:this|that) (?:be|was|is|were|had|has|will|became) (?:the|an?)\b",
    r"\b(?:for|since|during) (?:the )?(?:[a-z]+|\d+) (?:years|months|days|weeks) ago\b(?! (?:today|when|that)\b)",
    r"\b(?:is|was|are|were) (?:in|on|at) (?:number|amount|quantity|force of)\b|\bin (?:number|quantity) of \d",
    r"\b(?:and|but|or|while|because|when|if) (?:is|was|are|were|has|have|had|will) (?:the|a|an|his|her|their|this"
    r"|these)"
    r" (?:also |been |now |already )?(?P<past>[a-z]+)[.,]",
    r"\bwithout (?:he|she|they)\b",
    r"\b(?:has|have) (?:the|an?|his|her|their|its) (?:[a-z]+ ){1,2}(?:as|in|on|to|with|for|from|by|at) (?:[a-z]+ ){1,3}"
    r"(?P<past>[a-z]+)\.",
    r"\b(?P<past>[a-z]+)(?: up| out| off)? (?:become|became|got)[.,]",
    r"\b(?:want|wants|wanted) that (?:the|he|she|they|it|an?|all|we)\b",
    r"\b(?:man|woman|driver|men|women|person|passenger|tourist|suspect|victim) in the (?:twenties|thirties|forties"
    r"|fifties"
    r"|sixties|seventies)\b",
    r"\b(?:since|due to|despite|owing to) that (?:the|he|she|they|it|we)\b",
    r"\btells to (?P<base>[a-z]+)\b|\b(?:been being|being been|been been|was been|were been|is been|are been)\b",
    r"\b(?:he|she|they|we|it|I) not (?:will|is|was|has|have|can|must|would|did|does|are|were|could)\b",
    r"\bthe [a-z]+ not (?:will|is|was|has|have|can|must|would|did|does|are|were|could)\b",
    r"\bto [a-z]+ (?:does|do|did|will|could|can) not [a-z]+\.",
    r"\b[Ii]t results (?:that|from)\b",
    r"\b(?:underlined|assured|stressed|emphasi[sz]ed|recalled|insisted|warned|announced) that (?:must|will|are"
    r"|have|has)"
    r" (?:be|been|being) [a-z]+",
    r"\bThe(?:y|re) (?:will be|were|was|have been|are) (?:given|paid|sent|offered|awarded|handed|distributed) to"
    r" the [a-z]+"
    r" [a-z\d]+",
    r"\b(?:with|from|of|for|by|at) to (?:[A-Z]|the\b)",
    r"\b(?:on|about|of|for|to|with|from|at) that [a-z]+s (?:must|will|should|are|were|have|can|would)\b",
    r"(?:\A|[.!?\n] ?)By the [a-z]+ (?P<past>[a-z]+)(?=, )",
    r"(?:\A|[.!?\n] ?)(?:The|A) (?!people|police|men|women|children|media|data|public|team|rest|few|many|poor|rich"
    r"|old|young"
    r"|dead|injured|wounded|majority)[a-z]+[^s\W] (?:make|take|cause|bring|become|give|destroy|kill|begin|happen"
    r"|arrive|announce|receive|include|decide) (?:the|an?|to|that|in|on|at|by|\d)",
    r"\b[Tt]here (?:are|were) (?:no|not|some|any) (?:information|news|evidence|help|aid|advice|equipment"
    r"|damage)\b(?! [a-z]+s\b)",
    r"\band (?:it|him|them|her) (?:to|in|from|into|on|at) the\b",
    r"\b(?:[Nn]obody|[Nn]o one|[Nn]one) (?:from|of) [a-z ]{3,20} (?:did|has|have|was|is|were|are|will) not\b",
    r"\b(?:He|She|They|(?<!and )(?<!, )(?<!is )(?<!was )(?:he|she|they)) (?:the|his|her|their) (?!first\b|last\b"
    r"|only\b)[a-z]+",
    r"\b(?:is|was|are|were) (?:to|from|with|by|for) (?:him|her|them|us|me) (?P<past>[a-z]+)[.,]",
    r"\b(?:the|an?|his|her|their) [a-z]+ (?:me|him|us) (?P<past>[a-z]+)\b",
    r"\b(?:has|have|had) (?:[a-z]+ly )?(?:to|in|from|at|on|by|with) (?:the|his|her|their|a) [a-z]+"
    r" (?P<past>[a-z]+)[.,]",
    # adjectives
    r"\b(?:[Tt]he|an?|his|its|their|in|for) (?<!called the )(?<!calls the )(?<!call the )(?<!made the )(?<!makes the )"
    r"(?<!make the )(?<!considered the )(?<!considers the )(?<!deemed the )(?<!found the )(?<!declared the"
    r" )(?<!keep the )"
    r"(?<!is the )(?<!was the )(?<!are the )(?<!were the )(?<!of the )(?<!in the )"
    rf"(?!(?:most|more|less|very|well|so|as|be|at|words?|it|them)\b)"
    rf"(?P<thing>[a-z]+) (?:{_RELATIONAL})[.,]",
    rf"(?<=[a-z] )(?P<adjective>[a-z]+) {_IS}[.,]",
)
"""Each group is named for the class that its word must be of: a finite verb, a base form, no noun, a past, an"
" adjective."""
