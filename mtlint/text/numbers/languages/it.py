"""Italian; numbers below a thousand, and thousands of those below a hundred, are single words and are made here."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

_SMALL = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
)
_ONES = _SMALL.split()
_ROUND = "- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_TENS = _ROUND.split()


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number]
    ones, tens = number % 10, _TENS[number // 10]
    if ones in (1, 8):
        tens = tens[:-1]
    return tens + (_ONES[ones] if ones else "")


def _compounds() -> str:
    made = {_below_hundred(number): number for number in range(1, 100)}
    made |= {f"{_TENS[tens]}tré": tens * 10 + 3 for tens in range(2, 10)}
    for hundreds in range(1, 10):
        hundred = ("" if hundreds == 1 else _ONES[hundreds]) + "cento"
        for rest in range(100):
            made[hundred + (_below_hundred(rest) if rest else "")] = hundreds * 100 + rest
    made |= {f"{_below_hundred(number)}mila": number * 1000 for number in range(2, 100)}
    made |= {f"{_ONES[number] if number > 1 else ''}centomila": number * 100_000 for number in range(1, 10)}
    return " ".join(f"{word}={value}" for word, value in made.items())


LANGUAGE = Language(
    code="it",
    group=". '",
    decimal=",",
    words=f"un=1 una=1 {_compounds()}",
    scales="mille=1000 mila=1000 milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000 mld=1000000000 "
    "mln=1000000 trilione=1000000000000 trilioni=1000000000000",
    halves={"e mezzo": Fraction(1, 2), "e mezza": Fraction(1, 2)},
    starters={"mezzo": Fraction(1, 2)},
    ordinal_endings=words("º ª"),
    vague="decina=10 decine=10 dozzina=12 dozzine=12 ventina=20 trentina=30 cinquantina=50 centinaio=100 centinaia=100 "
    "migliaio=1000 migliaia=1000",
    of=words("di"),
    joiners=words("e"),
    units=units(
        {
            "person": "persone, persona",
            "km": "chilometro, chilometri, km",
            "m": "metro, metri, m",
            "cm": "centimetro, centimetri, cm",
            "km2": "chilometri quadrati, km²",
            "m2": "metri quadrati, metri quadri, m², mq",
            "hectare": "ettaro, ettari, ha",
            "m3": "metri cubi, m³",
            "litre": "litro, litri, l",
            "barrel": "barili, barile",
            "ton": "tonnellata, tonnellate, t",
            "kg": "chilo, chili, chilogrammi, kg",
            "microgram": "microgrammo, microgrammi",
            "nanogram": "nanogrammo, nanogrammi",
            "gram": "grammo, grammi, g",
            "quintal": "quintali, quintale",
            "km/h": "chilometri orari, chilometri all'ora, km/h",
            "celsius": "gradi celsius, °c",
            "degree": "grado, gradi, °",
            "mw": "megawatt, mw",
            "second": "secondo, secondi",
            "minute": "minuto, minuti",
            "hour": "ora, ore",
            "day": "giorno, giorni",
            "week": "settimana, settimane",
            "month": "mese, mesi",
            "year": "anno, anni",
            "year-old": "enne, anni di età",
            "decade": "decenni, decennio",
            "times": "volte",
        }
    ),
    currencies=currencies(
        {
            "EUR": "euro, di euro, €",
            "dollar": "dollaro, dollari, di dollari, $",
            "USD": "dollari americani, dollari statunitensi, dollari usa",
            "CAD": "dollari canadesi",
            "AUD": "dollari australiani",
            "GBP": "sterline, sterlina, di sterline",
            "CHF": "franchi svizzeri, franchi",
            "RUB": "rubli, rublo",
            "CNY": "yuan",
            "JPY": "yen",
            "ITL": "lire, lira",
            "peso": "pesos",
            "cent": "centesimi, centesimo",
        }
    ),
    percent="%, per cento, percento",
    points="punti percentuali, punto percentuale",
    ranges=words("a"),
    range_pairs={"e": "tra", "ed": "tra"},
    minus=words("meno"),
    labels=words("n° numero articolo articoli pagina pagine capitolo linea art"),
    approximations={
        Approximation.ABOUT: "circa, intorno a, pressappoco, attorno a",
        Approximation.OVER: "più di, oltre, almeno",
        Approximation.UNDER: "quasi, meno di, fino a, al massimo",
        Approximation.SEVERAL: "diversi, diverse, alcuni, alcune, molti, parecchi",
    },
    after={Approximation.ABOUT: "circa"},
)
