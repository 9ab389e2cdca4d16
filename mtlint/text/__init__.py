"""Layers: what can be derived from the text alone, each a function from text to spans."""
