"""“A quarter of a”, “one and a half”, “two and a half” before a million, and half a million in one word, by language."""

from fractions import Fraction

from mtlint.text.numbers.language import Language

_BEFORE = {
    "ar": "ربع=1/4 ثلاثة_أرباع=3/4",
    "bg": "четвърт=1/4 три_четвърти=3/4",
    "bn": "সোয়া=5/4 সোয়া=5/4 পৌনে_এক=3/4",
    "bs": "četvrt=1/4",
    "cs": "čtvrt=1/4 tři_čtvrtě=3/4 půl_druhého=3/2 půl_druhé=3/2 půldruhé=3/2 půl_třetího=5/2",
    "da": "kvart=1/4 en_kvart=1/4 et_halvt=1/2 halvtredje=5/2",
    "el": "ένα_τέταρτο_του=1/4 ενάμισης=3/2 δυόμισι=5/2 τρεισήμισι=7/2 τριάμισι=7/2 τεσσεράμισι=9/2 πεντέμισι=11/2",
    "es": "un_cuarto_de=1/4 cuarto_de=1/4 tres_cuartos_de=3/4",
    "et": "veerand=1/4 kolmveerand=3/4",
    "fa": "ربع=1/4",
    "fr": "un_quart_de=1/4 quart_de=1/4 trois_quarts_de=3/4",
    "he": "רבע=1/4 שלושת_רבעי=3/4 שני=2 שתי=2",
    "hi": "पौन=3/4 पौना=3/4",
    "hr": "četvrt=1/4",
    "hu": "negyed=1/4 háromnegyed=3/4",
    "hy": "քառորդ=1/4 երկուսուկես=5/2 երեքուկես=7/2 չորսուկես=9/2",
    "id": "seperempat=1/4 tiga_perempat=3/4",
    "is": "hálft=1/2 hálfrar=1/2 hálfri=1/2 hálfum=1/2",
    "it": "un_quarto_di=1/4 quarto_di=1/4 tre_quarti_di=3/4",
    "kk": "жарым=1/2 ширек=1/4",
    "lt": "ketvirtis=1/4 ketvirčio=1/4 ketvirtį=1/4 pustrečio=5/2 pusketvirto=7/2",
    "lv": "divarpus=5/2 trīsarpus=7/2 četrarpus=9/2 piecarpus=11/2 ceturtdaļa=1/4",
    "mk": "четвртина=1/4 четврт=1/4",
    "ms": "suku=1/4 tiga_suku=3/4",
    "nb": "kvart=1/4 en_kvart=1/4 et_halvt=1/2",
    "nl": "kwart=1/4 een_kwart=1/4 driekwart=3/4 tweeënhalf=5/2 drieënhalf=7/2 vierenhalf=9/2 vijfenhalf=11/2 zesenhalf=13/2",
    "pl": "ćwierć=1/4 trzy_czwarte=3/4",
    "pt": "um_quarto_de=1/4 quarto_de=1/4 três_quartos_de=3/4",
    "ro": "un_sfert_de=1/4 sfert_de=1/4 trei_sferturi_de=3/4 jumătate_de=1/2",
    "ru": "четверть=1/4 три_четверти=3/4",
    "sk": "štvrť=1/4 tri_štvrte=3/4 poldruhého=3/2",
    "sl": "četrt=1/4 tri_četrt=3/4",
    "sr": "четврт=1/4 četvrt=1/4",
    "sq": "çerek=1/4 një_çerek=1/4",
    "sv": "kvarts=1/4 en_kvarts=1/4 halvannan=3/2",
    "tl": "kalahating=1/2 kalahati_ng=1/2",
    "tr": "çeyrek=1/4",
    "uk": "чверть=1/4 три_чверті=3/4",
    "ur": "سوا=5/4 پون=3/4",
}
"""What multiplies the counting word behind it, and says nothing without one."""
_QUARTERS = {
    "bn": ("সোয়া সোয়া", "পৌনে", "দুই তিন চার পাঁচ ছয় সাত আট নয়"),
    "hi": ("सवा", "पौने", "दो तीन चार पाँच/पांच छह सात आठ नौ"),
    "ur": ("سوا", "پونے", "دو تین چار پانچ چھ سات آٹھ نو"),
}
"""“A quarter more than”, “a quarter less than” two to nine."""
_AND_HALF = {
    "be": "з_паловай",
    "ca": "i_mig i_mitja",
    "cs": "a_půl",
    "da": "og_en_halv og_et_halvt",
    "el": "και_μισή και_μισό",
    "et": "ja_pool",
    "fi": "ja_puoli ja_puolen",
    "hu": "és_fél",
    "hy": "ու_կես և_կես",
    "id": "setengah",
    "ka": "ნახევარ*",
    "lt": "su_puse",
    "ms": "setengah",
    "nb": "og_en_halv og_et_halvt",
    "nl": "en_een_half en_een_halve",
    "pl": "i_pół",
    "sk": "a_pol",
    "sl": "in_pol",
    "sv": "och_en_halv och_ett_halvt",
    "sw": "na_nusu",
    "tl": "at_kalahati",
}
"""What adds a half to the number before it."""
_WHOLE = {
    "de": "viertelmillion=250000 dreiviertelmillion=750000",
    "fi": "neljännesmiljoona*=250000",
    "hu": "negyedmillió*=250000 félmillió*=500000 félmilliárd*=500000000",
    "ka": "მილიონნახევარ*=1500000",
    "lv": "ceturtdaļmiljon*=250000 pusmiljon*=500000 pusmiljard*=500000000",
    "ru": "полмиллиона=500000 полмиллиарда=500000000 полтысячи=500 полсотни=50 полутораста=150 полтораста=150",
    "uk": "півмільйона=500000 півмільярда=500000000 півтисячі=500 півсотні=50",
}
"""Numbers that are a word with their counting word."""


def with_shares(language: Language) -> Language:
    """The language with these words, as far as it has no reading of its own for them."""
    code = language.code
    starters = {form: Fraction(value) for form, value in _rows(_BEFORE.get(code, ""))}
    more, less, numbers = _QUARTERS.get(code, ("", "", ""))
    for number, forms in enumerate(numbers.split(), 2):
        for form in forms.split("/"):
            starters |= {f"{each} {form}": number + Fraction(1, 4) for each in more.split()}
            starters[f"{less} {form}"] = number - Fraction(1, 4)
    halves = {form.replace("_", " "): Fraction(1, 2) for form in _AND_HALF.get(code, "").split()}
    whole = _WHOLE.get(code, "")
    if not (starters or halves or whole):
        return language
    return language.replace(
        starters={**starters, **language.starters},
        halves={**halves, **language.halves},
        words=f"{language.words} {whole}",
    )


def _rows(listed: str) -> list[tuple[str, str]]:
    return [(form.replace("_", " "), value) for form, _, value in (entry.partition("=") for entry in listed.split())]
