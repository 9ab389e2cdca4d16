"""One adverbial in two renderings within a clause: “temporarily until it is safe for the time being”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_GROUPS = """
temporarily, provisionally, for the time being, on a temporary basis, until further notice
by phone, by telephone, on the phone, on the telephone, over the phone, over the telephone, via telephone, \
in a phone call, in a telephone call
by plane, by air, by aircraft, by airplane, on a plane, by aeroplane
currently, at present, at the moment, at this moment, presently, nowadays, at the current time, at the present time
again, anew, once more, once again, from scratch, from zero, afresh, all over again
together, jointly
immediately, right away, without delay, instantly, straight away
annually, every year, each year, per year, yearly, per annum
unanimously, by unanimous vote, by a unanimous vote, by unanimous decision, with one voice, by consensus
free of charge, gratis, for free, without payment, at no cost
daily, every day, each day, day by day
publicly, in public, openly
secretly, in secret
personally, in person
suddenly, all of a sudden, unexpectedly
finally, in the end, at last, eventually
completely, entirely, totally, fully, wholly
worldwide, around the world, across the world, all over the world, throughout the world, in the whole world
nationwide, across the country, throughout the country, all over the country, around the country, in the whole country
overnight, during the night, at night, in the night
initially, at first, in the beginning, at the beginning, at the outset
afterwards, subsequently, thereafter, after that
unemployed, jobless, without work, without jobs, without employment, without a job
homeless, without a home, without homes
voluntarily, of his own will, of her own will, of their own will, of his own free will, of her own free will, \
of their own free will, of his own accord, of her own accord, of their own accord, willingly
approximately, roughly, in round figures
officially, in an official manner
illegally, in an illegal way, in an illegal manner
legally, in a legal way, by legal means
gradually, step by step, little by little, bit by bit
simultaneously, at the same time
indefinitely, for an indefinite period, for an indefinite time, without a time limit, for an unlimited time
recently, lately, in recent times
forever, for ever, permanently
usually, as a rule, normally, generally
mainly, for the most part, mostly, primarily, chiefly
constantly, all the time, continuously, without interruption, non-stop
yesterday, on the previous day
soon, shortly, in the near future, before long
probably, in all likelihood, most likely
especially, in particular, above all, particularly
successively, in a row, one after another, consecutively
twice, two times, on two occasions
on foot, by foot
by train, by rail
by ship, by boat
by force, forcibly
online, on the internet, via the internet, over the internet
by mistake, mistakenly, in error, erroneously
a.m., in the morning
p.m., in the evening, in the afternoon, at night
throughout the year, all year round, year-round
separately, individually, one by one
"""
_GROUP_OF = {
    phrase.strip(): number for number, group in enumerate(_GROUPS.strip().split("\n")) for phrase in group.split(",")
}
_ANY = lazy_re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted((phrase.replace('.', '[.]') for phrase in _GROUP_OF), reverse=True))})(?![\w-])"
)
_REACH = 90
"""The most code points between the two."""
_OTHER_CLAUSE = lazy_re.compile(
    r"[.,;:!?()\"—–\n]|\b(?:and|or|but|nor|that|who|which|where|while|than|then|not|if|because|so|whether|when|what|how|why"
    r"|between|either|neither|rather|yet|as)\b"
)


_OF_NOUN = lazy_re.compile(r"(?i)\b(?:the|an?|his|her|its|their|our|this|that|every|each|any|no)(?: [a-z]+ly)? \Z")
"""Before an adverb that belongs to what stands before a noun: “the fully electric bus”."""
_BEHIND_ADVERB = lazy_re.compile(r" ([a-z]{3,}) (?!(?:by|in|on|at|to|of|for|from|with|and|or|as|than)\b)[a-z]")
_ADJECTIVE = lazy_re.compile(r"[a-z]+(?:ed|al|ous|ful|less|able|ible|ive|ic|ish|ary|thy)")
_ADJECTIVES_TOO = frozenset(
    ("daily", "nationwide", "worldwide", "online", "overnight", "yearly", "non-stop", "year-round")
)
_BEFORE_NOUN = lazy_re.compile(
    r" (?!(?:by|in|on|at|to|of|for|from|with|and|or|as|than|until|since|after|before|during|via|when|if)\b)[a-z]"
)
_OF_WORK = lazy_re.compile(r"(?<=without work) (?:experience|permits?|visas?|clothes|tools?|contracts?|ethic)\b")
_TIME_BEHIND = lazy_re.compile(r"(?<=(?:.soon|ortly|ately)) (?:after|before|afterwards|thereafter)\b")
"""Behind “shortly” and its like, which say then how near it was."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two, if it is not the same words again, in translations, outside quotations."""
    if not article.is_translated:
        return
    folded = article.folded
    seen: dict[int, Span] = {}
    for found in _ANY.finditer(folded):
        group, span = _GROUP_OF[found[0]], Span(*found.span())
        if _is_of_noun(article.text, span):
            continue
        first = seen.get(group)
        seen[group] = span
        if first is None or span.start - first.end > _REACH or folded[slice(*first)] == found[0]:
            continue
        if not _OTHER_CLAUSE.search(folded, first.end, span.start) and not article.is_quoted(span):
            yield finding(article, rule, span, related=(Related(first, "said here already"),))


def _is_of_noun(text: str, adverb: Span) -> bool:
    """Whether an adverb tells something of a noun, or of a time, and not of the clause: “Nationwide protests”."""
    word = text[slice(*adverb)].lower()
    if _OF_WORK.match(text, adverb.end):
        return True
    if word in _ADJECTIVES_TOO and (_BEFORE_NOUN.match(text, adverb.end) or text[adverb.start].isupper()):
        return True
    if _OF_NOUN.search(text, max(0, adverb.start - _REACH), adverb.start) or _TIME_BEHIND.match(text, adverb.end):
        return word.endswith("ly") or word in _ADJECTIVES_TOO or word == "soon"
    behind = _BEHIND_ADVERB.match(text, adverb.end) if word.endswith("ly") and text[adverb.start].isupper() else None
    return behind is not None and _ADJECTIVE.fullmatch(behind[1]) is not None
