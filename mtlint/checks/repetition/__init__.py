"""Checks of the pack repetition."""
