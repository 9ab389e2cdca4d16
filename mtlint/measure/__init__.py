"""How good the rules are, on articles that people have marked: labels -> findings -> figures -> evidence."""
