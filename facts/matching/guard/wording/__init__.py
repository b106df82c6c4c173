"""What the words of a question must come to in the fact, and what says no more than it does."""
