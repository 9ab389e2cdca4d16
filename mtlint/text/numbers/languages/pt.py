"""Portuguese, of Brazil and Portugal."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="pt",
    group=". ",
    decimal=",",
    words="zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 "
    "treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 "
    "dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 "
    "duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 "
    "seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 "
    "novecentas=900",
    scales="mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 trilhão=1000000000000 "
    "trilhões=1000000000000 bilião=1000000000000 biliões=1000000000000 dúzia=12",
    halves={"e meio": Fraction(1, 2), "e meia": Fraction(1, 2)},
    starters={"meio": Fraction(1, 2)},
    ordinal_endings=words("º ª o a"),
    vague="dezenas=10 dezena=10 dúzias=12 centena=100 centenas=100 milhar=1000 milhares=1000",
    of=words("de"),
    joiners=words("e"),
    joins_tens=True,
    units=units(
        {
            "person": "pessoas, pessoa",
            "km": "quilômetro, quilômetros, quilómetro, quilómetros, km",
            "m": "metro, metros, m",
            "cm": "centímetro, centímetros, cm",
            "km2": "quilômetros quadrados, quilómetros quadrados, km²",
            "m2": "metros quadrados, m²",
            "hectare": "hectare, hectares, ha",
            "m3": "metros cúbicos, m³",
            "litre": "litro, litros, l",
            "barrel": "barris, barril",
            "ton": "tonelada, toneladas, t",
            "kg": "quilo, quilos, quilograma, quilogramas, kg",
            "microgram": "micrograma, microgramas",
            "nanogram": "nanograma, nanogramas",
            "gram": "grama, gramas, g",
            "km/h": "quilômetros por hora, quilómetros por hora, km/h",
            "celsius": "graus celsius, °c",
            "degree": "grau, graus, °",
            "mw": "megawatts, mw",
            "second": "segundo, segundos",
            "minute": "minuto, minutos",
            "hour": "hora, horas",
            "day": "dia, dias",
            "week": "semana, semanas",
            "month": "mês, meses",
            "year": "ano, anos",
            "decade": "décadas, década",
            "times": "vezes",
        }
    ),
    currencies=currencies(
        {
            "BRL": "real, reais, de reais",
            "EUR": "euro, euros, de euros, €",
            "dollar": "dólar, dólares, de dólares, $",
            "USD": "dólares americanos, dólares norte americanos",
            "CAD": "dólares canadenses, dólares canadianos",
            "AUD": "dólares australianos",
            "GBP": "libras, libras esterlinas",
            "peso": "pesos, de pesos",
            "CHF": "francos suíços",
            "RUB": "rublos",
            "CNY": "yuans, yuan, de yuans",
            "JPY": "ienes, de ienes",
            "cent": "centavos, cêntimos",
        }
    ),
    percent="%, por cento",
    points="pontos percentuais, ponto percentual",
    ranges=words("a"),
    range_pairs={"e": "entre"},
    minus=words("menos"),
    labels=words("n° nº número artigo artigos página páginas capítulo linha rua lei"),
    approximations={
        Approximation.ABOUT: "cerca de, aproximadamente, por volta de, uns, umas, em torno de, perto de",
        Approximation.OVER: "mais de, pelo menos, ao menos, acima de",
        Approximation.UNDER: "quase, menos de, até, no máximo",
        Approximation.SEVERAL: "vários, várias, alguns, algumas, muitos",
    },
)
