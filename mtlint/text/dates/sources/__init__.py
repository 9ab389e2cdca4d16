"""Dates in the languages of sources: tables of words a language, and one reader for those that use an alphabet."""
