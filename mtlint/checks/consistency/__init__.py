"""Checks of one thing in two renderings."""
