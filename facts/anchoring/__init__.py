"""Words and their one place in a document: found, checked, and found again when it changes.

Comparison is exact on a folded text (quotes, dashes, compatibility forms, accents, invisible
characters, runs of white space; case stays) that maps back to the document's own code points. A
likeness is never accepted: it is shown as a near miss, with what differs. Pure; no input, no output.
"""

from facts.anchoring.finding import Anchoring, Cited, Outcome, Selector, check, find, reanchor

__all__ = ["Anchoring", "Cited", "Outcome", "Selector", "check", "find", "reanchor"]
