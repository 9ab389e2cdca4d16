"""French."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

_TEENS = "dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf"


def _seventies_and_nineties() -> str:
    made = {f"soixante_{word}": 70 + number for number, word in enumerate(_TEENS.split())}
    made |= {f"soixante_et_{word}": 70 + number for number, word in enumerate(_TEENS.split())}
    made |= {f"quatre_vingt_{word}": 90 + number for number, word in enumerate(_TEENS.split())}
    made |= {"quatre_vingt": 80, "quatre_vingts": 80, "dix_sept": 17, "dix_huit": 18, "dix_neuf": 19}
    return " ".join(f"{word}={value}" for word, value in made.items())


LANGUAGE = Language(
    code="fr",
    group=" .'",
    decimal=",",
    words=f"zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
    f"quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 octante=80 "
    f"huitante=80 nonante=90 {_seventies_and_nineties()}",
    multipliers="cent=100 cents=100",
    scales="mille=1000 million=1000000 millions=1000000 milliard=1000000000 milliards=1000000000 billion=1000000000000 "
    "billions=1000000000000 douzaine=12 md=1000000000 mds=1000000000",
    halves={"et demi": Fraction(1, 2), "et demie": Fraction(1, 2)},
    starters={"un demi": Fraction(1, 2)},
    ordinal_endings=words("er re e ème ième nd nde"),
    vague="dizaine=10 dizaines=10 douzaines=12 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine=100 "
    "centaines=100 millier=1000 milliers=1000",
    of=words("de d'"),
    joiners=words("et"),
    joins_tens=True,
    units=units(
        {
            "person": "personnes, personne",
            "km": "kilomètre, kilomètres, km",
            "m": "mètre, mètres, m",
            "cm": "centimètre, centimètres, cm",
            "mm": "millimètre, millimètres, mm",
            "km2": "kilomètres carrés, kilomètre carré, km²",
            "m2": "mètres carrés, mètre carré, m²",
            "hectare": "hectare, hectares, ha",
            "m3": "mètres cubes, mètre cube, m³",
            "litre": "litre, litres, l",
            "barrel": "barils, baril",
            "ton": "tonne, tonnes, t",
            "kg": "kilo, kilos, kilogramme, kilogrammes, kg",
            "microgram": "microgramme, microgrammes",
            "nanogram": "nanogramme, nanogrammes",
            "gram": "gramme, grammes, g",
            "km/h": "kilomètres heure, kilomètres à l'heure, km/h",
            "celsius": "degrés celsius, °c",
            "degree": "degré, degrés, °",
            "mw": "mégawatts, mw",
            "second": "seconde, secondes",
            "minute": "minute, minutes",
            "hour": "heures de, heure de",
            "day": "jour, jours, journées",
            "week": "semaine, semaines",
            "month": "mois",
            "year": "an, ans, année, années",
            "decade": "décennies, décennie",
            "times": "fois",
        }
    ),
    currencies=currencies(
        {
            "EUR": "euro, euros, d'euros, €",
            "dollar": "dollar, dollars, de dollars, $",
            "USD": "dollars américains",
            "AUD": "dollars australiens",
            "CAD": "dollars canadiens",
            "GBP": "livres sterling, livre sterling",
            "CHF": "francs suisses",
            "XOF": "franc cfa, francs cfa, f cfa, fcfa, f.cfa, de francs cfa, de f cfa, de fcfa",
            "franc": "franc, francs, de francs, f",
            "RUB": "rouble, roubles, de roubles",
            "CNY": "yuan, yuans, de yuans",
            "JPY": "yen, yens, de yens",
            "rupee": "roupies, de roupies",
            "TRY": "livres turques",
            "cent": "centime, centimes, cents",
        }
    ),
    percent="%, pour cent, p cent",
    points="points de pourcentage, point de pourcentage",
    ranges=words("à"),
    range_pairs={"et": "entre"},
    minus=words("moins"),
    labels=words("n° no numéro article articles page pages chapitre ligne vol"),
    approximations={
        Approximation.ABOUT: "environ, près d'environ, quelque, autour de, à peu près",
        Approximation.OVER: "plus de, plus d', au moins, au minimum",
        Approximation.UNDER: "près de, presque, moins de, jusqu'à, au plus, au maximum",
        Approximation.SEVERAL: "plusieurs, quelques, des",
    },
    after={Approximation.ABOUT: "environ", Approximation.OVER: "au moins"},
)
