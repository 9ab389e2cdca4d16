"""What the checks of garbled names have to say of one."""

from mtlint.text.article import Article
from mtlint.text.garbled_name import Garbled
from mtlint.text.gazetteer import gazetteer
from mtlint.text.introduce import introduce
from mtlint.text.offices import offices

_LANGUAGES = {
    "ar": "Arabic", "el": "Greek", "fa": "Persian", "he": "Hebrew", "hy": "Armenian", "ja": "Japanese",
    "ka": "Georgian", "ko": "Korean", "ru": "Russian", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_TELLING = "zh"
"""The language whose reading no other gives: pinyin."""


def who(article: Article, garbled: Garbled) -> str:
    """The person who is meant, with the office that the article speaks of."""
    titles = offices(garbled.mention.title)
    return introduce(garbled.person, article.facts, titles=titles, day=article.published, text=article.text)


def reasons(article: Article, garbled: Garbled) -> str:
    """Why that person is meant: “the title and the country agree”."""
    agreed = [
        name
        for name, agrees in (
            ("the title", garbled.title),
            ("the country", garbled.country and garbled.person.country in article.people.countries),
            ("the given name", garbled.given and garbled.how == "near"),
        )
        if agrees
    ]
    if not agreed:
        return "named elsewhere in the article"
    verb = "agrees" if len(agreed) == 1 else "agree"
    listed = " and ".join(agreed) if len(agreed) < 3 else f"{agreed[0]}, {agreed[1]} and {agreed[2]}"
    return f"{listed} {verb}"


def language(article: Article, garbled: Garbled) -> str:
    """The language that reads the name so, where that is the article's or nobody else does; else “another language”."""
    readings = gazetteer(article.facts).read_as(" ".join(garbled.mention.words))
    codes = {code for person, code in readings if person.key == garbled.person.key}
    source = article.source.document.language if article.source else article.document.source_language
    if source is not None and source not in codes:
        return "another language"
    code = source or (_TELLING if _TELLING in codes else "")
    return _LANGUAGES.get(code, "another language")
