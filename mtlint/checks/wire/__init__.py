"""Checks of the pack wire."""
