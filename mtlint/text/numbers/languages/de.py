"""German; numbers below a thousand, and thousands of those below a hundred, are single words and are made here."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

_SMALL = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_ONES = _SMALL.split()
_ROUND = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_TENS = _ROUND.split()


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number]
    ones, tens = number % 10, _TENS[number // 10]
    return f"{_ONES[ones]}und{tens}" if ones else tens


def _compounds() -> str:
    made = {_below_hundred(number): number for number in range(2, 100)}
    for hundreds in range(1, 10):
        for rest in range(100):
            word = f"{_ONES[hundreds]}hundert" + (_below_hundred(rest) if rest > 1 else "eins" if rest else "")
            made[word] = hundreds * 100 + rest
    made |= {f"{_below_hundred(number)}tausend": number * 1000 for number in range(1, 100)}
    made |= {f"{_ONES[number]}hunderttausend": number * 100_000 for number in range(1, 10)}
    return " ".join(f"{word}={value}" for word, value in made.items())


LANGUAGE = Language(
    code="de",
    group=". '",
    decimal=",",
    words=f"eins=1 eine=1 einen=1 einer=1 einem=1 zwo=2 beide=2 hundert=100 dreissig=30 {_compounds()}",
    scales="tausend=1000 tsd=1000 million=1000000 millionen=1000000 mio=1000000 mill=1000000 milliarde=1000000000 "
    "milliarden=1000000000 mrd=1000000000 billion=1000000000000 billionen=1000000000000 dutzend=12",
    starters={
        "eine halbe": Fraction(1, 2),
        "anderthalb": Fraction(3, 2),
        "eineinhalb": Fraction(3, 2),
        "zweieinhalb": Fraction(5, 2),
    },
    vague="dutzende=12 dutzenden=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000",
    of=words("von"),
    units=units(
        {
            "person": "menschen, personen, person, leute, leuten",
            "km": "kilometer, kilometern, km",
            "m": "meter, metern, m",
            "cm": "zentimeter, zentimetern, cm",
            "mm": "millimeter, mm",
            "mile": "meile, meilen",
            "nautical-mile": "seemeile, seemeilen",
            "km2": "quadratkilometer, quadratkilometern, km²",
            "m2": "quadratmeter, quadratmetern, m²",
            "hectare": "hektar, ha",
            "m3": "kubikmeter, kubikmetern, m³",
            "litre": "liter, litern, l",
            "barrel": "barrel, fass",
            "ton": "tonne, tonnen, t",
            "kg": "kilo, kilogramm, kg",
            "microgram": "mikrogramm",
            "nanogram": "nanogramm",
            "gram": "gramm, g",
            "mg": "milligramm, mg",
            "km/h": "stundenkilometer, stundenkilometern, km/h, kilometer pro stunde",
            "celsius": "grad celsius, °c",
            "degree": "grad, °",
            "kwh": "kilowattstunden, kilowattstunde, kwh",
            "kw": "kilowatt, kw",
            "mw": "megawatt, mw",
            "gw": "gigawatt, gw",
            "second": "sekunde, sekunden",
            "minute": "minute, minuten, minütig*",
            "hour": "stunde, stunden, stündig*",
            "day": "tag, tage, tagen, tägig*",
            "week": "woche, wochen, wöchig*",
            "month": "monat, monate, monaten, monatig*",
            "year": "jahr, jahre, jahren, jährig* bestehen",
            "year-old": "jährig*, jahre alt",
            "decade": "jahrzehnt*",
            "times": "mal, fach, fache",
        }
    ),
    currencies=currencies(
        {
            "EUR": "euro, euros, €",
            "dollar": "dollar, dollars, $",
            "USD": "us dollar",
            "CAD": "kanadische dollar, kanadischen dollar, kanadischer dollar",
            "AUD": "australische dollar, australischen dollar, australischer dollar",
            "GBP": "pfund, britische pfund, pfund sterling",
            "CHF": "franken, schweizer franken, sfr",
            "RUB": "rubel",
            "CNY": "yuan, renminbi",
            "JPY": "yen",
            "UAH": "hrywnja, griwna",
            "TRY": "lira, türkische lira",
            "PLN": "zloty, złoty",
            "crown": "kronen",
            "CZK": "tschechische kronen",
            "rupee": "rupien",
            "DEM": "mark, d mark",
            "cent": "cent, cents",
        }
    ),
    percent="%, prozent",
    points="prozentpunkt, prozentpunkte, prozentpunkten",
    ranges=words("bis"),
    range_pairs={"und": "zwischen"},
    minus=words("minus"),
    labels=words("nr nummer artikel paragraf paragraph § seite absatz abs kapitel linie gleis"),
    approximations={
        Approximation.ABOUT: "etwa, rund, circa, ca, ungefähr, gut, an die, um die, schätzungsweise",
        Approximation.OVER: "mehr als, über, mindestens, gut, wenigstens",
        Approximation.UNDER: "fast, knapp, beinahe, weniger als, bis zu, höchstens, nahezu, unter, maximal",
        Approximation.SEVERAL: "mehrere, einige, viele, mehreren, einigen, ein paar",
    },
)
