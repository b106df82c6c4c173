"""How much of a document is read, and with what."""

MOST_BYTES = 10 * 1024 * 1024
"""What Discord lets anybody attach."""
MOST_CHARACTERS = 1_000_000
"""Of the text: a book of 500 pages."""
MOST_PAGES = 500
MOST_TAGS = 200_000
"""Of a web page; a long article has some thousands."""
SECONDS = 20.0
MEMORY = 512 * 1024 * 1024
"""Address space of the process that takes a file apart, libraries included."""
AT_ONCE = 1
"""Files that one Reader takes apart at the same time: two cores answer questions, too."""
MOST_WAITING = 10
