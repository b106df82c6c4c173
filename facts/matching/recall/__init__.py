"""Recall: the index of a base, and the facts that may answer a question: by its words, its typing
errors put right, and by what means the same."""
