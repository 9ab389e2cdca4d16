"""Romanian."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="ro",
    group=". ",
    decimal=",",
    words="zero=0 un=1 o=1 unu=1 una=1 doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 şase=6 șapte=7 şapte=7 opt=8 nouă=9 zece=10 "
    "unsprezece=11 doisprezece=12 douăsprezece=12 treisprezece=13 paisprezece=14 cincisprezece=15 șaisprezece=16 "
    "şaisprezece=16 șaptesprezece=17 şaptesprezece=17 optsprezece=18 nouăsprezece=19 douăzeci=20 treizeci=30 patruzeci=40 "
    "cincizeci=50 șaizeci=60 şaizeci=60 șaptezeci=70 şaptezeci=70 optzeci=80 nouăzeci=90",
    multipliers="sută=100 sute=100",
    scales="mie=1000 mii=1000 de_mii=1000 de_milioane=1000000 de_miliarde=1000000000 milion=1000000 milioane=1000000 mil=1000000 miliard=1000000000 miliarde=1000000000 "
    "mld=1000000000 trilion=1000000000000 trilioane=1000000000000",
    halves={"și jumătate": Fraction(1, 2), "şi jumătate": Fraction(1, 2)},
    vague="zeci=10",
    of=words("de"),
    joiners=words("și şi"),
    joins_tens=True,
    units=units(
        {
            "person": "persoane, de persoane, persoană, oameni, de oameni",
            "km": "kilometru, kilometri, de kilometri, km, de km",
            "m": "metru, metri, de metri, m, de m",
            "cm": "centimetri, de centimetri, cm",
            "km2": "kilometri pătrați, de kilometri pătrați, km²",
            "m2": "metri pătrați, de metri pătrați, m²",
            "hectare": "hectar, hectare, de hectare, ha, de ha",
            "m3": "metri cubi, de metri cubi, m³",
            "litre": "litru, litri, de litri, l",
            "barrel": "barili, de barili, baril",
            "ton": "tonă, tone, de tone, t",
            "kg": "kilogram, kilograme, de kilograme, kg, de kg",
            "microgram": "micrograme, de micrograme",
            "nanogram": "nanograme, de nanograme",
            "gram": "grame, de grame, g",
            "km/h": "kilometri pe oră, de kilometri pe oră, km/h, de km/h",
            "celsius": "grade celsius, de grade celsius, °c",
            "degree": "grad, grade, de grade, °",
            "mw": "megawați, mw",
            "second": "secundă, secunde, de secunde",
            "minute": "minut, minute, de minute",
            "hour": "oră, ore, de ore",
            "day": "zi, zile, de zile",
            "week": "săptămână, săptămâni, de săptămâni",
            "month": "lună, luni, de luni",
            "year": "an, ani, de ani",
            "decade": "decenii, deceniu",
            "times": "ori, de ori",
        }
    ),
    currencies=currencies(
        {
            "RON": "leu, lei, de lei, ron",
            "EUR": "euro, de euro, €",
            "dollar": "dolar, dolari, de dolari, $",
            "GBP": "lire, lire sterline, de lire sterline",
            "HUF": "forinți, de forinți",
            "RUB": "ruble, de ruble",
            "UAH": "grivne, de grivne",
            "CHF": "franci elvețieni",
            "CNY": "yuani, de yuani",
            "JPY": "yeni, de yeni",
            "cent": "bani, de bani, cenți",
        }
    ),
    percent="%, la sută, procente, de procente, %",
    points="puncte procentuale, punct procentual",
    ranges=words("până"),
    range_pairs={"și": "între", "şi": "între"},
    minus=words("minus"),
    labels=words("nr numărul articolul articolele pagina capitolul linia strada legea"),
    approximations={
        Approximation.ABOUT: "aproximativ, circa, în jur de, vreo, cam",
        Approximation.OVER: "peste, mai mult de, mai mulți de, mai bine de, cel puțin",
        Approximation.UNDER: "aproape, sub, mai puțin de, cel mult",
        Approximation.SEVERAL: "câteva, câțiva, mulți, multe",
    },
)
