"""How much work articles need: their scores, and plots of these."""
