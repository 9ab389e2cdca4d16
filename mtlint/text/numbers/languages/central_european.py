"""Hungarian, Slovak and Slovene."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

from ._table import compounds, counted, hundreds, table, thousands

_HALF, _ONE_AND_A_HALF = Fraction(1, 2), Fraction(3, 2)
_HUNGARIAN = "egy két/kettő három négy öt hat hét nyolc kilenc"
_HUNGARIAN_TENS = "tizen huszon harminc negyven ötven hatvan hetven nyolcvan kilencven"
_SLOVAK_TENS = "dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat"
_SLOVENE_TENS = "dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset"


def _hungarian() -> str:
    below = " ".join(
        f"{tens}{small}={ten * 10 + one}"
        for ten, tens in enumerate(_HUNGARIAN_TENS.split(), 1)
        for one, forms in enumerate(_HUNGARIAN.split(), 1)
        for small in forms.split("/")
    )
    below += f" {counted(_HUNGARIAN)} tíz=10 húsz=20 {counted('harminc negyven ötven hatvan hetven nyolcvan kilencven', 30, 10)}"
    above = hundreds("két három négy öt hat hét nyolc kilenc", "száz", below)
    return f"{below} száz=100 {above} {thousands(below, 'ezer')} százezer=100000 " + thousands(
        hundreds("két három négy öt hat hét nyolc kilenc", "száz"), "ezer"
    )


LANGUAGES: dict[str, Language] = {
    "hu": table(
        "hu",
        words=_hungarian(),
        scales="ezer=1000 ezren=1000 millió*=1000000 milliárd*=1000000000 billió*=1000000000000 tucat=12",
        starters={"fél": _HALF, "másfél": _ONE_AND_A_HALF},
        vague="százak=100 ezrek=1000 több_száz=100 több_ezer=1000",
        measures="person: ember, embert, fő, fős, személy*; km: kilométer*; m: méter*; cm: centiméter*; "
        "km2: négyzetkilométer*; m2: négyzetméter*; hectare: hektár*; m3: köbméter*; litre: liter*; ton: tonna, tonná*; "
        "kg: kiló*, kilogramm*; gram: gramm*; mw: megawatt*; celsius: celsius fok*; degree: fok, fokos, fokot; minute: perc*; hour: óra, órá*; day: nap, napot, napos, napon; "
        "week: hét, hetes, hetet; month: hónap*; year: év, éve, évet, évre, évig, évvel; year-old: éves*; times: szor*",
        money="HUF: forint*, ft; EUR: euró*, €; dollar: dollár*; GBP: font*; CNY: jüan*; RUB: rubel*; RON: lej*",
        percent="százalék*",
        about="körülbelül, mintegy, kb, nagyjából, közel",
        over="több mint, legalább, meghaladó",
        under="majdnem, csaknem, kevesebb mint, legfeljebb, alig",
        several="több, néhány, pár",
        labels="szám számú oldal",
    ),
    "sk": table(
        "sk",
        words=counted(
            "jeden/jedna/jedno/jedného/jednej dva/dve/dvoch/dvaja tri/troch/traja štyri/štyroch/štyria päť/piati/piatich "
            "šesť/šiestich sedem/siedmich osem/ôsmich deväť/deviatich desať/desiatich jedenásť dvanásť trinásť štrnásť pätnásť "
            "šestnásť sedemnásť osemnásť devätnásť"
        )
        + " "
        + counted(_SLOVAK_TENS, 20, 10)
        + " "
        + compounds("jeden/jedna dva/dve tri štyri päť šesť sedem osem deväť", _SLOVAK_TENS, tens_first=True)
        + " "
        + counted("sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto", 100, 100),
        scales="tisíc=1000 tisíce=1000 tis=1000 milión*=1000000 mil=1000000 miliard*=1000000000 mld=1000000000 "
        "bilión*=1000000000000 tucet=12",
        starters={"pol": _HALF, "poldruha": _ONE_AND_A_HALF},
        vague="desiatky=10 desiatok=10 stovky=100 stoviek=100 tisícky=1000",
        measures="person: ľudí, osôb, osoby; km: kilomet*; m: metr*, meter, metrov; cm: centimet*; "
        "km2: kilometr* štvorcov*, štvorcov* kilomet*; m2: metr* štvorcov*, štvorcov* met*; hectare: hektár*; "
        "m3: kubick* met*, metr* kubick*; litre: litr*, liter; ton: ton, tony; kg: kilogram*, kilo, kíl; gram: gram*; "
        "mw: megawatt*; celsius: stupňov celzia; degree: stupň*; minute: minút*; hour: hodin*, hodín; day: dní, dni, deň; "
        "week: týžd*; month: mesiac*; year: rok*; year-old: ročn*; times: krát, násob*",
        money="EUR: euro, eur, eurá, €; dollar: dolár*; CZK: český* korún, českých korún, kč; GBP: libier, libra; RUB: rubľ*; "
        "UAH: hrivi*; PLN: zlotých",
        percent="percent*",
        about="asi, približne, zhruba, okolo, cca",
        over="viac ako, vyše, najmenej, aspoň, nad",
        under="takmer, menej ako, do, najviac, maximálne",
        several="niekoľko, niekoľkých, pár",
        ranges="až",
        labels="č číslo článok paragraf strana linka",
    ),
    "sl": table(
        "sl",
        words=counted(
            "en/ena/eno/enega dva/dve/dveh tri/treh/trije štiri/štirih/štirje pet/petih šest/šestih sedem/sedmih osem/osmih "
            "devet/devetih deset/desetih enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst"
        )
        + " "
        + counted(_SLOVENE_TENS, 20, 10)
        + " "
        + compounds("ena dva tri štiri pet šest sedem osem devet", _SLOVENE_TENS, "in")
        + " "
        + counted("sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto", 100, 100),
        scales="tisoč=1000 tisočih=1000 milijon*=1000000 mio=1000000 milijard*=1000000000 bilijon*=1000000000000 ducat=12",
        starters={"pol": _HALF, "poldrugi": _ONE_AND_A_HALF},
        vague="desetine=10 stotine=100 tisočev=1000 tisoče=1000",
        measures="person: ljudi, oseb, osebe; km: kilomet*; m: metr*, meter; cm: centimet*; km2: kvadratnih kilometrov; "
        "m2: kvadratn* met*; hectare: hektar*; m3: kubičn* met*; litre: litr*, liter; ton: ton, tone, tona; kg: kilogram*, kil; "
        "gram: gram*; mw: megavat*; celsius: stopinj celzija; degree: stopinj*; minute: minut*; hour: ur, ure, uro; "
        "day: dni, dan, dneva; week: teden*, tedn*; month: mesec*; year: let, leta, leti, leto; year-old: letn*; times: krat",
        money="EUR: evro*, €; dollar: dolar*; GBP: funt*; HRK: kun; RUB: rublj*; CHF: frank*",
        percent="odstot*",
        about="približno, okoli, kakih, okrog",
        over="več kot, nad, najmanj, vsaj, dobrih",
        under="skoraj, manj kot, do, največ, slabih",
        several="več, nekaj",
        ranges="do",
        labels="št številka člen stran",
    ),
}
