"""What the commands of `mtlint.cli` do, one module a command; each is imported only when its command runs."""
