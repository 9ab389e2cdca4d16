"""Units and currencies that differ from those of the original: “1.1 billion yuan” for 11亿新元."""

from collections.abc import Collection, Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._amounts import linked_amounts
from mtlint.checks.bilingual._links import says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.function_words import ENGLISH
from mtlint.text.numbers import Amount
from mtlint.text.numbers.compare import made_money, unit_changes
from mtlint.text.numbers.languages import UNSPACED
from mtlint.text.numbers.units import CURRENCIES, possible_codes

_HOME = {
    "af": "ZAR", "am": "ETB", "ar": "AED BHD DZD EGP IQD JOD KWD LBP LYD MAD OMR QAR SAR SDG SYP TND YER", "az": "AZN",
    "be": "BYN", "bg": "BGN EUR", "bn": "BDT INR", "bs": "BAM", "ca": "EUR", "cs": "CZK", "da": "DKK", "de": "CHF EUR",
    "el": "EUR", "es": "ARS BOB CLP COP CRC CUP DOP EUR GTQ HNL MXN NIO PEN PYG UYU VES", "et": "EUR", "eu": "EUR",
    "fa": "AFN IRR", "fi": "EUR", "fr": "CAD CDF CHF DZD EUR MAD TND XAF XOF", "ga": "EUR", "gl": "EUR", "gu": "INR",
    "ha": "NGN", "he": "ILS", "hi": "INR", "hr": "EUR", "hu": "HUF", "hy": "AMD", "id": "IDR", "is": "ISK",
    "it": "CHF EUR", "ja": "JPY", "ka": "GEL", "kk": "KZT", "km": "KHR", "kn": "INR", "ko": "KRW", "ky": "KGS",
    "lo": "LAK", "lt": "EUR", "lv": "EUR", "mk": "MKD", "ml": "INR", "mn": "MNT", "mr": "INR", "ms": "MYR", "mt": "EUR",
    "my": "MMK", "nb": "NOK", "ne": "NPR", "nl": "EUR", "pa": "INR", "pl": "PLN", "ps": "AFN", "pt": "AOA BRL EUR MZN",
    "ro": "MDL RON", "ru": "RUB", "si": "LKR", "sk": "EUR", "sl": "EUR", "so": "SOS", "sq": "ALL EUR", "sr": "EUR RSD",
    "sv": "EUR SEK", "sw": "KES TZS", "ta": "INR LKR", "te": "INR", "tg": "TJS", "th": "THB", "tk": "TMT", "tl": "PHP",
    "tr": "TRY", "uk": "UAH", "ur": "PKR", "uz": "UZS", "vi": "VND", "zh": "CNY HKD MOP TWD",
}  # fmt: skip
"""The moneys that a bare “27 million” may be in where the language is spoken, which a translator names."""

_OF = (" de ", " di ", " des")
_TRADITIONAL = lazy_re.compile(
    "[個來為時說國會後對開過還沒們這當與將應處縣區億萬團員議調審報導動勞務選舉關係經濟發現價錢幣漲車鐵電話聞際門問間東風馬魚麵黨龍學醫書畫號業產農總統歲貴賣買]"
)
"""Characters of the traditional script, of Taiwan, Hong Kong and Macau."""
_OTHER_YUAN = {
    "TWD": ("台灣", "台湾", "臺灣", "台北", "臺北"),
    "HKD": ("香港", "港人"),
    "MOP": ("澳門", "澳门"),
    "SGD": ("新加坡",),
}
_ATTRIBUTES, _THING = (" stone", " foot", " yard"), lazy_re.compile(r" ([a-z]{3,})")
_PESOS = frozenset(["peso", *possible_codes(CURRENCIES["peso"])])


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = 0.6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Amounts whose figure came through with another unit or currency, or with one that the original does not have."""
    original = article.source
    if original is None:
        return
    home = _HOME.get(original.document.language, "").split()
    for amounts in linked_amounts(article, options.certainty):
        made = [
            each
            for each in made_money(amounts.target, amounts.source)
            if original.document.language not in UNSPACED
            if not (_is_in(home, each.target) or _is_told(original, each.target))
            or _counts_things(original.text, each.source)
        ]
        for target, source in unit_changes(amounts.target, amounts.source) + made:
            said = original.text[slice(*source.span)]
            if _is_rate_of(target, source) or _is_minutes(target, said) or _is_peso(target, said):
                continue
            if _is_material(article, target):
                continue
            is_bare = source.unit is None or source.unit.key not in _OTHER_YUAN
            if (
                is_bare
                and said.endswith(("元", "塊"))
                and (_is_told(original, target) or _has_other_yuan(original.text, target))
            ):
                continue  # the first of two may say whose: 新台币一万元以上、五万元以下
            related = says(source.span, f"the source says “{said}”")
            yield finding(article, rule, target.span, related=related, said=said)


def _has_other_yuan(text: str, amount: Amount) -> bool:
    """Whether 元 may be the money that the translation names, that of a country of which the original speaks."""
    key = amount.unit.key if amount.unit else ""
    places = [names for code, names in _OTHER_YUAN.items() if key in (code, "" if code == "MOP" else "dollar")]
    return bool(places) and (bool(_TRADITIONAL.search(text)) or any(name in text for names in places for name in names))


def _is_peso(amount: Amount, said: str) -> bool:
    """Whether a sign that English knows from dollars is that of pesos."""
    return amount.unit is not None and amount.unit.key in _PESOS and said.startswith("$")


def _is_minutes(amount: Amount, said: str) -> bool:
    """Whether a figure with “m”, which may be metres, is so many minutes: 4h 38m."""
    return amount.unit is not None and amount.unit.quantity == "time" and said.endswith(("m", "м"))


def _is_material(article: Article, amount: Amount) -> bool:
    """Whether a unit is what something is made of, or an attribute: “two stone lions”, “three foot soldiers”."""
    thing = (
        _THING.match(article.folded, amount.span.end)
        if article.folded.endswith(_ATTRIBUTES, 0, amount.span.end)
        else None
    )
    return thing is not None and thing[1] not in ENGLISH


def _is_rate_of(target: Amount, source: Amount) -> bool:
    """Whether the translation says how much in what time, of which the original may say the time in other words."""
    rate, bare = target.unit, source.unit
    return rate is not None and bare is not None and rate.key.partition("/")[0] == bare.key


def _is_in(home: Collection[str], amount: Amount) -> bool:
    return amount.unit is not None and any(code in home for code in (amount.unit.key, *possible_codes(amount.unit)))


def _is_told(original: Article, amount: Amount) -> bool:
    """Whether the original speaks of a currency beside another amount, and need not say it each time."""
    unit = amount.unit
    return unit is not None and any(each.unit is not None and each.unit.key == unit.key for each in original.amounts)


def _counts_things(text: str, amount: Amount) -> bool:
    """Whether what follows says that it is no money that goes without saying: 600万个岗位, “millones de personas”."""
    behind = text[amount.span.end : amount.span.end + 4]
    return behind[:1].isalnum() or behind in _OF
