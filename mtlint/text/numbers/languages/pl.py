"""Polish."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="pl",
    group=" .",
    decimal=",",
    words="zero=0 jeden=1 jedna=1 jedno=1 jednego=1 jednej=1 dwa=2 dwie=2 dwóch=2 dwoje=2 dwu=2 trzy=3 trzech=3 troje=3 "
    "cztery=4 czterech=4 czworo=4 pięć=5 pięciu=5 pięcioro=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 "
    "dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 "
    "trzynastu=13 czternaście=14 czternastu=14 piętnaście=15 piętnastu=15 szesnaście=16 szesnastu=16 siedemnaście=17 "
    "siedemnastu=17 osiemnaście=18 osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19 dwadzieścia=20 dwudziestu=20 "
    "trzydzieści=30 trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60 "
    "sześćdziesięciu=60 siedemdziesiąt=70 siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80 dziewięćdziesiąt=90 "
    "dziewięćdziesięciu=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400 "
    "pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800 "
    "dziewięćset=900 dziewięciuset=900",
    scales="tysiąc=1000 tysiąca=1000 tysiące=1000 tysięcy=1000 tys=1000 milion*=1000000 mln=1000000 miliard*=1000000000 "
    "mld=1000000000 bilion*=1000000000000 bln=1000000000000 tuzin=12",
    starters={"pół": Fraction(1, 2), "półtora": Fraction(3, 2), "półtorej": Fraction(3, 2)},
    vague="dziesiątki=10 dziesiątek=10 setki=100 setek=100",
    units=units(
        {
            "person": "osób, osoby, osoba, ludzi, osobom",
            "km": "kilometr*, km",
            "m": "metr*, m",
            "cm": "centymetr*, cm",
            "mm": "milimetr*, mm",
            "mile": "mil, mile, mila",
            "nautical-mile": "mil morskich, mile morskie, mila morska",
            "km2": "kilometr* kwadratow*, km²",
            "m2": "metr* kwadratow*, m²",
            "hectare": "hektar*, ha",
            "m3": "metr* sześcienn*, m³",
            "litre": "litr*, l",
            "barrel": "barył*",
            "ton": "ton, tony, tona, tonę, t",
            "kg": "kilogram*, kg, kilo",
            "microgram": "mikrogram*",
            "nanogram": "nanogram*",
            "gram": "gram*, g",
            "quintal": "kwintal*",
            "km/h": "kilometr* na godzinę, km/h",
            "celsius": "stopni celsjusza, stopnie celsjusza, °c",
            "degree": "stopni, stopnie, stopień, °",
            "mw": "megawat*, mw",
            "second": "sekund*",
            "minute": "minut*",
            "hour": "godzin*",
            "day": "dni, dzień, dniach, dniowy*, dób, doby",
            "week": "tygodni*, tydzień",
            "month": "miesiąc*, miesięcy, miesiące",
            "year": "rok, lata, lat, roku, latach",
            "year-old": "letni*, latek, latk*",
            "decade": "dekad*",
            "times": "raz, razy, krotn*",
        }
    ),
    currencies=currencies(
        {
            "PLN": "złotych, złote, złoty, złotego, zł",
            "EUR": "euro, €",
            "dollar": "dolar*, $",
            "USD": "dolar* amerykańsk*",
            "CAD": "dolar* kanadyjsk*",
            "AUD": "dolar* australijsk*",
            "GBP": "funt* szterling*, funt* brytyjsk*, funt*",
            "CHF": "frank* szwajcarsk*, frank*",
            "RUB": "rubl*",
            "UAH": "hrywn*, hrywien",
            "CZK": "czesk* koron*, koron* czesk*",
            "crown": "koron, korony, korona",
            "CNY": "juan*",
            "JPY": "jen, jenów, jeny",
            "cent": "centów, cent, centy",
        }
    ),
    percent="%, procent*, proc",
    points="punkt* procentow*, pkt proc, p proc, pp",
    ranges=words("do"),
    range_pairs={"a": "między"},
    minus=words("minus"),
    labels=words("nr numer art artykuł artykułu ust paragraf § strona rozdział linia"),
    approximations={
        Approximation.ABOUT: "około, ok, mniej więcej, jakieś, blisko, średnio",
        Approximation.OVER: "ponad, więcej niż, co najmniej, przeszło, powyżej, minimum",
        Approximation.UNDER: "prawie, niemal, mniej niż, do, najwyżej, niespełna, poniżej",
        Approximation.SEVERAL: "kilka, kilku, kilkaset, wiele, kilkadziesiąt, kilkanaście",
    },
)
