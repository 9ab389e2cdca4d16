"""Arabic, Persian, Urdu and Hebrew in Latin letters.

These scripts leave most short vowels out, and one letter is both a consonant and a long vowel, so an engine guesses:
“Mishal” for ميشال, “Avin” for اوین. What is written here has only the vowels that the script has; `likeness` makes
others cheap.
"""

_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh",
    "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z",
    "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "a",
    "ى": "a", "ؤ": "u", "ئ": "i", "پ": "p", "چ": "ch", "ژ": "zh", "ک": "k", "گ": "g", "ڤ": "v", "ٹ": "t",
    "ڈ": "d", "ڑ": "r", "ں": "n", "ھ": "h", "ہ": "h", "ے": "e", "ۀ": "e",
}  # fmt: skip
_HEBREW = {
    "א": "a", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ז": "z", "ח": "ch", "ט": "t", "כ": "k", "ך": "k",
    "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "a", "פ": "p", "ף": "f", "צ": "tz",
    "ץ": "tz", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_HALF_VOWELS = {"و": ("w", "u"), "ي": ("y", "i"), "ی": ("y", "i"), "ו": ("v", "o"), "י": ("y", "i")}
_PERSIAN: dict[str, str | tuple[str, str]] = {"و": ("v", "u"), "ث": "s", "ذ": "z", "ض": "z"}


def letters(word: str, language: str = "ar") -> str:
    """A word in Latin letters, without the article al-."""
    table: dict[str, str | tuple[str, str]] = {**_ARABIC, **_HEBREW, **_HALF_VOWELS}
    if language in ("fa", "ur", "ps"):
        table.update(_PERSIAN)
    if language == "ar" and word.startswith("ال") and len(word) > 4:
        word = word[2:]
    result = ""
    for at, sign in enumerate(word):
        value = table.get(sign, "")
        if isinstance(value, tuple):
            before_vowel = at + 1 < len(word) and word[at + 1] in "اأآىةאה"
            result += value[0] if at == 0 or before_vowel else value[1]
        else:
            result += value
    return result
