"""Indonesian."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="id",
    group=".",
    decimal=",",
    words="nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 dua_belas=12 "
    "tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 delapan_belas=18 sembilan_belas=19 seratus=100",
    multipliers="puluh=10 ratus=100",
    scales="seribu=1000 ribu=1000 juta=1000000 sejuta=1000000 miliar=1000000000 milyar=1000000000 semiliar=1000000000 "
    "triliun=1000000000000 lusin=12",
    starters={"setengah": Fraction(1, 2)},
    ordinal_endings=words("an"),
    vague="puluhan=10 ratusan=100 ribuan=1000 jutaan=1000000 miliaran=1000000000 belasan=10",
    units=units(
        {
            "person": "orang, jiwa",
            "km": "kilometer, km",
            "m": "meter, m",
            "cm": "sentimeter, cm, senti",
            "km2": "kilometer persegi, km persegi, km²",
            "m2": "meter persegi, m²",
            "hectare": "hektare, hektar, ha",
            "m3": "meter kubik, m³",
            "litre": "liter, l",
            "barrel": "barel",
            "ton": "ton",
            "kg": "kilogram, kg, kilo",
            "microgram": "mikrogram",
            "nanogram": "nanogram",
            "gram": "gram, g",
            "quintal": "kuintal",
            "km/h": "kilometer per jam, km/jam",
            "celsius": "derajat celsius, °c",
            "degree": "derajat, °",
            "mw": "megawatt, mw",
            "second": "detik",
            "minute": "menit",
            "hour": "jam",
            "day": "hari",
            "week": "minggu, pekan",
            "month": "bulan",
            "year": "tahun",
            "times": "kali",
        }
    ),
    currencies=currencies(
        {
            "IDR": "rupiah",
            "dollar": "dolar, $",
            "USD": "dolar as, dolar amerika, dollar as",
            "EUR": "euro, €",
            "GBP": "poundsterling, pound",
            "MYR": "ringgit",
            "JPY": "yen",
            "CNY": "yuan",
            "SAR": "riyal saudi",
            "cent": "sen",
        }
    ),
    percent="%, persen, prosen",
    points="poin persen, poin persentase, persen poin",
    ranges=words("hingga sampai"),
    range_pairs={"dan": "antara"},
    minus=words("minus"),
    labels=words("nomor no pasal ayat halaman bab jalur"),
    approximations={
        Approximation.ABOUT: "sekitar, kira kira, kurang lebih, diperkirakan, rata rata",
        Approximation.OVER: "lebih dari, paling sedikit, sedikitnya, setidaknya, minimal, di atas",
        Approximation.UNDER: "hampir, kurang dari, hingga, maksimal, paling banyak, mencapai",
        Approximation.SEVERAL: "beberapa, banyak",
    },
)
