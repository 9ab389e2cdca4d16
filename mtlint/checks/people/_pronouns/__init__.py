"""Whom the pronouns of an article mean, as far as that is sure.

words         the pronouns, and the sex that each tells
person_nouns  “a driver”, “her uncle”: people without a name whom a pronoun may mean
offices       “the minister”: those who hold an office, named or not
beasts        ships and animals, which are “he” and “she”, too
lead          the person of the first sentences, who is named only behind them
scene         an article by sentences, with all who may be meant in each
left_open     where a pronoun may mean somebody who is not named: “he or she”, “Her Majesty”
subjects      what a subject does with its own, and says of itself
bindings      where grammar ties a pronoun to a name of its sentence, or away from it
here          whom a pronoun means that stands behind people of its own sentence
earlier       whom one means that begins a sentence, or is the first of its sex
of_oneself    who says what they themselves feel or will not tell
in_turn       in a translation, whom the plainest reading means: the subject of this sentence or of the one before
speakers      how a sentence says that somebody has said something
speech        who speaks, and whom a quotation is about
own_words     speakers whose own words tell their sex
reader        all of them in order: who contradicts a pronoun
"""
