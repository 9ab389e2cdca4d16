"""Checks of the pack style."""
