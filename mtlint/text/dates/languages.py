"""Which reader of dates a language has."""

from .english import english_dates
from .mention import DateMention


def read_dates(text: str, language: str) -> list[DateMention]:
    """All dates, days and clock times of a text, in order; none if the language (ISO 639-1) has no reader."""
    if language == "en":
        return english_dates(text)
    if language in ("zh", "ja", "ko"):
        from .sources.east_asian import east_asian_dates  # noqa: PLC0415 - only for an article with its original

        return east_asian_dates(text, language)
    from .sources.alphabetic import LANGUAGES, alphabetic_dates  # noqa: PLC0415

    return alphabetic_dates(text, language) if language in LANGUAGES else []
