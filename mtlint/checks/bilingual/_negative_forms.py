"""Prefixes, endings and verbs that say no, which no list of words can hold."""

import re

from mtlint import lazy_re

ENGLISH_TRACE = lazy_re.compile(
    r"\b(?:(?-i:[Uu])n(?-i:(?!it|iqu|ison|isex|ivers|if[iy]|ix|animous|der|til|less|cle|ion|veil|leash|earth|fold|esco)[a-z]{3,})|in(?:ability|able|capable|visible|valid|sufficien\w+|secur\w+"
    r"|stabil\w+|accura\w+|adequa\w+|complete\w*|correct\w*|eligib\w+|evitab\w+|justice|conclusive|effective\w*)"
    r"|im(?:possib\w+|perfect\w*|partial\w*|mature|punity|balance\w*)|ir(?:regular|respons|relevant|respect)\w*"
    r"|il(?:legal|logic|legitim)\w*|dis(?:agree|approv|belie|connect|continu|honest|like|obey|obedien|order|pleas|qualif"
    r"|regard|respect|satisf|trust|appear|miss|solv)\w*|mis(?!sion|sile|ter|cell|sis|sour)\w{4,}|non-?[a-z]{4,}|[a-z]{3,}less(?:ly|ness)?|anti(?!cip|qu|och|bod|bio)-?\w+"
    r"|nonexist\w*)\b",
    re.IGNORECASE,
)
_TRACES = {
    "ar": r"\b(?:[وفب]?(?:غير|بلا|عدم|ما|لا|لم|لن|ليس\w*)|أ(?:لا|لم|ليس\w*))\b",
    "cs": r"\b(?:ne|ni|bez)\w+",
    "de": r"\b(?:un|miss|ohne|kein|nicht)\w+|\w+(?:los|frei)(?:e[rnms]?)?\b",
    "es": r"\b(?:in|im|ir|des|sin|anti)\w+",
    "fr": r"\b(?:in|im|ir|il|mal|dé|dés|sans|non|mé|anti)\w+",
    "it": r"\b(?:in|im|ir|dis|s[bcdfgpqrtv]|senza|anti)\w+",
    "pl": r"\b(?:nie|bez)\w+",
    "pt": r"\b(?:in|im|ir|des|sem|anti)\w+",
    "ru": r"\b(?:не|ни|без|бес|анти|недо|вне)\w*",
    "tr": r"\w+(?:s[ıiuü]z|m[ae]d|m[ae]y[ae]n|m[ae]y[ae]c|m[ae]z|m[ıiuü]yor|m[ae]m|m[ae]yı|m[ae]si|m[ae]ya|m[ae]\b)",
    "uk": r"\b(?:не|ні|без|анти)\w*",
    "is": r"\b(?:ó|van)\w{3,}",
    "hi": r"\b(?:अन|बे|ग़ैर|गैर)\w+",
    "be": r"\b(?:не|ня|без|бяз)\w+",
    "bg": r"\b(?:не|без)\w+",
    "bn": r"\b(?:অ|বে|না)\w+|\w+(?:নি|না)\b",
    "bs": r"\b(?:ne|bez)\w+",
    "da": r"\bu\w{4,}|\w+løs\w*",
    "el": r"\b(?:α[βγδκμνπρστφχ]|αν[αέεί]|δυσ)\w+",
    "et": r"\beba\w+|\w+(?:matu|tu)\w*",
    "fi": r"\w+(?:m[aä]t[oö]n|m[aä]tt[oö]m\w*|t[oö]n|tt[oö]m\w*)\b|\bepä\w+",
    "hr": r"\b(?:ne|bez)\w+",
    "hu": r"\w+(?:tlan|tlen|talan|telen)\w*",
    "hy": r"\b(?:չ|ան|ապ)\w+",
    "ka": r"\bუ\w+",
    "kk": r"\w+(?:сыз|сіз|[мбп][ае][йғгспд])\w*",
    "lt": r"\b(?:ne\w*|be\w+)",
    "lv": r"\b(?:ne|bez)\w+",
    "mk": r"\b(?:не|без)\w+",
    "mn": r"\w+гүй\w*|\bэс\b",
    "nb": r"\bu\w{4,}|\w+løs\w*",
    "nl": r"\b(?:on|niet-)\w+|\w+lo(?:os|ze)\b",
    "ro": r"\b(?:ne|in|im|ir|des|dez|fără)\w+",
    "sk": r"\b(?:ne|bez)\w+",
    "sl": r"\b(?:ne|brez)\w+",
    "sr": r"\b(?:не|без|ne|bez)\w+",
    "sv": r"\bo\w{4,}|\w+lös\w*",
    "sw": r"\b(?:ha|hu|si|asi|wasi|usi)\w+",
    "ta": r"\w*(?:ாத|ாமல்|ாது|வில்லை)\w*",
    "ur": r"\b(?:نا|بے|غیر|لا)\w+",
}
TRACE = {language: lazy_re.compile(pattern, re.IGNORECASE) for language, pattern in _TRACES.items()}
_TURKISH_NOT = r"\w+(?:m[ae]d[ıi](?!r\b)\w*|m[ae]y[ae]c[ae][kğ]\w*|m[ıiuü]yor\w*|m[ae]zs?\b|m[ae]m[ıi]ş\w*)"
_PERSIAN_NOT = (
    r"\b(?:ن(?:می|خواه)\w*|(?!نوشت|نشست|نمود|نهاد|نامید|نگاش|نواخت|نگریست|نشان|نمای)ن\w{2,}ه"
    r"[\u200c ](?:است|اند|ام|ایم|بود|باش)\w*"
    r"|ن(?:داد|دید|گفت|رفت|خورد|گرفت|رسید|گذاشت|شناخت|خواست|پذیرفت|ماند|خرید|فروخت|شنید|دانست|پرداخت|ساخت|کشید"
    r"|فرستاد|گذشت|خواند|بست|باخت|فهمید|یافت|یامد|یاورد|یفتاد|ینداخت|گشت|ترسید|کشت|شکست|سوخت|پسندید|بخشید)(?:م|ی|یم|ید|ند)?\b"
    r"|\bخواب\w*[ \u200c](?:\w+ )?نبرد\w*)"
)
"""Verbs with the prefix of negation, in the tenses that show themselves; not those that begin with that letter."""
_CZECH_NOT = (
    r"\bne(?!j|d[eě][lľ]|chal|chával|chala|sl[aioy]?\b|pál|apol|andert)\w{2,}(?:l|la|lo|li|ly)\b"
    r"|\bne\w{2,}uj(?:e|í|ú|eme|ete)\b|\bne(?!j|hod|zhod)\w{2,}(?:de|če|že|je)\b|\bne(?!j|d)\w{3,}[rsbž]í\b"
)
_TURKIC_NOT = (
    r"\b\w{2,}[бпм][ае](?:ды|ді|ди|[гғ][ае]н\w{0,8}|йды|йді"
    r"|ймыз|йміз|йтын\w*|йтін\w*|йт|йбыз|йбиз)\b"
)
_SWAHILI_NOT = (
    r"\b(?:(?:ha(?:wa|tu|ku|i|zi|li|u|ki|vi|ya|pa|mu)|si)(?:ja|ku(?!kuu)|ta)\w{2,}|ha(?:ja(?!mbo|ti)|ta(?!ri|mu|hi))\w{4,}"
    r"|haku(?!na\b)\w{3,}|ha(?:wa|tu|i|zi|li|u|ki|vi|ya)(?!ku|ta|ja|miliki)\w{3,}i)\b"
)
"""Verbs with the prefix of negation; not haja, hatari, hatimaye."""
_PATTERNS = {
    "ja": r"(?<=[一-龥])(?<![思変関拘残余劣])[かがさたなばまらわ]ず(?=[、。にと])",
    "am": r"\b(?:አል\w{2,}ም|አላ(?!ማ)\w{2,}ም|አይ\w{2,}ም|አት(?!ላን)\w{2,}ም|ሳይ\w{2,})\b",
    "az": r"\b\w{2,}m[aə](?:d[ıi](?!r\b)\w*|y[ıi]b\w*|y[aə]c[aə][qk]\w*|y[aə]n\w*|m[ıi]ş\w*)"
    r"|\b(?!\w*(?:ömür|kömür|dəmir|təmir|əmir|amir)\b)\w{2,}m[ıiuü]r(?:d[ıiuü]\w*|am|əm|ıq|ik|uq|ük|lar|lər)?\b",
    "bn": r"[\u0980-\u09fe]{2,}(?:ে|\u09df|য\u09bc|ন)নি(?![\u0980-\u09fe])",
    "cs": rf"{_CZECH_NOT}|\bne(?!j|teř)\w{{2,}}(?:ře|ne)\b",
    "cy": r"\b(?-i:Ni) \w",
    "fa": _PERSIAN_NOT,
    "ha": r"\bba\b[^,.;:]{2,120}\bba(?=\s*(?:[.,;:”\"']|$))",
    "hy": r"\bչ(?!որ|ափ|ին|եմպ|ար|եխ|իլի|ուգ|եչ|եռն|ղջ)\w{3,}",
    "kk": _TURKIC_NOT,
    "kn": r"[\u0c80-\u0cff]+(?:(?<!ಜ)ಿಲ್ಲ|ಬಾರದು|ಲಾಗದು)",
    "ku": r"\b(?:ve|hil|der)ne(?!k)\w+|\bni(?:zan|kar)\w+"
    r"|\bne(?:kir|bû|hat|da|girt|çû|got|dît)\w*|\bna(?:ke|be|de|ye|xwaz|zan)\w*",
    "ky": _TURKIC_NOT.replace("[ае](?:", "[аеоө](?:"),
    "lt": r"\bne(?:at|ap|pa|per|nu|su|už|iš|į|pri)\w{2,}ys\b"
    r"|\bne(?!kiln|laim|seni)\w{2,}(?:avo|ėjo|ojo|ijo|ysis|iama|oma|iamas|omas)\b",
    "lv": r"\bne(?!d[eē]|s[aāeē]|kust|dau|pāl|vien)\w{3,}(?:ja|jās|šot|sies)\b",
    "ml": r"[\u0d00-\u0d7f]+(?:(?<!ജ)ില്ല|രുത്)",
    "mn": r"\w{2,}гүй\b",
    "mt": r"\b(?:ma |m['’])\w+x\b",
    "my": r"မ(?!နေ့|နက်|နှစ်)[\u1000-\u1021](?![\u1039\u103a])[^\s။၊]{0,24}?(?:ဘူး|ဘဲ|သေး|ပေ(?=[။၊\s]))",
    "ne": r"[\u0900-\u0963]+(?:दैन|एन)(?:न्)?(?![\u0900-\u0963])",
    "si": r"(?<![\u0d80-\u0dff])නො(?!වැම්|ර්ව)[\u0d80-\u0dff]{2,}",
    "sk": _CZECH_NOT,
    "sw": _SWAHILI_NOT,
    "ta": r"[\u0b80-\u0bff]{2,}(?:வில்லை|(?<!ல்ல)(?<!ே)ாது)(?![\u0b80-\u0bff])",
    "te": r"[\u0c00-\u0c7f]+(?:యదు|బడదు|(?<!న)గదు|లేదు|లేరు|లేవు|లేము|లేను|కూడదు)",
    "tg": r"\b(?:наме|нахоҳ)\w+|\bна(?:кард|шуд|буд|дод|дошт|омад|гуфт|гирифт|расид|тавонист|ёфт|шинохт|пазируфт)\w*",
    "tr": _TURKISH_NOT,
    "uz": r"\b\w{2,}ma(?:di(?!r\b)\w*|y(?:di|man|miz|apti\w*)|gan\w*|s(?:lig|di)\w*)\b",
}
NEGATED_VERBS = {language: lazy_re.compile(pattern, re.IGNORECASE) for language, pattern in _PATTERNS.items()}
"""Verbs that are negated by a prefix or an ending, in the forms that no other word has."""
