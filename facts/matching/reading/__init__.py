"""Read: a message -> what is asked, of what, when, and the words that must be accounted for."""
