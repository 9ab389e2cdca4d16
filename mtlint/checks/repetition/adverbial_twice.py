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
together, jointly, in common
immediately, at once, right away, without delay, instantly, straight away
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
forever, for good, for ever, permanently
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


class Options(CheckOptions):
    """Nothing can be set."""


def find(article: Article, rule: Rule, _options: Options) -> Iterator[Finding]:
    """The second of the two, if it is not the same words again, in translations, outside quotations."""
    if not article.is_translated:
        return
    folded = article.folded
    seen: dict[int, Span] = {}
    for found in _ANY.finditer(folded):
        group, span = _GROUP_OF[found[0]], Span(*found.span())
        first = seen.get(group)
        seen[group] = span
        if first is None or span.start - first.end > _REACH or folded[slice(*first)] == found[0]:
            continue
        if not _OTHER_CLAUSE.search(folded, first.end, span.start) and not article.is_quoted(span):
            yield finding(article, rule, span, related=(Related(first, "said here already"),))
