"""What the checks of garbled names have to say of one."""

from mtlint.text.article import Article
from mtlint.text.offices import describe
from mtlint.text.recognise import Garbled

_LANGUAGES = {
    "ar": "Arabic", "el": "Greek", "fa": "Persian", "he": "Hebrew", "hy": "Armenian", "ja": "Japanese",
    "ka": "Georgian", "ko": "Korean", "ru": "Russian", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def who(article: Article, garbled: Garbled) -> str:
    """The person who is meant, with the office that is known best."""
    return describe(garbled.person, article.facts)


def reasons(garbled: Garbled) -> str:
    """Why that person is meant: “the title and the country agree”."""
    agreed = [
        name
        for name, agrees in (
            ("the title", garbled.title),
            ("the country", garbled.country),
            ("the given name", garbled.given and garbled.how == "near"),
        )
        if agrees
    ]
    if not agreed:
        return "named elsewhere in the article"
    verb = "agrees" if len(agreed) == 1 else "agree"
    listed = " and ".join(agreed) if len(agreed) < 3 else f"{agreed[0]}, {agreed[1]} and {agreed[2]}"
    return f"{listed} {verb}"


def language(garbled: Garbled) -> str:
    """The language whose spelling the name was read in, "another language" if that is not told."""
    return _LANGUAGES.get(garbled.language, "another language")
