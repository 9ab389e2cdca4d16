"""Words that a sentence begins with as if they were somebody: “Hot reduced the deficit”, “Lucky is still at large”."""

from mtlint import lazy_re
from mtlint.text.article import Article
from mtlint.text.mentions import Mention
from mtlint.text.verbs import AUXILIARIES, is_past
from mtlint.text.word_set import word_set

_BEHIND = lazy_re.compile(r" ([a-z]+)(?: ([a-z]+))?")
_ADVERBS = word_set("also already however later never often now once only recently soon still then twice")
_IS = word_set("are is was were")
_BEHIND_IS = word_set(
    "accused also arrested being charged convicted currently detained due expected now released sentenced still"
    " suspected wanted"
)
"""What hardly follows “is” where an adjective begins the sentence: “Lucky is the man …”."""
OF_PEOPLE = lazy_re.compile(
    r" (?:(?:also|later|now|still|then) )?(?:(?:is|was) (?:born|living|spending|staying|studying|working)\b"
    r"|(?:confessed|graduated|married|pleaded|resigned|retired|studied|testified)\b|completed (?:his|her)\b"
    r"|(?:lives|lived) (?:alone|in|near|with)\b"
    r"|(?:works|worked) (?:as|at|for|in)\b)"
)
"""Verbs of which nobody but a person is the subject."""
_WITHOUT_ARTICLE = word_set(
    "abundance air amber anger arrival art autumn bacon barley beauty beef black bliss blond blood blue bravery"
    " bread bronze brown butter calm charity cheese clay coal cold copper coral corn cotton courage crystal dawn"
    " day death destiny devotion dew dignity dirt dream dust earth east emotion energy evening evil faith fall"
    " fame fate fear fire fish fishing flax flour fog food fortune freedom friendship frost fruit fun future"
    " garlic generosity gentle glory god gold good grace grain grass gratitude gray green grey grief guidance hair"
    " happiness harmony harvest hatred hay health heart heat heaven help history holiday home honesty honey honor"
    " honour hope hunger ice independence innocence inspiration iron ivory ivy joy justice kindness knowledge land"
    " laughter law leather left liberty life light lightning linen longing love loyalty luck magic marble maturity"
    " meat memory mercy midnight milk mind mint mist money moonlight morning mud music nature night noon north oil"
    " old orange paper paradise patience peace pepper perseverance pink pity poetry poor pork poverty power praise"
    " prayer prevention pride progress prosperity purity purple rain reason red relief rest rice rich right"
    " rosemary rust sadness salt sand satisfaction scarlet school shade shame shelter silence silk silver sky"
    " sleep smoke snow soil song sorrow soul sound south space speed spirit spring star steel stone strength sugar"
    " summer sun sunday sunlight sunrise sunset sunshine sweet tea thunder time timber tolerance trade truth unity"
    " valor victory violence virtue war warm water wax wealth west wheat white wind wine winter wisdom wonder wood"
    " wool work world worship wrath yellow young youth"
)
"""Words that begin sentences without an article as they are."""


def is_odd_subject(article: Article, mention: Mention) -> bool:
    """Whether a word at the beginning of a sentence is no name of a thing, before a verb as a person is."""
    text, end, word = article.text, mention.span.end, mention.text.lower()
    if article.is_title_at(mention.span.start) or article.is_quoted(mention.span):
        return False
    if OF_PEOPLE.match(text, end):
        return True
    behind = _BEHIND.match(text, end)
    if behind is None or " " in word or word in _WITHOUT_ARTICLE or (word.endswith("s") and not word.endswith("ss")):
        return False
    verb, after = behind[1], behind[2] or ""
    if verb in _ADVERBS:
        verb, after = after, ""
    if verb in _IS:
        return after in _BEHIND_IS
    return verb in AUXILIARIES or is_past(verb)
