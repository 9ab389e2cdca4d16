"""The forms of English dates as patterns, matched where a number or the name of a month or weekday stands."""

import re

from mtlint import lazy_re

from .english_words import DASH, DAY, LIST, MONTH, RANGE, WEEKDAY, YEAR

SIGNS = lazy_re.compile(
    r"[0-9JFMASONDTWRHBKEYLZ](?:[0-9]*(?<=[0-9])"
    r"|an|AN|eb|EB|ar|AR|pr|PR|ay|AY|un|UN|ul|UL|ug|UG|ep|EP|ct|CT|ov|OV|ec|EC"
    r"|on|ON|ue|UE|ed|ED|hu|HU|ri|RI|at|AT|esterday|oday|onight|omorrow|ast |his |ext "
    r"|eiwa|eisei|h[oō]wa|aish[oō]|eiji|uche|in[- ]?[Gg]uo|OC |epublic|uddhist|\.?E\b|arvardin"
    r"|rdibehesht|hord[aā]d|ir |mord[aā]d|ord[aā]d|hahrivar|ehr |ban |zar |ey |ahman|sfand|uharram|afar |ab[ei]"
    r"|umada |ajab|ha['’]?ban|ama[dz]|hawwal|h?u['’l ]|H\b|aka )"
)
"""Where a number, a month, a weekday, “Yesterday” or the name of a calendar may begin: a quick sieve, not a word.

One pattern that begins with a set of characters is several times as fast as many, or as one that begins otherwise."""

CALENDARS = frozenset((
    "Rei", "Hei", "Sho", "Shō", "Tai", "Mei", "Juc", "Min", "ROC", "Rep", "Bud", "B.E", "BE", "Far", "Ord", "Kho",
    "Tir", "Amo", "Mor", "Sha", "Meh", "Aba", "Aza", "Dey", "Bah", "Esf", "Muh", "Saf", "Rab", "Jum", "Raj", "Ram",
    "Dhu", "Zu ", "Zul", "Zu'", "Zu’", "AH", "H", "Sak",
))  # fmt: skip
"""How what `SIGNS` finds begins where it is the name of another calendar, or of a month or era in it."""

MONTH_AT = lazy_re.compile(MONTH)
WEEKDAY_AT = lazy_re.compile(WEEKDAY)
AFTER_WEEKDAY = lazy_re.compile(r"\s?\((?:the\s)?|,?\s?(?:on\s|the\s|morning,\s|evening,\s|afternoon,\s|night,\s)?")
MONTH_DAY = lazy_re.compile(rf"(?P<month>{MONTH})\s?(?:the\s)?{DAY}")
MONTH_YEAR = lazy_re.compile(rf"(?P<month>{MONTH}),?\s(?:of\s|in\s)?(?P<year>{YEAR})")
MORE_DAYS = lazy_re.compile(rf"(?P<between>{RANGE}|{LIST})(?:the\s)?{DAY}(?!\s(?:of\s)?{MONTH})")
CLOSED_YEAR = lazy_re.compile(rf"(?:,\s?|\s|\s(?:of|in)\s|,\sin\s)(?P<year>{YEAR})")
DAY_MONTH = lazy_re.compile(rf"{DAY},?\s?(?:of\s(?:the\smonth\sof\s)?)?(?P<month>{MONTH})")
DAYS_OF_MONTH = lazy_re.compile(
    rf"{DAY}(?P<between>{RANGE}|{LIST})(?:the\s)?"
    rf"(?=[0-3]?\d(?:st|nd|rd|th)?(?:(?:{RANGE}|{LIST})(?:the\s)?[0-3]?\d(?:st|nd|rd|th)?){{0,5}}\s?(?:of\s)?{MONTH})"
)
WEEKDAY_AFTER = lazy_re.compile(rf"\s?\((?P<bracket>{WEEKDAY})\)|,\s(?:a\s)?(?P<plain>{WEEKDAY})(?=[,.;)])")

YEAR_FIRST = lazy_re.compile(
    r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d/.-]\d|\d)"
)
DOTTED = lazy_re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)(?!\d)")
SLASHED = lazy_re.compile(r"(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)")
YEAR_ALONE = lazy_re.compile(YEAR)
BEFORE_YEAR = frozenset((
    "in", "since", "until", "till", "by", "of", "from", "during", "between", "before", "after", "through",
    "early", "late", "mid", "year", "summer", "winter", "spring", "autumn", "fall", "election",
))  # fmt: skip
BEFORE_MONTH = frozenset((
    "in", "since", "until", "till", "by", "of", "from", "last", "next", "this", "early", "late", "mid", "before",
    "after", "during", "through", "throughout", "between", "to", "earlier",
))  # fmt: skip
NO_WEEKDAY_AFTER = frozenset((
    "black", "good", "cyber", "super", "ash", "palm", "easter", "holy", "maundy", "shrove", "bloody", "sheffield",
    "the",
))  # fmt: skip
"""“Black Friday”, “The Sunday Times”."""
BEFORE_LAST_YEAR = lazy_re.compile(rf"\d(?:{DASH}| (?:to|and|or|until|through) )\Z")
AFTER_YEAR_COUNT = lazy_re.compile(
    r"\s(?!(?:and|or|to|as|is|was|are|were|when|while|has|had|have|he|she|it|they|with|for|the|at|in|on|by|from|after"
    r"|before|that|which|who|but|his|her|its|their|this|census|elections?|season|budget|campaign|general|presidential"
    r"|report|edition|winter|summer|world|war|study|vote|referendum|agreement|constitution|revolution|olympics?)\b)"
    r"[a-z]+s\b"
)
"""A number with a plural noun after it is a count (“of 1,950 people”, written 1950), not a year."""

CLOCK = lazy_re.compile(
    r"(?P<hour>\d{1,2})(?P<mark>:\s?|\.)(?P<minute>\d\d)(?::\d\d)?(?:\s?(?P<half>[APap])\.?\s?[mM]\b\.?)?"
)
HOUR = lazy_re.compile(r"(?P<hour>\d{1,2})(?:\s?(?P<half>[APap])\.?[mM]\b\.?|\s?[oO]['’]?\s?clock\b)")
MILITARY = lazy_re.compile(r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)\s?(?:GMT|UTC|hours|hrs|h\b|[A-Z]ST\b)")
BEFORE_CLOCK = lazy_re.compile(
    r"(?:\b(?:[Aa]t|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Bb]etween|[Ss]ince"
    r"|[Aa]pproximately|[Aa]t exactly)|\d\d(?:\s(?:and|to)|\s?[-–—])|day,)\s?\Z"
)
AFTER_CLOCK = lazy_re.compile(
    r",?\s\(?(?:GMT|UTC|local|hours|hrs|Moscow|Beijing|Kyiv|Eastern|[A-Z]{1,3}ST\b|[A-Z]{2,4}T\b)"
)

BEFORE_BARE_DAY = lazy_re.compile(
    r"(?:\b(?:on|of|from|since|until|till|by|to|before|after|between|and|around|morning|afternoon|evening|night"
    r"|dawn|day,?) the |\b[Oo]n |(?:^|[.,;“\"(] ?)(?:On )?[Tt]he )\Z",
    re.IGNORECASE,
)
AFTER_BARE_DAY = lazy_re.compile(
    r"[.,;:)”\"’]|\Z|\n|\s(?:that|to|in|at|and|by|from|with|for|after|before|when|as|the|a|it|because|due|local|while"
    r"|but|against|during|near|said|until|through|of (?:this|last|next|the same|the) month)\b|\s\("
)
OF_MONTH = lazy_re.compile(r"\s(?:of\s)?(?P<shift>this|last|next) month\b")
