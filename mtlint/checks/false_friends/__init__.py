"""Checks of the pack false-friends."""
