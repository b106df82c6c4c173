"""A question held against a fact: what of its words, in whatever way they are said, stands in the fact."""
