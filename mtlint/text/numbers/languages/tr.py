"""Turkish."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="tr",
    group=".",
    decimal=",",
    words="sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 "
    "altmış=60 yetmiş=70 seksen=80 doksan=90",
    multipliers="yüz=100",
    scales="bin=1000 bini=1000 bine=1000 binin=1000 milyon*=1000000 mn=1000000 milyar*=1000000000 trilyon*=1000000000000 "
    "düzine=12",
    halves={"buçuk": Fraction(1, 2)},
    starters={"yarım": Fraction(1, 2)},
    ordinal_endings=words("inci ıncı uncu üncü nci ncı ncu ncü"),
    vague="onlarca=10 yüzlerce=100 binlerce=1000 milyonlarca=1000000 düzinelerce=12 on_binlerce=10000 yüz_binlerce=100000",
    units=units(
        {
            "person": "kişi*, insan*",
            "km": "kilometre*, km",
            "m": "metre*, m",
            "cm": "santimetre*, santim*, cm",
            "mm": "milimetre*, mm",
            "mile": "mil",
            "nautical-mile": "deniz mili",
            "km2": "kilometrekare*, kilometre kare*, km²",
            "m2": "metrekare*, metre kare*, m²",
            "hectare": "hektar*, ha",
            "dunam": "dönüm*, dekar*",
            "m3": "metreküp*, metre küp*, m³",
            "litre": "litre*, l",
            "barrel": "varil*",
            "ton": "ton*, t",
            "kg": "kilogram*, kilo*, kg",
            "microgram": "mikrogram*",
            "nanogram": "nanogram*",
            "gram": "gram*, g, gr",
            "celsius": "santigrat derece, °c",
            "degree": "derece*, °",
            "mw": "megavat*, mw",
            "second": "saniye*",
            "minute": "dakika*, dk",
            "hour": "saat*",
            "day": "gün, güne, günde, günlük, gündür, günü",
            "week": "hafta*",
            "month": "ay, aya, ayda, aylık, aydır, ayı",
            "year": "yıl*, sene*",
            "year-old": "yaş*",
            "times": "kat, katı, katına, kez, kere, defa",
        }
    ),
    currencies=currencies(
        {
            "TRY": "lira*, tl, türk lirası, ₺",
            "EUR": "euro*, avro*, €",
            "dollar": "dolar*, $",
            "USD": "abd doları, amerikan doları",
            "CAD": "kanada doları",
            "AUD": "avustralya doları",
            "GBP": "sterlin*, ingiliz sterlini",
            "RUB": "ruble*",
            "CNY": "yuan*",
            "JPY": "yen*",
            "CHF": "isviçre frangı",
            "cent": "sent",
        }
    ),
    percent="%",
    percent_before=words("yüzde %"),
    points="puan*, yüzde puan*",
    ranges=words("ila ile"),
    minus=words("eksi"),
    labels=words("no numara madde sayfa bölüm"),
    approximations={
        Approximation.ABOUT: "yaklaşık, yaklaşık olarak, takriben, ortalama, tahminen",
        Approximation.OVER: "en az, asgari",
        Approximation.UNDER: "en fazla, neredeyse, azami, hemen hemen",
        Approximation.SEVERAL: "birkaç, çok sayıda, birçok",
    },
    after={
        Approximation.OVER: "dan fazla, den fazla, aşkın, ı aşkın, 'den fazla",
        Approximation.UNDER: "e yakın, a yakın",
    },
)
