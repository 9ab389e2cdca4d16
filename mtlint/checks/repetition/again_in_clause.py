"""A clause that ends with what it has said: “was by plane flown to Harle by plane”, “have sent 850 men sent”."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import is_past
from mtlint.text.word_set import word_set

_TOKEN = lazy_re.compile(r"[\w’'%-]+(?:[.,:]\d+)*|[^\w\s]|\n")
_PREPOSITIONS = word_set(
    "on in at by with from for of over under through during within after before until since into via about without to "
    "against across"
)
_DETERMINERS = word_set("the a an his her its their this that")
_BARE = _PREPOSITIONS | _DETERMINERS | word_set("was were is are be been being no any all")
"""Behind these a word stands without another that tells it from its first appearance."""
_OPENS_CLAUSE = word_set(
    "or but nor that who whom whose which where while than then not if because so whether when what how why both "
    "between either neither rather yet just per like"
)
"""Words behind which another clause may say the same, or which set one thing against another."""
_MEASURES = word_set(
    "million billion trillion thousand hundred percent cent cents year years month months week weeks day days "
    "hour hours minute minutes second seconds time times metre metres meter meters kilometre kilometres kilometer "
    "kilometers miles euros dollars won yen yuan pounds points crowns shekels rubles roubles degrees tons tonnes "
    "people each other others part one ones more less same them here there this that with into over well down "
    "work back again once worst best"
)
"""Words that a clause may well have twice: they count, or stand for something else each time."""
_SAID_TWICE = word_set("is are was were be still remains remain afraid means")
"""“A timetable is a timetable.”"""
_IS = word_set("is are was were")
_NEW_SENSE = word_set("out without across all as")
"""Behind these a word may come again: “the country has had blackouts across the country”."""
_VERB_AGAIN = lazy_re.compile(
    r"\b(?P<verb>[a-z]{4,}) (?!(?:in|on|at|by|from|to|with|during|for|of|last|earlier|abroad)\b)"
    r"(?:(?!(?:and|or|but|who|that|which|where|while|than|then|not|if|because|so|when|what|how|after|before"
    r"|until|since"
    r"|once|though|as|he|she|they|it|police)\b)[\w’'%,-]+ ){1,14}?(?P<again>(?:was|were|been|got)"
    r" (?P=verb))(?![\w’'-])"
)
"""“The town declared three days of mourning was declared.”"""
_BESIDE = tuple(
    lazy_re.compile(pattern)
    for pattern in (
        r"\b(?P<first>[a-z]{3,}?)e?d (?:cast|gave|give|took|take|made|make) (?P<again>(?:their|his|her|an?|the)"
        r" (?P=first)(?:e?s)?)\b",  # voted cast their votes
        r"\b(?P<first>blood|snow|rain|sand|dust|hail)[a-z]{3,} (?P<again>of (?:the )?(?P=first))(?=[.,]| (?:in"
        r"|on|at|and)\b)",  # bloodbath of blood
        r"\b(?P<first>Act) (?P<again>law)\b",
        r"\b(?P<first>\d+)-year-old [a-z]+ (?P<again>of (?P=first) years)\b",
    )
)
"""What is said again at once, by the same word or its noun."""
_BESIDE_AT = tuple(
    (word_set(words), lazy_re.compile(pattern))
    for words, pattern in (
        (
            "extra additional together abroad online",
            r"\b(?P<first>extra|additional|together|abroad|online) [a-z]{4,}"
            r" (?P<again>(?P=first))(?=[.,])",  # extra flights extra
        ),
        (
            "the",
            r"\bthe (?P<first>[a-z]{4,}) of (?:the )?(?P<of>[a-z]{4,}) (?:in|at|of|on) (?P<again>the (?P=of)"
            r" (?P=first))\b",
        ),
        (
            "rose fell increased grew dropped decreased declined climbed jumped",
            r"(?<!who )(?<!that )(?<!which )\b(?P<first>rose|fell|increased|grew|dropped|decreased|declined|climbed"
            r"|jumped) (?:to|by|from) [\d.,]+"
            r"(?: (?:percent|million|billion|points|people|tons|euros|dollars|yen))?"
            r" (?P<again>rose|fell|increased|grew|dropped|decreased|declined|climbed|jumped)\b",
        ),
        (
            "has have",
            r"(?<!who )(?<!that )(?<!which )(?<!those )(?<!what )(?<!he )(?<!it )(?<!they )(?<!we )(?<!you )"
            r"\b(?P<first>has been|have been) (?P<past>[a-z]+)"
            r"(?: (?!(?:and|or|but|who|that|which|as|than|while|what|not|so|when|if|where|before|after|until"
            r"|because)\b)[a-z]+){0,3} (?P<again>(?P=first) (?P<past2>[a-z]+))\b",  # has been put out has been ended
        ),
        (
            "rain snow",
            r"\b(?P<first>rain|snow)"
            r" (?:(?:has been|had been|was|is) )?(?P<again>(?P=first)(?:ing|ed))\b",
        ),
        (
            "female",
            r"\b(?P<first>female) (?P<again>wom[ae]n)\b",
        ),
        (
            "dead",
            r"\b(?P<first>dead) (?P<again>without life)\b",
        ),
        (
            "derailed",
            r"\b(?P<first>derailed) (?P<again>(?:off|from) the (?:rails|tracks))\b",
        ),
        (
            "no any zero without",
            r"\b(?:[Nn]o|any|zero|without) (?P<first>injur|wound|damag|fatal|casualt)[a-z]* (?:people |persons )?(?:and"
            r"|or|nor)"
            r" (?P<again>(?:the )?(?P=first)[a-z]*)\b",  # no injured people nor injuries
        ),
    )
)
"""Words of which one comes first, and what is looked for where they stand."""
_BESIDE_AGAIN = tuple(
    lazy_re.compile(pattern)
    for pattern in (
        r"\b(?P<first>[a-z]{3,}ed) (?:their|the|its|his|her|an?)"
        r" (?P<again>(?P=first)) [a-z]",  # closed its closed door
        r"\b(?P<first>[a-z]{3,}ed) (?!by\b|in\b)[^.;:“”\"\n]{3,50}, (?P<again>(?:and )?(?P=first) by) [a-z]",
        r"\b(?P<first>[a-z]+ed|said) that (?P<again>it (?:was|had been|is) (?P=first))\b",
        r"\b(?!said|says|told)(?P<first>[a-z]{4,}) [^.;:“”\"\n!?]{5,80}, (?P<again>(?:(?:it|he|she|they) )?(?P=first))"
        r"(?=\.)",
        r"\b(?P<first>each) of (?:[a-z]+ ){1,5}(?P<again>each)(?=[.,]| of\b)",
        r"\b(?P<first>[a-z]{3,}ed) (?P<again>in (?:an? |the )?(?P=first))\b",  # scattered in scattered state
        r"\b(?!(?:short|best|worst|most|half|part|friend|son|daughter|father|mother|sister|brother|cousin|child|wife"
        r"|husband|neighbou?r|king|club|party|town|village)\b)(?P<first>[a-z]{4,}) of (?:the |a |its |their )?"
        r"(?:(?!and|or|to|than|but|is|are|was|were|another|other|rival)[\w’'-]+ ){1,3}?(?P<again>(?P=first))"
        r"(?=[.,]| (?:and|in|on|at|for|was|is|were|has)\b)",  # the flag of the country's national flag
        r"\b(?P<first>[a-z]{4,}s) (?:stay|remain|serve|work|continue)(?:ed|s)? (?P<again>as (?P=first))(?=[.,])",
        r"\b(?!family|rally|ally|supply)(?P<first>[a-z]{3,}ly) [a-z]+ed"
        r" (?P<again>(?P=first))\b",  # safely landed safely
        r"(?<!who )(?<!that )(?<!which )\b(?P<first>(?P<past>[a-z]{4,}))"
        r"(?: (?!(?:was|were|been|had|has|have|early|late|first|last|and|or|but|who|that|which|as|than|while|what|not"
        r"|so|when|if|is)\b)"
        r"[\w’'-]+){1,5} (?P<again>(?P=first)) on [A-Z][a-z]+day\b",  # asked a fine asked on Monday
    )
)
"""What begins with any word in small letters and says it again."""
_RELATIVE = lazy_re.compile(r"\b(?:that|who|which|what|those|all|had|has|have) \Z")
"""Before a participle, or a verb of another clause: “Of those killed six were killed at home.”"""
_COUNTED_AGAIN = lazy_re.compile(
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|all|none) \Z"
)
_YEAR = lazy_re.compile(r"(?:19|20)\d\d")
_SHORTEST = 4
_STEM = _SHORTEST - 1
"""The letters of the shortest stem."""
_GO_ON = frozenset(("on", "for", "in", "at", "with", "after", "during", "since", "under"))
"""Words behind which the clause goes on with another adverbial."""
_OF = frozenset(("of", "their", "his", "her", "its"))
_AUXILIARIES = frozenset(("was", "were", "been", "got"))
_SUFFIXES = ("ings", "ing", "ied", "ies", "ed", "es", "s", "e")


class _Word(NamedTuple):
    text: str
    key: str
    start: int
    end: int


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two, in translations, outside quotations."""
    if not article.is_translated:
        return
    beyond = 0
    for first, second in sorted(_twice(article), key=lambda pair: pair[1]):
        if second.start >= beyond and not article.is_quoted(second):
            beyond = second.end
            yield finding(article, rule, second, related=(Related(first, "said here already"),))


def _beside(article: Article) -> Iterator[re.Match[str]]:
    for pattern in _BESIDE:
        yield from pattern.finditer(article.text)
    for words, pattern in _BESIDE_AT:
        yield from article.matches_at(words, pattern)
    for pattern in _BESIDE_AGAIN:
        yield from article.matches_again(pattern)


def _twice(article: Article) -> Iterator[tuple[Span, Span]]:
    """What is said first, and what says it again."""
    text = article.text
    for found in article.matches_again(_VERB_AGAIN):
        is_of_another = _RELATIVE.search(text, max(0, found.start() - 10), found.start()) or _COUNTED_AGAIN.search(
            text, found.start(), found.start("again")
        )
        if is_past(found["verb"]) and not is_of_another:
            yield Span(*found.span("verb")), Span(*found.span("again"))
    for found in _beside(article):
        if all(is_past(word) for name, word in found.groupdict().items() if name.startswith("past")):
            yield Span(*found.span("first")), Span(*found.span("again"))
    for clause, ends in _clauses(text):
        if not _has_alike(clause):
            continue
        twice = _phrase_again(clause) or _pair_again(clause) or (_word_again(clause) if ends else None)
        twice = twice or _word_again_within(clause)
        if twice:
            yield twice


def _clauses(text: str) -> Iterator[tuple[list[_Word], bool]]:
    """Words with no mark or word between them that begins another clause, and whether a comma or stop ends them."""
    words: list[_Word] = []
    for found in _TOKEN.finditer(text):
        each = found[0]
        key = each.lower()
        if not each[0].isalnum() or key in _OPENS_CLAUSE:
            if len(words) >= _SHORTEST:
                yield words, each in ".,"
            words = []
        else:
            words.append(_Word(each, key, *found.span()))


def _has_alike(words: list[_Word]) -> bool:
    """Whether two words begin alike, as those that are the same or have one stem do."""
    beginnings = [word.key[:_STEM] for word in words if len(word.key) >= _STEM and word.key != "the"]
    return len(set(beginnings)) < len(beginnings)


def _spans(words: list[_Word], first: int, second: int, length: int) -> tuple[Span, Span]:
    """Where the two stand, with the words behind and the one before that are the same, too."""
    while second + length < len(words) and words[first + length].key == words[second + length].key:
        length += 1
    if length > 1 and first and words[first - 1].key == words[second - 1].key:
        first, second, length = first - 1, second - 1, length + 1
    one, two = (Span(words[at].start, words[at + length - 1].end) for at in (first, second))
    return one, two


def _phrase_again(words: list[_Word]) -> tuple[Span, Span] | None:
    """A preposition, its noun and what is between them: “from the air is going on with drones from the air”."""
    keys = [word.key for word in words]
    for first in range(len(keys) - 3):
        if keys[first] not in _PREPOSITIONS or keys[first] == "to":
            continue
        if keys[first] == "of" and not is_past(keys[first - 1]):
            continue  # a year of rain in a decade of rain
        noun = first + 1
        while noun < len(keys) and (keys[noun] in _DETERMINERS or keys[noun][0].isdigit()):
            noun += 1
        if noun >= len(keys) or len(keys[noun]) < _SHORTEST - 1 or keys[noun] in _PREPOSITIONS:
            continue
        phrase = keys[first : noun + 1]
        for second in range(noun + 2, len(keys) - len(phrase) + 1):
            if keys[second : second + len(phrase)] == phrase and _is_same_clause(keys, phrase, noun, second):
                return _spans(words, first, second, len(phrase))
    return None


def _is_same_clause(keys: list[str], phrase: list[str], noun: int, second: int) -> bool:
    """Whether nothing shows that the phrase is about something else: a name of two words, an “and” before “of …”."""
    if is_past(keys[second - 1]):
        return False  # jailed for two years suspended for two years
    end = second + len(phrase)
    goes_on = keys[noun + 1], keys[end] if end < len(keys) else ""
    if "and" in keys[noun:second]:
        behind = keys[keys.index("and", noun) : second]
        if phrase[0] == "of" or end < len(keys) or any(is_past(key) for key in behind):
            return False  # of candidates of science and doctors of science; came by train and left by train
    if phrase[1:2] == ["the"] and goes_on[1] and goes_on[1] not in _PREPOSITIONS and goes_on[1] != "and":
        return False  # of the Russian Federation … of the Russian Far East
    return not (len(phrase) > 2 and phrase[-2][0].isdigit() and phrase[0] == "of")


def _pair_again(words: list[_Word]) -> tuple[Span, Span] | None:
    """Two words of weight: “the whole cabinet must go as the whole cabinet”."""
    keys = [word.key for word in words]
    seen: dict[tuple[str, str], int] = {}
    for at in range(len(keys) - 1):
        pair = (keys[at], keys[at + 1])
        if min(map(len, pair)) < _SHORTEST or not words[at + 1].text.islower() or pair[1] in _MEASURES:
            continue
        first = seen.setdefault(pair, at)
        if first + 2 < at == len(keys) - 2 and "and" not in keys[first:at] and keys[at - 1] in _BARE:
            return _spans(words, first, at, 2)
    return None


def _word_again_within(words: list[_Word]) -> tuple[Span, Span] | None:
    """The same where the clause goes on: “got life in prison for life for the attack”."""
    for end in range(_SHORTEST, len(words)):
        last = words[end - 1].key
        if words[end].key in _GO_ON and words[end - 2].key not in _OF and last not in _SAID_TWICE:
            twice = _word_again(words[:end])
            first = next((word.key for word in words if twice and word.start == twice[0].start), "")
            if twice and is_past(first) is not (first == last):
                return twice
    return None


def _word_again(words: list[_Word]) -> tuple[Span, Span] | None:
    """The last word, of the same stem as one before: “voted by a vote of 6 to 3 votes”, “exceeded 3 were exceeded”."""
    last = words[-1]
    if len(last.key) < _SHORTEST or not last.text.islower() or last.key in _MEASURES or last.key.endswith("ly"):
        return None
    stem, before = _stem(last.key), words[-2].key
    if not _NEW_SENSE.isdisjoint((before, words[-3].key)):
        return None
    has_and = False
    for at in range(len(words) - 4, -1, -1):
        word = words[at]
        has_and = has_and or word.key == "and"
        if len(word.key) >= _SHORTEST and word.text.islower() and _stem(word.key) == stem:
            between = {each.key for each in words[at + 1 : -1]}
            is_verb = is_past(word.key)
            is_same_verb = is_verb and word.key == last.key
            is_bare = before in _BARE or (at > 0 and before == words[at - 1].key) or is_same_verb
            if not is_verb and before in _DETERMINERS and _is_of_other(words):
                continue  # a party for members of the party, a vote to set up a committee
            if not is_verb and before == "of" == words[at - 1].key:
                continue  # a year of rain in a decade of rain
            if (
                not is_verb
                and before in _PREPOSITIONS
                and word.key == last.key[:-1] + "s"
                and len(words) - at <= _SHORTEST
            ):
                continue  # “Farmers sell to farmers.”
            if is_same_verb and (before in _AUXILIARIES or not between.isdisjoint(_IS)):
                return None  # for _VERB_AGAIN; “the first book published was the last book published”
            is_counted = (
                is_verb
                and before[0].isdigit()
                and _YEAR.fullmatch(before) is None
                and words[-3].key not in ("at", "in", "on", "of", "for")
            )
            is_pattern = not is_verb and (between <= _BARE or not between.isdisjoint(_SAID_TWICE))
            if (is_bare or is_counted) and not is_pattern and (is_same_verb or not has_and):
                return _spans(words, at, len(words) - 1, 1)
    return None


def _is_of_other(words: list[_Word]) -> bool:
    """Whether the noun at the end, behind its article, may be another, or stands behind a verb of its own."""
    before = words[-3].key
    return words[-2].key in ("a", "an") or before in _PREPOSITIONS or is_past(before) or words[-4].key == "to"


def _stem(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _STEM:
            return word.removesuffix(suffix)
    return word
