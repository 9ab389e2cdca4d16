"""A sum in the currency of a country that the article does not name: Czech crowns as “kroner”, taka as “rupees”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in, home_countries

_NORDIC = frozenset(["dk", "no", "se", "is", "fo", "gl", "ee"])
_ROUBLES = frozenset(["ru", "by", "su", "tj"])
_RUPEES = frozenset(["in", "pk", "lk", "np", "mu", "sc", "mv", "bt"])
_OWNERS = {
    **dict.fromkeys(["krone", "kroner", "krona", "kronor", "kroon", "kroons"], _NORDIC),
    **dict.fromkeys(["ruble", "rubles", "rouble", "roubles"], _ROUBLES),
    **dict.fromkeys(["rupee", "rupees"], _RUPEES),
    **dict.fromkeys(["lira", "liras", "lire"], frozenset(["tr", "it", "sy", "lb", "mt", "va", "sm", "cy"])),
    **dict.fromkeys(["leva", "lev"], frozenset(["bg"])),
    **dict.fromkeys(["lei"], frozenset(["ro", "md"])),
    **dict.fromkeys(["pence", "pennies"], frozenset(["gb", "us", "ie", "ca", "fi", "ee"])),
    **dict.fromkeys(["yen"], frozenset(["jp"])),
    **dict.fromkeys(["kopecks"], frozenset([*_ROUBLES, "ua"])),
}
"""The words for money, with the countries that may be meant by them."""
_RIGHT = {
    "cz": {"krone": "crowns", "kroner": "crowns", "krona": "crowns", "kronor": "crowns", "kroons": "crowns"},
    "sk": {"kroner": "crowns", "kronor": "crowns", "krone": "crowns"},
    "ge": {"lira": "lari", "liras": "lari", "lire": "lari", "lei": "lari", "leva": "lari", "rubles": "lari"},
    "ua": {"ruble": "hryvnias", "rubles": "hryvnias", "rouble": "hryvnias", "roubles": "hryvnias"},
    "kz": {"rubles": "tenge", "roubles": "tenge"},
    "uz": {"rubles": "soums", "roubles": "soums"},
    "az": {"rubles": "manats", "roubles": "manats"},
    "am": {"rubles": "drams", "roubles": "drams"},
    "bd": {"rupee": "taka", "rupees": "taka"},
    "id": {"rupee": "rupiah", "rupees": "rupiah"},
    "ro": {"leva": "lei", "lev": "lei", "lira": "lei", "liras": "lei", "pennies": "bani", "pence": "bani"},
    "md": {"leva": "lei", "rubles": "lei", "roubles": "lei"},
    "bg": {"lei": "leva", "lira": "leva", "liras": "leva", "rubles": "leva", "pennies": "stotinki"},
    "pl": {"pennies": "groszy", "pence": "groszy", "kopecks": "groszy", "rubles": "zlotys"},
    "rs": {"lira": "dinars", "liras": "dinars", "rubles": "dinars"},
    "kr": {"yen": "won"},
    "cn": {"yen": "yuan"},
    "mn": {"yen": "tugriks", "rubles": "tugriks"},
    **{code: {"pennies": "cents", "pence": "cents"} for code in ("fr", "de", "it", "es", "pt", "gr", "nl", "be", "at")},
}
_SUM = lazy_re.compile(
    r"(?<![\d,.])\d(?:[\d,.]{0,30}\d)? (?:thousand |million |billion |trillion )?"
    rf"({'|'.join(_OWNERS)})\b(?!-)"
)


class Options(CheckOptions):
    """Further countries (codes) whose articles are left alone."""

    skip: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sums in an article about one country, which has another currency, where no country of that money is named."""
    hits = list(_SUM.finditer(article.folded))
    if not hits:
        return
    named = countries_in(article.text, article.facts)
    at_home = home_countries(article.document.source_language) or frozenset(named if len(named) == 1 else ())
    for country in sorted(at_home - set(options.skip)):
        for found in hits:
            right = _RIGHT.get(country, {}).get(found[1])
            owners = _OWNERS[found[1]]
            if right and not owners.intersection(named) and (country in named or not named):
                known = article.facts.countries.get(country)
                name = known.name if known else country
                yield finding(article, rule, Span(*found.span(1)), (right,), country=name, right=right)
