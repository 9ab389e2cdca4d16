"""Numbers as other languages write them out: inverses of the layer, written on their own."""

from collections.abc import Callable

_RU = {
    1: "один", 2: "два", 3: "три", 4: "четыре", 5: "пять", 6: "шесть", 7: "семь", 8: "восемь", 9: "девять", 10: "десять",
    11: "одиннадцать", 12: "двенадцать", 13: "тринадцать", 14: "четырнадцать", 15: "пятнадцать", 16: "шестнадцать",
    17: "семнадцать", 18: "восемнадцать", 19: "девятнадцать", 20: "двадцать", 30: "тридцать", 40: "сорок", 50: "пятьдесят",
    60: "шестьдесят", 70: "семьдесят", 80: "восемьдесят", 90: "девяносто", 100: "сто", 200: "двести", 300: "триста",
    400: "четыреста", 500: "пятьсот", 600: "шестьсот", 700: "семьсот", 800: "восемьсот", 900: "девятьсот",
}  # fmt: skip
_TR = {
    1: "bir", 2: "iki", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz", 9: "dokuz", 10: "on", 20: "yirmi",
    30: "otuz", 40: "kırk", 50: "elli", 60: "altmış", 70: "yetmiş", 80: "seksen", 90: "doksan",
}  # fmt: skip
_ID = {1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan", 9: "sembilan"}
_HAN = "零一二三四五六七八九"


def russian(number: int) -> str:
    """“двести пять миллионов три тысячи” (without the inflection of the counting words)."""
    return _by_thousands(number, ("миллиардов", "миллионов", "тысяч"), _russian_group)


def _russian_group(number: int) -> str:
    hundreds, rest = number // 100 * 100, number % 100
    tens, ones = (rest, 0) if rest < 20 else (rest // 10 * 10, rest % 10)
    return " ".join(_RU[part] for part in (hundreds, tens, ones) if part)


def turkish(number: int) -> str:
    """“iki yüz beş milyon üç bin”: a thousand is bin, a hundred yüz."""
    return _by_thousands(number, ("milyar", "milyon", "bin"), _turkish_group).replace("bir bin", "bir bin")


def _turkish_group(number: int) -> str:
    hundreds, tens, ones = number // 100, number % 100 // 10 * 10, number % 10
    parts = [f"{_TR[hundreds]} yüz" if hundreds > 1 else "yüz"] if hundreds else []
    return " ".join([*parts, *(_TR[part] for part in (tens, ones) if part)])


def indonesian(number: int) -> str:
    """“dua ratus lima juta tiga ribu”."""
    return _by_thousands(number, ("miliar", "juta", "ribu"), _indonesian_group)


def _indonesian_group(number: int) -> str:
    hundreds, rest = number // 100, number % 100
    parts = [("seratus" if hundreds == 1 else f"{_ID[hundreds]} ratus")] if hundreds else []
    if rest in (10, 11):
        parts.append("sepuluh" if rest == 10 else "sebelas")
    elif 11 < rest < 20:
        parts.append(f"{_ID[rest - 10]} belas")
    else:
        parts += [f"{_ID[rest // 10]} puluh"] if rest >= 20 else []
        parts += [_ID[rest % 10]] if rest % 10 else []
    return " ".join(parts)


def _by_thousands(number: int, scales: tuple[str, ...], group: Callable[[int], str]) -> str:
    parts = []
    for power, scale in zip((9, 6, 3), scales, strict=True):
        if part := number // 10**power % 1000:
            parts.append(f"{group(part)} {scale}")
    if number % 1000:
        parts.append(group(number % 1000))
    return " ".join(parts)


def chinese(number: int) -> str:
    """“三亿零五十万六千”, with a zero for every gap."""
    text, gap = "", False
    for power, scale in ((8, "亿"), (4, "万"), (0, "")):
        part = number // 10**power % 10_000
        if part:
            text += ("零" if text and (gap or part < 1000) else "") + _chinese_group(part) + scale
        gap = not part
    return text


def _chinese_group(number: int) -> str:
    text, gap = "", False
    for power, sign in ((3, "千"), (2, "百"), (1, "十"), (0, "")):
        digit = number // 10**power % 10
        if digit:
            text += ("零" if gap and text else "") + _HAN[digit] + sign
        gap = not digit
    return text


def by_ten_thousands(number: int, scales: str, gap: str = "") -> str:
    """“3억 2,500만 7천” in figures: 1億2000万."""
    parts = []
    for power, scale in ((12, scales[2]), (8, scales[1]), (4, scales[0])):
        if part := number // 10**power % 10_000:
            parts.append(f"{part:,}{scale}")
    if number % 10_000:
        parts.append(str(number % 10_000))
    return gap.join(parts)
