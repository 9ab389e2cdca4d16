"""Of which sex somebody is, as far as the name tells: given names, patronymics, and forms of surnames.

Languages whose surnames or given names end by sex are read so only where the article was written in one of them: an
Elena Petrov may well live in Chicago, and a -ko is a man's in Belgrade and a woman's in Osaka.
"""

import re

from mtlint import lazy_re
from mtlint.kb import Facts

from .english_given_names import ENGLISH_GIVEN_NAMES
from .likeness import letters
from .word_set import word_set

_HER_SURNAME = lazy_re.compile(
    r"(?:[oe]va|skaya|skaia|dottir|dóttir|qizi|kyzy|aitė|ytė|utė|ienė|ová|[csz]ká|[oe]wska|[iy]nska|ińska|opoulou)$"
)
"""Endings of surnames that only women bear."""
_LONG_SURNAME = 5
"""Letters that such a surname has at least, and one more."""


def _by_code(endings: dict[str, str]) -> dict[str, re.Pattern[str]]:
    """Patterns of endings by each of the language codes that are written in one string."""
    compiled = {codes: lazy_re.compile(rf"(?:{ending})$") for codes, ending in endings.items()}
    return {code: compiled[codes] for codes in endings for code in codes.split()}


_SURNAMES = {
    "f": _by_code(
        {
            "ru bg uk be kk ky uz tg tk az": "[kshgtdn]ina|aya|[ie]va",
            "pl": "[csd]z?ka",
            "mk": "[sc]ka",
            "lt": "iene|aite|yte|ute|ūtė",
            "el": "idou|iadou|akou|oglou",
        }
    ),
    "m": _by_code(
        {
            "ru bg mk kk ky uz tg tk az be": "[oeё]v|[sc]k[iy]y?",
            "uk": "[sc]k[iy]y?i?|[oi]v",
            "cs sk": "[sc]k[ýy]|ý|á[kčřnš]|í[kčř]|ek|[oe]ň|[ei]š",
            "pl": "[scd]z?ki",
            "lt": "[aiy]s|us",
            "lv": "[^s]s|š",
            "el": "opoulos|idis|iadis|akis|ellis|atos|inos",
            "is": "son",
        }
    ),
}
"""Endings of surnames of women and men, by the language of the original."""
_WITH_FORMS = frozenset(("ru", "bg", "uk", "be", "mk", "cs", "sk", "pl", "lt"))
"""Languages in which the surnames of women have another form than those of men."""
_GIVEN = {
    "f": _by_code(
        {
            "ja": "(?<!hi)ko",
            "ko": "-(?:ja|mi|sook|soon|ran|hye|na|rye|nyeo|ah|rin|sil|seul|ae|ra|hyang|ryeong|ryung)|^(?:mi|hye)-[a-z]+"
            "|^(?:eun|jin|ji|jung|kyung|mi|myung|seon|so|soon|sun|yeong|yoon|young)-hee"
            "|^eun-(?:ju|joo|jung|jeong|kyung|kyeong|gyeong|ha|ji|young|yeong|bi|seo|ok|hwa)|^(?:min|soo|su|yun|yoon)-(?:jung|jeong|ji)"
            "|^(?:ji|so|seo|soo|su|na|da)-yeon|^ji-(?:eun|a)|^so-(?:young|yeong|ra|jung|jeong)|^(?:da|ha|ga|go|jo|jung|jeong|ye|so|se)-eun"
            "|^(?:soon|sun|young|yeong|kyung|jung|mal|bok)-(?:ae|ok|ja|im|deok|duk|sun)|^kyung-(?:wha|hwa)|^bo-(?:ra|young|yeong)"
            "|^ok-(?:seon|sun|ju|joo|hee|soon|im|bun|ran)|^yu-(?:ri|na)|^ye-(?:jin|ji|seul|rin)|^se-ra|^a-(?:reum|young|yeong|ra)",
            "kk ky uz": "gul|suluu|niso",
            "zh": "^(?:xiu|hsiu|shu|mei|gui|kuei|yue|xue|hsueh|li|yu|chun|ya|yi|hui)"
            "-?(?:juan|chuan|mei|fang|zhen|lan|ting|lian|fen|e|ling|qin|xia|hsia|na)$|(?<=[a-z][a-z-])(?:mei|juan|fen|qiong|xia|lian)$|^(?:fen|juan|lan|mei|na|ting|qian|xia)$"
            "|^(?:xiao|ai|bao|feng|hong|jin|jing|qiu|rui|su|wan|xiang|yan|yun|cui|gui|xiu)-?(?:lan|fang|mei|ting|ling|juan|hua)$"
            "|^(?:gui|xiu|hsiu|mei|shu|yu|cui|lan|ai)-?(?:ying|rong|hua|chih|zhi|ju|hui|luan|chin|chu|zhu|qin|yun)$"
            "|^(?:ya|yi|hui|shu)-?wen$|^(?:pei|wan)-(?:shan|ling|ju|ting|ru|jung|chi|chen|yu|ying|fen|yun|ou)$|^hsiu-|^chun-hsiu$|^(?:yi|xue|hsueh|li|shu|su|feng|yue|xiao|hui|man|ai)-?ying$|^(?:ming|hui|xiu|lan|zhen)-?zhu$"
            "|^(?:shiow|hsiu|xiu|mei|shu|su|yue|chun|hsiao)-?(?:yen|yan|chin)$|^[a-z]{3,6}sha$|^qiong$"
            "|^(?P<twice>wen|ting|fang|na|li|qian|lan|shan|ling|yan|jing|ying|mei|hong|juan|xue|lu|yuan|dan|jia)-?(?P=twice)$",
            "th": "wadee|wadi|thida|nicha|chanok|kanok|sinee|lada|nuch|kanya|mali|malee"
            "|(?:siri|juta|piya|thip|rung|duang)wan|(?:ee|duang|siri|supa|nata|wila|wanna|pim|rattana|thip)porn",
            "mn": "tuya|chimeg|tsetseg|maa|dulam|khand|tungalag|zaya",
            "id": "wati|yanti|ningsih|iani|ningrum|astuti|hastuti|handayani|rahayu|lestari|hidayati|wulandari|anggraini"
            "|maharani|safitri|permatasari",
            "vi": "^(?:duyen|hang|huong|huyen|lan|lien|loan|nga|nhi|nhung|oanh|thuy|trang|tuyet|uyen|vy|yen)",
        }
    ),
    "m": _by_code(
        {
            "ja": "suke|hiko|nori|(?<=[a-z])yoshi|toshi|taka|kazu|nobu|mitsu|hisa|"
            "tar[oō]|jir[oō]|chir[oō]|shir[oō]|gor[oō]|(?<=[a-z]{2})shi|hei|ichi|tada|shige|take|tsugu"
            "|(?<=[a-z]{2})(?<!mi)(?:ji|zo)|(?<=[a-z]{2})(?:[bmnrk]|ch|sh)io|(?:[bhrt]|ts|s|z|k)uo|(?:sa|ta|da)o|(?:[dk]e)o"
            "|(?:aki|masa|kazu|naga|nobu|yasu|take|yoshi|taka|moto|mune|tomo|fumi|toshi|nori|mitsu|kuni|shige|asu)hir[oō]"
            "|(?:hiro|nao|dai|kazu|tomo|ko|hide|yoshi|masa|tatsu|taka|toshi)ki|(?:t|a)su?ya|(?:ken|sho|ryo|so|yu|ko|kei)ta"
            "|(?:aya|haya|masa|nao|haru|kai|ken)to",
            "ko": "-(?:chul|cheol|sik|shik|geun|keun|ho|man|tae|pyo|beom|bum|hwan|kyu|gyu|seok|sup|guk|kook"
            "|jun|joon|hoon|hun|gil|bong|seop|gon|kwon|gwon|hyeok|hyuk|pil|wook|yeop|yup|yeol|ryul|bae|baek|rak|ryong|chan|kap|gap"
            "|kyun|gyun|ik|il|hak|taek|mok|heung|hyung|mo)"
            "|^(?:min|seung|hyun|jin|sang|sung|seong|jung|jong|jae|dong|gun|geon|tae|kwang|chan|yong)-(?:woo|u)$"
            "|^(?:min|hyun|jong|chul|cheol|sung|seong|jin|jae|dong|sang|byung|byeong|kwang|gwang|chang|in|hak|moon|duck|deok|beom)"
            "-(?:su|soo)$|^(?:jun|joon)-(?:young|yeong)$"
            "|^(?:jae|dong|sang|tae|byung|byeong|kwang|jong|chang|do|dae|heung|kyu)-(?:hyun|won|min|sung|seong|oh|jin|cheon)$",
            "zh": "(?:zhi|guo|jian|yong|zhong|wen|de|da|shao|hai|xiao|li)"
            "-?(?:qiang|gang|jun|biao|long|hao|peng|xiong)$|^(?:jian|zhi)(?:guo|zhong|min)$|^(?:gang|qiang|biao|bin|hao)$"
            "|^(?:zi|jia|yu|ming)?hao$|^jian(?:ping|jun|hua|feng|xin|bin)$"
            "|^(?:chih|kuo|kuang|chien|shih|chung|cheng|chin|ching|ming|yung)-(?:hao|ming|wei|hung|lung|hsiung|yuan|cheng|chiang|kuo"
            "|hsien|peng|liang|fu|te|chung|tien)$",
            "kk ky uz tg": "bek|bay|bai|boy|iddin|ull[ao]|mukhamed",
            "mn": "baatar|bat|bold|sukh|dorj|tulga|khuyag|zorigt?",
            "id": "anto|ono|udin|uddin|awan",
            "vi": "^(?:cuong|dat|duc|hieu|hung|huy|khai|khoi|kien|loc|long|manh|nghia|phong|phuc|quan|quang|quoc|sang"
            "|son|thang|thien|toan|trung|tuan|tung|viet|vinh)",
        }
    ),
}
"""Endings of given names, by the language of the original."""
_STYLES = {
    "ar": {"umm": "f", "oum": "f", "um": "f"},
    "my": {"daw": "f", "ma": "f", "u": "m", "ko": "m", "maung": "m"},
    "id": {
        "ibu": "f",
        "bu": "f",
        "hajjah": "f",
        "nyai": "f",
        "sri": "f",
        "ni": "f",
        "mbak": "f",
        "mas": "m",
        "bapak": "m",
        "pak": "m",
        "haji": "m",
        "kiai": "m",
    },
    "ms": {"puan": "f", "datin": "f", "encik": "m", "tuan": "m", "haji": "m"},
    "sw": {"bi": "f", "bibi": "f", "mama": "f", "mzee": "m", "bwana": "m"},
    "tl": {"aling": "f", "mang": "m"},
    "hi": {"shrimati": "f", "smt": "f"},
    "ne": {"shrimati": "f"},
    "am": {"weizero": "f", "woizero": "f", "ato": "m"},
    "pl": {"pani": "f", "pan": "m"},
    "cs": {"paní": "f", "pan": "m"},
    "sk": {"pani": "f", "pán": "m"},
    "ka": {"kalbatoni": "f", "batoni": "m"},
    "hy": {"tikin": "f", "paron": "m"},
    "th": {"nang": "f", "nai": "m"},
    "lo": {"nang": "f"},
}
"""Forms of address that stand before names and are taken for a part of them, by language."""
_HER_STYLES = (
    "aunt auntie aunty baroness comtesse condesa countess dona doña doctora donya duchess frau fräulein gospođa"
    " gospodja gospozha grandma grandmother granny hajia hajja ingeniera lalla licenciada madame maman mademoiselle"
    " mevrouw mother profesora senhora senora señora señorita sheikha signora signorina sister sor sultana tante"
)
_HIS_STYLES = (
    "alhaji baron brother cardinal cavaliere comte don father frère friar gospodin grandfather grandpa hajj hajji haji"
    " herr imam ingeniero licenciado maulana meneer monsieur mullah padre père senhor senor señor sheikh signor uncle"
)
_STYLES_OF_ANY = dict.fromkeys(_HER_STYLES.split(), "f") | dict.fromkeys(_HIS_STYLES.split(), "m")
"""The same, which are nobody's name in whatever language."""
_OF_MAN = lazy_re.compile(
    r"(?:Abd(?:[aeu]|ou|er)[lrsdn]\w{0,10}|Abd[ue][lrs]|Abul|Md\.?|Mohd\.?|[A-Z]\w+ullah|[A-Z]\w+[ou]ddin)$"
)
"""First words of names of Muslim men."""
_OF_WOMAN = word_set("begum bibi khatun khanum khanom devi kumari kaur bint binti binte bte akter khatoon")
_SURELY_OF_WOMAN = frozenset(("begum", "bibi", "devi", "kumari", "kaur", "bint", "binti"))
_BEFORE_SURNAME = frozenset(("kumar", "singh", "bin", "ibn", "oglu", "ogly", "bahadur", "prasad", "lal"))
_BEHIND_GODDESS = word_set("nath shankar mohan charan narayan kishore chandra ram bagus prakash")
"""Second words of men's names whose first is a woman's when it stands alone: Radha Mohan, Ida Bagus."""
_PATRONYMIC = {"f": lazy_re.compile(r"(?:ovna|evna|ivna|ichna)$"), "m": lazy_re.compile(r"(?:ovich|evich|ovych)$")}
_FAMILIES = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh luong mai cao ta lam mac"
    " tong chu quach thai ha kieu la luu tang trieu to tieu van vuong doan dao phung lai nghiem bach khuat"
)
_HIS_MIDDLE = word_set("van duc huu dinh cong trong ba sy danh quang quoc manh tien")
_HER_MIDDLE = word_set("thi bich dieu tuyet thu quynh thuy diem my")
_VIETNAMESE = frozenset(_FAMILIES.split())
_OF_BOTH = frozenset(("andi", "dwi", "eko", "nur", "tri", "wahyu"))
_PAIR, _THREE = 2, 3
_FAMILY_FIRST = frozenset(("hu", "ja"))
"""Languages that set the family name first, and whose given names are known."""


def sex_of_style(word: str, language: str | None) -> str:
    """“f” or “m” if a first word of a name is a form of address in a language, else ""."""
    return _STYLES.get(language, {}).get(word.lower()) or _STYLES_OF_ANY.get(word.lower(), "") if language else ""


def sex_of_name(words: tuple[str, ...], facts: Facts, language: str | None) -> str:
    """“f” or “m” if a full name tells, else "". `language` is that of the original, if the article is a translation."""
    if language == "mn":
        return _of_mongolian(words, facts)
    given = sex_of_given(words[0].partition("-")[0], facts, language)
    if given == "f" and any(word.lower() in _BEHIND_GODDESS for word in words[1:-1]):
        given = ""
    her_surname = len(words[-1]) > _LONG_SURNAME and _HER_SURNAME.search(words[-1])
    if language and (by_style := sex_of_style(words[0], language)):
        return by_style
    told = _of_middle(words) or ("f" if her_surname else "")
    if told:
        is_sure = any(word.lower() in _SURELY_OF_WOMAN for word in words[1:])
        return told if is_sure or given in ("", told) else ""
    if given and language and given != (_ending(_SURNAMES, words[-1], language) or given):
        return ""  # “Pavla Novák” is Pavel Novák, in the form that follows “of”
    if given or language is None:
        return given
    if language in _FAMILY_FIRST and (called := sex_of_given(words[-1], facts, language)):
        return called
    if language == "vi":
        is_full = len(words) > _PAIR and letters(words[0]) in _VIETNAMESE
        return _ending(_GIVEN, letters(words[-1]), language) if is_full else ""
    first = words[-1] if language in ("ko", "zh") or _is_indonesian_of_two(words, language) else words[0]
    if _is_english(words[0]) and not (first is not words[0] and "-" in first):
        return _of_surname(words, language)
    return _of_surname(words, language) or _ending(_GIVEN, first.lower(), language)


def _is_indonesian_of_two(words: tuple[str, ...], language: str) -> bool:
    """Whether a name from Indonesia begins with a word of women and men, so that the last one tells: Dwi Hartono."""
    return language == "id" and letters(words[0]) in _OF_BOTH


def sex_of_rest(words: tuple[str, ...], language: str | None) -> str:
    """What a full name tells without its given name: particles, patronymics, and forms of surnames."""
    return _of_middle(words) or sex_of_surname(words[-1], language) or _of_surname(words, language or "")


def _of_surname(words: tuple[str, ...], language: str) -> str:
    """What the form of a surname tells; a man's form tells nothing abroad, where it is women's, too: Joy Kowalski."""
    sex = _ending(_SURNAMES, words[-1], language)
    return "" if sex == "m" and _is_english(words[0]) else sex


def _is_english(given: str) -> bool:
    return letters(given) in ENGLISH_GIVEN_NAMES


def sex_of_given(name: str, facts: Facts, language: str | None) -> str:
    """“f” or “m” if a given name tells, in an article from a language if it is known, else ""."""
    plain = letters(name)
    told = facts.given_names.get(plain, "")
    return told or (facts.given_names_by_language.get(language, {}).get(plain, "") if language else "")


def _of_mongolian(words: tuple[str, ...], facts: Facts) -> str:
    """What the own name and the father's tell, of which either may stand first: if one is a woman's, it is her own."""
    names = [word for word in (words[0], words[-1]) if not word.endswith(".")]
    told = [sex_of_given(name, facts, "mn") or _ending(_GIVEN, name.lower(), "mn") for name in names]
    return "f" if "f" in told else "m" if set(told) == {"m"} else ""


def sex_of_surname(surname: str, language: str | None) -> str:
    """“f” if a surname has a form that only women's have in a language, else ""."""
    if language not in _WITH_FORMS or len(surname) <= _LONG_SURNAME:
        return ""
    return "f" if _HER_SURNAME.search(surname) or _ending({"f": _SURNAMES["f"]}, surname, language) else ""


def is_vietnamese_woman(words: tuple[str, ...]) -> bool:
    """Whether a full name has a middle word that only women bear; a “Mr” before her own name is then the slip."""
    return letters(words[0]) in _VIETNAMESE and not _HER_MIDDLE.isdisjoint(map(letters, words[1:-1]))


def is_of_man(surname: str, language: str) -> bool:
    """Whether a surname has the form that only men's have in a language."""
    return _ending(_SURNAMES, surname, language) == "m"


def _ending(table: dict[str, dict[str, re.Pattern[str]]], word: str, language: str) -> str:
    for sex, by_code in table.items():
        if language in by_code and by_code[language].search(word):
            return sex
    return ""


def _of_middle(words: tuple[str, ...]) -> str:
    """What the words around a given name tell: particles, patronymics, and what Muslim men's names begin with."""
    between = words[1:-1]
    if between and letters(words[0]) in _VIETNAMESE:
        middle = [letters(word) for word in between]
        return "f" if not _HER_MIDDLE.isdisjoint(middle) else "m" if middle[0] in _HIS_MIDDLE else ""
    if any(word.lower() in _OF_WOMAN for word in words[1:]):
        return "f"
    if any(word.lower() in _BEFORE_SURNAME for word in between):
        return "m"
    if len(words) == _THREE:
        for sex, ending in _PATRONYMIC.items():
            if ending.search(words[1]):
                return sex
    return "m" if _OF_MAN.match(words[0]) else ""
