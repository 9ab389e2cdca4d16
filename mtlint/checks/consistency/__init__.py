"""Checks of the pack consistency: one thing in two renderings within an article."""
