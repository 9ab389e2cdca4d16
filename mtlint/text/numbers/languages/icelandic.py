"""Icelandic."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="is",
    group=". ",
    decimal=",",
    words="núll=0 einn=1 ein=1 eitt=1 eina=1 einum=1 einni=1 eins=1 einnar=1 tveir=2 tvær=2 tvö=2 tvo=2 tveim=2 tveimur=2 "
    "tveggja=2 þrír=3 þrjár=3 þrjú=3 þrjá=3 þrem=3 þremur=3 þriggja=3 fjórir=4 fjórar=4 fjögur=4 fjóra=4 fjórum=4 "
    "fjögurra=4 fimm=5 sex=6 sjö=7 átta=8 níu=9 tíu=10 ellefu=11 tólf=12 þrettán=13 fjórtán=14 fimmtán=15 sextán=16 "
    "sautján=17 átján=18 nítján=19 tuttugu=20 þrjátíu=30 fjörutíu=40 fimmtíu=50 sextíu=60 sjötíu=70 áttatíu=80 níutíu=90",
    multipliers="hundrað=100 hundruð=100",
    scales="þúsund=1000 milljón=1000000 milljónir=1000000 milljóna=1000000 milljónum=1000000 milljarður=1000000000 "
    "milljarð=1000000000 milljarðar=1000000000 milljarða=1000000000 milljörðum=1000000000 billjón=1000000000000 "
    "billjónir=1000000000000 billjóna=1000000000000 ma=1000000000 m_kr=1000000 tylft=12",
    halves={
        "og hálf": Fraction(1, 2),
        "og hálfa": Fraction(1, 2),
        "og hálfur": Fraction(1, 2),
        "og hálfan": Fraction(1, 2),
    },
    starters={"hálf": Fraction(1, 2), "hálfa": Fraction(1, 2), "hálfur": Fraction(1, 2), "hálfan": Fraction(1, 2)},
    vague="tugir=10 tugi=10 tugum=10 tuga=10 hundruða=100 hundruðum=100 þúsundir=1000 þúsunda=1000 þúsundum=1000",
    of=words("og af"),
    joiners=words("og"),
    joins_tens=True,
    units=units(
        {
            "person": "manns, manna, menn, mönnum, íbúar, íbúa, íbúum, einstaklingar, einstaklinga, einstaklingum",
            "km": "kílómetr*, km",
            "m": "metr*, m",
            "cm": "sentímetr*, sentimetr*, cm",
            "mm": "millímetr*, millimetr*, mm",
            "mile": "mílur, mílna, mílum, míla",
            "nautical-mile": "sjómíl*",
            "km2": "ferkílómetr*, km²",
            "m2": "fermetr*, m²",
            "hectare": "hektar*, ha",
            "m3": "rúmmetr*, m³",
            "litre": "lítr*, l",
            "ton": "tonn*, t",
            "kg": "kíló*, kg",
            "microgram": "míkrógrömm",
            "nanogram": "nanógrömm",
            "gram": "grömm, gramma, g",
            "km/h": "kílómetr* á klukkustund, km/klst",
            "m/s": "metr* á sekúndu, m/s",
            "celsius": "°c",
            "degree": "stig, stiga, stigum, gráð*, °",
            "mw": "megav*, mw",
            "second": "sekúnd*",
            "minute": "mínút*",
            "hour": "klukkustund*, klukkutím*, tíma, tímar",
            "day": "dagar, daga, dögum, dag, sólarhring*",
            "week": "vikur, vikna, vikum, vika, viku",
            "month": "mánuð*, mánað*",
            "year": "ár, ára, árum, árs, ári",
            "year-old": "ára gamall, ára gömul, ára gamalt, ára gamlan, ára gömlum, ára gamla",
            "decade": "áratug*",
            "times": "sinnum, falt, föld, faldur",
        }
    ),
    currencies=currencies(
        {
            "ISK": "króna, krónur, krónum, krónu, kr, íslensk* krón*",
            "EUR": "evra, evrur, evrum, evru, €",
            "dollar": "dalur, dali, dölum, dala, dollar*, $",
            "USD": "bandaríkjadal*",
            "GBP": "pund, punda, pundum, sterlingspund*, £",
            "CHF": "svissnesk* frank*",
            "RUB": "rúbl*",
            "SEK": "sænsk* krón*",
            "NOK": "norsk* krón*",
            "DKK": "dansk* krón*",
            "CNY": "júan, yuan",
            "JPY": "jen",
            "cent": "sent, senta",
        }
    ),
    percent="%, prósent*",
    points="prósentustig*",
    ranges=words("til"),
    range_pairs={"og": "milli"},
    minus=words("mínus"),
    labels=words("nr númer grein gr kafli kafla bls klukkan kl"),
    approximations={
        Approximation.ABOUT: "um, um það bil, u þ b, tæplega, rúmlega, í kringum, kringum, nálægt, sirka, að meðaltali",
        Approximation.OVER: "meira en, fleiri en, yfir, að minnsta kosti, minnst",
        Approximation.UNDER: "minna en, færri en, nærri, næstum, undir, allt að, í mesta lagi",
        Approximation.SEVERAL: "nokkrir, nokkrar, nokkur, margir, margar, mörg",
    },
)
