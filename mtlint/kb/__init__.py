"""The knowledge base as checks see it: typed, read-only, and unpacked no sooner than somebody asks.

records  people, countries, organisations, institutions, terms
facts    all of them, and what else is known

`packs/facts.py` compiles the files in `rules/kb/` to the plain data that `Facts` reads.
"""

from .facts import TERM_INDEX, Facts
from .records import Abroad, Country, Institution, Office, Organisation, PartialDate, Period, Person, Term

__all__ = [
    "TERM_INDEX",
    "Abroad",
    "Country",
    "Facts",
    "Institution",
    "Office",
    "Organisation",
    "PartialDate",
    "Period",
    "Person",
    "Term",
]
