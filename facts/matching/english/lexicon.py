"""What English questions are made of, apart from their subject (``thesaurus`` beside this file
has the words that mean the same).

Everything here is about the language of asking and reporting, never about a domain: a pack's own
words stand in its facts and its glossary.
"""

from __future__ import annotations

from pathlib import Path

# Words without a meaning of their own. A question may use any of them of any fact.
FUNCTION = frozenset(
    """
    a an the this that these those there here it its of in on at to for from by with into onto within
    about as than then so and or but if while during through throughout via among amongst across between along
    around is are was were be been being am do does did done doing have has had having will would can
    could may might shall what which who whom whose when where why how they them their theirs we our
    ours such also just even yet already ever really actually please ok okay oh um too very quite
    itself over together named both let lets because s t re ve ll d m n etc ie eg per each any some much
    many being upon unto amid amidst whilst whether wherein whereby thereby therein thereof hence thus
    therefore however moreover furthermore indeed anyway anyways anyhow themselves ourselves oneself pls plz
    concerning mr mrs ms
    """.split()
)

# Verbs and nouns so general that they carry nothing that the other words do not.
LIGHT = frozenset(
    """
    be do have get got make go come take give know happen occur exist tell something anything everything
    thing stuff information info detail fact answer question exact exactly precise precisely approximate
    approximately roughly about around total altogether whole entire all full actual specific
    specifically particular particularly official officially reported reportedly alleged time lot lots
    plenty one ones like ever even else instead way bit point case find base look see seem regarding
    besides toward towards inside once again behind appear hi hello hey yo lol thanks thank thx
    bye cheers welcome
    regard undergo underwent undergone involve pertain adduce ultimate eventual aforementioned
    abovementioned respective overall certain existence occurrence phenomenon phenomena
    essence gist upshot context aspect circumstance situation
    """.split()
)

ARTICLES = frozenset("a an the".split())
BEING = frozenset("is are was were".split())

# Small words that change the verb before them ("gave up", "went back").
PARTICLES = frozenset("up down back off away out".split())

# Words and phrases that carry nothing, though others of the same stem, or their words elsewhere, may.
ADVERBS = frozenset(
    """
    exactly precisely roughly approximately actually really even just basically essentially generally broadly
    evidently clearly namely entirely wholly completely totally fully altogether merely simply
    truly apparently supposedly presumably perhaps maybe possibly obviously eventually ultimately
    specifically respectively concretely
    """.split()
)
# They carry nothing before what somebody or something is said to be ("considered safe", "considered a loss").
DEEMED = frozenset({"considered", "deemed"})
# Words that turn a claim round. They must stand in the fact as well.
NEGATION = frozenset("not no never none nobody nothing neither nor without except excluding non".split())

NOW = frozenset("now today nowadays currently presently".split())

# Whoever asks is nobody that a fact speaks of.
PERSONAL = frozenset("i me my mine myself you your yours yourself u ur im".split())
# What is told apart by a number behind it: "motion 2", "season 6".
NUMBERED = frozenset(
    """
    motion rule item season version level section part chapter article phase stage round unit block
    episode appendix amendment clause tier act volume
    """.split()
)
PRONOUNS = frozenset("he she him her his hers himself herself it its they them their theirs".split())

# Nouns for people as such: "how many people" asks for whomever a figure counts.
ANYBODY = frozenset("people person individual human folk someone somebody anyone anybody".split())

# Heads that restrict a population no further than the words before them do.
PEOPLE = ANYBODY | frozenset(
    """
    national citizen resident migrant immigrant emigrant refugee seeker traveller traveler passenger
    rider visitor member respondent participant user customer applicant claimant recipient inhabitant
    household population
    """.split()
)


def idle() -> list[tuple[str, ...]]:
    """The words of each phrase that carries nothing ("managed to", "in the course of")."""
    return [tuple(phrase.split()) for phrase in (*_lines("idle.txt"), *sorted(ADVERBS))]


def reporting() -> list[str]:
    """The groups of words and phrases of asking and reporting that mean the same, commas between them."""
    return _lines("thesaurus/reporting.txt")


def english() -> list[str]:
    """The entries "word: others" of common words of English and other ways to say each."""
    return _lines("thesaurus/english.txt")


def countries() -> list[str]:
    """The names of countries."""
    return _lines("countries.txt")


def _lines(name: str) -> list[str]:
    lines = Path(__file__).parent.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


# Units that answer "how long", "how far", …
_TIME = "second minute hour day night week month year decade century".split()
_WAY = "metre kilometre mile foot inch centimetre yard km".split()
UNITS = {
    "long": [*_TIME, *_WAY, "page"],
    "far": _WAY,
}


# What the question compares by, and does not look for in a fact.
# Verbs for a number that goes up or down.
CHANGING = frozenset(
    """
    grow growth increase rise fall drop decrease decline jump change evolve shrink climb slip dip soar surge
    plunge plummet dwindle swell slump tumble expand diminish lessen
    """.split()
)
COMPARING = frozenset(
    """
    compare compared comparison versus vs difference differ change factor above below exceed surpass
    outnumber overtake more less fewer higher lower greater larger bigger smaller longer shorter older
    younger cheaper dearer costlier pricier grow growth increase rise fall
    drop decrease decline jump evolve gap
    """.split()
)

# Nouns that a question can ask for, by the kind of answer they ask for.
WHEN_NOUNS = frozenset("year month date day weekday decade week quarter season period timeframe".split())
ROLE_NOUNS = frozenset("position role job post profession occupation function title rank career".split())
REFERRING = frozenset(
    "refer stand mean cover represent describe concern apply relate denote signify indicate express".split()
)
DIRECTION_NOUNS = frozenset({"way", "direction"})
WHERE_NOUNS = frozenset(
    """
    country place city state town region location area village province continent island county district
    """.split()
)
WHO_NOUNS = frozenset(
    """
    person people man woman official author writer journalist reporter speaker leader politician
    lawmaker congressman congresswoman councillor minister mayor activist organisation organization
    group body association company agency authority charity nonprofit outlet newspaper paper publication
    publisher magazine expert witness boss chief chairman chairwoman chairperson director manager governor
    senator spokesman spokeswoman spokesperson captain founder owner president
    """.split()
)
WHY_NOUNS = frozenset("reason cause factor explanation motive justification rationale motivation".split())
STORY_NOUNS = frozenset("article story piece report document text news coverage".split())
TELLERS = frozenset("author writer journalist reporter correspondent".split())
COUNT_NOUNS = frozenset("number count figure amount sum total tally quantity statistic stat data".split())
SHARE_NOUNS = frozenset(
    "percentage percent share proportion portion rate fraction odds chance likelihood probability".split()
)
MONEY = frozenset(
    """
    price prices cost costs fee fees deficit budget income revenue debt bill fine fare fares rent salary wage
    wages prize grant turnover spending expense expenses
    """.split()
)
CURRENCIES = frozenset(
    "crown dollar mark florin taler euro pound pence cent franc yen rupee krone krona peso yuan".split()
)
AGE_NOUNS = frozenset("age".split())
SAID_NOUNS = frozenset(
    "quote quotation remark comment statement words word saying response reply reaction claim argument stance"
    " accusation criticism denial comeback retort rejoinder rebuttal view opinion observation assessment"
    " complaint objection grievance gripe beef"
    " verdict".split()
)
QUOTE_NOUNS = frozenset("quote quotation".split())
SOURCE_NOUNS = frozenset("source citation reference evidence origin".split())

# Nouns so general that any place or person will do.
ANYWHERE = frozenset("place location area region".split())
ANYONE = frozenset("person people".split())

# "How old" asks for an age; these ask for measures too.
MEASURES = frozenset(
    """
    old long far big large tall high deep wide heavy fast hot cold often frequent frequently regularly
    commonly
    likely soon late
    """.split()
)

# Verbs of saying: what follows is a claim, who stands before is its speaker.
SAY = frozenset(
    """
    say tell state claim remark comment mention argue explain describe declare express note report think
    believe speak talk add assert warn call suggest announce respond reply answer complain recall predict
    allege contend boast quip retort lament reckon
    compare point give attribute blame cite advise admit promise urge criticise criticize praise put
    feel
    """.split()
)
REPLYING = frozenset("answer reply respond react counter retort rebut".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TIMES_OF_DAY = frozenset("morning afternoon evening night noon midday midnight dawn dusk".split())
# What stands behind these may be so, or is denied.
UNSURE = frozenset("would could should might may will to not".split())
COUNTING = frozenset(
    "count report record estimate collect publish provide measure say release register give".split()
)

# Words that mean something else than those they share a stem with.
UNSTEMMED = frozenset(
    "rights news arms goods customs means named nationality authority important importance university"
    " animation international internal universal reporter deadly hardly lately shortly government".split()
)

IRREGULAR: dict[str, str] = {
    form: base
    for base, forms in {
        "say": "said",
        "tell": "told",
        "go": "went gone goes",
        "come": "came",
        "get": "got gotten",
        "make": "made",
        "take": "took taken",
        "give": "gave given",
        "know": "knew known",
        "see": "saw seen",
        "find": "found",
        "think": "thought",
        "become": "became",
        "begin": "began begun",
        "grow": "grew grown",
        "rise": "rose risen",
        "fall": "fell fallen",
        "leave": "left",
        "write": "wrote written",
        "speak": "spoke spoken",
        "hold": "held",
        "run": "ran",
        "buy": "bought",
        "sell": "sold",
        "send": "sent",
        "bring": "brought",
        "win": "won",
        "lose": "lost",
        "lead": "led",
        "feed": "fed",
        "build": "built",
        "meet": "met",
        "drive": "drove driven",
        "fly": "flew flown",
        "seek": "sought",
        "flee": "fled",
        "die": "died dying",
        "pay": "paid",
        "owe": "owing",
        "keep": "kept",
        "stand": "stood",
        "understand": "understood",
        "show": "shown",
        "choose": "chose chosen",
        "break": "broke broken",
        "catch": "caught",
        "teach": "taught",
        "fight": "fought",
        "draw": "drew drawn",
        "throw": "threw thrown",
        "wear": "wore worn",
        "sing": "sang sung",
        "swim": "swam swum",
        "sink": "sank sunk",
        "shrink": "shrank shrunk",
        "drink": "drank drunk",
        "eat": "ate eaten",
        "sleep": "slept",
        "feel": "felt",
        "mean": "meant",
        "spend": "spent",
        "lend": "lent",
        "bend": "bent",
        "hear": "heard",
        "sit": "sat",
        "steal": "stole stolen",
        "strike": "struck",
        "swear": "swore sworn",
        "forget": "forgot forgotten",
        "forbid": "forbade forbidden",
        "ride": "rode ridden",
        "person": "persons",
        "people": "peoples",
        "child": "children kids kid",
        "man": "men",
        "woman": "women",
        "foot": "feet",
        "do": "does did done",
        "have": "has had",
        "be": "is are was were been",
        "big": "bigger biggest",
        "far": "further farther",
        "usa": "us america",
        "nationality": "nationalities",
        "reporter": "reporters",
        "authority": "authorities",
        "government": "governments",
        "university": "universities",
        "organisation": "organization organizations organisations",
        "analysis": "analyses",
    }.items()
    for form in forms.split()
}
