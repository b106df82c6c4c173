"""A number of which it is asked what it is: "what does 56% refer to", "the figure 1,240 - meaning?", "nine
weeks: what was shut for that long?"."""

from __future__ import annotations

import re

from facts.matching.reading.messages.english import (
    A_DATUM,
    ENDS,
    LED,
    NUMBER,
)

_UNIT = r"(?:[ -]?(?!what\b|is\b|was\b|mean|refer|stand|represent|the\b|a\b|of\b|figure|number|stat)[a-z]+)"
_THE_NUMBER = (
    r"(?:(?:the|that|this) )?(?:(?:figure|number|value|stat|statistic|percentage|amount|sum|total"
    r"|count)s? (?:of |is )?)?"
    rf"[\"“'‘]?(?P<number>(?:the )?{NUMBER}{_UNIT}?)[\"”'’]?(?: (?:figure|number|stat|statistic|value"
    r"|percentage|one))?"
)
_STORY = (
    r"(?: in \w+['’]s (?:story|account|case|article|report)|,? (?:in|from|of|mentioned in|given in"
    r"|quoted in|cited in) (?:the|this|that|your) "
    r"(?:\w+ )?(?:story|article|report|piece|text|account|case|survey|interview|context|document|data"
    r"|source))?"
)
_WITHIN = (
    r"(?:(?:in|according to|from) (?:the|this|that|your) (?:\w+ )?(?:story|article|report|piece|text"
    r"|survey),? )?"
)
_PADDING = (
    r"(?: (?:here|exactly|actually|again|even|about|then|please|supposed to be|supposed to mean"
    r"|all about))*"
)
_REFERS = (
    r"(?:refer(?:s|ring)? to|means?|stands? for|represents?|relates? to|signif(?:y|ies)|denotes?"
    r"|indicates?|measures?|counts?|describes?|corresponds? to|cover|covers|have to do with|concern)"
)
_OF_WHAT = (
    r"(?:(?:a |an |the )?(?:number|count|share|percentage|percent|amount|total|figure|tally|quantity"
    r"|proportion|measure)s? (?:of|for))"
)
_REFERRED = (
    rf"{LED}{_WITHIN}what(?:['’]s)? (?:do|does|did|is|was|would|could) {_THE_NUMBER}{_STORY}"
    rf" {_REFERS}{_PADDING}{_STORY}{ENDS}"
)
"""“What does 56% refer to?”"""
_OF = (
    rf"{LED}(?:of )?what(?:['’]?s| is| are| was| were| does| do)? {_THE_NUMBER}{_STORY}"
    rf" (?:{_OF_WHAT}|of|about|all about){ENDS}"
)
"""“What is 42 the number of?”"""
_BEING = (
    rf"{LED}what (?:is|was|are|were) (?=.*\d)(?:(?!the\b){_THE_NUMBER}"
    rf"|the (?P<lone>{NUMBER})){_STORY}{ENDS}"
)
"""“What was 41.2 tonnes?”"""
_WHOSE_MEASURE = (
    rf"{LED}of (?:what|which) (?:is|was|are|were) {_THE_NUMBER}{_STORY}"
    r" (?:the |an? )?(?:average|mean|median|total|sum|number|count|share|percentage|proportion|figure"
    r"|amount|cost"
    rf"|price|length|duration|size){ENDS}"
)
"""“Of what is 34 minutes the average?”"""
_MEANT = (
    rf"{LED}(?:what(?:['’]?s| is| are) (?:meant by|behind|the meaning of|the significance of|the deal with"
    r"|up with"
    r"|with|the context (?:of|for)|the story behind)|(?:(?:can|could) you )?explain"
    r"|(?:the )?(?:meaning|significance|context) of|what about|context for)"
    rf" (?=.*\d){_THE_NUMBER}{_STORY}{_PADDING}{ENDS}"
)
"""“Explain the 52.5 tonnes”"""
_NAMED = (
    rf"{LED}{_WITHIN}{_THE_NUMBER}{_STORY}(?:\s*[:,;?!…]|\s*[–—-]+|\.\.\.|\s)+\s*(?:so |and |but )?"
    r"(?:is |are |was |refers to |means |stands for |represents )?"
    r"(?:the meaning|meaning|significance|context|explanation|explain|refers to|stands for"
    rf"|(?:is )?{_OF_WHAT} what|what(?:['’]?s| is| was| does| do| did)? (?:it|that|this)(?: (?:number"
    r"|figure|one))?"
    rf"(?: {_REFERS}| {_OF_WHAT}| about| for| from)?|(?:of|share of|out of) what|what(?: of| is it| for)?"
    rf"|{_REFERS} what|doing what|did what|for what|whose|in what context|what number is (?:this"
    rf"|that)){_PADDING}{_STORY}{ENDS}"
)
"""“The figure 1,240 - meaning?”"""
_ASKED = tuple(
    re.compile(form, re.IGNORECASE) for form in (_REFERRED, _OF, _BEING, _WHOSE_MEASURE, _MEANT, _NAMED)
)
_FOR_THAT = re.compile(
    rf"{LED}(?P<number>{NUMBER}(?: \w+)?)\s*(?:[:,;…]|\s[–—-]+)\s*(?P<ask>(?:what|who"
    r"|which)\b.+?) (?:(?P<for>for )?(?:that|so) long"
    rf"|(?:that|so) (?:many|much)(?: times)?|that old|at that age){ENDS}$",
    re.IGNORECASE,
)
_WHO_OR_WHAT = re.compile(
    rf"^({LED})(?:who or what|what or who)\b(?P<is> (?:is|are|was|were)\b)?", re.IGNORECASE
)
_SO_OLD = re.compile(
    rf"{LED}who(?:['’]?s| is| was) (?:the|that|this) (?P<age>\d+)[ -]years?[ -]old"
    rf"(?: (?:in|of|from|mentioned in) (?:the|this|that|your) (?:story|article|report|piece|text))?{ENDS}",
    re.IGNORECASE,
)
_BARE_YEAR = re.compile(r"(?:the )?(?:1[5-9]|20)\d\d")
_DATUM = re.compile(rf"\b{A_DATUM}\b", re.IGNORECASE)


def plain(text: str) -> str | None:
    """The number alone, as far as it is asked what it is."""
    text = text.strip()
    for form in _ASKED:
        found = form.fullmatch(text)
        groups = found.groupdict() if found else {}
        number = groups.get("number") or groups.get("lone") or ""
        if number and not _is_year(number, text):
            return number
    long = _FOR_THAT.match(text)
    if long:
        return f"{long['ask']} {long['for'] or ''}{long['number']}?"
    old = _SO_OLD.fullmatch(text)
    if old:
        return f"is somebody {old['age']} years old?"
    either = _WHO_OR_WHAT.match(text)
    if either:
        return f"{'what' if either['is'] else 'who'}{either['is'] or ''}{text[either.end() :]}"
    return None


def _is_year(number: str, text: str) -> bool:
    """Whether it is a year of which something is asked ("2019: what happened?"), and no count."""
    return bool(_BARE_YEAR.fullmatch(number)) and not _DATUM.search(text)
