"""Checks of the names of organisations."""
