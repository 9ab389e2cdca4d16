"""Names that are made of the syllables of an East Asian language: there the slightest difference is another name."""

from mtlint import lazy_re

_PINYIN = (
    r"(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:i?ang|iong|uang|[eio]ng|ian|iao|uai|uan|[ae]i|ao|ou|[aeiu]n|i[aeu]|u[aoie]|er|[aeiou]))+"
)
_KOREAN = (
    r"(?:(?:kk|tt|pp|ss|jj|ch|[gndrmbsjktph])?"
    r"(?:yae|yeo|wae|ae|ya|eo|ye|wa|oe|yo|wo|we|wi|yu|eu|ui|[aeoui])(?:ng|[ktpnml])?)+"
)
_JAPANESE = r"(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgszjtdnhbpmyrwf])?[aiueo]|n(?![aiueo])|[kstp](?=[kstp])|t(?=ch)|m(?=[bmp]))+"
_OF_COUNTRY = {
    **dict.fromkeys(("cn", "tw", "hk", "mo"), lazy_re.compile(_PINYIN)),
    **dict.fromkeys(("kr", "kp"), lazy_re.compile(_KOREAN)),
    "jp": lazy_re.compile(_JAPANESE),
}
_CHINESE = lazy_re.compile(rf"(?=.*(?:x|q|zh|ng|ao|uo|ian)){_PINYIN}")

_ANY_CHINESE = lazy_re.compile(_PINYIN)
_TAKEN_FOR = {"zh": "z", "ch": "c", "sh": "s", "x": "s", "q": "c", "j": "z"}
_BLURRED = lazy_re.compile("|".join(_TAKEN_FOR))
_TWO_SYLLABLES = 5
"""Letters that two Chinese syllables have at least, where one of them could tell somebody else."""


def is_pinyin(name: str) -> bool:
    """Whether a name is made of Chinese syllables, and has something that other languages hardly have."""
    return _CHINESE.fullmatch(name.lower()) is not None


def are_near_pinyin(one: str, other: str) -> bool:
    """Whether two given names of Chinese syllables differ in what is taken for one another: Xuyuan, Shuyuan."""
    names = one.lower(), other.lower()
    if min(map(len, names)) < _TWO_SYLLABLES or not all(_ANY_CHINESE.fullmatch(name) for name in names):
        return False
    blurred = [_BLURRED.sub(lambda found: _TAKEN_FOR[found[0]], name) for name in names]
    return blurred[0] == blurred[1]


def may_be_of(country: str, name: str) -> bool:
    """Whether a name may be one more name of a country (by code), by its syllables: Jincheon beside Chuncheon."""
    syllables = _OF_COUNTRY.get(country)
    return syllables is not None and syllables.fullmatch(name.lower().replace("-", "")) is not None
