"""Patterns that the forms share."""

import re

WH = r"(?:how|who|whom|whose|what|which|when|where|why|whether|if)(?:['’]?s|['’]re)?\b"
ASKS = re.compile(
    rf"(?:(?:in|at|from|to|with|by|for|of|on|about|since) )?(?:{WH}|(?:is|are|was|were|do|does|did|has"
    r"|have|had"
    r"|can|could|will|would|should)\b)",
    re.IGNORECASE,
)
LED = (
    r"(?:(?:so|and|but|now|then|just|ok|okay|hey|hi|hello|hmm|um|lol|also|please|pls|plz|kindly|quick"
    r"|btw|by the way)[,!.]* )*"
)
ENDS = r"\s*[?!.…]*\s*"
A_DATUM = (
    r"(?:figure|number|stat|statistic|percentage|percent|rate|share|estimate|claim|statement|assertion|fact"
    r"|data|total|count|quote|quotation|line)s?"
)
NUMERAL = (
    r"(?:[$€£]?\d[\d,.]*\d|[$€£]?\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:a |one )?(?:hundred|thousand|million))"
)
NUMBER = (
    rf"(?:(?:almost|nearly|about|around|over|under|roughly|some|more than|fewer than) )?{NUMERAL}(?: ?%"
    r"| ?percent\b| per ?cent\b|k\b)?"
)
