"""What is kept in the user's cache folder for the next run: compiled rules and patterns, and results."""
