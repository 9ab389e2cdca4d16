"""The verb of saying before its speaker, within what is quoted: “…, regretted a visitor”, “…, assured us Ada Orr”."""

from mtlint import lazy_re

from ._speech import ONLY_SPEECH

_SPEAKS = (
    "(?:apologi[sz]e[ds]|believe[ds]|boasted|boasts|clarified|clarifies|cried|cries|enthuse[ds]|exulted|exults|fume[ds]"
    "|hope[ds]|muse[ds]|pleaded|pleads|pointed out|points out|predicted|predicts|protested|reiterate[ds]|rejoice[ds]"
    "|repeated|repeats|retorted|retorts|reveal(?:ed|s)|sobbed|sobs|shouted|shouts|swore|swears|thought|thinks"
    "|thundered|thunders|vowed|vows|whispered|whispers|wondered|wonders|worried|worries|wrote|writes)"
)
"""Further verbs behind which somebody is the one who speaks."""
_MAY_ADDRESS = (
    "(?:acknowledge[ds]|advise[ds]|alleged|alleges|announce[ds]|appealed|appeals|asked|asks|celebrate[ds]|condemned"
    "|condemns|confirmed|confirms|critici[sz]e[ds]|defended|defends|demanded|demands|denounce[ds]|describe[ds]|expected"
    "|expects|judge[ds]|promise[ds]|remembered|remembers|ruled|rules|shows"
    "|summed up|sums up|suppose[ds]|tells|thanked|thanks|threatened|threatens"
    "|told|urge[ds])"
)
"""Verbs behind which somebody may also be the one who is spoken of: “we ran, thanked the crew, …”."""
_NAME = r"(?!I\b)[^\W\d_a-z][\w’'-]*"
_ARTICLE = "(?:the|an?|its|his|her|our|their|one)"
_PERSON = (
    r"(?:[\w’-]+(?:[eo]r|ist|[ia]an|man|woman|person|ant|ent|ee)|[a-z]+(?:er|or|ist|ian|ant|ent|ive)s|academic|analyst|another|archbishop"
    "|athlete|aunt|authority|bishop|boss|boy|bride|candidate|captain|champion|chef|chief|cleric|clerk|coach|colleague"
    "|colonel|critic|crowd|deputy|diplomat|doctor|envoy|expert|family|fan|father|friend|general|girl"
    "|groom|guard|guest|guide|head|host|imam|insider|judge|king|major|mayor|medic|ministry|monk|mother|nun|nurse"
    "|official|one|others|parents|party|patriarch|pilot|police|pope|priest|prince"
    "|princess|queen|relative|rescuer|school|son|surgeon|union|victim|widow|wife|witness|youth)"
)
_PLACE = rf"(?:{_ARTICLE} |this )?[\w’'-]+(?: [A-Z][\w’'-]+)*(?: (?:with|to|of) (?:{_ARTICLE} )?[\w’'-]+)?"
_ASIDE = (
    "(?:(?:yesterday|today|then|also|again|later|in turn|for (?:his|her) part|us|me|himself|herself|themselves"
    rf"|(?:with|in|at|on|from|to|for|before|after|through|via|during|about) {_PLACE}"
    rf"|[a-z]{{3,}}ing (?:(?:out|back|up|down|away|in|into|of|from|at|to) ){{1,2}}{_PLACE}) ){{0,2}}"
)
"""Where, when, how and to whom, between the verb and who speaks."""
_HAS = "(?:(?:has|have|had) )?"
_OF_WHAT = rf"(?: (?:of|for|from|in|at) (?:{_ARTICLE} )?[\w’'-]+(?: [\w’'-]+){{0,3}}?)?"
_WHO = (
    rf"(?:{_ARTICLE} (?:[\w’'-]+ ){{0,6}}?{_PERSON}{_OF_WHAT}(?:,? {_NAME}){{0,4}}"
    rf"|(?:{_ARTICLE} (?:[\w’'-]+ ){{1,6}}?|{_PERSON} )?{_NAME}(?: {_NAME}){{0,4}})"
)
_WHERE = r" (?:in|to|on|at|before|from|with|after|via|among|as) [^.,“”\"]{1,60}[.,]"
VERB_FIRST = lazy_re.compile(
    rf"(?<=\w), {_HAS}(?:{ONLY_SPEECH}|{_SPEAKS}) {_ASIDE}{_WHO}(?=, [^‘']|[.,]?[\"”]|{_WHERE})"
)
MAY_BE_VERB_FIRST = lazy_re.compile(
    rf"(?<=\w), {_MAY_ADDRESS} {_ASIDE}{_WHO}(?=, (?!(?:and|or|then|who|[a-z]+ed) )[^‘']|[.,]?[\"”]|{_WHERE})"
)
"""The same where who stands behind the verb may be its object."""
OPENS_VERB_FIRST = lazy_re.compile(
    "(?:Said|Says|Added|Adds|Explained|Explains|Stressed|Stated|Declared|Declares|Assured|Assures|Regretted|Lamented|Laments"
    rf"|Warned|Warns|Recalled|Recalls|Told|Tells|Complained|Complains|Insisted|Insists) {_ASIDE}{_WHO}[,:] (?=[a-zA-Z])"
)
"""The same before the words that are quoted."""
