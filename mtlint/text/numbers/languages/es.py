"""Spanish."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="es",
    group=". ",
    decimal=",",
    words="cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 "
    "trece=13 catorce=14 quince=15 dieciséis=16 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 "
    "veintiún=21 veintiuna=21 veintidós=22 veintidos=22 veintitrés=23 veintitres=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 "
    "veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 "
    "ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 "
    "quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 "
    "ochocientas=800 novecientos=900 novecientas=900",
    scales="mil=1000 millón=1000000 millones=1000000 millardo=1000000000 millardos=1000000000 billón=1000000000000 "
    "billones=1000000000000 docena=12",
    halves={"y medio": Fraction(1, 2), "y media": Fraction(1, 2)},
    starters={"medio": Fraction(1, 2)},
    ordinal_endings=words("º ª er ro do"),
    vague="decenas=10 decena=10 docenas=12 veintena=20 treintena=30 centenar=100 centenares=100 cientos=100 miles=1000",
    of=words("de"),
    joiners=words("y"),
    joins_tens=True,
    units=units(
        {
            "person": "personas, persona",
            "km": "kilómetro, kilómetros, km",
            "m": "metro, metros, m",
            "cm": "centímetro, centímetros, cm",
            "mm": "milímetros, mm",
            "mile": "millas, milla",
            "nautical-mile": "millas náuticas, milla náutica, millas marinas",
            "km2": "kilómetros cuadrados, km²",
            "m2": "metros cuadrados, m²",
            "hectare": "hectárea, hectáreas, ha",
            "m3": "metros cúbicos, m³",
            "litre": "litro, litros, l",
            "barrel": "barriles, barril",
            "ton": "tonelada, toneladas, t",
            "kg": "kilo, kilos, kilogramo, kilogramos, kg",
            "microgram": "microgramo, microgramos",
            "nanogram": "nanogramo, nanogramos",
            "gram": "gramo, gramos, g",
            "quintal": "quintales",
            "km/h": "kilómetros por hora, km/h",
            "celsius": "grados celsius, °c, grados centígrados",
            "degree": "grado, grados, °",
            "mw": "megavatios, mw, megawatts",
            "second": "segundo, segundos",
            "minute": "minuto, minutos",
            "hour": "hora, horas",
            "day": "día, días",
            "week": "semana, semanas",
            "month": "mes, meses",
            "year": "año, años",
            "decade": "décadas, década",
            "times": "veces",
        }
    ),
    currencies=currencies(
        {
            "EUR": "euro, euros, de euros, €",
            "dollar": "dólar, dólares, de dólares, $",
            "USD": "dólares estadounidenses, de dólares estadounidenses",
            "CAD": "dólares canadienses, de dólares canadienses",
            "AUD": "dólares australianos, de dólares australianos",
            "GBP": "libras esterlinas",
            "CLP": "pesos chilenos",
            "MXN": "pesos mexicanos",
            "ARS": "pesos argentinos",
            "COP": "pesos colombianos",
            "peso": "peso, pesos, de pesos",
            "PEN": "sol, soles, de soles",
            "BRL": "reales, de reales",
            "CHF": "francos suizos",
            "RUB": "rublos, de rublos",
            "CNY": "yuanes, yuan, de yuanes",
            "JPY": "yenes, de yenes",
            "cent": "centavos, centavo, céntimos",
        }
    ),
    percent="%, por ciento",
    points="puntos porcentuales, punto porcentual",
    ranges=words("a"),
    range_pairs={"y": "entre"},
    minus=words("menos"),
    labels=words("n° nº número artículo artículos página páginas capítulo línea calle ruta"),
    approximations={
        Approximation.ABOUT: "unos, unas, alrededor de, cerca de, aproximadamente, en torno a, cerca",
        Approximation.OVER: "más de, al menos, por lo menos, superior a, superiores a",
        Approximation.UNDER: "casi, menos de, hasta, como máximo",
        Approximation.SEVERAL: "varios, varias, algunos, algunas, muchos",
    },
)
