"""The forms in turn; the first that a message has is put plainly."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module

_PASTED = frozenset("\"“”«»‘\n<>…|–—-'.")
_SEARCHED = frozenset('site filetype intitle inurl and " “ ”'.split())
_NUMBERS = frozenset(
    """
    0 1 2 3 4 5 6 7 8 9 or two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million
    """.split()
)
_ORIGINS = frozenset(
    """
    source sources citation citations cite cites reference references ref refs link links receipt receipts
    footnote footnotes attribution attributions backing provenance proof evidence originate originates
    originated based stems stem came from behind says said whom whose get got made makes taken reported
    derived pulled written say
    """.split()
)
_OVERVIEWS = frozenset(
    """
    key main important essential core crucial headline basic quick short brief everything all overview
    rundown summary summarise summarize summarization recap tl tldr eli nutshell gist lowdown sum walk run
    take talk speed catch fill know known full complete entire whole info information facts highlights
    takeaways bullet bullets paraphrase synopsis primer intro introduction profile details explainer basics
    definition define meaning explain outline condense sentence sentences line lines paragraph words teach
    school educate update introduce briefing essentials whatever every go
    """.split()
)
_CLAIMS = frozenset(
    """
    check checking fact true truth legit accurate real myth debunk confirm verify refute rumor rumour hoax
    fake bogus heard hear told tells says say said saying claim claims claimed claiming swears swore insists
    reckons reckon read saw posted tweeted correct right correctly wrong lying prove back thinks believes
    valid factual confirmed nay f verdict apparently supposedly allegedly no fair straight anything mistaken
    really actually truly genuinely indeed am sworn telling impression understanding recall remember sure
    thought
    """.split()
)
_ASKING_OF_NUMBERS = frozenset(
    """
    what whats who whos whose which meaning means significance context explanation explain refers refer stands
    """.split()
)
# Of these signs a form needs one of each. Most messages have none, which a look at their words tells at once;
# what tells the forms is loaded when it is first needed, as it takes as long as ten questions.
_FORMS = (
    ("pasted", (_PASTED,)),
    ("searches", (_SEARCHED,)),
    ("numbers", (_NUMBERS, _ASKING_OF_NUMBERS)),
    ("origins", (_ORIGINS,)),
    ("overviews", (_OVERVIEWS,)),
    ("claims", (_CLAIMS,)),
)
_SIGN = re.compile(r"[a-z]+|\d|[\"“”«»‘<>…|\n:–—-]|\.(?=\s)|(?<!\w)'(?=\w)")


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """``text`` as a plain question where it has one of the forms, else as it is."""
    signs = set(_SIGN.findall(text.casefold()))
    for name, needed in _FORMS:
        if not any(own.isdisjoint(signs) for own in needed) and (found := _form(name)(text)):
            return found
    return text


def of_quoted(text: str) -> str:
    """“Who said "…"?” where ``text`` asks in any words whose the quoted words are, and nothing else; else the
    text as it is."""
    return text if _PASTED.isdisjoint(text) else _form("pasted")(text) or text


@cache
def _form(name: str) -> Callable[[str], str | None]:
    """What puts the form of that name plainly."""
    form: Callable[[str], str | None] = import_module(f"facts.matching.reading.messages.{name}").plain
    return form
