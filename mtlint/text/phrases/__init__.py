"""Phrases that are looked for by the thousand, in one pass over a text."""
