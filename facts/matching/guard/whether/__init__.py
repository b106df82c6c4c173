"""What a yes-or-no question claims: that it is so, that somebody does it, of all, only, still."""
