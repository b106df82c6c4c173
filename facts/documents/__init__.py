"""Files -> the plain text that citations are anchored in.

Plain text is taken as it stands, to the code point. A web page or a PDF is taken apart in a process of its
own, which may use so much memory and time and no more, and which ends with the file: whatever a hostile
one does, it does there. Nothing is written anywhere.
"""

from facts.documents.kinds import SUFFIXES, Kind, kind_of
from facts.documents.limits import MOST_BYTES, MOST_CHARACTERS, MOST_PAGES
from facts.documents.reading import Reader, check_size, read

__all__ = [
    "MOST_BYTES",
    "MOST_CHARACTERS",
    "MOST_PAGES",
    "SUFFIXES",
    "Kind",
    "Reader",
    "check_size",
    "kind_of",
    "read",
]
