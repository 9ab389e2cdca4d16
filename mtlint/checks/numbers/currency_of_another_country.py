"""A sum in the currency of a country that the article does not name: Czech crowns as “kroner”, taka as “rupees”.

Or one whose currency was taken for a word: zlotys as “gold”, tugriks as “rounds”, leva as “left”.
"""

from collections import Counter
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
    **dict.fromkeys(["kopecks", "kopeks"], frozenset([*_ROUBLES, "ua"])),
    **dict.fromkeys(["denars", "denari", "denar"], frozenset(["mk"])),
    **dict.fromkeys(["reals", "reais"], frozenset(["br", "es"])),
    **dict.fromkeys(["guineas"], frozenset(["gb", "ie"])),
    **dict.fromkeys(["florins"], frozenset(["nl", "aw", "gb"])),
    **dict.fromkeys(["drachmas", "drachmae"], frozenset(["gr"])),
}
"""The words for money, with the countries that may be meant by them."""
_RIGHT = {
    "cz": {"krone": "crowns", "kroner": "crowns", "krona": "crowns", "kronor": "crowns", "kroons": "crowns"},
    "sk": {"kroner": "crowns", "kronor": "crowns", "krone": "crowns"},
    "ge": {
        "lira": "lari",
        "liras": "lari",
        "lire": "lari",
        "lei": "lari",
        "leva": "lari",
        "rubles": "lari",
        "kopecks": "tetri",
    },
    "ua": {"ruble": "hryvnias", "rubles": "hryvnias", "rouble": "hryvnias", "roubles": "hryvnias"},
    "kz": {"rubles": "tenge", "roubles": "tenge"},
    "uz": {"rubles": "soums", "roubles": "soums"},
    "az": {"rubles": "manats", "roubles": "manats", "kopecks": "qapiks", "kopeks": "qapiks"},
    "am": {"rubles": "drams", "roubles": "drams", "drachmas": "drams", "drachmae": "drams"},
    "bd": {"rupee": "taka", "rupees": "taka"},
    "id": {"rupee": "rupiah", "rupees": "rupiah"},
    "ro": {"leva": "lei", "lev": "lei", "lira": "lei", "liras": "lei", "pennies": "bani", "pence": "bani"},
    "md": {"leva": "lei", "rubles": "lei", "roubles": "lei"},
    "bg": {"lei": "leva", "lira": "leva", "liras": "leva", "rubles": "leva", "pennies": "stotinki"},
    "pl": {"pennies": "groszy", "pence": "groszy", "kopecks": "groszy", "rubles": "zlotys"},
    "rs": {"lira": "dinars", "liras": "dinars", "rubles": "dinars", "denars": "dinars", "denari": "dinars"},
    **{code: {"denars": "dinars", "denari": "dinars"} for code in ("iq", "dz", "tn", "ly", "kw", "jo", "bh")},
    **{code: {"reals": "riyals"} for code in ("sa", "qa", "ye", "om")},
    **{code: {"guineas": "pounds"} for code in ("eg", "sd", "ss")},
    "ir": {"reals": "rials"},
    "kh": {"reals": "riels"},
    "hu": {"florins": "forints"},
    "kr": {"yen": "won"},
    "cn": {"yen": "yuan"},
    "mn": {"yen": "tugriks", "rubles": "tugriks"},
    **{code: {"pennies": "cents", "pence": "cents"} for code in ("fr", "de", "it", "es", "pt", "gr", "nl", "be", "at")},
}
_AS_WORDS = {
    "af": {"afghans": "afghanis"},
    "ar": {"weights": "pesos"},
    "al": {"lekes": "lek", "leke": "lek"},
    "am": {"drums": "drams", "dramas": "drams"},
    "ba": {"brands": "marks", "stamps": "marks"},
    "bg": {"left": "leva", "lions": "leva"},
    "bo": {"bolivians": "bolivianos"},
    "br": {"royals": "reais"},
    "bw": {"rains": "pula", "shields": "thebe"},
    "cl": {"weights": "pesos"},
    "cn": {"blocks": "yuan", "pieces": "yuan"},
    "co": {"weights": "pesos"},
    "cr": {"colons": "colones", "columns": "colones"},
    "cu": {"weights": "pesos"},
    "cz": {"corona": "crowns", "coronas": "crowns", "coronae": "crowns"},
    "dk": {"coronas": "kroner", "ears": "øre"},
    "do": {"weights": "pesos"},
    "eg": {"sharks": "piasters", "genies": "pounds", "paras": "piasters"},
    "et": {"silver": "birr", "silvers": "birr"},
    "ge": {"chests": "lari", "stalls": "lari", "whites": "tetri"},
    "hr": {"martens": "kunas", "lindens": "lipas"},
    "ht": {"gourds": "gourdes", "pumpkins": "gourdes"},
    "id": {"silver": "rupiah", "silvers": "rupiah"},
    "jp": {"circles": "yen", "circle": "yen"},
    "jo": {"sharks": "piasters"},
    "kg": {"catfish": "soms", "squirrels": "tyiyns"},
    "kr": {"circles": "won", "circle": "won"},
    "kz": {"dengue": "tenge", "squirrels": "tiyns"},
    "lb": {"sharks": "piasters"},
    "md": {"lions": "lei", "lion": "lei"},
    "mk": {"pairs": "denars", "steams": "denars"},
    "mn": {"rounds": "tugriks", "laps": "tugriks", "circles": "tugriks"},
    "mx": {"weights": "pesos"},
    "no": {"coronas": "kroner", "ears": "øre"},
    "pe": {"suns": "soles"},
    "ph": {"floors": "pesos", "weights": "pesos"},
    "pl": {"gold": "zlotys", "golds": "zlotys", "golden": "zlotys", "goldens": "zlotys"},
    "ro": {"lions": "lei", "lion": "lei"},
    "rs": {"pairs": "paras", "steams": "paras"},
    "sd": {"sharks": "piasters", "genies": "pounds"},
    "se": {"coronas": "kronor", "ears": "öre"},
    "sy": {"sharks": "piasters"},
    "th": {"bath": "baht", "baths": "baht"},
    "tn": {"millimeters": "millimes", "millimetres": "millimes", "thousandths": "millimes"},
    "ua": {"manes": "hryvnias"},
    "uy": {"weights": "pesos"},
    "uz": {"catfish": "soums", "squirrels": "tiyins"},
    "vn": {"copper": "dong", "coppers": "dong", "bronze": "dong", "coins": "dong"},
    "za": {"edges": "rand"},
    **{code: {"royals": "riyals"} for code in ("sa", "qa", "ye", "om")},
}
"""What the names of currencies also mean at home: złoty is “golden”, төгрөг “round”, лева “left”, đồng “copper”."""
_WORDS = frozenset(word for words in _AS_WORDS.values() for word in words)
_CENTS = {
    "bg": "stotinki",
    "pl": "groszy",
    "ua": "kopecks",
    "ru": "kopecks",
    "tr": "kurus",
    "az": "qapiks",
    "ge": "tetri",
}
"""Countries without cents, and their small money."""
_MEANT = frozenset((*_OWNERS, *_WORDS, "cents"))
_WITH_CENTS = lazy_re.compile(r"[$€]|\b(?:dollars?|euros?|usd|eur|eurozone|euro area)\b")
_SUM = lazy_re.compile(
    r"(?:(?<![\d,.])\d(?:[\d,.]{0,30}\d)? (?:thousand |million |billion |trillion )?"
    r"|\b(?:an?|one|half a|(?:two|three|four|five|six|ten) hundred|several) (?:thousand|million|billion) "
    r"|\b(?:hundreds|thousands|millions|billions) of )"
    rf"({'|'.join(sorted(_MEANT))})\b(?!-)"
)
_MONEY = lazy_re.compile(
    r"\b(?:costs?|rewards?|prizes?|bonus\w*|donat\w+|invest\w+|profits?|revenues?|turnover|income|bribes?|prices?"
    r"|priced|paid|pays?|sold|sells?|bought|buys?|worth|salar(?:y|ies)|wages?|fined?|budget|rent|allocat\w+|financ\w+"
    r"|funds?|funding|money|sums?|amounts?|seized|stole\w*|embezzl\w+|transferred|owed?|owes|losses|raised|capital|dividends?"
    r"|earn\w*|charged?|tax(?:es)?|loans?|spent|spend|fees?|subsid\w+|grants?|receives?|debts?|damages?|compensation"
    r"|set aside|earmark\w+|aid|pensions?|tickets?|exchange|rates?|(?:for|to) (?:one|a|the) (?:euro|dollar)"
    r"|(?:an?|per|each) (?:hour|day|month|kilo\w*|lit(?:re|er)|tonne|ton|bottle|sack))\b"
)
_SUM_ENDS = lazy_re.compile(
    r"\s*(?:[.,;:)”\"]|$)"
    r"|\s+(?:an?|per|for|each|to|of it|at|on|this|last|every|monthly|daily|annually|twice|instead)\b"
)


class Options(CheckOptions):
    """Further countries (codes) whose articles are left alone."""

    skip: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sums in an article about one country, which has another currency, where no country of that money is named."""
    hits = list(_SUM.finditer(article.folded)) if article.has_any(_MEANT) else []
    if not hits:
        return
    named = countries_in(article.text, article.facts)
    at_home = home_countries(article.document.source_language) | _most_named(named)
    there = {*named, *(each.person.country for each in article.people.known)}
    for country in sorted(at_home - set(options.skip)):
        for found in hits:
            word = found[1]
            right: str | None
            if word == "cents":
                right = None if _WITH_CENTS.search(article.folded) else _CENTS.get(country)
            elif word in _WORDS:
                right = _AS_WORDS.get(country, {}).get(word)
                right = right if right and _is_sum(article, found.end()) else None
            else:
                right = _RIGHT.get(country, {}).get(word)
            owners = _OWNERS.get(word, frozenset())
            if right and owners.isdisjoint(there) and (country in named or not named):
                known = article.facts.countries.get(country)
                name = known.name if known else country
                yield finding(article, rule, Span(*found.span(1)), (right,), country=name, right=right)


def _most_named(named: Counter[str]) -> frozenset[str]:
    """The country that an article names most often, if there is one."""
    most = named.most_common(2)
    return frozenset([most[0][0]] if most and (len(most) == 1 or most[0][1] > most[1][1]) else [])


def _is_sum(article: Article, end: int) -> bool:
    """Whether a figure and the word that ends here are a sum: the sentence is about money, and no noun follows."""
    sentence = article.sentence(Span(end - 1, end))
    return bool(_SUM_ENDS.match(article.folded, end) and _MONEY.search(article.folded, sentence.start, sentence.end))
