"""Finnish, Estonian, Latvian and Lithuanian."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

from ._table import counted, hundreds, table, thousands

_HALF, _ONE_AND_A_HALF = Fraction(1, 2), Fraction(3, 2)
_FINNISH = "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän"
_ESTONIAN = "üks kaks kolm neli viis kuus seitse kaheksa üheksa"


def _finnic(ones: str, teens: str, tens: str) -> str:
    """From 1 to 99: the teens with one ending, the tens with another, the ones behind these in the same word."""
    small = ones.split()
    rows = [counted(ones), *(f"{word}{teens}={10 + number}" for number, word in enumerate(small, 1))]
    for ten, word in enumerate(small[1:], 2):
        rows.append(f"{word}{tens}={ten * 10}")
        rows += [f"{word}{tens}{one}={ten * 10 + number}" for number, one in enumerate(small, 1)]
    return " ".join(rows)


LANGUAGES: dict[str, Language] = {
    "fi": table(
        "fi",
        words=f"{_finnic(_FINNISH, 'toista', 'kymmentä')} kymmenen=10 kahden=2 kolmen=3 neljän=4 viiden=5 kuuden=6 sata=100 "
        f"{hundreds(_FINNISH.removeprefix('yksi '), 'sataa')} {thousands(_finnic(_FINNISH, 'toista', 'kymmentä'), 'tuhatta')} "
        "kymmenentuhatta=10000 satatuhatta=100000",
        scales="tuhat=1000 tuhatta=1000 tuhannen=1000 miljoon*=1000000 milj=1000000 miljard*=1000000000 mrd=1000000000 "
        "biljoon*=1000000000000 tusina=12",
        starters={"puoli": _HALF, "puolen": _HALF, "puolitoista": _ONE_AND_A_HALF, "puolentoista": _ONE_AND_A_HALF},
        vague="kymmeniä=10 kymmenet=10 satoja=100 sadat=100 tuhansia=1000",
        measures="person: ihmistä, henkeä, henkilöä, ihmisen; km: kilometri*; m: metri*; cm: sentti*; km2: neliökilometri*; "
        "m2: neliömetri*, neliö*; hectare: hehtaari*; m3: kuutio*; litre: litra*; ton: tonni*; kg: kilo*; gram: gramma*; "
        "mw: megawatti*; celsius: celsiusaste*; degree: astetta, asteen; minute: minuutti*, minuutin; hour: tunti*, tunnin; "
        "day: päivä*, vuorokau*; week: viikko*, viikon; month: kuukau*; year: vuotta, vuoden, vuosi*; year-old: vuotia*; times: kertaa",
        money="EUR: euro*, €; dollar: dollari*; GBP: punta*; SEK: kruunu*; RUB: rupla*",
        percent="prosent*",
        about="noin, suunnilleen, arviolta",
        over="yli, enemmän kuin, vähintään, ainakin, runsaat",
        under="lähes, melkein, alle, vajaat, enintään, korkeintaan",
        several="useita, useat, muutama, muutamia",
        labels="nro numero sivu",
    ),
    "et": table(
        "et",
        words=f"{_finnic(_ESTONIAN, 'teist', 'kümmend')} kümme=10 kahe=2 kolme=3 nelja=4 viie=5 kuue=6 sada=100 kakssada=200 "
        "kolmsada=300 nelisada=400 neljasada=400 viissada=500 kuussada=600 seitsesada=700 kaheksasada=800 üheksasada=900",
        scales="tuhat=1000 tuhande=1000 tuhandet=1000 miljon*=1000000 mln=1000000 miljard*=1000000000 mld=1000000000 "
        "triljon*=1000000000000 tosin=12",
        starters={"pool": _HALF, "poolteist": _ONE_AND_A_HALF},
        vague="kümneid=10 kümned=10 sadu=100 sajad=100 tuhandeid=1000",
        measures="person: inimest, inimese, isikut; km: kilomeet*; m: meetri*; cm: sentimeet*; km2: ruutkilomeet*; "
        "m2: ruutmeet*; hectare: hektari*; m3: kuupmeet*, tihumeet*; litre: liitri*; ton: tonni*; kg: kilo*; gram: grammi*; "
        "mw: megavatt*; degree: kraadi; minute: minuti*; hour: tundi, tunni; day: päeva*; week: nädal*; month: kuud, kuu; "
        "year: aastat, aasta*; year-old: aasta vanu*; times: korda",
        money="EUR: euro*, €; dollar: dollari*; GBP: naela; SEK: krooni; RUB: rubla",
        percent="protsent*, protsendi*",
        about="umbes, ligikaudu, ca",
        over="üle, rohkem kui, vähemalt",
        under="ligi, peaaegu, alla, vähem kui, kuni",
        several="mitu, mõned, paar",
        ranges="kuni",
        labels="nr number lk",
    ),
    "lv": table(
        "lv",
        words=counted(
            "viens/viena/vienu divi/divas/divu/diviem trīs/triju četri/četras/četru pieci/piecas/piecu seši/sešas/sešu "
            "septiņi/septiņas astoņi/astoņas deviņi/deviņas desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit "
            "sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit"
        )
        + " "
        + counted(
            "divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit",
            20,
            10,
        )
        + " simts=100 simt=100 "
        + counted("divsimt trīssimt četrsimt piecsimt sešsimt septiņsimt astoņsimt deviņsimt", 200, 100),
        scales="tūksto*=1000 tūkst=1000 miljon*=1000000 milj=1000000 miljard*=1000000000 mljrd=1000000000 ducis=12",
        starters={"pus": _HALF, "pusotra": _ONE_AND_A_HALF, "pusotru": _ONE_AND_A_HALF},
        vague="desmiti=10 desmitiem=10 simti=100 simtiem=100",
        measures="person: cilvēk*, personas, personām; km: kilomet*; m: metr*; cm: centimet*; km2: kvadrātkilomet*; "
        "m2: kvadrātmet*; hectare: hektār*; m3: kubikmet*; litre: litr*; ton: tonn*; kg: kilogram*; gram: gram*; mw: megavat*; "
        "degree: grād*; minute: minū*; hour: stund*; day: dien*; week: nedēļ*; month: mēne*; year: gad*; "
        "year-old: gadīg*, gadus vec*; times: reizes, reižu",
        money="EUR: eiro, €; dollar: dolār*; GBP: mārciņ*; RUB: rubļ*",
        percent="procent*",
        about="aptuveni, apmēram, ap",
        over="vairāk nekā, vairāk par, vismaz, virs, pāri",
        under="gandrīz, mazāk nekā, līdz, zem",
        several="vairāki, vairākas, daži, dažas",
        ranges="līdz",
        labels="nr numurs pants lpp",
    ),
    "lt": table(
        "lt",
        words=counted(
            "vienas/viena/vieną du/dvi/dviejų/dviem trys/tris/trijų keturi/keturis/keturių penki/penkis/penkių "
            "šeši/šešis/šešių septyni/septynis/septynių aštuoni/aštuonis/aštuonių devyni/devynis/devynių dešimt/dešimties "
            "vienuolika/vienuolikos dvylika/dvylikos trylika/trylikos keturiolika penkiolika/penkiolikos šešiolika septyniolika "
            "aštuoniolika devyniolika"
        )
        + " "
        + counted(
            "dvidešimt/dvidešimties trisdešimt/trisdešimties keturiasdešimt/keturiasdešimties penkiasdešimt/penkiasdešimties "
            "šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt",
            20,
            10,
        )
        + " šimtas=100 šimto=100 šimtą=100",
        multipliers="šimtai=100 šimtų=100 šimtus=100",
        scales="tūkstan*=1000 tūkst=1000 milijon*=1000000 mln=1000000 milijard*=1000000000 mlrd=1000000000 tuzinas=12",
        starters={"pusė": _HALF, "pusantro": _ONE_AND_A_HALF, "pusantros": _ONE_AND_A_HALF},
        vague="dešimtys=10 dešimtis=10",
        measures="person: žmon*, asmen*; km: kilomet*; m: metr*; cm: centimet*; km2: kvadratini* kilomet*, kv km; "
        "m2: kvadratini* met*, kv m; hectare: hektar*; m3: kubini* met*; litre: litr*; ton: ton*; kg: kilogram*; gram: gram*; "
        "mw: megavat*; degree: laipsni*; minute: minu*; hour: valand*; day: dien*, par*; week: savai*; month: mėnes*; "
        "year: met*; year-old: metų amžiaus; times: kart*",
        money="EUR: eur*, €; dollar: doleri*; GBP: svar*; RUB: rubli*; PLN: zlot*",
        percent="procent*, proc",
        about="apie, maždaug",
        over="daugiau kaip, daugiau nei, ne mažiau kaip, mažiausiai, virš, per",
        under="beveik, mažiau kaip, mažiau nei, iki",
        several="keli, kelios, keletas, kelis",
        ranges="iki",
        labels="nr numeris straipsnis",
    ),
}
