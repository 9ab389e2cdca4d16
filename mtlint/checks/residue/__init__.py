"""Checks of the pack residue."""
