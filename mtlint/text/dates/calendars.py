"""Calendars of the news beside the common one, and the days of the common calendar that their dates mean.

Japanese eras, Minguo, Juche, Buddhist (Thai) and Persian dates are converted exactly. Lunar Hijri dates depend on
when the moon was seen: they are given by the tabular calendar, with a day to either side.

Sources: era years from the Japanese Cabinet Office (Reiwa 1 = 2019); Minguo 1 and Juche 1 = 1912; Buddhist Era of the
Thai solar calendar = common era + 543; Persian years by K. Borkowski's table of leap-year cycles ("The Persian
calendar for 3000 years", Earth, Moon and Planets 74, 1996); tabular Hijri as in Reingold and Dershowitz, Calendrical
Calculations; the Indian national calendar (Saka) from the Report of the Calendar Reform Committee, 1955.
"""

import calendar
import datetime
from itertools import pairwise

from .mention import Calendar

JAPANESE_ERAS = {"meiji": 1867, "taisho": 1911, "showa": 1925, "heisei": 1988, "reiwa": 2018}
"""What is added to the year of an era."""
_LAST_YEAR_OF_ERA = {"meiji": 45, "taisho": 15, "showa": 64, "heisei": 31, "reiwa": 99}
_SHIFTS = {Calendar.MINGUO: 1911, Calendar.JUCHE: 1911, Calendar.BUDDHIST: -543}
_JALALI_BREAKS = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178
)  # fmt: skip
"""The Persian years in which the 33-year rhythm of leap years begins anew (Borkowski)."""
_ISLAMIC_EPOCH = datetime.date(622, 7, 19).toordinal()

Days = tuple[datetime.date, datetime.date]


def japanese_year(era: str, year: int) -> int | None:
    """The common year of a year of a Japanese era (lower case, without macrons); None if the era has no such year."""
    return JAPANESE_ERAS[era] + year if 1 <= year <= _LAST_YEAR_OF_ERA[era] else None


def shifted_year(kind: Calendar, year: int) -> int | None:
    """The common year of a Minguo, Juche or Buddhist year; None if it is out of the reach of news."""
    common = year + _SHIFTS[kind]
    return common if 1850 <= common <= 2100 else None


def whole_year(year: int) -> Days:
    """The first and last day of a common year."""
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def nowruz(year: int) -> datetime.date:
    """The first day of a Persian year from 1 to 3177 (Borkowski's algorithm, as in jalaali)."""
    leap, before = -14, _JALALI_BREAKS[0]
    for before, after in pairwise(_JALALI_BREAKS):
        if year < after:
            break
        jump = after - before
        leap += jump // 33 * 8 + jump % 33 // 4
    jump = after - before
    since = year - before
    leap += since // 33 * 8 + (since % 33 + 3) // 4
    if jump % 33 == 4 and jump - since == 4:
        leap += 1
    gregorian = year + 621
    leap_gregorian = gregorian // 4 - (gregorian // 100 + 1) * 3 // 4 - 150
    return datetime.date(gregorian, 3, 20 + leap - leap_gregorian)


def persian(year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The days that a Persian (solar Hijri) year, month or day covers; None if there is none such."""
    if not 1200 <= year <= 1500:
        return None
    start, following = nowruz(year), nowruz(year + 1)
    if month is None:
        return start, following - datetime.timedelta(1)
    begin = start + datetime.timedelta(31 * min(month - 1, 6) + 30 * max(0, month - 7))
    length = 31 if month <= 6 else 30 if month <= 11 else (following - begin).days
    if day is None:
        return begin, begin + datetime.timedelta(length - 1)
    if not 1 <= day <= length:
        return None
    exact = begin + datetime.timedelta(day - 1)
    return exact, exact


def hijri(year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The days that a lunar Hijri year, month or day can cover, a day to either side; None if there is none such."""
    if not 1250 <= year <= 1500 or not 1 <= (day or 1) <= 30:
        return None
    first = _hijri_ordinal(year, month or 1, day or 1)
    if month is None:
        last = _hijri_ordinal(year + 1, 1, 1) - 1
    elif day is None:
        last = _hijri_ordinal(year + month // 12, month % 12 + 1, 1) - 1
    else:
        last = first
    return datetime.date.fromordinal(first - 1), datetime.date.fromordinal(last + 1)


def _hijri_ordinal(year: int, month: int, day: int) -> int:
    months = 29 * (month - 1) + month // 2
    return _ISLAMIC_EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // 30 + months + day


def saka(year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The days that a year, month or day of the Indian national calendar covers; None if there is none such."""
    if not 1800 <= year <= 2000:
        return None
    begin, following = _saka_new_year(year), _saka_new_year(year + 1)
    if month is None:
        return begin, following - datetime.timedelta(1)
    lengths = [31 if calendar.isleap(year + 78) else 30] + [31] * 5 + [30] * 6
    begin += datetime.timedelta(sum(lengths[: month - 1]))
    if day is None:
        return begin, begin + datetime.timedelta(lengths[month - 1] - 1)
    if not 1 <= day <= lengths[month - 1]:
        return None
    exact = begin + datetime.timedelta(day - 1)
    return exact, exact


def _saka_new_year(year: int) -> datetime.date:
    return datetime.date(year + 78, 3, 21 if calendar.isleap(year + 78) else 22)
