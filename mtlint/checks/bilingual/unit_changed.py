"""Units and currencies that differ from those of the original: “1.1 billion yuan” for 11亿新元."""

from collections.abc import Iterator

from mtlint.checks.bilingual._amounts import linked_amounts
from mtlint.checks.bilingual._links import says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Amount
from mtlint.text.numbers.compare import made_money, unit_changes

_HOME = {
    "az": "AZN", "bg": "BGN", "bn": "BDT", "bs": "BAM", "cs": "CZK", "da": "DKK", "de": "EUR", "el": "EUR", "et": "EUR",
    "fa": "IRR", "fi": "EUR", "fr": "EUR", "he": "ILS", "hi": "INR", "hr": "EUR", "hu": "HUF", "hy": "AMD", "id": "IDR",
    "is": "ISK", "it": "EUR", "ja": "JPY", "ka": "GEL", "kk": "KZT", "ko": "KRW", "lt": "EUR", "lv": "EUR", "mk": "MKD",
    "mn": "MNT", "ms": "MYR", "nb": "NOK", "nl": "EUR", "pl": "PLN", "ro": "RON", "ru": "RUB", "sk": "EUR", "sl": "EUR",
    "sq": "ALL", "sr": "RSD", "sv": "SEK", "tl": "PHP", "tr": "TRY", "uk": "UAH", "ur": "PKR", "vi": "VND", "zh": "CNY",
}  # fmt: skip
"""The money that a bare “27 million” is in where the language is spoken, which a translator names."""

_OF = (" de ", " di ", " des")
_OTHER_YUAN = {
    "TWD": ("台灣", "台湾", "臺灣", "台北", "臺北"),
    "HKD": ("香港", "港人"),
    "MOP": ("澳門", "澳门"),
    "SGD": ("新加坡",),
}


class Options(CheckOptions):
    """How sure the alignment must be that two sentences belong together, 0 to 1."""

    certainty: float = 0.6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Amounts whose figure came through with another unit or currency, or with one that the original does not have."""
    original = article.source
    if original is None:
        return
    home = _HOME.get(original.document.language)
    for amounts in linked_amounts(article, options.certainty):
        made = [
            each
            for each in made_money(amounts.target, amounts.source)
            if not (_is_in(home, each.target) or _is_told(original, each.target))
            or _counts_things(original.text, each.source)
        ]
        for target, source in unit_changes(amounts.target, amounts.source) + made:
            said = original.text[slice(*source.span)]
            if _is_rate_of(target, source) or (said.endswith(("元", "塊")) and _has_other_yuan(original.text, target)):
                continue
            related = says(source.span, f"the source says “{said}”")
            yield finding(article, rule, target.span, related=related, said=said)


def _has_other_yuan(text: str, amount: Amount) -> bool:
    """Whether 元 may be the money that the translation names, that of a country of which the original speaks."""
    place = _OTHER_YUAN.get(amount.unit.key) if amount.unit else None
    return place is not None and any(name in text for name in place)


def _is_rate_of(target: Amount, source: Amount) -> bool:
    """Whether the translation says how much in what time, of which the original may say the time in other words."""
    rate, bare = target.unit, source.unit
    return rate is not None and bare is not None and rate.key.partition("/")[0] == bare.key


def _is_in(currency: str | None, amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.key == currency


def _is_told(original: Article, amount: Amount) -> bool:
    """Whether the original speaks of a currency beside another amount, and need not say it each time."""
    unit = amount.unit
    return unit is not None and any(each.unit is not None and each.unit.key == unit.key for each in original.amounts)


def _counts_things(text: str, amount: Amount) -> bool:
    """Whether what follows says that it is no money that goes without saying: 600万个岗位, “millones de personas”."""
    behind = text[amount.span.end : amount.span.end + 4]
    return behind[:1].isalnum() or behind in _OF
