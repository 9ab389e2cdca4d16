"""Checks of the names of places."""
