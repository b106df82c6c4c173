"""A document -> drafts of the figures and quotations in it, for a person to go through.

Own small rules over the text, a job a module: ``sentences`` and ``tables`` part it, ``numbers`` finds the
numbers and ``excluded`` those that count nothing, ``modifiers``, ``units`` and ``times`` read what stands
around one, ``quotations`` finds words in quotation marks, ``saying`` and ``people`` who says so. A draft is a
proposal: it is anchored, so its words stand in the document, but what it prefills may be wrong. Pure; no
input, no output.
"""

from facts.extraction.draft import Draft
from facts.extraction.extracting import extract

__all__ = ["Draft", "extract"]
