"""The forms of dates in Chinese, Japanese and Korean."""

import re
from functools import cache

from mtlint.model.record import Record

from .words import relative_words

NUMBER = r"\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]"
_FULL_YEAR = r"(?P<year>\d{4}|[〇零一二三四五六七八九]{4})"
_SHORT_YEAR = r"(?P<short>(?<!\d)\d{2})"
_ERA = r"(?P<era>令和|平成|昭和|大正|明治|民国|民國)(?P<era_year>\d{1,3}|元|[一二三四五六七八九十]{1,4})"
_CHINESE_YEAR = rf"(?:(?:{_ERA}|{_FULL_YEAR}|{_SHORT_YEAR})年)"
_FIRST_YEAR = r"(?<!\d)(?P<first>(?:1[5-9]|20)?\d\d)(?=\s?[～〜~—–-]\s?\d{2,4}年)"
"""The first year of a range, which has no sign of its own."""
_KOREAN_YEAR = r"(?:(?:(?P<year>(?<!\d)\d{4})|(?P<short>(?<!\d)\d{2}))년\s?)"


class Forms(Record, frozen=True):
    """Patterns of one language. Their groups are named like the fields of a mention; `to` is the end of a range."""

    date: str
    month: str
    year: str
    day: str
    weekday: str
    clock: str
    relative: str
    """As in `Words`."""


FORMS = {
    "zh": Forms(
        date=rf"{_CHINESE_YEAR}?(?<![\d第])(?P<month>{NUMBER})月(?P<day>{NUMBER})[日号號]"
        rf"(?:[至到－—–~-](?P<to>{NUMBER})[日号號])?",
        month=rf"{_CHINESE_YEAR}?(?<![\d第个個])(?P<month>{NUMBER})月(?!份?[以之]?[内前后])(?:份)?",
        year=rf"(?:{_ERA}|{_FULL_YEAR})年(?![前后後来來间間级級])|{_FIRST_YEAR}",
        day=r"(?<![\d第.])(?P<day>\d{1,2})日(?![内內间間元均])(?:[至到－—–~-](?P<to>\d{1,2})日)?",
        weekday="(?:星期|礼拜|禮拜|周|週)(?P<weekday>[一二三四五六日天])(?![年期岁])",
        clock=r"(?P<half>凌晨|早上|上午|清晨|早晨|中午|下午|傍晚|晚上|晚间|夜间|深夜|晚)?(?<![\d.])"
        rf"(?P<hour>{NUMBER})(?:[时時](?![间間期代点])(?:(?P<minute>\d{{1,2}})分)?(?P<past>半)?"
        r"|[点點](?:(?P<m2>\d{1,2})分|整|(?P<past2>半)|许|左右))",
        relative="昨天 昨日 昨晚|今天 今日 今晚|明天 明日|上个月 上月|本月 这个月|下个月 下月|去年 上年|今年 本年|明年"
        "|前天|后天|前年|上周|本周|下周",
    ),
    "ja": Forms(
        date=rf"{_CHINESE_YEAR}?(?<![\d第])(?P<month>{NUMBER})月(?P<day>{NUMBER})日"
        rf"(?:[～〜－—–~-](?P<to>{NUMBER})日)?",
        month=rf"{_CHINESE_YEAR}?(?<![\dカか箇ヶ])(?P<month>{NUMBER})月(?![曜間])",
        year=rf"{_CHINESE_YEAR}(?!前|後|間|ぶり|目|生|以上|連続|物|代)|{_FIRST_YEAR}",
        day=r"(?<![\d第.])(?P<day>\d{1,2})日(?!間|ぶり|目|連続|以内|前|後)(?:[～〜－—–~-](?P<to>\d{1,2})日)?",
        weekday="(?P<weekday>[月火水木金土日])曜|(?<=日)[（(](?P<weekday2>[月火水木金土日])(?:[・,、][祝休])?[）)]",
        clock=r"(?P<half>午前|午後|深夜|夜)?(?<![\d.])"
        rf"(?P<hour>{NUMBER})時(?!間|代|点|期|速)(?:(?P<minute>\d{{1,2}})分)?(?P<past>半)?",
        relative="昨日|今日|明日|先月|今月|来月|昨年 去年 前年 昨季|今年 本年 今季|来年 来季|||一昨年|先週|今週|来週",
    ),
    "ko": Forms(
        date=rf"{_KOREAN_YEAR}?(?<!\d)(?P<month>\d{{1,2}})월\s?(?P<day>\d{{1,2}})일"
        r"(?:\s?[~∼〜-]\s?(?P<to>\d{1,2})일)?",
        month=rf"{_KOREAN_YEAR}?(?<!\d)(?P<month>\d{{1,2}})월(?!요일)",
        year=r"(?<!\d)(?P<year>\d{4})년(?!\s?(?:만|전|간|째|동안))|(?P<era>주체)\s?(?P<era_year>\d{2,3})년?",
        day=r"(?<![\d.])(?P<day>\d{1,2})일(?!\s?(?:만에|간|째|동안|분|차|전|후|이내|이상|연속))"
        r"(?:\s?[~∼〜-]\s?(?P<to>\d{1,2})일)?",
        weekday="(?P<weekday>[월화수목금토일])요일|(?<=일)[(](?P<weekday2>[월화수목금토일])[)]",
        clock=r"(?P<half>오전|오후|새벽|아침|저녁|낮|밤)?\s?(?<![\d.])"
        r"(?P<hour>\d{1,2})시(?![간도])(?:\s?(?P<minute>\d{1,2})분)?(?:\s?(?P<past>반))?",
        relative="어제|오늘|내일|지난달|이달 이번_달|다음_달 다음달|지난해 작년 전년|올해|내년"
        "|그제||재작년|지난주|이번_주|다음_주",
    ),
}


@cache
def pattern(form: str) -> re.Pattern[str]:
    """A form of this module, compiled once."""
    return re.compile(form)


@cache
def relative_pattern(language: str) -> re.Pattern[str]:
    """All relative words of a language, the longest first."""
    words = relative_words(FORMS[language].relative)
    return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))
