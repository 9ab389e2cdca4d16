"""A news agency or newspaper under the name that another script gives back: “Gyodo News”, “Chaori Shimbun”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.real_names import real_names
from mtlint.text.spellings import spellings
from mtlint.text.word_set import word_set

_AGENCY = r"[Nn]ews [Aa]gency|[Pp]ress [Aa]gency"
_KIND = rf"{_AGENCY}|Communications?|News|[Nn]ewspaper|Shimbun|Shinbun|Ilbo|Sinmun|Daily"
_KIND_WORDS = word_set("agency communications communication news newspaper shimbun shinbun ilbo sinmun daily")
_WORD = r"[A-Z][\w’'-]{2,}"
_NAMED = lazy_re.compile(rf"(?<![\w’'-])((?:{_WORD} )?{_WORD}) ({_KIND})\b")
_NEAR = 0.07


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names before a word for a medium, if the article names the country, or the word says that it is an agency."""
    for match in _NAMED.finditer(article.text) if article.has_any(_KIND_WORDS) else ():
        start = match.start(1)
        words = match[1].split(" ")
        for at in range(len(words)):
            core = " ".join(words[at:])
            name = article.text[start : match.end()]
            if core in options.accept or name in options.accept or spellings(article.facts).is_known(name):
                break  # a known translation is for the rule that lists it
            if right := _medium(article, core, is_agency=re.fullmatch(_AGENCY, match[2]) is not None):
                is_kept = match[2] in right or match[2][0].islower()
                span = Span(start, match.end(1) if match[2][0].islower() else match.end())
                if not is_kept or not right.startswith(core):
                    yield finding(article, rule, span, (right,))
                break
            start += len(words[at]) + 1


def _medium(article: Article, core: str, *, is_agency: bool) -> str:
    """The medium that is meant by a name before a word for one, "" if the name is somebody's or nobody's."""
    facts = article.facts
    known = spellings(facts)
    if known.is_known(core) or core in real_names(facts) or not country_words(facts).keys().isdisjoint(core.split()):
        return ""
    right = known.medium_read_as(core)
    if right:
        country = next((medium.country for medium in facts.media.values() if medium.name == right), "")
        return right if is_agency or country in article.people.countries else ""
    people = gazetteer(facts)
    if not is_agency or people.by_family(core) or people.by_given(core):
        return ""
    return known.medium_heard_as(core, _NEAR)
