"""Czech."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units
from ._table import compounds

_TENS = (
    "dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti "
    "osmdesát/osmdesáti devadesát/devadesáti"
)

LANGUAGE = Language(
    code="cs",
    group=" .",
    decimal=",",
    words="nula=0 jeden=1 jedna=1 jedno=1 jednoho=1 jedné=1 dva=2 dvě=2 dvou=2 dvěma=2 tři=3 tří=3 třem=3 čtyři=4 čtyř=4 "
    "pět=5 pěti=5 šest=6 šesti=6 sedm=7 sedmi=7 osm=8 osmi=8 devět=9 devíti=9 deset=10 deseti=10 jedenáct=11 jedenácti=11 "
    "dvanáct=12 dvanácti=12 třináct=13 třinácti=13 čtrnáct=14 čtrnácti=14 patnáct=15 patnácti=15 šestnáct=16 šestnácti=16 "
    "sedmnáct=17 sedmnácti=17 osmnáct=18 osmnácti=18 devatenáct=19 devatenácti=19 dvacet=20 dvaceti=20 třicet=30 třiceti=30 "
    "čtyřicet=40 čtyřiceti=40 padesát=50 padesáti=50 šedesát=60 šedesáti=60 sedmdesát=70 sedmdesáti=70 osmdesát=80 "
    "osmdesáti=80 devadesát=90 devadesáti=90 sto=100 dvě_stě=200 dvě_sta=200 tři_sta=300 čtyři_sta=400 pět_set=500 "
    "šest_set=600 sedm_set=700 osm_set=800 devět_set=900 dvěstě=200 třista=300 čtyřista=400 pětset=500 šestset=600 "
    "sedmset=700 osmset=800 devětset=900 " + compounds("jedn/jeden dva tři čtyři pět šest sedm osm devět", _TENS, "a"),
    scales="tisíc=1000 tisíce=1000 tisíci=1000 tisících=1000 tis=1000 milion*=1000000 mil=1000000 mio=1000000 "
    "miliard*=1000000000 mld=1000000000 bilion*=1000000000000 tucet=12",
    starters={"půl": Fraction(1, 2), "půldruhého": Fraction(3, 2)},
    vague="desítky=10 desítek=10 desítkám=10 stovky=100 stovek=100 tuctů=12",
    units=units(
        {
            "person": "lidí, osob, osoby, lidem, lidmi, člověk",
            "km": "kilometr*, km",
            "m": "metr*, m",
            "cm": "centimetr*, cm",
            "mm": "milimetr*, mm",
            "mile": "mil, míle, míli",
            "nautical-mile": "námořních mil, námořní míle, námořní míli",
            "km2": "kilometr* čtvereční*, čtvereční* kilometr*, km²",
            "m2": "metr* čtvereční*, čtvereční* metr*, m²",
            "hectare": "hektar*, ha",
            "m3": "metr* krychlov*, kubick* metr*, m³",
            "litre": "litr*, l",
            "barrel": "barel*",
            "ton": "tun, tuny, tuna, tunu, t",
            "kg": "kilogram*, kg, kilo, kila, kil",
            "microgram": "mikrogram*",
            "nanogram": "nanogram*",
            "gram": "gram*, g",
            "quintal": "metrák*",
            "km/h": "kilometr* za hodinu, kilometr* v hodině, km/h",
            "celsius": "stupňů celsia, stupně celsia, °c",
            "degree": "stupňů, stupně, stupeň, °",
            "mw": "megawatt*, mw",
            "second": "sekund*, vteřin*",
            "minute": "minut*",
            "hour": "hodin*",
            "day": "dní, dny, den, dnů, dnech, denní*",
            "week": "týden, týdny, týdnů, týdne, týdnech",
            "month": "měsíc*",
            "year": "rok, roky, let, roků, roku, letech, roce",
            "year-old": "letý, letá, letého, leté, letou, letému, letí",
            "decade": "desetiletí, dekád*",
            "times": "krát, násob*",
        }
    ),
    currencies=currencies(
        {
            "CZK": "koruna, koruny, korun, korunách, kč, korun českých",
            "EUR": "euro, eur, eura, €",
            "dollar": "dolar*, $",
            "USD": "americk* dolar*",
            "CAD": "kanadsk* dolar*",
            "AUD": "australsk* dolar*",
            "GBP": "libra, liber, libry, britsk* liber",
            "CHF": "švýcarsk* frank*, frank*",
            "RUB": "rubl*",
            "UAH": "hřiv*",
            "PLN": "zlotých, zloté, zlotý",
            "SEK": "švédsk* korun*",
            "NOK": "norsk* korun*",
            "DKK": "dánsk* korun*",
            "CNY": "jüan*, juan*",
            "JPY": "jenů, jeny",
            "cent": "cent, centů, centy",
        }
    ),
    percent="%, procent*, proc",
    points="procentní* bod*, p b",
    ranges=words("až"),
    range_pairs={"a": "mezi"},
    minus=words("minus"),
    labels=words("č číslo článek článku odst paragraf § strana kapitola linka linky"),
    approximations={
        Approximation.ABOUT: "asi, přibližně, zhruba, okolo, kolem, cca, zhruba kolem, v průměru",
        Approximation.OVER: "více než, víc než, přes, nejméně, minimálně, alespoň, nad",
        Approximation.UNDER: "téměř, skoro, méně než, až, nejvýše, maximálně, do, pod, bezmála",
        Approximation.SEVERAL: "několik, několika, pár, mnoho",
    },
)
