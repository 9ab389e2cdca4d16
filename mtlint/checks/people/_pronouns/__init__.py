"""Whom the pronouns of an article mean, as far as that is sure.

words         the pronouns, and the sex that each tells
person_nouns  “a driver”, “her uncle”: people without a name whom a pronoun may mean
offices       “the minister”: those who hold an office, named or not
scene         an article by sentences, with all who may be meant in each
left_open     where a pronoun may mean somebody who is not named: “he or she”, “Her Majesty”
subjects      what a subject does with its own, and says of itself
here          whom a pronoun means that stands behind people of its own sentence
earlier       whom one means that begins a sentence, or is the first of its sex
speech        who speaks, and whom a quotation is about
reader        all of them in order: who contradicts a pronoun
"""
