"""Checks of sentences that only engines write."""
