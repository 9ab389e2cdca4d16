"""Checks of the pack omission."""
