"""Words that say who spoke, which several checks of quotations share, and what stands around a quotation."""

from mtlint import lazy_re
from mtlint.text.article import Article
from mtlint.text.quotes import Quotation
from mtlint.text.saying import SAID, UTTERED

_FURTHER = (
    "recounted|lamented|stresses|admits|concludes|complains|laments|remarks|reacts|reacted|sustains"
    "|underlines|emphasizes|emphasises|highlights|highlighted|points out|pointed out|confides|confided"
    "|testifies|testified|affirms|affirmed|specifies|specified|regrets|regretted|deplores|deplored"
    "|observes|observed|notes|comments|declares|states|warns|recalls|recounts|joked|jokes|sighs"
    "|sighed|exclaims|exclaimed|insists|indicates|indicated|replies|continues|argues|assures|assured"
    "|answers|reported|reports|informed|informs|claims|asserts|asserted|confessed"
)
ONLY_SPEECH = f"(?:{UTTERED}|{_FURTHER}|relates|confesses|protests|summarizes|summarises|summed up|opines|opined)"
"""Verbs behind which a name is that of the speaker."""
VERB = f"(?:{SAID}|{_FURTHER}|told|tells)"
"""Verbs of saying beside a quotation, whoever's name stands behind them."""
NAME = r"[^\W\d_a-z][\w’'-]*\.?"
PERSON = rf"{NAME}(?: (?:(?:de|da|del|dos|di|van|von|der|bin|al|el|la|le) )*{NAME}){{0,4}}"
"""A name of one to five words."""
SOMEBODY = (
    rf"(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\w’'-]+ ){{0,4}}[\w’'-]+"
    rf"|{PERSON})"
)
"""Who speaks, before the verb."""

_AROUND = 90
_AFTER = lazy_re.compile(rf"[,.]? ?(?:[a-z]+ly )?(?:{VERB}\b|{SOMEBODY} (?:[\w’'-]+ly )?(?:has |had |once )?{VERB}\b)")
_BEFORE = lazy_re.compile(rf"(?:\b(?:{VERB}|told|asked|wrote|writes|quoted|called)\b[^.!?\"“”]{{0,40}}|:|,|\bthat) ?\Z")


def is_attributed(article: Article, quotation: Quotation) -> bool:
    """Whether the words right before or behind a quotation may say whose it is."""
    end, outer = article.paragraph(quotation.outer).end, quotation.outer
    said_behind = _AFTER.match(article.text, outer.end, min(end, outer.end + _AROUND))
    return said_behind is not None or is_introduced(article, quotation)


def is_introduced(article: Article, quotation: Quotation) -> bool:
    """Whether the words right before a quotation may say whose it is."""
    start, outer = article.paragraph(quotation.outer).start, quotation.outer
    return _BEFORE.search(article.text, max(start, outer.start - _AROUND), outer.start) is not None
