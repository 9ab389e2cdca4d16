"""Checks of an article against its original, sentence by sentence."""
