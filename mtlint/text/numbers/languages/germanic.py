"""Dutch and the languages of Scandinavia, which write numbers below a hundred in one word."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

from ._table import compounds, counted, hundreds, table, thousands

_HALF, _ONE_AND_A_HALF = Fraction(1, 2), Fraction(3, 2)

_DUTCH_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_DANISH_TENS = "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"
_DUTCH_SMALL = (
    counted(
        "één/een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
        "zeventien achttien negentien"
    )
    + " "
    + counted(_DUTCH_TENS, 20, 10)
    + " "
    + compounds("eenen/éénen tweeën/tweeen drieën/drieen vieren vijfen zesen zevenen achten negenen", _DUTCH_TENS, "")
)
_SWEDISH_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"
_SWEDISH_SMALL = (
    counted("en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton")
    + " "
    + counted(_SWEDISH_TENS, 20, 10)
    + " "
    + compounds("ett/en två tre fyra fem sex sju åtta nio", _SWEDISH_TENS, tens_first=True)
)
_NORWEGIAN_TENS = "tjue tretti førti femti seksti sytti åtti nitti"


LANGUAGES: dict[str, Language] = {
    "nl": table(
        "nl",
        words=f"honderd=100 vijftienhonderd=1500 {_DUTCH_SMALL} "
        + hundreds("twee drie vier vijf zes zeven acht negen", "honderd", _DUTCH_SMALL)
        + f" {thousands(_DUTCH_SMALL, 'duizend')} honderdduizend=100000 "
        + thousands(hundreds("twee drie vier vijf zes zeven acht negen", "honderd"), "duizend"),
        scales="duizend=1000 miljoenen=1000000 miljarden=1000000000 miljoen=1000000 mln=1000000 miljard=1000000000 mld=1000000000 biljoen=1000000000000 dozijn=12",
        starters={"een half": _HALF, "half": _HALF, "anderhalf": _ONE_AND_A_HALF, "anderhalve": _ONE_AND_A_HALF},
        vague="tientallen=10 honderden=100 duizenden=1000",
        measures="person: mensen, personen, man; km: kilometer; m: meter; cm: centimeter; km2: vierkante kilometer; "
        "m2: vierkante meter; hectare: hectare; m3: kubieke meter, kuub; litre: liter; ton: ton; kg: kilo, kilogram; "
        "gram: gram; km/h: kilometer per uur; celsius: graden celsius; degree: graden, graad; mw: megawatt; "
        "minute: minuten, minuut; hour: uur, uren; day: dagen, dag; week: weken, week; month: maanden, maand; "
        "year: jaar, jaren; year-old: jarig*, jaar oud; times: keer, maal",
        money="EUR: euro, €; dollar: dollar; GBP: pond, britse pond; CNY: yuan; RUB: roebel; cent: cent; CHF: frank",
        percent="procent, pct",
        about="ongeveer, circa, zo'n, rond, bijna zo'n",
        over="meer dan, ruim, minstens, ten minste, boven",
        under="bijna, minder dan, hooguit, tot, maximaal, krap",
        several="enkele, meerdere, een paar",
        ranges="tot",
        labels="nr nummer artikel bladzijde pagina lijn",
    ),
    "da": table(
        "da",
        words="hundrede=100 "
        + counted(
            "en/et/én/ét to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
        )
        + " "
        + counted(_DANISH_TENS, 20, 10)
        + " "
        + compounds("en to tre fire fem seks syv otte ni", _DANISH_TENS, "og")
        + " "
        + hundreds("to tre fire fem seks syv otte ni", "hundrede"),
        scales="tusind=1000 tusinde=1000 million*=1000000 mio=1000000 milliard*=1000000000 mia=1000000000 mia.=1000000000 "
        "billion*=1000000000000 dusin=12",
        starters={"en halv": _HALF, "halvanden": _ONE_AND_A_HALF, "halvandet": _ONE_AND_A_HALF},
        vague="hundreder=100 hundredvis=100 tusinder=1000 tusindvis=1000",
        measures="person: mennesker, personer; km: kilometer; m: meter; cm: centimeter; km2: kvadratkilometer; "
        "m2: kvadratmeter; hectare: hektar; m3: kubikmeter; litre: liter; ton: ton, tons; kg: kilo, kilogram; gram: gram; "
        "km/h: kilometer i timen, km/t; celsius: grader celsius; degree: grader; mw: megawatt; minute: minutter, minut; "
        "hour: timer, time; day: dage, dag, døgn; week: uger, uge; month: måneder, måned; year: år; year-old: årig*; "
        "times: gange",
        money="DKK: kroner, krone, kr, danske kroner; EUR: euro, €; dollar: dollar, dollars; GBP: pund; SEK: svenske kroner; "
        "NOK: norske kroner; CNY: yuan; RUB: rubler",
        percent="procent, pct",
        about="omkring, cirka, ca, omtrent, rundt regnet",
        over="mere end, over, mindst, godt",
        under="næsten, knap, knapt, mindre end, op til, under, højst",
        several="flere, nogle, et par",
        ranges="til",
        labels="nr nummer paragraf side linje",
    ),
    "sv": table(
        "sv",
        words=f"hundra=100 {_SWEDISH_SMALL} "
        + hundreds("två tre fyra fem sex sju åtta nio", "hundra", _SWEDISH_SMALL)
        + f" {thousands(_SWEDISH_SMALL, 'tusen')} hundratusen=100000",
        scales="tusen=1000 miljon*=1000000 mn=1000000 miljard*=1000000000 mdr=1000000000 biljon*=1000000000000 dussin=12",
        starters={"en halv": _HALF, "en och en halv": _ONE_AND_A_HALF, "ett och ett halvt": _ONE_AND_A_HALF},
        vague="hundratals=100 tusentals=1000 tiotal=10 hundratal=100",
        measures="person: människor, personer; km: kilometer; mil: mil; m: meter; cm: centimeter; km2: kvadratkilometer; "
        "m2: kvadratmeter; hectare: hektar; m3: kubikmeter; litre: liter; ton: ton; kg: kilo, kilogram; gram: gram; "
        "km/h: kilometer i timmen; celsius: grader celsius; degree: grader; mw: megawatt; minute: minuter, minut; "
        "hour: timmar, timme; day: dagar, dag, dygn; week: veckor, vecka; month: månader, månad; year: år; "
        "year-old: årig*, åring*; times: gånger",
        money="SEK: kronor, krona, kr, svenska kronor; EUR: euro, €; dollar: dollar; GBP: pund; DKK: danska kronor; "
        "NOK: norska kronor; CNY: yuan; RUB: rubel",
        percent="procent",
        about="omkring, cirka, ca, ungefär, runt",
        over="mer än, över, minst, drygt",
        under="nästan, knappt, mindre än, upp till, under, högst",
        several="flera, några, ett par",
        ranges="till",
        labels="nr nummer paragraf sidan linje",
    ),
    "nb": table(
        "nb",
        words="hundre=100 "
        + counted(
            "en/ett/én to tre fire fem seks syv/sju åtte ni ti elleve/elve tolv tretten fjorten femten seksten sytten atten "
            "nitten"
        )
        + " "
        + counted(_NORWEGIAN_TENS, 20, 10)
        + " tyve=20 tredve=30 "
        + compounds("en/ett to tre fire fem seks syv/sju åtte ni", _NORWEGIAN_TENS, tens_first=True)
        + " "
        + hundreds("to tre fire fem seks sju åtte ni", "hundre"),
        scales="tusen=1000 million*=1000000 mill=1000000 milliard*=1000000000 mrd=1000000000 billion*=1000000000000 dusin=12",
        starters={"en halv": _HALF, "halvannen": _ONE_AND_A_HALF, "en og en halv": _ONE_AND_A_HALF},
        vague="hundrevis=100 tusenvis=1000 titalls=10 hundretalls=100",
        measures="person: mennesker, personer; km: kilometer; mil: mil; m: meter; cm: centimeter; km2: kvadratkilometer; "
        "m2: kvadratmeter; hectare: hektar; m3: kubikkmeter; litre: liter; ton: tonn; kg: kilo, kilogram; gram: gram; "
        "km/h: kilometer i timen, km/t; celsius: grader celsius; degree: grader; mw: megawatt; minute: minutter, minutt; "
        "hour: timer, time; day: dager, dag, døgn; week: uker, uke; month: måneder, måned; year: år; year-old: årig*, åring*; "
        "times: ganger",
        money="NOK: kroner, krone, kr, norske kroner; EUR: euro, €; dollar: dollar; GBP: pund; SEK: svenske kroner; "
        "DKK: danske kroner; CNY: yuan; RUB: rubler",
        percent="prosent",
        about="omkring, omtrent, cirka, ca, rundt",
        over="mer enn, over, minst, drøyt, godt over",
        under="nesten, knapt, mindre enn, opptil, under, høyst",
        several="flere, noen, et par",
        ranges="til",
        labels="nr nummer paragraf side linje",
    ),
}
