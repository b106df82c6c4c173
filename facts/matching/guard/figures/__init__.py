"""What a number must be: of what, of whom, of all or of a part, for what, and how large."""
