# ruff: noqa: E501 - one language a line
"""Nouns of originals that say of a woman what she is, by language. Sources: dictionaries and grammars of the languages."""

import re
from functools import cache

from mtlint import lazy_re

_WITH_ARTICLE = {
    "ca": ("la una", "alcaldessa jutgessa jutge fiscal ministra presidenta directora consellera diputada senadora portaveu secretària advocada metgessa professora"),
    "el": ("η της την", "υπουργός δήμαρχος πρόεδρος διευθύντρια βουλευτής εκπρόσωπος δικηγόρος γιατρός καθηγήτρια δασκάλα ηθοποιός τραγουδίστρια δικαστής εισαγγελέας γραμματέας πρόεδρος πρωθυπουργός αθλήτρια χήρα"),
    "es": ("la una", "alcaldesa jueza juez magistrada fiscal ministra presidenta vicepresidenta directora subdirectora consejera diputada senadora concejala portavoz vocera secretaria abogada doctora médica profesora maestra investigadora científica escritora gobernadora embajadora comisaria candidata jefa rectora coordinadora jugadora tenista nadadora atleta campeona actriz cantante viuda defensora inspectora gerente"),
    "fr": ("la une", "maire juge magistrate ministre présidente vice-présidente directrice conseillère députée sénatrice porte-parole secrétaire avocate procureure professeure enseignante chercheuse romancière actrice chanteuse ambassadrice préfète candidate cheffe rectrice joueuse nageuse championne veuve patronne gérante commissaire"),
    "it": ("la una della alla dalla", "sindaca giudice magistrata ministra presidente direttrice consigliera deputata senatrice portavoce segretaria avvocata procuratrice pm dottoressa professoressa ricercatrice scrittrice attrice cantante ambasciatrice prefetta candidata premier preside rettrice tennista nuotatrice atleta campionessa vedova assessora"),
    "pt": ("a uma da pela", "prefeita juíza magistrada ministra presidente presidenta diretora vereadora deputada senadora secretária advogada promotora procuradora desembargadora delegada médica professora pesquisadora escritora atriz cantora governadora embaixadora candidata chefe reitora coordenadora jogadora nadadora atleta campeã viúva porta-voz autarca"),
}  # fmt: skip
"""Articles of the feminine, and nouns that many of them have for both sexes."""
_NOUNS = {
    "ar": "الوزيرة المديرة المتحدثة الناطقة النائبة الطبيبة المعلمة الرئيسة رئيسة القاضية المحامية السفيرة الباحثة الصحفية الممثلة المغنية وزيرة مديرة متحدثة نائبة قاضية محامية سفيرة باحثة صحفية الأمينة اللاعبة",
    "bg": r"директорката директорка кметицата кметица министърката съдийката прокурорката учителката лекарката говорителката председателката депутатката началничката журналистката адвокатката актрисата певицата вдовицата",
    "cs": r"\w+(?:telka|ářka|istka|orka|ntka|kyně|yně|ednice|atelkyně) soudkyně herečka lékařka vdova primářka",
    "de": r"\w{2,}(?:er|ist|ent|ant|or|eur|og|at)in ärztin \w{2,}(?:ärztin|agogin|ologin|kundin) richterin anwältin rätin chefin frau witwe mutter (?:die|eine)\s(?:\w+)?(?:vorsitzende|beauftragte|abgeordnete|angeklagte|sachverständige)",
    "he": "השרה המנכלית הדוברת השופטת הרופאה המורה המנהלת מנהלת היושבת הח״כית חברת דוברת שופטת עורכת התובעת הנשיאה השגרירה השחקנית הזמרת סגנית",
    "hi": "अभिनेत्री गायिका शिक्षिका अध्यापिका लेखिका निदेशिका प्रवक्त्री महिला",
    "hr": r"\w+(?:teljica|nica|arka|istica|orica|lica|kinja|sutkinja) ministrica sutkinja",
    "lt": r"\w+(?:ininkė|ytoja|otoja|istė|orė|ovė|erė|entė) ministrė teisėja merė gydytoja direktorė",
    "lv": r"\w+(?:niece|tāja|iste|ore|ente) tiesnese ministre ārste direktore mēre",
    "mk": "директорката министерката судијката обвинителката наставничката докторката портпаролката претседателката градоначалничката новинарката актерката",
    "pl": r"\w+(?:orka|arka|erka|czka|istka|ystka|telka|ntka|czyni|strzyni|dczyni|owczyni) posłanka szefowa prezeska ministra wdowa lekarka sędzina",
    "ro": r"ministra primărița judecătoarea directoarea președinta deputata senatoarea purtătoarea secretara avocata jurnalista doctorița profesoara cercetătoarea actrița scriitoarea sportiva campioana procuroarea magistrata consiliera șefa candidata ambasadoarea văduva",
    "ru": r"учительница директриса актриса певица писательница пенсионерка жительница чиновница журналистка депутатка руководительница представительница преподавательница пострадавшая обвиняемая подсудимая вдова спортсменка школьница студентка",
    "sk": r"\w+(?:teľka|árka|istka|orka|ntka|kyňa|yňa|edníčka|čka) ministerka sudkyňa herečka lekárka vdova",
    "sl": r"\w+(?:teljica|nica|arka|istka|orica|kinja) ministrica sodnica županja direktorica zdravnica",
    "sr": r"\w+(?:тељица|арка|истика|орка|киња|ница|teljica|arka|orka|kinja) министарка ministarka градоначелница gradonačelnica директорка direktorka",
    "uk": r"учителька вчителька директорка міністерка речниця депутатка акторка співачка письменниця пенсіонерка мешканка журналістка очільниця керівниця посадовиця лікарка науковиця потерпіла обвинувачена",
}  # fmt: skip
"""Nouns alone, in the form of a subject."""


@cache
def her_office(language: str) -> re.Pattern[str] | None:
    """The nouns of a language that stand for women, None if they are not known. They are compared in small letters."""
    if language in _WITH_ARTICLE:
        articles, nouns = (words.replace(" ", "|") for words in _WITH_ARTICLE[language])
        return lazy_re.compile(rf"\b(?:{articles}) (?:[\w-]+ )?(?:{nouns})\b")
    if language in _NOUNS:
        nouns = _NOUNS[language].replace(" ", "|")
        return lazy_re.compile(rf"(?<!\w)(?:{nouns})(?!\w)")
    return None
