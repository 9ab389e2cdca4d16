"""Which words of a sentence may be its verbs: generous, so that a sentence without any certainly has none."""

from collections.abc import Sequence


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FORMS = _set(
    "agree agrees allow allows am appear appears are aren't argue argues arrive arrives ask asks ate be bear "
    "bears became become becomes been began begin begins believe believes belong belongs bought break breaks "
    "bring brings broke brought build builds built buy buys call calls came can can't cannot carries carry "
    "catch catches caught change changes choose chooses chose claim claims close closes come comes connect "
    "connects contain contains continue continues cost costs could couldn't cover covers cut cuts date dates "
    "depend depends deserve deserves did didn't die dies do does doesn't don't drank draw draws drew drive "
    "drives drove earn earns eat eats end ends enjoy enjoys exist exists expect expects face faces fail fails "
    "fall falls fear fears fed feel feels fell felt fight fights find finds flew flies fly follow follows "
    "forgot fought found froze gave get gets give gives go goes got grew grow grows had hadn't happen happens "
    "has hasn't hate hates have haven't hear heard hears held help helps hid hit hits hold holds hope hopes "
    "hung hurt hurts include includes is isn't join joins keep keeps kept kill kills knew know knows lay lead "
    "leads leave leaves led left let lets lie lies like likes link links live lived lives look looks lose "
    "loses lost love loves made make makes matter matters may mean means meant meet meets met might move moves "
    "must need needs offer offers open opens ought paid pay pays plan plans play plays provide provides put "
    "puts raise raises ran rang reach reaches read reads receive receives refuse refuses remain remains "
    "require requires return returns ride rides rise rises rode rose run runs said sang sank sat saw say says "
    "seat seats see seem seems sees sell sells send sends sent serve serves set sets shall shone shook shoot "
    "shoots shot should show shows sing sings sit sits sleep sleeps slept sold speak speaks spend spends spent "
    "spoke stand stands start starts stay stays stole stood stop stops strike strikes struck stuck suffer "
    "suffers suggest suggests swam swept swore take takes taught teach teaches tell tells tend tends think "
    "thinks thought threw throw throws told took tore tries try turn turns understand understands understood "
    "use uses vote votes want wants was wasn't wear wears went were weren't will win wins woke won won't "
    "wonder wonders wore work works would wouldn't wound write writes wrote "
)
_NOUN_BEFORE = _set(
    "a about after all an any at before between big by during each early eight every few five for four from "
    "good her high his in into its last late low many mid more most my new next nine no of old on our over "
    "seven several since six small some ten that the their these this those three through to two under until "
    "with without your "
)
_NOT_PAST = _set("red bed need seed feed speed breed deed weed shed sled hundred indeed")


def finite_verbs(words: Sequence[str]) -> list[int]:
    """The places of the words (in lower case, without marks) that may be finite verbs; participles are among them."""
    return [at for at, word in enumerate(words) if _may_be_verb(word, words[at - 1] if at else "")]


def _may_be_verb(word: str, before: str) -> bool:
    if word.endswith("ed"):
        return word not in _NOT_PAST
    if word in _FORMS:
        return before not in _NOUN_BEFORE or word in ("is", "are", "was", "were", "has", "had", "will", "would")
    return word.endswith(("'s", "'re", "'ve", "'ll", "'d")) and before in ("", "it", "he", "she", "that", "there")
