"""Checks of parliaments, ministries, seats of power and offices."""
