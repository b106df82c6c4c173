"""A sentence about the asker is left away where the question stands without it."""

import pytest

from facts.matching.reading.situation import without


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "I don't sail anymore. How far is it from the pier to Skell?",
            "How far is it from the pier to Skell?",
        ),
        (
            "My aunt lives in Skell and sings. Where do choirs from there rehearse?",
            "Where do choirs from Skell rehearse?",
        ),
        ("My aunt moved to Orrin. What is brewed there?", "What is brewed in Orrin?"),
        (
            "I'm thinking of joining the Lark Choir. What is their oldest song?",
            "What is Lark Choir's oldest song?",
        ),
        ("One reads that Skell has lost its pier. Which boats call at it?", "Which boats call at Skell?"),
        ("our kids love boats, so which boats sail to Skell?", "which boats sail to Skell?"),
        ("How many rooms does the inn have? We're bringing the kids.", "How many rooms does the inn have?"),
    ],
)
def test_what_the_asker_tells_of_himself_is_left_away(text: str, asked: str) -> None:
    assert without(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "I live in Skell. How long do choirs rehearse on Mondays?",
        "i live in skell. how long do choirs rehearse on mondays?",
        "I was there last summer. How many choirs sang on the pier?",
        "I have 3 kids. What does a ticket for the pier cost?",
        "I'm a singer. What does a ticket for the pier cost?",
        "I have a dog. Where can one swim near the pier?",
        "I mean the old pier. How long is the pier of Skell?",
        "We go by bicycle. How long is the way from Orrin to Skell?",
        "My mayor is late. Who is she?",
        "I love it. Where do they brew it?",
        "I've got a cough, what should I do?",
        "I'm moving to Orrin, what do they brew there?",
    ],
)
def test_what_may_restrict_the_answer_stays(text: str) -> None:
    assert without(text) == text


_ASKED = "who built the pier of Skell?"


@pytest.mark.parametrize(
    "said",
    [
        "Saw this on the news, crazy.",
        "Sorry to bother you again!",
        "First time here.",
        "Evening all.",
        "Thanks for the help earlier!",
        "Good evening, student here.",
        "Quick one before my bus comes:",
        "Okay this is driving me nuts:",
        "Not here to start a fight, but",
        "no flame war please, serious question.",
        "I'm on the bus so",
        "I always forget -",
        "hmm I always mix those up,",
        "It's late and I can't sleep;",
        "Nobody at work believes me!",
        "My cat is asleep on my lap.",
        "a guy at the bar says it was nobody.",
        "Her name rings a bell but I can't place it.",
        "Ouch, my poor wallet.",
        "Wow, the docks look full these days;",
        "So the kids are all at it apparently,",
        "Visa stuff confuses me no end.",
        "I only caught the end of the film, apologies.",
        "The pier, seriously?!",
        "Great piece.",
        "You're the best.",
        "sorry my english is bad, so",
        "The pier is shut.",
        "Wikipedia has nothing on it.",
        "seagulls are to blame for everything lol.",
        "gramps claims this is all brand new.",
        "I volunteer at the docks so I'm interested:",
        "I love the smell of tar 🙂",
        "Greetings from rainy Orrin.",
        "My uncle says Ann Lee, I say he's wrong.",
        "Had mine painted last week.",
        "I have 400 photos of it and my 12 cousins want more.",
        "Okay this took me forever, but",
        "happy friday 🎉",
        "long time no see everyone!!",
        "hey nerds <3",
        "just joined.",
        "Not blaming anyone,",
        "ours sank, whoops.",
        "everything's dearer, even the crisps.",
        "Could be a dumb one, tell me if so.",
        "I taught English there once.",
        "my 12 cousins all want to know, I'm 26 and the oldest.",
        "Math and me, we broke up years ago.",
        "hats off to you,",
        "memory like a sieve today...",
        "Pretty heavy stuff for a weekday.",
        "I got distracted by the dog.",
    ],
)
def test_what_is_only_said_before_a_question_is_left_away(said: str) -> None:
    assert without(f"{said} {_ASKED}") == _ASKED


@pytest.mark.parametrize(
    "said",
    [
        "asking for a friend",
        "Never heard of it until today.",
        "It's for a quiz.",
        "grandpa says it was the navy",
        "Can't find it anywhere.",
        "List them all if you can, I'm on my phone.",
        "Would love to know",
        "My notes are smudged with coffee.",
        "It gave me chills",
        "(I mend nets, in case anyone cares)",
        "No rush, tia",
        "Heard it was three of them.",
        "Name rings a bell but I can't place it",
        "doesn't sound right to me",
        "My bet's on Orrin",
    ],
)
def test_or_behind_it(said: str) -> None:
    assert without(f"{_ASKED} {said}") == _ASKED


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My gran asked. Boats from Skell per week please?", "Boats from Skell per week please?"),
        ("Total number of boats from Skell? I need it for my essay.", "Total number of boats from Skell?"),
        ("I read about Ann Lee. When did she leave the choir?", "When did Ann Lee leave the choir?"),
        ("Someone called Lee a Tory. Is he a Whig at all?", "Is Lee a Whig at all?"),
        ("Dad says it's two. How many boats sail from Skell?", "How many boats sail from Skell?"),
        ("Who runs Skell's pier, my boss wants to know", "Who runs Skell's pier"),
        ("Boats from Skell per week pls, my list is nearly done", "Boats from Skell per week pls"),
        ("In Skell, who runs the pier? I forgot to write it down.", "In Skell, who runs the pier?"),
        ("could sb tell me if Ann Lee sings, it came up at work", "could sb tell me if Ann Lee sings"),
        ("so this Ann Lee keeps popping up here. Who is she?", "Who is Ann Lee?"),
        ("List the boats of Skell, would you? I collect timetables.", "List the boats of Skell, would you?"),
        ("ok so I asked Ann. did Ann Lee sing it? no rush", "did Ann Lee sing it?"),
        ("before I pack: can you row across to Skell?", "can you row across to Skell?"),
        ("I like it. who said it's like rowing a bathtub?", "who said it's like rowing a bathtub?"),
        ("I like cake. How many rowers sang that song?", "How many rowers sang that song?"),
        ("this spring I woke up, how many boats sailed in 2021?", "how many boats sailed in 2021?"),
        ("nobody writes back, do they? how many boats sail to Skell?", "how many boats sail to Skell?"),
        ("nice read btw! who's the author", "who's the author"),
    ],
)
def test_the_question_may_have_any_form(text: str, asked: str) -> None:
    assert without(text) == asked


@pytest.mark.parametrize(
    "said",
    [
        "My cousin crossed in 2019.",
        "Dad was there in march.",
        "I only care about women.",
        "My thesis is on night boats.",
        "One question about women:",
        "I was thinking women.",
        "I'm interested in freight.",
        "I don't mean freight.",
        "I'm from Orrin.",
        "i live in orrin.",
        "We're off to orrin.",
        "I took the night boats.",
        "I hate the small ones.",
        "My shift is at night.",
        "For my age group,",
        "Without my kids.",
        "Going by bike,",
        "If I take my dog.",
        "You said 2019.",
        "Women only please.",
        "I saw “The Boats”.",
        "Need numbers for the freight.",
        "Freight is what I'm after.",
        "Forget the big boats.",
        "Cubans are on my mind.",
        "My notes say it was 2022.",
        "In Orrin.",
        "The women among them.",
        "Just the sailing ones.",
        "It was hot in July.",
        "Let's stick with freight.",
        "It's about orrin.",
        "It's the freight boats I wonder about.",
        "I work, so it's weekends I want to know about.",
        "Rafts keep me up, never mind boats.",
        "We go by raft.",
        "Rafts, not boats, since I collect them.",
        "Freight.",
        "The small blue boats.",
        "Freight, sand and timber:",
        "Women!",
    ],
)
def test_what_may_narrow_the_question_stays_wherever_it_stands(said: str) -> None:
    before, behind = f"{said} How many boats sail from Skell?", f"How many boats sail from Skell? {said}"
    assert without(before) == before
    assert without(behind) == behind


@pytest.mark.parametrize(
    "text",
    [
        "My cousin crossed last. How many people did so then?",
        "skell is where i grew up ❤️ how many boats were there in that town?",
        "Both my parents are over 65. What share of people that age row?",
        "this spring I woke up, how many boats sail to Skell?",
        "My brother took the long route. How many people took that route?",
        "A guy told me the pier will close. Who said that?",
        "Dad says the pier is safe, is it?",
        "I saw the choir. Who is the conductor?",
        "I heard Ann and Bob sing. When did he leave the choir?",
        "My neighbours sing. Where do they rehearse songs?",
        "I'm pregnant. Is the syrup safe to drink?",
        "student here. how much is a ferry ticket?",
        "we island riders have it hard. how many riders use the ferry?",
        "Who runs the ferry, my favourite one?",
        "whose quote: we won by a rule that we fought",
        "What, says Ann, can't be pushed across the pier?",
        "Tell me who sings. Where is the pier of Skell?",
        "i asked who built it",
        "who sails to Skell on Mondays, says Ann Lee",
        "Before it was a school, what was the pier of Skell?",
        "If I get off in Skell, how far is the pier?",
        "Ann came first, and who sailed to Skell as the second?",
        "The rafts look fun. How many of them sail from Skell?",
        "The mayor of Orrin Bay came. How old is she?",
        "That pier they built in Orrin - how long is it?",
        "We cross by raft. How long does it take to Skell that way?",
        "How many people, it is said, sail to Skell?",
        "Who sails to Skell? Where is Orrin? I need it for school.",
        "The council is to vote on it on\n9 July",
    ],
)
def test_what_does_not_stand_by_itself_stays(text: str) -> None:
    assert without(text) == text


def test_a_long_message_costs_little() -> None:
    text = "my guy" + " in a" * 150 + ", so" * 100 + " who built it?"
    assert without(text) == text


def test_what_is_granted_before_a_question_of_its_own_is_left_away() -> None:
    text = "I know Ann Lee left, but why do the choirs rehearse in barns?"
    assert without(text) == "why do the choirs rehearse in barns?"


@pytest.mark.parametrize(
    "text",
    [
        "I know about 2022, but how many choirs sang?",
        "I know the night boats, but how many boats sail to Orrin?",
    ],
)
def test_what_is_granted_may_narrow_it(text: str) -> None:
    assert without(text) == text
