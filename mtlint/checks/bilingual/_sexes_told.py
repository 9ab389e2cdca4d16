# ruff: noqa: E501 - one language a line
"""What originals say of somebody's sex: their words for “she” and “he”, and verbs that have a form for each.

By language, first what tells a woman, then what tells a man. Forms of verbs are those of saying, of which somebody is
the subject; a pronoun that may stand for a thing, too, counts for a person only if nothing else is spoken of (see
`OF_THINGS`). Sources: grammars of the languages.
"""

import re
from functools import cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.text.language_codes import kept_under
from mtlint.text.word_set import word_set

_PAST = {
    "ru": ("сказа заяви сообщи отмети добави подчеркну рассказа объясни призна напомни уточни написа поясни предупреди", "ла", "л"),
    "uk": ("сказа заяви повідоми зазначи дода підкресли поясни написа наголоси зауважи нагада уточни визна розпові", "ла", "в"),
    "be": ("сказа заяві паведамі адзначы дада падкрэслі расказа растлумачы напіса", "ла", "ў"),
    "pl": ("powiedzia doda zaznaczy podkreśli stwierdzi oświadczy poinformowa wyjaśni przyzna napisa przekaza zauważy"
           " opowiada mówi oceni zapewni przypomnia ostrzeg tłumaczy", "ła", "ł"),
    "cs": ("řek uved doda sděli prohlási vysvětli poznamena upozorni napsa zdůrazni potvrdi popsa přizna konstatova"
           " připomně", "la", "l"),
    "sk": ("poveda uvied doda vyhlási vysvetli poznamena upozorni napísa pripomenu zdôrazni potvrdi opísa prizna"
           " konštatova skonštatova hovori", "la", "l"),
    "sl": ("deja poveda doda poudari pojasni zatrdi zapisa opozori napoveda izjavi spomni oceni prizna", "la", "l"),
    "hr": ("rek kaza doda izjavi naglasi istaknu istak objasni napisa poruči upozori podsjeti podseti prizna nave ispriča",
           "la", "a?o"),
    "sr": ("рек каза дода изјави нагласи истакну истак објасни написа поручи упозори подсети призна наве исприча", "ла", "а?о"),
}  # fmt: skip
"""Stems of verbs of saying, with the endings of the past of a woman and of a man."""
_WORDS = {
    "ru": "она | он", "uk": "вона | він", "be": "яна | ён", "pl": "ona | on", "cs": "ona | on", "sk": "ona | on",
    "sl": "ona rekla | on rekel", "hr": "ona | on", "sr": "она ona | он on", "mk": "таа | тој", "bg": "тя | той",
    "fr": "elle | t-il il qu'il lui", "es": "ella | él", "pt": "ela | ele", "it": "lei | lui", "ro": "ea | el dânsul",
    "ca": "ella | ell", "gl": "ela | el", "sq": "ajo | ai", "el": "ίδια εκείνη | ίδιος εκείνος", "lv": "viņa | viņš",
    "lt": "ji | jis", "is": "hún | hann", "sv": "hon henne hennes | han honom hans",
    "da": "hun hende hendes | han ham hans", "no": "hun henne hennes ho | han ham hans",
    "he": "אמרה הוסיפה מסרה ציינה הסבירה סיפרה טענה הדגישה כתבה הבהירה היא לדבריה"
    " | אמר הוסיף מסר ציין הסביר סיפר טען הדגיש כתב הבהיר הוא לדבריו",
    "ar": "قالت وقالت أضافت وأضافت أكدت وأكدت أوضحت وأوضحت أشارت وأشارت ذكرت وذكرت ولفتت تابعت وتابعت وصرحت وكتبت"
    " نفت ونفت رفضت ورفضت اتهمت واتهمت طالبت وطالبت شددت وشددت اعتبرت واعتبرت أعلنت وأعلنت حذرت وحذرت اعترفت"
    " | قال وقال أضاف وأضاف أكد وأكد أوضح وأوضح أشار وأشار ذكر وذكر ولفت تابع وتابع وصرح وكتب"
    " نفى ونفى رفض ورفض اتهم واتهم طالب وطالب شدد وشدد اعتبر واعتبر أعلن وأعلن حذر وحذر اعترف",
    "am": "ብላለች አለች ተናግራለች ገልጻለች ገልፃለች አስረድታለች ተናገረች ጠቁማለች | ብሏል አለ ተናግሯል ገልጿል ገልጧል ተናገረ ጠቁሟል",
    "ha": "ta | ya", "so": "tiri sheegtay | yiri sheegay", "mt": "qalet | qal", "hi": "कहती बोलीं बोली बताती | कहते(?!\\sहुए) बोले बताते",
    "ur": "کہتی بولیں بتاتی | کہتے بولے بتاتے", "mr": "म्हणाल्या म्हणाली | म्हणाला म्हणाले", "ne": "भनिन् बताइन् भन्छिन् | भने(?=[,\\s]*[:।“\"‘—]) बताए भन्छन्",
    "ta": "அவள் என்றாள் | அவன் என்றான்", "te": "ఆమె | ఆయన అతడు అతను", "kn": "ಆಕೆ ಅವಳು | ಆತ ಅವನು",
    "ml": "അവൾ അവർ | അദ്ദേഹം അയാൾ അവൻ", "si": "ඇය ඇයගේ | ඔහු ඔහුගේ",
    "vi": "bà chị cô | ông anh", "cy": "hi | ef fe",
}  # fmt: skip
"""Words that stand between spaces."""
_SIGNS = {
    "zh": "她(?!们);(?<![其排吉维马])他(?!们|人|国|乡|命|日|山|杀|信)", "ja": "彼女(?!ら|たち);彼(?!女|ら|岸|方)", "ko": "그녀(?!들);그(?:는|가|의|에게)(?![가-힣])", "th": "เธอ;(?<!พวก)เขา(?!แดง|ยาย|ใหญ่)",
    "my": "သူမ;ဦး", "km": "នាង|លោកស្រី;លោក(?!ស្រី)", "lo": "ນາງ;ທ່ານ",
}  # fmt: skip
"""Signs in scripts that leave out spaces."""
_HE_FOR_BOTH = frozenset(["ko", "th", "lo"])
"""Languages whose word for “he” stands for women, too."""
_TITLE_FOR_BOTH = frozenset(["ja", "ko", "lo"])
_VERBS_ALONE = frozenset(["ar", "am", "he", "hi", "ur", "mr", "ne"])
"""Languages of whose words for the two sexes nearly all are verbs of saying."""
OF_THINGS = word_set("ru uk be pl cs sk sl hr sr mk bg fr es pt it ro ca gl sq el lv lt is he ar am ha so mt")
"""Languages whose words for she and he stand for things, too."""
_GERMANIC = {
    "de": r"\b(?:sagt(?:e)?|erklärte?|betonte?|meinte?|ergänzte?|schrieb|berichtete?|erzählte?|fügte|warnte?) sie\b"
    r"|\bsie (?:sagte?|erklärte?|betonte?|schrieb|erzählte?)\b"
    "|er",
    "nl": r"\b(?:zegt|zei|vertelt|vertelde|verklaarde|voegde|schreef|aldus) (?:ze|zij)\b|\b(?:ze|zij) (?:zegt|zei)\b|hij",
}
"""Where “she” and “they” are one word, which only the verb tells apart."""
_OPENERS = {
    "ar": (r"[\u0621-\u064a]{3,}ت (?:أن|إن|أنه|إنه|أنها|إنها|إلى|على|عن|من|في|ب[\u0621-\u064a]+|ل[\u0621-\u064a]+) ", "(?!)"),
    "pl": (r"\w{3,}ła(?: się)?\b", r"\w{3,}ł(?: się)?\b"),
    "cs": (r"\w{3,}la(?: s[ei])?\b", r"\w{3,}l(?: s[ei])?\b"),
    "sk": (r"\w{3,}la(?: s[ai])?\b", r"\w{3,}l(?: s[ai])?\b"),
    "sl": (r"\w{2,}la (?:(?:se|si|mu|ji|jim|ga|jo|jih) )?je\b", r"\w{2,}l (?:(?:se|si|mu|ji|jim|ga|jo|jih) )?je\b"),
    "hr": (r"\w{2,}la (?:(?:mu|joj|im|ga|ju|ih) )?(?:je|se)\b", r"\w{2,}o (?:(?:mu|joj|im|ga|ju|ih) )?(?:je|se)\b"),
    "sr": (r"[\wЀ-ӿ]{2,}(?:la|ла) (?:je|se|је|се)\b", r"[\wЀ-ӿ]{2,}(?:o|о) (?:je|se|је|се)\b"),
}  # fmt: skip
"""How a sentence begins whose subject is left out, and whose verb tells of a woman, or of a man."""


_TITLES = {
    "de": "frau | herr herrn", "fr": "mme mlle madame | m\\. mm\\. monsieur", "es": "sra señora doña señorita | sr señor don",
    "it": "signora sig\\.ra | signor sig", "pt": "sra senhora dona | sr senhor seu", "ro": "doamna doamnei dna | domnul domnului dl",
    "pl": "pani panią | pan pana panu panem", "cs": "paní | pan pana panu panem", "sk": "pani | pán pána pánovi pánom",
    "sl": "gospa gospe gospo | gospod gospoda gospodu", "hr": "gospođa gospođe gospođu gđa | gospodin gospodina gosp",
    "ru": "г-жа г-жи госпожа госпожи | г-н г-на г-ну господин господина", "uk": "пані | пан пана пану", "bg": "г-жа госпожа | г-н господин",
    "mk": "г-ѓа госпоѓа | г-дин господин", "sr": "госпођа госпође гђа gospođa | господин господина gospodin",
    "sv": "fru fröken | herr", "nl": "mevrouw mw | meneer heer dhr", "da": "fru | hr herr", "no": "fru | herr hr",
    "fi": "rouva | herra", "et": "proua | härra", "is": "frú | herra", "lt": "ponia | ponas pono", "lv": "kundze | kungs",
    "hu": "asszony né | úr", "tr": "hanım | bey", "az": "xanım | bəy cənab", "fa": "خانم | آقای جناب", "ar": "السيدة سيدة | السيد سيد",
    "he": "גברת גב | מר", "hi": "श्रीमती | श्री", "vi": "bà chị cô | ông anh", "id": "ibu nyonya | bapak pak tuan",
    "ms": "puan cik datin | encik tuan datuk", "tl": "ginang gng aling | ginoo g mang", "am": "ወይዘሮ ወ/ሮ ወ/ሪት | አቶ", "sw": "bi bibi | bwana bw",
    "ka": "ქალბატონი ქალბატონმა | ბატონი ბატონმა", "hy": "տիկին | պարոն", "sq": "zonja znj | zoti z", "ur": "محترمہ صاحبہ | صاحب جناب",
    "ta": "திருமதி | திரு", "te": "శ్రీమతి | శ్రీ", "el": "κυρία κα | κύριος κύριο",
}  # fmt: skip
"""What stands before (or behind) names of women, and of men."""
_TITLE_SIGNS = {
    "zh": "女士|小姐|太太|夫人;先生", "ja": "夫人|嬢;氏", "ko": "여사|[·,] ?여\\);씨|[·,] ?남\\)", "th": "นาง(?!าม|นวล)|น\\.ส\\.;นาย(?!ก|ทุน|จ้าง)",
    "my": "ဒေါ်;ဦး(?!စီး|ဆောင်|ရေ|ပိုင်|တည်|ခေါင်း)", "km": "លោកស្រី;លោក(?!ស្រី)", "lo": "ນາງ;ທ່ານ",
}  # fmt: skip


class Told(NamedTuple):
    """What tells of a woman, and what of a man, in an original in small letters."""

    hers: re.Pattern[str]
    his: re.Pattern[str]
    his_tells: bool = True
    """Whether what is said of men is not said of women, too (그, 氏)."""


@cache
def told(language: str) -> Told | None:
    """The pronouns and verbs of a language, None if they do not tell."""
    code = kept_under(_WORDS, language)
    if language in _SIGNS:
        return _signs(_SIGNS[language])._replace(his_tells=language not in _HE_FOR_BOTH)
    if code in _GERMANIC:
        hers, _, his = _GERMANIC[code].rpartition("|")
        return Told(lazy_re.compile(hers), _words([his]))
    if code not in _WORDS:
        return None
    hers_and_his = [words.split() for words in _WORDS[code].split(" | ")]
    for each in ("sr", "hr") if code == "sr" else (code,):
        if each in _PAST:
            stems, *endings = _PAST[each]
            for words, ending in zip(hers_and_his, endings, strict=True):
                words.append(f"(?:{stems.replace(' ', '|')}){ending}")
    hers_words, his_words = hers_and_his
    return Told(_words(hers_words), _words(his_words))


@cache
def speaking(language: str) -> Told | None:
    """The verbs of saying of a language that have a form for each sex, None where they have not."""
    code = kept_under(_PAST, language)
    if code in _PAST:
        stems, hers, his = _PAST[code]
        verbs = f"(?:{stems.replace(' ', '|')})"
        return Told(_words([verbs + hers]), _words([verbs + his]))
    if code in _VERBS_ALONE:
        hers, his = _WORDS[code].split(" | ")
        return Told(_words(hers.split()), _words(his.split()))
    return None


@cache
def titles(language: str) -> Told | None:
    """What a language puts before names of women and men, None if that is not known."""
    code = kept_under(_TITLES, language)
    if language in _TITLE_SIGNS:
        return _signs(_TITLE_SIGNS[language])._replace(his_tells=language not in _TITLE_FOR_BOTH)
    if code not in _TITLES:
        return None
    hers, his = _TITLES[code].split(" | ")
    return Told(_words(hers.split()), _words(his.split()))


def opener(language: str) -> tuple[str, str] | None:
    """How sentences without a subject begin, None where they do not tell."""
    return _OPENERS.get(kept_under(_OPENERS, language))


def _signs(signs: str) -> Told:
    hers, his = signs.split(";")
    return Told(lazy_re.compile(hers), lazy_re.compile(his))


def _words(words: list[str]) -> re.Pattern[str]:
    return lazy_re.compile(rf"(?<![\w\u0900-\u0dff])(?:{'|'.join(words)})(?![\w\u0900-\u0dff])")
