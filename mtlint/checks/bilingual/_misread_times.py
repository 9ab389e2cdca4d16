"""Days and hours that a translation takes for something else: 28일 for “28 days”, half zeven for “half past seven”."""

import calendar
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, sure_pairs
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.mention import DateKind
from mtlint.text.number_words import CARDINALS

_SPAN_OF_TIME = lazy_re.compile(
    r"(?<![\d.,:-])(\d{1,2})[ -](day|month|hour)s?(?![\w-])(?! (?:later|earlier|ago|before(?! da)|after|old|in))"
)
_CALENDAR = {
    ("ko", "day"): r"(?<!\d){}일(?=[,(]|에|부터|까지| 오| 새벽| 저녁| 밤|\s+[가-힣]+(?:을|를|에|이|가|은|는)(?!\w))",
    ("ko", "month"): r"(?<!\d){}월(?!요일|드)",
    ("ko", "hour"): r"(?:오전|오후|새벽|낮|밤|저녁|아침) {}시(?!간)",
    ("ja", "day"): r"(?<!\d){}日(?=[、に午夜朝昼夕未早深（(付])",
    ("ja", "month"): r"(?<!\d){}月(?=[、に上中下末初]|\d|の)",
    ("ja", "hour"): r"(?:午前|午後|夜|朝){}時(?!間)",
    ("zh", "day"): r"(?<!\d){}[日号號](?![内间間游线線])",
    ("zh", "month"): r"(?<!\d){}月(?![之内])",
    ("zh", "hour"): r"(?:上午|下午|凌晨|晚上|早上|中午|傍晚){}[时時点點](?![间間])",
    ("vi", "day"): r"ngày {}(?![\d.,]*\d)",
    ("vi", "month"): r"tháng {}(?![\d.,]*\d)",
    ("th", "day"): r"วันที่ {}(?!\d)",
    ("id", "day"): r"tanggal {}(?!\d)",
    ("ms", "day"): r"(?:tarikh|haribulan) {}(?!\d)",
}
"""What names a day, a month or an hour of the clock by its number, and is no span of time."""
_SPAN = {
    "ko": r"(?<!\d){}(?:일\s?(?:간|동안|째|이상|이내|연속|걸|정도|가량"
    r"|(?:만|내|안|뒤|후|전)(?:에|로|까지|부터|의)?(?![가-힣]))|개월|달|시간)",
    "ja": r"(?<!\d){}(?:日[間目以後前ぶ連]|[かカヶケヵ個箇]月|時間)",
    "zh": r"(?<!\d){}(?:天|[个個]月|[个個]?小[时時]|[日号][内间])",
    "vi": r"(?<!\d){} (?:ngày|tháng|giờ|tiếng)",
    "th": r"(?<!\d){} (?:วัน|เดือน|ชั่วโมง)",
    "id": r"(?<!\d){} (?:hari|bulan|jam)",
    "ms": r"(?<!\d){} (?:hari|bulan|jam)",
}
_HALF_PAST = lazy_re.compile(
    rf"\bhalf[ -](?:past )?({'|'.join(CARDINALS[:12])})\b|\b(\d{{1,2}})[:.]30\b", re.IGNORECASE
)
_FIGURE = lazy_re.compile(r"\d+")
_HALVES = {
    "da": ("halv", "et to tre fire fem seks syv otte ni ti elleve tolv"),
    "de": ("halb", "eins? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    "nl": ("half", "[eé][eé]n twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    "nb": ("halv", "ett to tre fire fem seks s(?:ju|yv) åtte ni ti ell?eve tolv"),
    "sv": ("halv", "ett två tre fyra fem sex sju åtta nio tio elva tolv"),
    "cs": ("půl", "jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté"),
    "sk": ("pol", "jednej druhej tretej štvrtej piatej šiestej siedmej ôsmej deviatej desiatej jedenástej dvanástej"),
    "pl": (
        "w?pół do",
        "pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej",
    ),
    "sl": ("pol", "en[ie]h? dveh treh štirih petih šestih sedmih osmih devetih desetih enajstih dvanajstih"),
    "hr": ("pola?", "jedan dva tri četiri pet šest sedam osam devet deset jedanaest dvanaest"),
    "sr": (
        "(?:pola?|пола?)",
        "(?:jedan|један) (?:dva|два) (?:tri|три) (?:četiri|четири) (?:pet|пет) (?:šest|шест) (?:sedam|седам) "
        "(?:osam|осам) (?:devet|девет) (?:deset|десет) (?:jedanaest|једанаест) (?:dvanaest|дванаест)",
    ),
    "hu": (
        "fél",
        "egykor kettőkor háromkor négykor ötkor hatkor hétkor nyolckor kilenckor tízkor tizenegykor tizenkettőkor",
    ),
    "fi": (
        "puoli",
        "yhdel\\w+ kahdel\\w+ kolmel\\w+ neljäl\\w+ viidel\\w+ kuudel\\w+ seitsemäl\\w+ kahdeksal\\w+ "
        "yhdeksäl\\w+ kymmenel\\w+ yhdeltätoista kahdeltatoista",
    ),
    "et": ("pool", "üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme üksteist kaksteist"),
    "lt": (
        "pus[ęė]",
        "pirmos antros trijų keturių penkių šešių septynių aštuonių devynių dešimties vienuolikos dvylikos",
    ),
    "ru": (
        "половин[еуы]",
        "первого второго третьего четв[её]ртого пятого шестого седьмого восьмого "
        "девятого десятого одиннадцатого двенадцатого",
    ),
    "uk": (
        "пів на",
        "першу другу третю четверту п['’ʼ]яту шосту сьому восьму дев['’ʼ]яту десяту одинадцяту дванадцяту",
    ),
}
_HALVES["bs"] = _HALVES["hr"]
"""How languages say half an hour before the hour that they name, and the hours from one to twelve."""


class _Word(NamedTuple):
    """A word of time that is taken for another: what it is, and is not beside; the same in English; what is right."""

    said: str
    beside: str
    wrong: str
    right: str
    part: str = "day"


_SUNDAY = (r"\b[Ww]eek\b", "Sunday")
_WORDS_OF_TIME = {
    "be": _Word("[Нн]ядзел[яюіі]", "тыд[зн]", *_SUNDAY),
    "is": _Word("fyrrinótt", "í nótt", r"\blast night\b", "the night before last"),
    "ms": _Word("[Ss]emalam", "malam (?:semalam|tadi)|[Tt]adi malam", r"\blast night\b", "yesterday"),
    "tl": _Word("(?:sa|ng|noong|nitong) (?:darating na )?Linggo", r"\blinggo", *_SUNDAY),
    "uk": _Word("[Нн]еділ[яюіе]", "ти(?:жд|жн)", *_SUNDAY),
}
"""By language: “week” for Ukrainian неділя, “last night” for Malay semalam, read as words of a related language."""
_NO_MONTH = lazy_re.compile(r"(?<![\d.,:/$€£-])(\d{1,2})(?![\d.,:/%-]) ([a-z]{4,})(?![\w-])")
"""A figure with a word in small letters behind it, as which the name of a month may have been read: “14 fierce”."""
_LAST_DAY = 31
_MONTHS = frozenset(calendar.month_name[1:])


class Misread(NamedTuple):
    """A range of the translation, one of the original, and what should stand there ("" if that is not sure)."""

    target: Span
    source: Span
    part: str
    right: str


def misread_times(article: Article, certainty: float) -> Iterator[Misread]:
    """Spans of time for days of the calendar, and half past the hour before which half an hour is meant."""
    code = language(article)
    yield from _months(article, certainty)
    if code in _WORDS_OF_TIME and re.search(_WORDS_OF_TIME[code].wrong, article.text):
        yield from _words(article, _WORDS_OF_TIME[code], certainty)
    if code in _SPAN and _SPAN_OF_TIME.search(article.text):
        yield from _spans(article, code, certainty)
    if code in _HALVES and _HALF_PAST.search(article.text):
        yield from _half_hours(article, code, certainty)


def _words(article: Article, word: _Word, certainty: float) -> Iterator[Misread]:
    for pair in sure_pairs(article, certainty):
        said, wrong = re.search(word.said, pair.source), list(re.finditer(word.wrong, pair.target))
        if said and len(wrong) == 1 and word.right not in pair.target and not re.search(word.beside, pair.source):
            yield Misread(pair.span(*wrong[0].span()), pair.source_span(*said.span()), word.part, word.right)


def _months(article: Article, certainty: float) -> Iterator[Misread]:
    """Days of a month that the translation makes a number of things, where it has no date, and no month, at all."""
    original = article.source
    if original is None or not _NO_MONTH.search(article.text):
        return
    for pair in sure_pairs(article, certainty):
        wrong = list(_NO_MONTH.finditer(pair.target))
        if not wrong:
            continue
        days = [each for each in original.dates if each.kind is DateKind.DATE and each.span.touches(pair.link.source)]
        if len(days) != 1 or any(date.span.touches(pair.link.target) for date in article.dates):
            continue
        at, end = days[0].span
        figures = list(map(int, _FIGURE.findall(original.text, at, end)))
        told = [found for found in wrong if int(found[1]) in figures]
        if len(told) != 1 or not _MONTHS.isdisjoint(pair.target.split()) or told[0][2] in pair.source.lower():
            continue
        rest = original.text[pair.link.source.start : at] + " " + original.text[end : pair.link.source.end]
        if int(told[0][1]) not in map(int, _FIGURE.findall(rest)):
            yield Misread(pair.span(*told[0].span()), days[0].span, "day of a month", "")


def _spans(article: Article, code: str, certainty: float) -> Iterator[Misread]:
    for pair in sure_pairs(article, certainty):
        for found in _SPAN_OF_TIME.finditer(pair.target):
            number, part = str(int(found[1])), found[2]
            form = _CALENDAR.get((code, part))
            if form is None or int(number) > _LAST_DAY or _named(_SPAN[code], number).search(pair.source):
                continue
            said = list(_named(form, number).finditer(pair.source))
            if len(said) == 1:
                yield Misread(pair.span(*found.span()), pair.source_span(*said[0].span()), part, "")


@cache
def _named(form: str, number: str) -> re.Pattern[str]:
    """A pattern with a number in it, in digits of any width."""
    return re.compile(form.replace("{}", "".join(f"[{digit}{chr(ord(digit) + 0xFEE0)}]" for digit in number)))


def _half_hours(article: Article, code: str, certainty: float) -> Iterator[Misread]:
    pattern = _half(code)
    for pair in sure_pairs(article, certainty):
        for said in pattern.finditer(pair.source):
            named = next(number for number, form in enumerate(said.groups(), 1) if form)
            right = named - 1 or 12
            times = [(_hour(found), found) for found in _HALF_PAST.finditer(pair.target)]
            wrong = [found for hour, found in times if hour == named]
            if len(wrong) == 1 and right not in (hour for hour, _ in times):
                better = f"{right}:30" if wrong[0][2] else f"half past {CARDINALS[right - 1]}"
                yield Misread(pair.span(*wrong[0].span()), pair.source_span(*said.span()), "hour", better)


def _hour(found: re.Match[str]) -> int:
    return (int(found[2]) - 1) % 12 + 1 if found[2] else CARDINALS.index(found[1].lower()) + 1


@cache
def _half(code: str) -> re.Pattern[str]:
    half, hours = _HALVES[code]
    forms = (f"({form}|{number})" for number, form in enumerate(hours.split(" "), 1))
    return re.compile(rf"(?<!\\w){half} (?:{'|'.join(forms)})\b", re.IGNORECASE)
