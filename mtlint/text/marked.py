"""What shows a reader that a word is a foreign one: marks, an explanation beside it, a thing that it names."""

import re

from mtlint import lazy_re
from mtlint.model.span import Span

from .article import Article
from .emphasis import is_emphasised
from .likeness import letters

_GLOSS = (
    r"an?|the|as|which\s(?:means?|refers|translates|stands)|who|i\.e\.|that\sis|also|from|in|or|meaning"
    r"|literally|so-called|known|called|made|one\sof|often|sometimes|usually|traditionally|typically|namely|two\sof|three\sof|some\sof|both|similar|like|brewed|baked|cooked|served|worn|played|sung"
    r"|danced|spoken|written|used|eaten|drunk|grown|woven|carved"
)
_KINDS = "|".join(
    (
        "apple|bean|beer|berry|berries|boat|brandy|bread|broth|cake|cap|carpet|cattle|ceremony|ceremonies|cheese|chilli|cloak",
        "cloth|coffee|costume|curry|curries|dance|dancer|dancing|dialect|dish|dog|doll|dough|dress|drum|drummer|dumpling",
        "embroidery|fabric|festival|fiddle|fish|flour|flute|fruit|grain|grape|grass|hat|herb|horse|hymn|instrument|juice",
        "knife|knives|language|leaf|leaves|liqueur|lute|mask|melody|melodies|music|musician|mushroom|noodle|nut|oil|olive",
        "mite|moth|beetle|worm|virus|disease|weed|onion|pancake|pastry|pastries|pear|pepper|pickle|pie|plum|poem|poetry|poet|porridge|potato|pottery|prayer|rice|rite",
        "ritual|robe|root|rug|salad|sauce|sausage|scarf|scarves|seed|shawl|sheep|shirt|singer|singing|skirt|song|soup|spice",
        "steamer|stew|sweet|tea|temple|tomato|tree|tribe|trousers|turban|variety|varieties|verse|vine|weaver|weaving|whisky",
        "wine|wool|wrestler|wrestling",
    )
)
"""Things that have names of their own in every country: a word beside one of them is read as its name."""
_HOLDERS = "bowl|cup|glass|bottle|plate|jug|mug|piece|slice|loaf|pot|jar|kind|sort|form|type|variety|style|dish"
_MARKED_BEHIND = lazy_re.compile(
    rf"""
    ["”’»*_)\]] | \s*[(\[—–:=] | \s-\s                                    # a mark, a bracket
    | ,?\s(?:or|meaning|means|are|were)\s                                 # an explanation
    | ,?\s(?:which\s)?(?:is|was)\s(?:an?|the|one|what|when|where|how|also|called|known|usually|\w+ly)\s
    | (?:\sd(?:[aeiou]|el|es)\s[a-z]+)?,\s(?:{_GLOSS})\b                    # “patas de guanaco, a wild flower”
    | \sin\s(?:[A-Z][a-z]+(?:ish|ese|[ie]an|ic)|Czech|Dutch|French|German|Greek|Hindi|Thai|Urdu)\b
    | \s(?:{_KINDS})(?:e?s)?\b                                             # “kapiya peppers”
    """,
    re.VERBOSE,
)
_MARKED_BEFORE = lazy_re.compile(
    rf"""
    (?: ["“‘«*_(\[] | [—–:]\s
    | \bcalled\s(?:an?\s)?$
    | \b(?:named|dubbed|termed|nicknamed|titled|or|so-called|words?|terms?|name|traditional|local|means
      |(?:known|such|described|regarded|referred\sto)\sas|(?:[A-Z]\w+|word|term|name|slang|short)\sfor|as\sin
      |meaning|says?|locally|native|folk|ritual|ceremonial|(?:{_HOLDERS})(?:e?s)?\sof|(?:{_KINDS})(?:e?s)?)
      \s(?:an?\s|the\s)? )$
    """,
    re.VERBOSE,
)
_APPOSED_BEFORE = lazy_re.compile(r"[a-z],\s(?:the|an?|his|her|their)\s$")
_APPOSED_BEHIND = lazy_re.compile(r"[,.;)]")
"""“a border of green and gold, the tibeb,”: what a word stands beside says what it is."""
_IN_NAME_BEFORE = lazy_re.compile(
    r"(?:(?!(?:The|An|In|At|On|But|And|His|Her|This|That)\s)[A-ZÀ-Þ]\w+|\bM(?:rs?|s)\.?)\s$"
)
_IN_NAME_BEHIND = lazy_re.compile(r"\s[A-ZÀ-Þ]")
"""Between two words with a capital, a word is a part of the name: “Gwenllian ferch Huw”."""
_HONORIFICS = frozenset((
    "abla", "agha", "aka", "akka", "amca", "amma", "anna", "appa", "aunty", "baba", "babu", "bacsi", "bapa",
    "bapak", "bhabhi", "bhai", "bhaiya", "bibi", "chacha", "dada", "dede", "devi", "didi", "dona", "efendi",
    "effendi", "eke", "garu", "goshi", "guruji", "hanim", "hanum", "hoca", "hodja", "hoja", "jaan", "janab",
    "joon", "kaka", "khala", "khanim", "khanom", "khanum", "khatun", "mama", "mami", "mirza", "muallim", "nana",
    "nene", "neni", "opa", "oppa", "pani", "pasha", "saheb", "sahib", "sama", "sayadaw", "sensei", "ssaem",
    "thatha", "tia", "tio", "tuan", "usta", "ustad", "xanim",
))  # fmt: skip
"""What follows the name of somebody in many languages: “Solmaz khanim”."""
_SPECIES = lazy_re.compile(r"[,(]\s?[A-Z][a-z]+ $"), lazy_re.compile(r"[,)]")
"""Before and behind the second word of a species: “, Branta rufa,”."""
_LIFE = lazy_re.compile(
    r"\b(?:bacteri|bee|beetle|bird|butterfl|crab|fern|fish|flower|fossil|frog|fung|genus|grass|herb|insect|invasive|lizard"
    r"|microbe|mosquito|moss|moth|mushroom|orchid|parasite|pathogen|pest|plant|seaweed|shrub|snail|snake|species|spider"
    r"|subspecies|toad|tree|virus|wasp|weed|yeast)"
)
"""What a text with the Latin name of a species speaks of."""
_LOOK = 40
"""Code points before a word in which it may be introduced."""


def is_marked(article: Article, span: Span) -> bool:
    """Whether the writer shows that this is a foreign word, or it is a part of a name."""
    text = article.text
    if _MARKED_BEHIND.match(text, span.end):
        return True
    before = text[max(0, span.start - _LOOK) : span.start]
    if _MARKED_BEFORE.search(before) or (_APPOSED_BEFORE.search(before) and _APPOSED_BEHIND.match(text, span.end)):
        return True
    if _IN_NAME_BEFORE.search(before) and (
        _IN_NAME_BEHIND.match(text, span.end)
        or letters(text[slice(*span)]) in _HONORIFICS
        or _LIFE.search(text, *article.sentence(span))
    ):
        return True
    if _SPECIES[1].match(text, span.end) and _SPECIES[0].search(before):
        return True
    return is_emphasised(article.document, span)


def is_explained(article: Article, word: str) -> bool:
    """Whether the article shows of a word, which is folded, at any of its places that it is a foreign one.

    One that ends in “s” may be explained in the singular.
    """
    text, singular = article.folded, word.removesuffix("s")
    start = text.find(singular)
    while start >= 0:
        end = start + len(singular)
        if is_marked(article, Span(start, end + text.startswith("s", end))):
            return True
        start = text.find(singular, end)
    return False
