"""Checks of numbers, money and units that an article proves wrong by itself."""
