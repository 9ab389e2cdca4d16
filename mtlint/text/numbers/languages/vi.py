"""Vietnamese. “năm” is five and also year: as a number it is read only before another number word."""

from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language, words

from ._signs import currencies, units

LANGUAGE = Language(
    code="vi",
    group=". ",
    decimal=",",
    words="không_trăm=0 một=1 mốt=1 hai=2 ba=3 bốn=4 lăm=5 sáu=6 bảy=7 bẩy=7 tám=8 chín=9 mười=10 năm_mươi=50 "
    "mười_lăm=15 mười_một=11 mười_hai=12 mười_ba=13 mười_bốn=14 mười_sáu=16 mười_bảy=17 mười_tám=18 mười_chín=19 hai_mươi_tư=24 ba_mươi_tư=34 "
    "bốn_mươi_tư=44 năm_mươi_tư=54 sáu_mươi_tư=64 bảy_mươi_tư=74 tám_mươi_tư=84 chín_mươi_tư=94",
    multipliers="mươi=10 chục=10 trăm=100",
    scales="nghìn=1000 ngàn=1000 triệu=1000000 tỷ=1000000000 tỉ=1000000000 vạn=10000",
    halves={"rưỡi": Fraction(1, 2)},
    starters={"nửa": Fraction(1, 2)},
    vague="hàng_chục=10 hàng_trăm=100 hàng_nghìn=1000 hàng_ngàn=1000 hàng_triệu=1000000 hàng_tỷ=1000000000",
    joiners=words("linh lẻ"),
    joins_tens=True,
    units=units(
        {
            "person": "người, người dân",
            "km": "km, kilômét, kilomet, cây số",
            "m": "m, mét",
            "cm": "cm, xăng ti mét",
            "km2": "km², kilômét vuông, km vuông",
            "m2": "m², mét vuông",
            "hectare": "ha, héc ta, hecta",
            "m3": "m³, mét khối",
            "litre": "lít, l",
            "barrel": "thùng",
            "ton": "tấn",
            "kg": "kg, kilôgam, ki lô gam, cân",
            "microgram": "microgam",
            "nanogram": "nanogam",
            "gram": "g, gam",
            "quintal": "tạ",
            "km/h": "km/h, km/giờ",
            "celsius": "độ c, °c",
            "degree": "độ, °",
            "mw": "mw",
            "second": "giây",
            "minute": "phút",
            "hour": "giờ, tiếng",
            "day": "ngày",
            "week": "tuần",
            "month": "tháng",
            "year": "năm",
            "year-old": "tuổi",
            "decade": "thập kỷ, thập niên",
            "times": "lần",
        }
    ),
    currencies=currencies(
        {
            "VND": "đồng, vnđ, đ, ₫",
            "dollar": "đô la, đô, $",
            "USD": "usd, đô la mỹ",
            "CAD": "đô la canada",
            "AUD": "đô la úc, đô la australia",
            "EUR": "euro, eur, €",
            "GBP": "bảng anh, bảng",
            "JPY": "yên, yên nhật",
            "CNY": "nhân dân tệ, tệ",
            "KRW": "won",
            "RUB": "rúp",
            "THB": "baht",
            "cent": "cent, xu",
        }
    ),
    percent="%, phần trăm",
    points="điểm phần trăm, điểm %",
    ranges=words("đến tới"),
    range_pairs={"và": "giữa"},
    minus=words("âm"),
    labels=words("số điều khoản trang chương quốc lộ ql"),
    approximations={
        Approximation.ABOUT: "khoảng, chừng, ước tính, xấp xỉ, trung bình",
        Approximation.OVER: "hơn, trên, ít nhất, tối thiểu, quá",
        Approximation.UNDER: "gần, dưới, tối đa, không quá, chưa đến, chưa tới",
        Approximation.SEVERAL: "vài, mấy, nhiều",
    },
)
