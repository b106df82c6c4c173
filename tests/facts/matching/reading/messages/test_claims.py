"""A claim to be checked is asked as the question whether it is true."""

import pytest

from facts.matching.reading.messages import plain

CLAIM = "Ann Lee founded the choir"


@pytest.mark.parametrize(
    "text",
    [
        f"fact check: {CLAIM}",
        f"Fact-check this please: {CLAIM}.",
        f"FACT CHECK - {CLAIM}",
        f"true or false? {CLAIM}",
        f"T/F: {CLAIM}",
        f"Myth or fact: {CLAIM}",
        f"Confirm or deny: {CLAIM}",
        f"Debunk: {CLAIM}",
        f"The claim: {CLAIM}. Verdict?",
        f"Is this accurate? {CLAIM}.",
        f"Can you fact check whether {CLAIM}?",
        f"can anyone verify that {CLAIM}?",
        f"Please confirm that {CLAIM}",
        f"someone told me {CLAIM}, right?",
        f"My neighbour swears that {CLAIM}. Is she right?",
        f"a bloke down the pub told me {CLAIM}, legit?",
        f"A guy on here says {CLAIM}. Legit?",
        f"people keep saying {CLAIM}, is that so?",
        f"they're saying {CLAIM}, true?",
        f"i heard {CLAIM}, can you confirm",
        f"I was told {CLAIM}. Can you double check?",
        f"I read somewhere that {CLAIM}. Accurate?",
        f"Rumour has it {CLAIM}. Any truth to that?",
        f"A tweet claims {CLAIM}",
        f"so {CLAIM}, is that accurate",
        f"{CLAIM} – correct?",
        f"{CLAIM} (true or false)",
        f"{CLAIM} -- fact or fiction?",
        f"Apparently {CLAIM}. Legit?",
        f"is it accurate that {CLAIM}?",
        f"Is it a myth that {CLAIM}?",
        f"Is the claim that {CLAIM} true?",
        f"Is the rumour true that {CLAIM}?",
        f"is there any truth to the claim that {CLAIM}?",
        f"did I hear right that {CLAIM}?",
        f"I read that {CLAIM}. Did she really?",
        f"{CLAIM}, no?",
        f"{CLAIM} - fair summary?",
        f"so {CLAIM}, have i got that straight",
        f"Word is {CLAIM}. Anything to that?",
        f"A mate of mine swears {CLAIM}. Is he mistaken?",
        f"I could've sworn {CLAIM}, am I remembering that right?",
        f"I'm pretty sure {CLAIM}, right?",
        f"if I'm not mistaken, {CLAIM}",
        f"correct me if I'm wrong but {CLAIM}",
        f"my understanding is that {CLAIM}, sound right?",
        f"hold on, you're telling me {CLAIM}?",
        f"my brother swears {CLAIM}, is he right for once",
    ],
)
def test_a_claim_is_asked_for_its_truth(text: str) -> None:
    assert plain(text) == f"is it true that {CLAIM}?"


def test_a_claim_of_a_name_is_asked_by_its_verb() -> None:
    assert plain("my friend says Ann Lee is a singer, right?") == "is Ann Lee a singer?"


def test_a_number_of_those_who_did_is_claimed() -> None:
    told = "my aunt says it was about 40 singers in the choir, is she right?"
    assert plain(told) == "is it true that there were about 40 singers in the choir?"


def test_doubt_in_oneself_asks_nothing() -> None:
    assert plain("did Ann Lee leave the choir, or am I making that up") == "did Ann Lee leave the choir?"
    assert plain("who left the choir, or did I miss that") == "who left the choir, or did I miss that"


def test_a_question_to_be_checked_is_asked_itself() -> None:
    assert plain("fact check: did Ann Lee found the choir?") == "did Ann Lee found the choir?"


@pytest.mark.parametrize(
    "text",
    [
        "Can you confirm the date of the concert?",
        "Can you verify my ticket number?",
        "check the opening hours",
        "Can you please check if I was charged twice?",
        "My aunt says the choir sings well. Who founded it?",
        "somebody said there is a choir, like who runs it?",
        "I heard about the choir",
        "Choir sings, right? Who founded it?",
        "Who told you that the choir sings?",
        "Is it true?",
        "legit?",
    ],
)
def test_what_claims_nothing_by_itself_stays(text: str) -> None:
    assert plain(text) == text
