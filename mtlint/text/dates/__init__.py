"""Dates and times in running text, in English and in the languages of sources, and the day an article appeared.

`Article.dates` and `Article.published` are the ways in.
"""
