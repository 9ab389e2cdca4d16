"""Checks of the pack quotes."""
