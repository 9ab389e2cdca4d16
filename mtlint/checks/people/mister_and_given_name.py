"""“Mr Levan” for Levan Gogia: Mr before a given name, as Georgian, Turkish, Polish and others address people."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.word_set import word_set

_SURNAME_LAST = word_set(
    "az be bg bs ca cs da de el es et eu fa fi fr gl he hr hy it ka kk ky lt lv mk nb nl pl pt ro ru sk sl sq sr sv tg "
    "tk tr uk ur uz"
)
"""Languages of countries where the second of two names is the surname, by which English goes on."""
_OFFICES = word_set("director minister mayor governor judge professor ambassador colonel commander")
"""Before a word that is known for a given name."""
_TITLES = word_set("mr mrs ms miss madam") | _OFFICES
"""What English sets before a surname, and other languages before a given name, too."""
_TITLED = lazy_re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Madam|Director|Minister|Mayor|Governor|Judge|Professor|Ambassador|Colonel|Commander)\b"
)
_PAIR = 2


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names of people whom the article gives in full elsewhere."""
    if not article.is_translated or article.document.source_language not in _SURNAME_LAST:
        return
    if _TITLED.search(article.text) is None:
        return
    called: dict[str, Mention] = {}
    surnames = set[str]()
    for mention in article.mentions:
        if len(mention.words) == _PAIR:
            called.setdefault(mention.words[0], mention)
            surnames.add(mention.words[1])
    for mention in article.mentions:
        whom = called.get(mention.text)
        if whom is None or mention.text in surnames or mention.text in options.accept or "-" in whom.words[1]:
            continue
        if mention.title in _OFFICES and letters(mention.text) not in article.facts.given_names:
            continue
        if mention.title in _TITLES and mention.start < mention.span.start:
            if _is_of_two(article.text, mention.text) or _is_african(article, mention):
                continue
            related = (Related(whom.span, f"“{whom.text}” here"),)
            span = Span(mention.start, mention.span.end)
            yield finding(article, rule, span, (whom.words[1],), related=related, name=whom.text)


def _is_african(article: Article, mention: Mention) -> bool:
    """Whether “Madam” stands before an English word, as people speak of women in Ghana and Nigeria: “Madam Comfort”."""
    return mention.title == "madam" and mention.text.lower() in article.facts.english_words_given()


def _is_of_two(text: str, name: str) -> bool:
    """Whether a man and a woman of one given name are told apart: “Mr Tal will sit here and Ms Tal there”."""
    plain = text.replace(".", "").replace("Mrs", "Ms")
    return f"Mr {name}" in plain and f"Ms {name}" in plain
