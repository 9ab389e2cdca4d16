"""Persian. A toman is ten rials; neither has one exchange rate, so it stays a plain number."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="fa",
    digits=r"\d",
    group=",٬",
    decimal="./٫",
    words="صفر=0 یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 ده=10 یازده=11 دوازده=12 سیزده=13 چهارده=14 پانزده=15 "
    "شانزده=16 هفده=17 هجده=18 نوزده=19 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80 نود=90 صد=100 یکصد=100 "
    "دویست=200 سیصد=300 چهارصد=400 پانصد=500 ششصد=600 هفتصد=700 هشتصد=800 نهصد=900",
    scales="هزار=1000 میلیون=1000000 ملیون=1000000 میلیارد=1000000000 تریلیون=1000000000000",
    halves={"و نیم": Fraction(1, 2)},
    starters={"نیم": Fraction(1, 2)},
    ordinal_endings=words("مین م ام امین"),
    vague="ده_ها=10 دهها=10 صدها=100 صد_ها=100 هزاران=1000 میلیون_ها=1000000",
    joiners=words("و"),
    joins_tens=True,
    units=units(
        {
            "person": "نفر, تن از, تن کشته, تن زخمی, تن مجروح, تن مصدوم",
            "km": "کیلومتر",
            "m": "متر",
            "cm": "سانتیمتر, سانتی متر",
            "km2": "کیلومتر مربع",
            "m2": "متر مربع, مترمربع",
            "hectare": "هکتار",
            "m3": "متر مکعب, مترمکعب",
            "litre": "لیتر",
            "barrel": "بشکه",
            "ton": "تن وزن, تن بار, تن کالا, تن مواد, تن گندم, تن فولاد, تن نفت",
            "kg": "کیلوگرم, کیلو",
            "microgram": "میکروگرم",
            "nanogram": "نانوگرم",
            "gram": "گرم",
            "degree": "درجه",
            "celsius": "درجه سانتیگراد, درجه سانتی گراد",
            "mw": "مگاوات",
            "second": "ثانیه",
            "minute": "دقیقه",
            "hour": "ساعت",
            "day": "روز, روزه",
            "week": "هفته",
            "month": "ماه, ماهه",
            "year": "سال",
            "year-old": "ساله, سال سن",
            "times": "برابر, بار",
        }
    ),
    currencies=currencies(
        {
            "IRR": "ریال",
            "dollar": "دلار, دالر, $",
            "USD": "دالر امریکایی, دلار آمریکا, دلار امریکا",
            "CAD": "دلار کانادا",
            "AUD": "دلار استرالیا",
            "EUR": "یورو, €",
            "GBP": "پوند",
            "RUB": "روبل",
            "CNY": "یوآن",
            "JPY": "ین",
            "TRY": "لیر",
            "AED": "درهم",
            "IQD": "دینار عراق",
            "cent": "سنت",
        }
    ),
    percent="%, ٪, درصد",
    points="واحد درصد",
    ranges=words("تا"),
    minus=words("منفی"),
    labels=words("شماره ماده اصل بند صفحه قطعنامه"),
    approximations={
        Approximation.ABOUT: "حدود, تقریبا, تقریباً, در حدود, قریب",
        Approximation.OVER: "بیش از, دستکم, دست کم, حداقل, بیشتر از, بالغ بر",
        Approximation.UNDER: "نزدیک به, کمتر از, حداکثر",
        Approximation.SEVERAL: "چند, چندین",
    },
)
