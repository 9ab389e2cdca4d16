"""A city under the words that its name is made of: “New Garden” for Novi Sad."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.capitalised import known
from mtlint.text.phrases.phrase_set import KnownPhrases
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Aa]cross|up|near|around|outside|towards?|via|to|at|cit(?:y|ies) of|town of|port of"
    r"|mayor of|governor of|(?:province|district|county|region|municipality|commune|village|governorate) of"
    r"|streets of|residents of|airport of|station (?:in|of)|[A-Z]\w+ and)(?: the)? $"
)
_GOES_ON = lazy_re.compile(r"[-'’]\w*[A-Z]| (?:[A-Z]|(?:of|in) [A-Z])")
_TIER = lazy_re.compile(
    r" (?:City|County|Prefecture|Province|Governorate|Oblast|Municipal(?:ity)?|Intermediate|Regency|Township|Town"
    r"|Village|Ward|District|Quarter|Neighbou?rhood|district|province|governorate|county|prefecture|township"
    r"|municipality|voivodeship|oblast|neighbou?rhood|quarter|suburb|subdistrict|metro station|prison|jail|tunnel|gorge"
    r"|residential (?:area|complex))\b"
)
"""Behind a name, what says that it is a place's."""
_SAINT = lazy_re.compile(r"(?:Saint|Holy) ")
_DEVOTED = lazy_re.compile(r"(?<!way )(?<!road )\bto $|\bat $|\band $")
"""What stands before saints and their churches as before places."""
_REACH = 16
_NEARBY = 60
_NAME_GOES_ON = lazy_re.compile(r"[-'’]\w*[A-Z]| (?:& )?(?:[A-Z]|of [A-Z])")
_SMALL_TIER = lazy_re.compile(r" (?:metro station|residential (?:area|complex)|[a-z])")
_OTHER_KIND = lazy_re.compile(
    r"[”\"’']?(?:,(?: an?| the)(?: [a-z]+){0,2})?,? (?:hotels?|inns?|restaurants?|caf[eé]s?|bars?|clubs?|films?|movies?"
    r"|series|albums?|novels?|songs?|plays?|games?|bands?|teams?|programmes?|programs?|projects?|operations?|awards?"
    r"|prizes?|festivals?|exhibitions?|museums?|parties|party|movements?|newspapers?|magazines?|papers?"
    r"|compan(?:y|ies)|firms?|funds?|banks?|brands?|ships?|vessels?|church(?:es)?|cathedrals?|monaster(?:y|ies)"
    r"|convents?|mosques?|chapels?|temples?|think[- ]tanks?|charit(?:y|ies)|said|says|told)\b"
)
"""What says that the name is that of something else."""
_GLOSSED = lazy_re.compile(
    r"(?:[(“‘\"]|(?<!\w)['‘]|\b(?:means?|meaning|literally|translate[sd]? (?:as|to)|called|nicknamed|dubbed|known as"
    r"|or) [“\"‘']?)(?:the )?$"
)
"""What stands before a name that is explained, or is a title."""
_PART_OF_NAME = lazy_re.compile(r"[A-Z][\w’']* (?:of|for|on) (?:the )?$")
_BEFORE = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|(?:town|city|village|municipality|mayor|[Tt]he (?:district|port)"
    r"|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|residents|outskirts|side|centre|center|prefect|edge|border|streets|suburbs?"
    r"|people|inhabitants|(?:province|region|department|county|commune|parish|community|quarter|neighbou?rhood|island|village"
    r"|valley|peninsula|prison|tunnel|palace|strait|gorge|battle|siege|genocide in|war crimes in"
    r"|massacre|bombing|station|airport|hospital|railway|castle)) of"
    r"|(?:the|of) (?:town|city|village|river|island|quarter|neighbou?rhood|suburb|valley|commune|islet|hamlet|atoll)"
    r"|(?:islet|hamlet|atoll) of|[Ww]ay to|[Rr]oad to|arrived at|diocese of"
    r"|(?:home ?town|birthplace|native (?:city|town|village)|(?:provincial|regional) capital)(?:,| of)?) $"
)
"""What stands before a place, and before nothing else that has a capital."""
_COMMON = word_set(
    "beyond bishop black blessing bridge buffalo cherry copper core cross crossroads dawn discovery dream dreams east"
    " eastern fortress freedom free forest friendship garden gardens gift glory gold golden good grace great green"
    " happiness happy harmony heaven highland hope independence iron island islands joy justice lakes liberation"
    " liberty light lion love luck mercy mine mines mountain new north northern october palms peace peaceful pioneer"
    " pioneers prosperity red renaissance resurrection revival rising rock saints salt sand sands sky south southern"
    " soviet spring springs star stone sun sunny tower towers trinity unity valley victory village volcano water west"
    " western white winter work youth"
)
"""Words that are names of much else: they are a place's only where the text says so."""
_NAMED_PLACE = lazy_re.compile(
    r"\b(?:town|city|village|municipality|district|province|region|county|commune|quarter|neighbou?rhood|island|suburb)"
    r" of $"
)
_WATERS = lazy_re.compile(
    r"\b(?:[Ll]eft|[Ee]ntered|[Rr]eached|[Ii]nside|[Oo]n|[Aa]long|[Ii]nto|[Aa]cross|[Oo]ver|[Tt]o|[Aa]t|(?:banks?|waters?|levels?|mouth|shores?|bridges?|palace"
    r"|foot|slopes) of) $"
)
"""What stands before a river, a mountain or a palace that has its article in English: “on the Rod”."""
_FLOWS = lazy_re.compile(
    r" (?:[Rr]iver|[Vv]alley)\b"
    r"| (?:burst|broke|overflow|flood|rose|froze|dried|flows|(?:has|had) (?:risen|burst|flooded))"
)
_PARTS = lazy_re.compile(r"[ -]")
_LAND = lazy_re.compile(
    r"\b(?:Avenue|Bay|Canal|Cosmodrome|Creek|Delta|Desert|Gorge|Gulf|Islands?|Lakes?|Mountains?|Peninsula|Port|River|Sea"
    r"|Square|Stadium|Strait|Street|Stream|Valley|Volcano)\b"
)
"""Words for what may have an article in English, and stands behind any preposition."""
_BUILDING = lazy_re.compile(r" (?:Cosmodrome|Palace|Prison|Square|Tower)$")
"""What stands at the end of a name that is of nothing else, unless it begins with a word that many are called by."""
_BY_LAND = lazy_re.compile(
    r"\b(?:crossed|crosses|crossing|spans|spanned|spanning|polluted|reached|[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Aa]cross|[Aa]long|[Ii]nto|[Oo]ver|[Tt]owards?|[Aa]round|of|through"
    r"|beside)(?: the| [A-ZÀ-Ž]\w+['’]s)? $"
)
_GIVEN = ("to ", "to the ", "of ", "of the ")
"""Of that, what stands before much else."""
_OWNS = lazy_re.compile(
    r"['’]s (?:mayor|residents|streets|outskirts|inhabitants|municipality|municipal|airport|city council|town hall)\b"
)
_NEEDS_A_PLACE = lazy_re.compile(
    r"(?:Above|Across|Admiral|Before|Behind|Below|Beyond|Between|Captain|Colonel|Commander|Commodore|Down|Duke|Expert"
    r"|Father|From|General|Governor|Holy|In|Inside|King|Lady|Lord|Master|Mother|Mr|Mrs|My|Near|On|Outside|Over|President"
    r"|Prince|Queen|Saints?|Sir|Sons?|St|The|Through|Under|Up|Upon|Veteran|With|Without)\b|.* (?:and|in|to|from|on|by) "
)
"""Forms that may be people, saints, or the beginning of a sentence."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such words where a place is named, if the article names the country."""
    yield from _of_cities(article, rule, options)
    if article.is_translated:
        yield from _of_smaller_places(article, rule, options)


def _of_cities(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    text = article.text
    for (name, code), start, end in _translated(article.facts).hits(article):
        if text[start:end] in options.accept or code not in article.countries:
            continue
        is_tier = _TIER.match(text, end) is not None and " " in text[start:end]
        if not is_tier and (_GOES_ON.match(text, end) or not _is_behind_a_place_word(article, start)):
            continue
        if _SAINT.match(text, start) and _DEVOTED.search(text, max(0, start - _REACH), start):
            continue
        if " " not in text[start:end] and article.is_title_at(start):
            continue  # every word may have a capital there
        country = article.facts.countries[code].name
        yield finding(article, rule, Span(start, end), (name,), country=country)


def _is_behind_a_place_word(article: Article, start: int) -> bool:
    if _PLACED.search(article.text, max(0, start - _REACH), start):
        return True
    return article.is_translated and bool(_BEFORE.search(article.text, max(0, start - 2 * _REACH), start))


def _of_smaller_places(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Places that are known by their words alone, in translations: too many to be looked for in other articles."""
    tables = ((code, _places(article.facts, code[:2])) for code in sorted(article.likely_countries))
    taken = 0
    for span, right, code in known(article.capitalised, tables):
        form = article.text[span.start : span.end]
        if span.start < taken or form in options.accept or _is_explained(article, span, right):
            continue
        if _is_placed(article, span, form):
            taken = span.end
            yield finding(article, rule, span, (right,), country=article.facts.countries[code].name)


def _is_explained(article: Article, span: Span, right: str) -> bool:
    """Whether the name stands close by what may be its meaning, of more than one word."""
    form = article.text[span.start : span.end].removeprefix("the ").removeprefix("The ")
    return _PARTS.search(form) is not None and right in article.text[max(0, span.start - _NEARBY) : span.end + _NEARBY]


def _is_placed(article: Article, span: Span, form: str) -> bool:
    """Whether a place is named here: the more the words may be those of something else, the plainer it must be."""
    text, before = article.text, max(0, span.start - 2 * _REACH)
    is_tier = _TIER.match(text, span.end) is not None and not form.lower().startswith("the ")
    is_behind = _BEFORE.search(text, before, span.start) is not None
    is_said_of_place = is_behind and " " not in form and not vocabulary(article.facts).knows(form.lower())
    is_other = _OTHER_KIND.match(text, span.end) is not None and not is_said_of_place
    if not is_tier and (is_other or _NAME_GOES_ON.match(text, span.end)):
        return False
    if _GLOSSED.search(text, before, span.start) or (not is_behind and _PART_OF_NAME.search(text, before, span.start)):
        return False
    words = [word for word in _PARTS.split(form) if word.lower() != "the"]
    if sum(word[0].isupper() for word in words) == 1:
        return _is_placed_word(article, span, form, is_tier=is_tier, is_behind=is_behind)
    if is_tier or _OWNS.match(text, span.end):
        return True
    knows = vocabulary(article.facts).knows
    if not _NEEDS_A_PLACE.match(form) and ("-on-" in form or not all(knows(word.lower()) for word in words)):
        return True  # no English words
    if article.is_title_at(span.start):
        return False  # every word may have a capital there
    is_by_land = _BY_LAND.search(text, before, span.start) is not None
    if _LAND.search(form) and (is_by_land or _FLOWS.match(text, span.end)):
        return True
    if _BUILDING.search(form) and words[0].lower() not in _COMMON:
        return True
    is_strange = words[-1].lower() not in _COMMON and not _NEEDS_A_PLACE.match(form)
    return is_behind or (is_by_land and is_strange and not text.endswith(_GIVEN, before, span.start))


def _is_placed_word(article: Article, span: Span, form: str, *, is_tier: bool, is_behind: bool) -> bool:
    """The same of one word."""
    text, before = article.text, max(0, span.start - 2 * _REACH)
    is_small_tier = is_tier and _SMALL_TIER.match(text, span.end) is not None
    is_english = vocabulary(article.facts).knows(form.lower())
    if is_tier and (is_small_tier or not is_english):
        return True
    if article.is_title_at(span.start):
        return False
    if form.lower().removeprefix("the ") in _COMMON:
        return _NAMED_PLACE.search(text, before, span.start) is not None
    if is_behind:
        return True
    return form.startswith("the ") and bool(_WATERS.search(text, before, span.start) or _FLOWS.match(text, span.end))


@lru_cache(maxsize=64)
def _places(facts: Facts, country: str) -> Mapping[str, str]:
    return facts.places_by_their_words(country)


@lru_cache(maxsize=4)
def _translated(facts: Facts) -> KnownPhrases:
    return KnownPhrases(facts.translated_places)
