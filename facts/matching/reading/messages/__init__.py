"""Messages put plainly: a claim to be checked, a request for the source of something, pasted words, a number
of which it is asked what it is, a request for an overview and a search by keywords are each put as the plain
question that the rest understands already; a list of questions is taken apart."""

from facts.matching.reading.messages.plainly import of_quoted, plain

__all__ = ["of_quoted", "plain"]
