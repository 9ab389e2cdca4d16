"""Checks of the names, offices and sex of people."""
