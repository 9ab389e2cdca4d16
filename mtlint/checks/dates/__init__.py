"""Checks of dates and times."""
