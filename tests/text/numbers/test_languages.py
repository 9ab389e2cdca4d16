"""Amounts of the source languages: examples of each, and numbers of independent formatters read back."""

import random
from collections.abc import Callable
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from mtlint.text.numbers import Approximation, Kind
from mtlint.text.numbers.languages import CODES, scanner_of
from mtlint.text.numbers.units import unit
from tests.growth import cpu_seconds, is_linear

from . import written_out
from .reading import all_said, read

Said = tuple[str, float, str]

EXAMPLES: dict[str, list[tuple[str, list[Said]]]] = {
    "zh": [
        ("投资3.5万亿元", [("3.5万亿元", 3.5e12, "CNY")]),
        ("约三千五百名工人", [("三千五百", 3500, "plain")]),
        ("5千余人", [("5千余人", 5000, "person")]),
        ("500余万个岗位", [("500余万", 5_000_000, "plain")]),
        ("百分之三十，三成左右，三分之二", [("百分之三十", 30, "percent"), ("三成左右", 30, "percent"), ("三分之二", 2 / 3, "plain")]),
        ("2.5个百分点", [("2.5个百分点", 2.5, "point")]),
        ("12.5亿美元（80亿元人民币）", [("12.5亿美元", 1.25e9, "USD"), ("80亿元人民币", 8e9, "CNY")]),
        ("一万六七千元", [("一万六七千元", 16_000, "CNY")]),
        ("第十三届", [("十三", 13, "ordinal")]),
        ("1992年10月1日", [("1992年", 1992, "year"), ("10月", 10, "label"), ("1日", 1, "label")]),
        ("3年半", [("3年半", 3.5, "year")]),
        ("十分重要，千万别去，统一，四川", []),
    ],
    "ja": [
        ("1億2000万円", [("1億2000万円", 1.2e8, "JPY")]),
        ("約３万５千人", [("３万５千人", 35_000, "person")]),
        ("像は１・５５メートル", [("１・５５メートル", 1.55, "m")]),
        ("3割、1.5ポイント、三分の一", [("3割", 30, "percent"), ("1.5ポイント", 1.5, "point"), ("三分の一", 1 / 3, "plain")]),
        ("第3回、2位、18歳", [("3", 3, "ordinal"), ("2位", 2, "ordinal"), ("18歳", 18, "year-old")]),
        ("電話０９０・１２３４・５６７８", [("０９０・１２３４・５６７８", 0, "label")]),
        ("十分な一部", []),
    ],
    "ko": [
        ("1억 2,000만 원", [("1억 2,000만 원", 1.2e8, "KRW")]),
        ("3만5천 명", [("3만5천 명", 35_000, "person")]),
        ("2조3천억 원", [("2조3천억 원", 2.3e12, "KRW")]),
        ("5천여 명", [("5천여 명", 5000, "person")]),
        ("두 명, 열두 살, 스물다섯 명", [("두 명", 2, "person"), ("열두 살", 12, "year-old"), ("스물다섯 명", 25, "person")]),
        ("3.5%포인트", [("3.5%포인트", 3.5, "point")]),
        ("3분의 2", [("3분의 2", 2 / 3, "plain")]),
        ("이번 일은 오전", []),
    ],
    "ru": [
        ("Более 3,5 млн рублей", [("3,5 млн рублей", 3.5e6, "RUB")]),
        ("25 000 человек", [("25 000 человек", 25_000, "person")]),
        ("два с половиной миллиарда", [("два с половиной миллиарда", 2.5e9, "plain")]),
        ("2,5 процентных пункта", [("2,5 процентных пункта", 2.5, "point")]),
        ("70-летний, 5-й", [("70-летний", 70, "year-old"), ("5-й", 5, "ordinal")]),
        ("1,2 миллиарда долларов США", [("1,2 миллиарда долларов США", 1.2e9, "USD")]),
    ],
    "uk": [
        ("Понад 3,5 млн гривень", [("3,5 млн гривень", 3.5e6, "UAH")]),
        ("двадцять п’ять тисяч", [("двадцять п’ять тисяч", 25_000, "plain")]),
    ],
    "de": [
        ("70.000 Menschen", [("70.000 Menschen", 70_000, "person")]),
        ("fünfundzwanzigtausend, zweihundertfünfzig", [("fünfundzwanzigtausend", 25_000, "plain"), ("zweihundertfünfzig", 250, "plain")]),
        ("anderthalb Milliarden Euro", [("anderthalb Milliarden Euro", 1.5e9, "EUR")]),
        ("3,5 Prozentpunkte", [("3,5 Prozentpunkte", 3.5, "point")]),
    ],
    "fr": [
        ("1,25 million d’euros", [("1,25 million d’euros", 1.25e6, "EUR")]),
        ("quatre-vingt-dix-sept, soixante et onze", [("quatre-vingt-dix-sept", 97, "plain"), ("soixante et onze", 71, "plain")]),
        ("deux cent cinquante mille", [("deux cent cinquante mille", 250_000, "plain")]),
    ],
    "es": [
        ("44.000 millones de pesos", [("44.000 millones de pesos", 4.4e10, "peso")]),
        ("mil 800 millones de pesos, 2 mil 500", [("mil 800 millones de pesos", 1.8e9, "peso"), ("2 mil 500", 2500, "plain")]),
        ("treinta y cinco mil", [("treinta y cinco mil", 35_000, "plain")]),
        ("3,5 por ciento", [("3,5 por ciento", 3.5, "percent")]),
    ],
    "pt": [
        ("R$ 3,5 milhões", [("R$ 3,5 milhões", 3.5e6, "BRL")]),
        ("duzentos e cinquenta mil", [("duzentos e cinquenta mil", 250_000, "plain")]),
    ],
    "ro": [
        ("2,3 miliarde de lei", [("2,3 miliarde de lei", 2.3e9, "RON")]),
        ("154 de milioane de euro", [("154 de milioane de euro", 1.54e8, "EUR")]),
        ("două sute treizeci și cinci de tone", [("două sute treizeci și cinci de tone", 235, "ton")]),
        ("34,5 la sută", [("34,5 la sută", 34.5, "percent")]),
    ],
    "it": [
        ("1,5 miliardi di euro", [("1,5 miliardi di euro", 1.5e9, "EUR")]),
        ("duecentocinquanta, tremila, ventotto", [("duecentocinquanta", 250, "plain"), ("tremila", 3000, "plain"), ("ventotto", 28, "plain")]),
    ],
    "pl": [
        ("1,5 mld zł", [("1,5 mld zł", 1.5e9, "PLN")]),
        ("26 mil morskich i 3 mile", [("26 mil morskich", 26, "nautical-mile"), ("3 mile", 3, "mile")]),
        ("dwieście pięćdziesiąt tysięcy", [("dwieście pięćdziesiąt tysięcy", 250_000, "plain")]),
    ],
    "cs": [
        ("1,5 miliardu korun", [("1,5 miliardu korun", 1.5e9, "CZK")]),
        ("dvě stě padesát tisíc", [("dvě stě padesát tisíc", 250_000, "plain")]),
        ("dvaatřicet lidí", [("dvaatřicet lidí", 32, "person")]),
    ],
    "is": [
        ("1,5 milljarða króna", [("1,5 milljarða króna", 1.5e9, "ISK")]),
        ("tvö hundruð og fimmtíu þúsund", [("tvö hundruð og fimmtíu þúsund", 250_000, "plain")]),
        ("tuttugu og þrjú börn, 2.300 manns", [("tuttugu og þrjú", 23, "plain"), ("2.300 manns", 2300, "person")]),
        ("rúmlega 3,5 prósent", [("3,5 prósent", 3.5, "percent")]),
    ],
    "tr": [
        ("yüzde 25, %25,5", [("yüzde 25", 25, "percent"), ("%25,5", 25.5, "percent")]),
        ("3 buçuk milyon lira", [("3 buçuk milyon lira", 3.5e6, "TRY")]),
        ("18 kilometre uzunluğunda, 3 metre kare", [("18 kilometre", 18, "km"), ("3 metre kare", 3, "m2")]),
    ],
    "vi": [
        ("2 nghìn tỷ đồng", [("2 nghìn tỷ đồng", 2e12, "VND")]),
        ("hai trăm năm mươi nghìn", [("hai trăm năm mươi nghìn", 250_000, "plain")]),
        ("5 năm", [("5 năm", 5, "year")]),
    ],
    "id": [
        ("275 ribu rupiah", [("275 ribu rupiah", 275_000, "IDR")]),
        ("Rp 3 miliar", [("Rp 3 miliar", 3e9, "IDR")]),
    ],
    "ar": [
        ("و70 ألف شخص", [("70 ألف شخص", 70_000, "person")]),
        ("٢٥٠ ألف دولار", [("٢٥٠ ألف دولار", 250_000, "dollar")]),
        ("خمسة وعشرون", [("خمسة وعشرون", 25, "plain")]),
        ("48 ألفاً و3 مليونًا", [("48 ألفاً", 48_000, "plain"), ("3 مليونًا", 3_000_000, "plain")]),
        ("12 في المئة", [("12 في المئة", 12, "percent")]),
    ],
    "fa": [
        ("۱/۵ میلیارد دلار", [("۱/۵ میلیارد دلار", 1.5e9, "dollar")]),
        ("بیست و پنج درصد", [("بیست و پنج درصد", 25, "percent")]),
    ],
    "he": [
        ("כ-1.5 מיליארד שקל", [("1.5 מיליארד שקל", 1.5e9, "ILS")]),
        ("עשרים וחמישה", [("עשרים וחמישה", 25, "plain")]),
    ],
    "nl": [
        ("anderhalf miljoen euro", [("anderhalf miljoen euro", 1.5e6, "EUR")]),
        ("tweeëntwintig mensen, 1.250 kilometer", [("tweeëntwintig mensen", 22, "person"), ("1.250 kilometer", 1250, "km")]),
    ],
    "da": [
        ("i tooghalvtreds år, 3,5 mio. kroner", [("tooghalvtreds år", 52, "year"), ("3,5 mio. kroner", 3.5e6, "DKK")]),
        ("otteogfirs personer", [("otteogfirs personer", 88, "person")]),
    ],
    "sv": [("tjugofem procent, 12 miljoner kronor", [("tjugofem procent", 25, "percent"), ("12 miljoner kronor", 12e6, "SEK")])],
    "nb": [("førtito personer, 2 milliarder kroner", [("førtito personer", 42, "person"), ("2 milliarder kroner", 2e9, "NOK")])],
    "hu": [("másfél millió forintot, huszonhárom ember", [("másfél millió forintot", 1.5e6, "HUF"), ("huszonhárom ember", 23, "person")])],
    "sk": [("12 miliónov eur, dvadsať ľudí", [("12 miliónov eur", 12e6, "EUR"), ("dvadsať ľudí", 20, "person")])],
    "sl": [("petindvajset ljudi, 3,5 milijona evrov", [("petindvajset ljudi", 25, "person"), ("3,5 milijona evrov", 3.5e6, "EUR")])],
    "sr": [("двадесет и пет људи, 3 милиона евра", [("двадесет и пет људи", 25, "person"), ("3 милиона евра", 3e6, "EUR")])],
    "hr": [("dvadeset i pet ljudi, 3 milijuna eura", [("dvadeset i pet ljudi", 25, "person"), ("3 milijuna eura", 3e6, "EUR")])],
    "bs": [
        ("pola miliona maraka", [("pola miliona", 5e5, "plain")]),
        ("karta je 3,50 KM, put 12 km", [("3,50 KM", 3.5, "BAM"), ("12 km", 12, "km")]),
    ],
    "bg": [("двадесет и пет души, 3 млн. лева", [("двадесет и пет души", 25, "person"), ("3 млн. лева", 3e6, "BGN")])],
    "mk": [("180.000 денари, дваесет луѓе", [("180.000 денари", 180_000, "MKD"), ("дваесет луѓе", 20, "person")])],
    "el": [("500.000 στρέμματα, ενάμισι εκατομμύριο ευρώ", [("500.000 στρέμματα", 500_000, "dunam"), ("ενάμισι εκατομμύριο ευρώ", 1.5e6, "EUR")])],
    "sq": [("njëzet e pesë veta, 1 milion lekë", [("njëzet e pesë veta", 25, "person"), ("1 milion lekë", 1e6, "ALL")])],
    "fi": [("puolitoista miljoonaa euroa, kaksikymmentäviisi ihmistä", [("puolitoista miljoonaa euroa", 1.5e6, "EUR"), ("kaksikymmentäviisi ihmistä", 25, "person")])],
    "et": [("poolteist miljonit eurot, kaksteist inimest", [("poolteist miljonit eurot", 1.5e6, "EUR"), ("kaksteist inimest", 12, "person")])],
    "lv": [("pusotrs", []), ("divdesmit pieci cilvēki, 3 miljoni eiro", [("divdesmit pieci cilvēki", 25, "person"), ("3 miljoni eiro", 3e6, "EUR")])],
    "lt": [("dvidešimt penki žmonės, 3 mln. eurų", [("dvidešimt penki žmonės", 25, "person"), ("3 mln. eurų", 3e6, "EUR")])],
    "bn": [
        ("৫ লাখ ৫৪ হাজার টাকা", [("৫ লাখ ৫৪ হাজার টাকা", 554_000, "BDT")]),
        ("আড়াই কোটি", [("আড়াই কোটি", 25e6, "plain")]),
        ("১ হাজার ১২৩.৫০ কোটি টাকা, ৫ হাজার ২০০ জন", [("১ হাজার ১২৩.৫০ কোটি টাকা", 11.235e9, "BDT"), ("৫ হাজার ২০০ জন", 5200, "person")]),
        ("সাড়ে ৩ হাজার টাকা", [("৩ হাজার টাকা", 3500, "BDT")]),
    ],
    "ur": [
        ("ڈیڑھ کروڑ روپے, 25 افراد", [("ڈیڑھ کروڑ روپے", 15e6, "PKR"), ("25 افراد", 25, "person")]),
        ("ساڑھے تین لاکھ روپے", [("تین لاکھ روپے", 350_000, "PKR")]),
    ],
    "az": [("iyirmi beş nəfər, 3 milyon manat", [("iyirmi beş nəfər", 25, "person"), ("3 milyon manat", 3e6, "AZN")])],
    "kk": [("он жеті мың теңге", [("он жеті мың теңге", 17_000, "KZT")])],
    "ka": [("25 ათასი ლარი, ოცი ადამიანი", [("25 ათასი ლარი", 25_000, "GEL"), ("ოცი ადამიანი", 20, "person")])],
    "hy": [("25 հազար դրամ, քսան մարդ", [("25 հազար դրամ", 25_000, "AMD"), ("քսան մարդ", 20, "person")])],
    "ms": [("3 juta ringgit, 25 orang", [("3 juta ringgit", 3e6, "MYR"), ("25 orang", 25, "person")])],
    "tl": [("3 milyong piso, 25 katao", [("3 milyong piso", 3e6, "PHP"), ("25 katao", 25, "person")])],
    "be": [("3,5 мільёна долараў, тысяча", [("3,5 мільёна долараў", 3.5e6, "dollar")])],
    "ca": [("2,5 milions d'euros", [("2,5 milions d'euros", 2.5e6, "EUR")])],
    "ky": [("1,5 миллион сом", [("1,5 миллион сом", 1.5e6, "KGS")])],
    "mn": [("14.6 тэрбум төгрөг, 25 мянган хүн", [("14.6 тэрбум төгрөг", 14.6e9, "MNT"), ("25 мянган хүн", 25_000, "person")])],
    "mr": [("२.५ कोटी रुपये", [("२.५ कोटी रुपये", 25e6, "INR")])],
    "ne": [("३ करोड ५० लाख रुपैयाँ", [("३ करोड ५० लाख रुपैयाँ", 35e6, "NPR")])],
    "ta": [
        ("2 லட்சத்து 50 ஆயிரம் பேர்", [("2 லட்சத்து 50 ஆயிரம் பேர்", 250_000, "person")]),
        ("13.5 லட்சம் டாலரும்", [("13.5 லட்சம் டாலரும்", 1_350_000, "dollar")]),
    ],
    "te": [("3.5 కోట్ల రూపాయలు, 25 లక్షల మంది", [("3.5 కోట్ల రూపాయలు", 35e6, "INR"), ("25 లక్షల మంది", 2.5e6, "person")])],
    "uz": [("2,5 million so‘m", [("2,5 million so‘m", 2.5e6, "UZS")])],
    "km": [("១.២០០ នាក់ និង ៣,៥ លានដុល្លារ", [("១.២០០ នាក់", 1200, "person"), ("៣,៥ លានដុល្លារ", 3_500_000, "dollar")])],
    "lo": [("3 ຕື້ກີບ", [("3 ຕື້ກີບ", 3e9, "LAK")])],
    "my": [("ကျပ်သိန်း ၁,၂၀၀", [("ကျပ်သိန်း ၁,၂၀၀", 120_000_000, "MMK")]), ("၃ သောင်း", [("၃ သောင်း", 30_000, "plain")])],
    "th": [
        ("ปรับ 3 แสนบาท เวลา 10.30 น.", [("3 แสนบาท", 300_000, "THB"), ("10.30", 10.3, "label")]),
        ("2 ล้าน 5 แสนบาท", [("2 ล้าน 5 แสนบาท", 2_500_000, "THB")]),
        ("ร้อยละ 5.4 หรือ 15-20 คน", [("5.4", 5.4, "percent"), ("15", 15, "label"), ("20 คน", 20, "person")]),
    ],
    "hi": [
        ("1.55 करोड़ लोग", [("1.55 करोड़ लोग", 15_500_000, "person")]),
        ("पच्चीस हज़ार", [("पच्चीस हज़ार", 25_000, "plain")]),
        ("साढ़े तीन सौ लोग, साढ़े 3 हजार", [("तीन सौ लोग", 350, "person"), ("3 हजार", 3500, "plain")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), [(code, *example) for code, examples in EXAMPLES.items() for example in examples]
)
def test_reads(language: str, text: str, expected: list[Said]) -> None:
    found = all_said(text, language)
    assert [(words, float(value), key) for words, value, key in found] == [
        (words, pytest.approx(value), key) for words, value, key in expected
    ]


def test_every_language_has_examples_and_a_table() -> None:
    assert set(EXAMPLES) | {"en"} == set(CODES)
    assert all(scanner_of(code) for code in CODES)
    assert scanner_of("xx") is None
    assert read("12 xyz", "xx") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ro", "13 ore și jumătate"),
        ("es", "13 horas y media"),
        ("it", "13 ore e mezza"),
        ("pt", "13 horas e meia"),
        ("ca", "13 hores i mitja"),
        ("el", "13 ώρες και μισή"),
        ("bg", "13 часа и половина"),
        ("sr", "13 сати и по"),
        ("sq", "13 orë e gjysmë"),
        ("ka", "13 საათ-ნახევარი"),
        ("ar", "13 ساعة ونصف"),
        ("fa", "۱۳ ساعت و نیم"),
        ("he", "13 שעות וחצי"),
        ("id", "13 jam setengah"),
        ("ko", "13시간 반"),
        ("ja", "13時間半"),
        ("zh", "13小时半"),
    ],
)
def test_a_half_may_stand_behind_the_unit(language: str, text: str) -> None:
    (amount,) = read(text, language)
    assert amount.value == Fraction(27, 2)
    assert amount.unit is not None
    assert amount.unit.key == "hour"


@pytest.mark.parametrize("language", sorted(CODES))
def test_figures_of_an_independent_formatter_read_back_exactly(language: str) -> None:
    random.seed(language)
    numbers = [
        random.choice((random.randrange(10 ** random.randint(1, 12)), round(random.random() * 10**6, 3)))
        for _ in range(500)
    ]
    system = {"ar": "arab", "fa": "arabext"}.get(language, "latn")
    text = " ; ".join(format_decimal(number, locale=language, numbering_system=system) for number in numbers)
    assert [amount.value for amount in read(text, language)] == [Fraction(str(number)) for number in numbers]


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("ru", written_out.russian),
        ("tr", written_out.turkish),
        ("id", written_out.indonesian),
        ("zh", written_out.chinese),
        ("zh", lambda number: written_out.by_ten_thousands(number, "万亿兆")),
        ("ja", lambda number: written_out.by_ten_thousands(number, "万億兆")),
        ("ko", lambda number: written_out.by_ten_thousands(number, "만억조", " ")),
    ],
)
def test_numbers_written_out_read_back_exactly(language: str, written: Callable[[int], str]) -> None:
    random.seed(language)
    numbers = [random.randrange(11, 10 ** random.randint(2, 12)) for _ in range(500)]
    found = read("; ".join(map(written, numbers)), language)
    assert [amount.value for amount in found] == numbers


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "近百人", Approximation.UNDER),
        ("zh", "数十人", Approximation.SEVERAL),
        ("zh", "2万多吨", Approximation.OVER),
        ("ja", "数百人", Approximation.SEVERAL),
        ("ja", "10万人以上", Approximation.OVER),
        ("ko", "약 3만 명", Approximation.ABOUT),
        ("ko", "수백만 명", Approximation.SEVERAL),
        ("ru", "около 200", Approximation.ABOUT),
        ("de", "mehr als 200", Approximation.OVER),
        ("fr", "près de 200", Approximation.UNDER),
    ],
)
def test_tells_how_exact(language: str, text: str, expected: Approximation) -> None:
    assert [amount.approximation for amount in read(text, language)] == [expected]


def test_ranges() -> None:
    for language, text, values, key in (
        ("zh", "20至30万人", [200_000, 300_000], "person"),
        ("ru", "от 20 до 30 процентов", [20, 30], "percent"),
        ("de", "20 bis 30 Millionen Euro", [20_000_000, 30_000_000], "EUR"),
    ):
        first, second = read(text, language)
        assert first.begins_range
        assert [first.value, second.value] == values
        assert first.unit == second.unit == unit(key)


@given(
    st.text(alphabet="0123４.,-・ 一三十百千万亿数几余約3만억조여 원人個第%двастоmilиء٢ו", max_size=40),
    st.sampled_from(sorted(CODES)),
)
def test_spans_are_in_order_and_inside_the_text(text: str, language: str) -> None:
    at = 0
    for amount in read(text, language):
        assert at <= amount.span.start <= amount.figure.start < amount.figure.end
        assert amount.figure.end <= amount.span.end or amount.kind in (Kind.ORDINAL, Kind.LABEL)
        assert amount.span.end <= len(text)
        at = amount.span.end


@pytest.mark.parametrize("unit_of_text", ["9", "三", "万", "1万", "百万亿", "数", "1,", "3억 ", "и 5 ", "сто ", "二つ"])
@pytest.mark.parametrize("language", ["zh", "ko", "ru"])
def test_hostile_text_takes_linear_time(language: str, unit_of_text: str) -> None:
    def seconds(size: int) -> float:
        return cpu_seconds(lambda: read(unit_of_text * (size // len(unit_of_text)), language))

    assert is_linear(seconds, 2_000, 8_000, times=12, slack=0.1)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "driehonderdvijftig mensen, tienduizend euro", [(350, "person"), (10_000, "EUR")]),
        ("sv", "tvåhundra människor, tiotusen kilo", [(200, "person"), (10_000, "kg")]),
        ("da", "firehundrede mennesker", [(400, "person")]),
        ("fi", "seitsemänsataa ihmistä, kaksituhatta euroa", [(700, "person"), (2_000, "EUR")]),
        ("hu", "tízezer ember, háromszázhúsz forint", [(10_000, "person"), (320, "HUF")]),
        ("sk", "dvadsaťpäť ľudí", [(25, "person")]),
        ("el", "εξακόσια άτομα", [(600, "person")]),
        ("sr", "sedamsto ljudi", [(700, "person")]),
        ("uk", "п’ятнадцяти людей", [(15, "person")]),
        ("ka", "ოცდახუთი ადამიანი", [(25, "person")]),
        ("hy", "քսանհինգ մարդ", [(25, "person")]),
        ("ms", "dua puluh lima orang", [(25, "person")]),
        ("tl", "dalawampu katao", [(20, "person")]),
        ("bn", "পঁচিশ জন", [(25, "person")]),
        ("ur", "چھبیس افراد", [(26, "person")]),
        # what only looks like a number: the end of দেশ, jen “only”, اسی “the same”, نه “no”, tá a rank, tư a half of đầu tư
        ("bn", "বাংলাদেশ পুলিশ জন", []),
        ("cs", "v roce 2020 jen 15 lidí", [(2020, Kind.YEAR), (15, "person")]),
        ("ur", "اسی دن", []),
        ("fa", "نه تنها این", []),
        ("fa", "سه تن کشته شدند", [(3, "person")]),
        ("vi", "đại tá đầu tư", []),
    ],
)
def test_numbers_in_one_word(language: str, text: str, expected: list[tuple[int, str]]) -> None:
    assert [(value, unit) for _, value, unit in all_said(text, language)] == expected
