"""The words that questions are recognised by, where more than one reading of them needs the same."""

from __future__ import annotations

from facts.matching.english.lexicon import SAID_NOUNS, SAY
from facts.matching.english.words import stem

AUX = frozenset(
    "is are was were do does did has have had can could will would should may might must am".split()
)
COPULA = frozenset("is are was were be".split())
DO = frozenset("do does did has have had".split())
WH = frozenset("how who whom whose what which when where why".split())
LEADING = frozenset("in into at from to with by for of on during since under and or about".split())
IMPERATIVE = frozenset("list name give state identify provide enumerate show".split())
TELLING = frozenset("explain describe define summarize summarise".split())
DEFINITIONS = frozenset("meaning definition".split())
STOPS = frozenset(
    "of in at from to with by for on during since under and or about than that which who whom whose where "
    "when as into onto through between among per the a an is are was were do does did has have had can "
    "could will would should if because while".split()
)
ORDERING = frozenset("before after until till once unless".split())
"""Conjunctions of time and condition, at which a noun phrase ends as well."""
SAY_STEMS = frozenset(stem(text) for text in SAY)
"""Verbs of saying."""
DATA = frozenset("data figure figures number numbers count counts statistics stats estimate".split())
"""Nouns for figures."""
STRANDED = frozenset("against for of to from about into on by through with".split())
"""Prepositions that a question may end in."""
STATEMENTS = SAID_NOUNS | frozenset("line phrase comparison expression metaphor simile sentence".split())
"""Nouns for what somebody said."""
USING = frozenset("coined used uses chose".split())
"""Verbs of putting something into words."""
CALLED = frozenset("called named".split())
"""Participles of having a name."""
FINER = frozenset("part slice chunk".split())
"""Nouns for a share of something that may be a stretch of it as well."""
HOLDING = frozenset(map(stem, "hold occupy fill have take".split()))
"""Verbs of having a post."""
DOERS = frozenset(
    "author writer founder cofounder composer inventor creator maker builder publisher winner designer"
    " architect discoverer originator initiator instigator organizer organiser".split()
)
"""Nouns for whoever did something, once."""
RANKING = frozenset("rank ranks ranked ranking rankings".split())
"""Words for a place among others, which is none on a map."""
TRADE_NOUNS = frozenset({"occupation", "profession"})
"""Nouns for what somebody does for a living."""
