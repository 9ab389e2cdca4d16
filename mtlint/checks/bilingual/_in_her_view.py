# ruff: noqa: E501 - one language a line
"""“In her opinion”, “according to him”: phrases of originals that tell the sex, whatever else the sentence speaks of."""

import re
from functools import cache

from mtlint import lazy_re
from mtlint.checks.bilingual._sexes_told import Told
from mtlint.text.language_codes import kept_under

ENGLISH = lazy_re.compile(
    r"\b(?:(?:according to|in the words of) (?P<to>him|her)(?=[,.;:”\"]|$)"
    r"|(?:in|according to|by) (?P<of>his|her) (?:own )?(?:opinion|view|words|estimate|account|assessment|estimation)\b)",
    re.IGNORECASE,
)
_PHRASES = {
    "ar": "بحسب قولها|على حد قولها|حسب قولها|وفقا لها|برأيها ; بحسب قوله|على حد قوله|حسب قوله|برأيه",
    "be": "па яе словах|на яе думку|паводле яе ; па яго словах|на яго думку|паводле яго",
    "bg": "по думите ѝ|по думите й|по нейните думи|според нея|по нейно мнение ; по думите му|по неговите думи|според него|по негово мнение",
    "ca": "segons ella ; segons ell",
    "cs": "podle ní|jejích slov|jejího názoru ; podle něj|podle něho|jeho slov|jeho názoru",
    "da": "ifølge hende ; ifølge ham",
    "de": "ihr zufolge|laut ihr ; ihm zufolge|laut ihm|nach seinen angaben|seinen angaben zufolge|seiner meinung nach|seiner ansicht nach",
    "el": "σύμφωνα με την ίδια|κατά την ίδια|κατά τη γνώμη της ; σύμφωνα με τον ίδιο|κατά τον ίδιο|κατά τη γνώμη του",
    "es": "según ella|a juicio de ella ; según él",
    "fr": "selon elle|d'après elle|d’après elle ; selon lui|d'après lui|d’après lui",
    "he": "לדבריה|לטענתה|לדעתה|כדבריה ; לדבריו|לטענתו|לדעתו|כדבריו",
    "hr": "prema njoj|po njoj|prema njenim riječima|prema njezinim riječima|po njenom mišljenju|po njezinu mišljenju ; prema njemu|prema njegovim riječima|po njegovom mišljenju",
    "is": "að hennar sögn|að hennar mati ; að hans sögn|að hans mati",
    "it": "secondo lei|a detta di lei ; secondo lui",
    "lt": "pasak jos|jos teigimu|jos žodžiais|jos nuomone ; pasak jo|jo teigimu|jo žodžiais|jo nuomone",
    "lv": "viņasprāt|viņas teiktā|viņas domām ; viņaprāt|viņa teiktā|viņa domām",
    "mk": "според неа|нејзините зборови ; според него|неговите зборови",
    "nl": "volgens haar ; volgens hem",
    "no": "ifølge henne|ifølge ho|etter hennes mening ; ifølge ham|ifølge han|etter hans mening",
    "pl": "jej zdaniem|według niej|jej słów ; jego zdaniem|według niego|jego słów",
    "pt": "segundo ela|de acordo com ela|na opinião dela ; segundo ele|de acordo com ele|na opinião dele",
    "ro": "potrivit ei|conform ei|în opinia ei|părerea ei|spuselor ei|spusele ei ; potrivit lui|conform lui|în opinia lui|părerea lui|spuselor lui|spusele lui",
    "ru": "по её словам|по ее словам|по её мнению|по ее мнению|с её слов|с ее слов ; по его словам|по его мнению|с его слов",
    "sk": "podľa nej|jej slov|jej názoru ; podľa neho|jeho slov|jeho názoru",
    "sl": "po njenih besedah|po njenem mnenju|po njenem ; po njegovih besedah|po njegovem mnenju|po njegovem",
    "sq": "sipas saj ; sipas tij",
    "sr": "по њеним речима|према њеним речима|по њеном мишљењу|prema njenim rečima|po njenim rečima|po njenom mišljenju ; по његовим речима|према његовим речима|по његовом мишљењу|prema njegovim rečima|po njegovim rečima|po njegovom mišljenju",
    "sv": "enligt henne|hennes mening ; enligt honom|hans mening",
    "uk": "за її словами|на її думку|з її слів ; за його словами|на його думку|з його слів",
}  # fmt: skip


@cache
def in_the_view_of(language: str) -> Told | None:
    """What a language says for “in her opinion”, and for “in his”; None if that is not known."""
    code = kept_under(_PHRASES, language)
    if code not in _PHRASES:
        return None
    hers, his = (lazy_re.compile(rf"(?<!\w)(?:{phrases})(?!\w)") for phrases in _PHRASES[code].split(" ; "))
    return Told(hers, his)
