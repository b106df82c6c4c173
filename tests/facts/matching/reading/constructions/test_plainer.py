"""A question of somebody whose English is not native, or who only chats, is read as the same put plainly."""

from time import perf_counter

import pytest

from facts.matching.english.words import split
from facts.matching.reading.constructions import plain
from facts.matching.reading.kinds import Kind
from facts.matching.reading.question import read


def plainly(text: str) -> str:
    return " ".join(word.text for word in plain(split(text)))


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("How is called the baker's dog?", "what is the baker dog called"),
        ("Did floods become less common?", "did floods fall"),
        ("Have floods become more frequent?", "have floods rise"),
        ("Does the mill lie above the lock?", "is the mill above the lock"),
        ("the Mill Guild is what exactly?", "what is the mill guild"),
        ("Ann Lee is who again", "who is ann lee"),
        ("what Ann said is what", "what ann said is what"),
        ("how it's called the mill", "what is the mill called"),
        ("How is called the mayor of Lund?", "what is the name of the mayor of lund"),
        ("How the mill is called?", "what is the mill called"),
        ("how you call this bread", "what do you call this bread"),
        ("How does the miller call the flood?", "what does the miller call the flood"),
        ("What name has the mill?", "what is the name of the mill"),
        ("What means sourdough?", "what does sourdough mean"),
        ("what it means sourdough", "what does sourdough mean"),
        ("What sourdough means?", "what does sourdough mean"),
        ("What is it a mill?", "what is a mill"),
        ("How many years has the miller?", "how old is the miller"),
        ("which age has Ann", "how old is ann"),
        ("Since how many years is Ann the mayor?", "how long has ann the mayor"),
        ("since how much time works Ann there", "how long works ann there"),
        ("How long time is the mill shut?", "how long is the mill shut"),
        ("How costs a loaf?", "how much does a loaf cost"),
        ("how much costs the bread in May", "how much does the bread in may cost"),
        ("How much the bread costs?", "how much does the bread cost"),
        ("how much it costs to bake a cake", "how much does it cost to bake a cake"),
        ("How much loaves bakes Ann?", "how many loaves bakes ann"),
        ("how much people came", "how many people came"),
        ("how many money", "how much money"),
        ("How is the number of loaves?", "what is the number of loaves"),
        ("How much pays the town for bread?", "how much does the town pays for bread"),
        ("Which profession has Ann Lund?", "what profession does ann lund have"),
        ("Which opinion has Ann on the flood?", "what opinion does ann have on the flood"),
        ("As what works Ann?", "what job does ann have"),
        ("Which other works does the mill apart of baking?", "what does the mill do besides baking"),
        ("What has said Ann on the flood?", "what did ann say on the flood"),
        ("What thinks the miller about bread?", "what did the miller say about bread"),
        ("What was the miller's side of the story?", "what did the miller say"),
        ("What is the miller's version of events?", "what did the miller say"),
        ("Who is told that bread is dear?", "who said that bread is dear"),
        ("In what words did Ann hint that the mill is shut?", "what did ann say about the mill is shut"),
        ("What was the miller quoted as saying?", "what did the miller say"),
        ("What is Ann Lee reported to have said about bread?", "what did ann lee say about bread"),
        ("Who stands at the head of the guild?", "who heads the guild"),
        ("Who is at the helm of the guild?", "who heads the guild"),
        ("How did the miller rate the bread?", "how did the miller describe the bread"),
        (
            "Which word did Ann choose to convey how dark the mill is?",
            "how did ann describe dark the mill is",
        ),
        ("Did Ann help to build the mill?", "did ann build the mill"),
        ("Who helped the miller build it?", "who helped the miller build it"),
        ("Please to tell who baked it", "please tell who baked it"),
        ("can say me someone who baked it", "can someone tell me who baked it"),
        ("I want know who baked it", "i want to know who baked it"),
        ("In the year 2022 year", "in the year 2022"),
        ("how many loaves in average", "how many loaves on average"),
        ("is mister Lund the baker", "is lund the baker"),
        ("The bakers, how much loaves they bake?", "how many loaves does the bakers bake"),
        ("the mill, dogs allowed in it?", "are dogs allowed in the mill"),
        ("Ann is her name or she has other?", "is ann her name or does she have another"),
        ("more loaves as in 2021, or more as in 2020", "more loaves as in 2021 or more than in 2020"),
        ("By what reason it closed?", "why it closed"),
        ("How much old is the mill?", "how old is the mill"),
        ("What stands RSPB for?", "what does rspb stand for"),
        ("What is the Lark for a boat?", "what kind of boat is the lark"),
        ("how many loaves according the baker", "how many loaves according to the baker"),
        ("is bread dear by words of Ann", "is bread dear according to ann"),
        ("how many loaves are baked as says Ann", "how many loaves are baked according to ann"),
    ],
)
def test_an_order_of_other_languages_is_put_right(asked: str, meant: str) -> None:
    assert plainly(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("who's running the mill", "who runs the mill"),
        ("what's the deal with sourdough", "what is sourdough"),
        ("what's the deal with Lund, why do people move there now", "why do people move to lund now"),
        ("what was the deal with the late bus, was anybody on it", "was anybody on the late bus"),
        ("what the bread total came to in May", "what was the bread total in may"),
        ("who was the guy who said bread is dear", "who said bread is dear"),
        ("what was that line about bread, and who said it", "who said the line about bread"),
        ("that mill up in Lund, is it shut", "that mill in lund is it shut"),
        ("y'all know who baked it", "who baked it"),
        ("loaves in May, how many are we talking", "loaves in may how many"),
        ("who was it who baked it", "who baked it"),
        ("what does a loaf run you", "how much does a loaf cost"),
        ("what is this mill everybody keeps mentioning", "what is this mill"),
        ("where does Ann stand on bread, for or against", "where does ann stand on bread"),
        ("was the mill shut or am I making that up", "was the mill shut"),
        ("was the mill shut or is that just a rumor", "was the mill shut"),
        ("was it 9 loaves or 11 that Ann baked", "was it 9 or 11 loaves that ann baked"),
        ("wasn't it like 70-something loaves in 2021", "how many loaves in 2021 ~70-79"),
        ("wasn't it 2,000-ish loaves, what was the exact number", "how many loaves ~1800-2200"),
        ("how many loaves were baked, roughly 40", "how many loaves were baked ~36-44"),
    ],
)
def test_what_is_said_in_passing_is_put_shortly(asked: str, meant: str) -> None:
    assert plainly(asked) == meant


@pytest.mark.parametrize(
    "text",
    [
        "How is Ann really called?",
        "What means of transport did they use?",
        "How many years has the mill been shut?",
        "How many years has Ann kept bees?",
        "How much did prices rise?",
        "how much fares rose in May",
        "how much visitors pay",
        "Which mill has the most bakers?",
        "What costs more, bread or cake?",
        "What does Ann say the flood means?",
        "prices up in Lund",
        "the year when it opened",
        "was it in 2021 or 2022 that it opened",
        "how many loaves were baked in about 2022",
        "how many bakers are over about 40",
        "What is the story behind the mill?",
        "What part does Ann say US laws play?",
        "trend in average price",
        "how many loaves according to Ann",
        "what is the mill used for",
        "what did Ann do for a living",
    ],
)
def test_what_is_plain_is_left_alone(text: str) -> None:
    words = split(text)

    assert plain(words) is words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How is called the baker?", Kind.WHAT),
        ("How costs the bread?", Kind.AMOUNT),
        ("how many years has the miller?", Kind.AGE),
        ("What thinks Ann about bread?", Kind.SAID),
        ("wasn't it like 70-something loaves in 2021?", Kind.COUNT),
    ],
)
def test_the_kind_is_that_of_the_plain_question(text: str, kind: Kind) -> None:
    assert read(text).kind is kind


def test_a_guess_is_no_number_of_the_question() -> None:
    reading = read("how many loaves were baked in May, roughly 40-something?")

    assert reading.numbers == ()
    assert [term.word.text for term in reading.terms] == ["loaves", "baked"]


def test_words_keep_their_capitals() -> None:
    assert [word.name for word in plain(split("How is called Ann's mill"))] == [
        False,
        False,
        True,
        False,
        False,
    ]


def test_a_speaker_is_meant_by_his_name_alone() -> None:
    assert read("what did that lund fella say about bread").speaker == ("lund",)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("To who belongs the mill?", "who owns the mill"),
        ("How many percents bake minimum one time per week?", "how many percent bake at least once a week"),
        ("The bakers of Lund, how many they were?", "the bakers of lund how many"),
        ("The price of a loaf, it is how much?", "what is the price of a loaf"),
        ("Which is the price of bread?", "what is the price of bread"),
        ("By which way Ann counted them?", "how ann counted them"),
        ("Who it is, Ann Lund?", "who is ann lund"),
        ("Who is Ann Lund, which function she has?", "what job does ann lund have"),
        ("How long works Ann as the baker?", "how long has ann works as the baker"),
        ("How big was part of young members?", "what was the share of young members"),
        ("How high is in average the loaf rate?", "what is the loaf rate on average"),
        ("Which towns make part of Lund?", "which towns belong to lund"),
        ("What has answered the mayor about the flood?", "what did the mayor say about the flood"),
        ("What told Ann to Lund about bread?", "what did ann tell lund about bread"),
        ("Has Ann told something about bread?", "did ann say something about bread"),
        ("How much loaves does the mill bake?", "how many loaves does the mill bake"),
        ("Except bread, what else is making the mill?", "what does the mill do besides bread"),
        ("the road from Lund until Orrin", "the road from lund to orrin"),
        ("What thing has changed?", "what has changed"),
        ("Why the miller is not agree?", "why the miller disagree"),
    ],
)
def test_an_order_or_a_word_carried_over_is_put_right(asked: str, meant: str) -> None:
    assert plainly(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("how many loaves were baked, at the very least", "how many loaves were baked"),
        ("how many loaves were baked already though", "how many loaves were baked"),
        ("wait, that old mill, is it shut", "that old mill is it shut"),
        ("how old is Ann these days", "how old is ann"),
        ("who said that nice line about bread", "who said that line about bread"),
        ("when did the mill open, was that this spring or something", "when did the mill open"),
        ("when did the mill open, I think it was last winter", "when did the mill open"),
        ("how many years did Ann bake, must have been ages", "how many years did ann bake"),
        ("what did they blame, was it the fog", "what did they blame"),
        ("what's her role there, bread or cakes or whatever", "what is her role there"),
        ("was the mill shut or is that just hype", "was the mill shut"),
        ("did fares rise or did they stay about the same", "did fares rise"),
        ("is a loaf one price or does it depend on the day", "is a loaf one price"),
        ("who is that Ann on the boat, like what does she do", "who is that ann on the boat"),
        ("what does that Lund lady bake", "what does that lund bake"),
    ],
)
def test_what_hangs_on_a_question_is_left_away(asked: str, meant: str) -> None:
    assert plainly(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("how old did they say Ann is", "how old ann is"),
        ("did they ever say how many loaves were baked", "how many loaves were baked"),
        ("how is it that the mill shut", "why the mill shut"),
        ("what's the mayor's own line on the flood", "what did the mayor say about the flood"),
        ("what does the mayor make of the flood", "what did the mayor say about the flood"),
        ("what was it Ann said about bread", "what did ann say about bread"),
        ("someone joked about stale bread, who was that bloke", "who said stale bread"),
        ("that woman who used to bake, what's her name again", "who used to bake"),
        ("what does a loaf go for", "how much does a loaf cost"),
        ("how badly did sales drop", "how much did sales drop"),
        ("was 2021 any worse than 2020", "compare 2021 with 2020"),
        ("did sales really shoot up in May", "did sales rise in may"),
        ("what did the bakery lot say", "what did the bakery say"),
        ("was it 9-something or 11-something loaves that were baked", "how many loaves that were baked"),
    ],
)
def test_what_is_asked_in_passing_is_put_shortly(asked: str, meant: str) -> None:
    assert plainly(asked) == meant


@pytest.mark.parametrize(
    "text",
    [
        "when was it that the mill was shut",
        "how many loaves were baked, was it in 2019",
        "what did they blame, was it before the flood",
        "which is dearer, is it bread or cake",
        "what is the weather like",
        "how many bakers were seriously hurt",
        "what kind of mill is it, the one in Lund",
        "who is that Swedish lady",
        "when did they say so",
        "until when was the mill open",
    ],
)
def test_what_may_restrict_or_asks_itself_is_kept(text: str) -> None:
    words = split(text)

    assert plain(words) is words


def test_an_owner_owns_nothing_that_is_put_behind_him() -> None:
    assert read("what's the mayor's own line on the flood").speaker == ("mayor",)


def test_long_input_takes_no_long_time() -> None:
    started = perf_counter()
    for piece in ("when x y is it a ", "who was it a b or ", "what did x like is it ", "someone said who "):
        plain(split(piece * 60))

    assert perf_counter() - started < 1
