"""What the base holds: sources, citations, and the three kinds of fact.

The names are those of the standards: CSL-JSON for a source, the W3C Web Annotation text selectors
for a citation, schema.org Observation (and Data Commons) for a figure, schema.org Quotation for a
quote. Everything is immutable and checked when it is made; what cannot be true cannot be made.
``parse_fact`` and ``parse_source`` turn plain data into these, and say all that is wrong with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from facts import period
from facts.errors import InvalidError, Problem

Json = dict[str, Any]


def _one_line(text: str) -> str:
    flat = " ".join(text.split())
    if not flat:
        raise ValueError("it is empty; write it out or leave the field away")
    return flat


def _edtf(text: str) -> str:
    period.parse(text)
    return text


def _decimal(value: object) -> object:
    if isinstance(value, float):
        raise ValueError(  # noqa: TRY004 (pydantic reports a ValueError as a finding)
            'write the number as a quoted string ("58.5"); a float is not exact'
        )
    return value


def _finite(value: Decimal) -> Decimal:
    if not value.is_finite():
        raise ValueError("it is no finite number")
    return value


Line = Annotated[str, AfterValidator(_one_line), Field(max_length=2_000)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", max_length=100)]
Edtf = Annotated[str, AfterValidator(_edtf)]
Number = Annotated[Decimal, BeforeValidator(_decimal), AfterValidator(_finite)]
Url = Annotated[str, Field(pattern=r"^https?://\S+$", max_length=2_000)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_alias=True, validate_by_name=True)

    def to_json(self) -> Json:
        """Plain data with the standards' names; what is absent or empty is left away."""
        plain: Json = self.model_dump(mode="json", by_alias=True, exclude_none=True)
        return _without_empty(plain)


def _without_empty(plain: Json) -> Json:
    return {key: kept for key, value in plain.items() if (kept := _kept(value)) not in ([], {})}


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        return _without_empty(value)
    if isinstance(value, list):
        return [_kept(one) for one in value]
    return value


class Name(_Model):
    """An author (CSL-JSON): a person's ``family`` and ``given``, or a ``literal`` for a body."""

    family: Line | None = None
    given: Line | None = None
    literal: Line | None = None

    @model_validator(mode="after")
    def _person_or_body(self) -> Self:
        if (self.family is None) == (self.literal is None):
            raise ValueError("give either family (and given) or literal")
        return self

    def __str__(self) -> str:
        return self.literal or " ".join(part for part in (self.given, self.family) if part)


class Source(_Model):
    """A document that facts are drawn from (CSL-JSON), and the frozen text's identity.

    ``sha256`` and ``length`` (code points) are of the text as UTF-8, byte for byte as received;
    both are absent for a source whose text was never in hand. ``is_based_on`` is the id of the
    source that this one reposts or abridges. ``elision_marker`` is what the text puts where it left
    something out, such as ``{snip}``; no citation crosses it.
    """

    id: Id
    type: Line
    title: Line
    author: tuple[Name, ...] = ()
    container_title: Line | None = Field(default=None, alias="container-title")
    publisher: Line | None = None
    issued: Edtf | None = None
    accessed: Edtf | None = None
    url: Url | None = Field(default=None, alias="URL")
    language: Line | None = None
    archive: Line | None = None
    note: Line | None = None
    is_based_on: Id | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    length: Annotated[int, Field(ge=1)] | None = None
    elision_marker: Line | None = None
    status: Literal["published", "retired"] = "published"

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.sha256 is None) != (self.length is None):
            raise ValueError("sha256 and length belong together: give both or neither")
        if self.is_based_on == self.id:
            raise ValueError("is_based_on names the source itself; name the original or leave it away")
        return self


class Citation(_Model):
    """The exact words of a source that carry a fact (W3C TextQuoteSelector and TextPositionSelector).

    ``start`` and ``end`` count code points of the frozen text (end exclusive); ``prefix`` and
    ``suffix`` are the text right before and after, as it stands there.
    """

    source: Id
    exact: Annotated[str, Field(min_length=1, max_length=1_000)]
    prefix: Annotated[str, Field(max_length=100)] = ""
    suffix: Annotated[str, Field(max_length=100)] = ""
    start: Annotated[int, Field(ge=0)]
    end: int

    @model_validator(mode="after")
    def _span(self) -> Self:
        if not self.exact.strip():
            raise ValueError("it cites nothing; give the words of the source that carry the fact")
        if self.end - self.start != len(self.exact):
            raise ValueError(
                f"start {self.start} and end {self.end} span {self.end - self.start} code points, "
                f"but exact has {len(self.exact)}; anchor the words again"
            )
        return self


class EntityType(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"
    WORK = "work"
    EVENT = "event"
    THING = "thing"


class Entity(_Model):
    """Somebody or something that has a name, and the other names it goes by."""

    name: Line
    type: EntityType
    aliases: tuple[Line, ...] = ()


class Rank(StrEnum):
    """How a fact stands to others of the same kind; a correction deprecates, a new year does not."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"


class Status(StrEnum):
    """Where a fact is in its life. Only a published one is an answer."""

    PROPOSED = "proposed"
    PUBLISHED = "published"
    RETIRED = "retired"


class Modifier(StrEnum):
    """What the source's own words do to the value."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    UP_TO = "up_to"
    RANGE = "range"


class _Fact(_Model):
    """What every fact has. ``statement`` is one plain sentence in the curator's own words;
    ``questions`` are other ways to ask for it, each of which it answers completely."""

    id: Id
    statement: Annotated[Line, Field(max_length=500)]
    questions: tuple[Annotated[Line, Field(max_length=200)], ...] = ()
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    entities: tuple[Entity, ...] = ()
    tags: tuple[Line, ...] = ()
    rank: Rank = Rank.NORMAL
    rank_reason: Line | None = None
    replaced_by: Id | None = None
    status: Status = Status.PUBLISHED

    @model_validator(mode="after")
    def _deprecation_explained(self) -> Self:
        if self.rank is Rank.DEPRECATED and self.rank_reason is None:
            raise ValueError("rank is deprecated; say why in rank_reason")
        if self.replaced_by == self.id:
            raise ValueError("replaced_by names the fact itself; name the one that replaces it")
        return self


class Figure(_Fact):
    """A number that somebody counted or estimated (schema.org Observation, Data Commons).

    ``value`` is a decimal, in ``unit_text``; absent where the source gives only a vague amount
    ("several"). ``value_text`` is the source's wording and always what is displayed.
    ``observation_date`` is when it was so (EDTF), absent where the source gives no date;
    ``observation_period`` the length of one observation as an ISO 8601 duration (P1W: a week).
    ``min_value`` and ``max_value`` bound a range, or bound ``value``. ``attributed_to`` is whose
    number it is.
    """

    kind: Literal["figure"] = "figure"
    variable_measured: Line
    observation_about: Line
    place: Line | None = None
    value: Number | None = None
    unit_text: Line
    value_text: Line
    modifier: Modifier = Modifier.EXACT
    min_value: Number | None = None
    max_value: Number | None = None
    measurement_denominator: Line | None = None
    observation_date: Edtf | None = None
    observation_period: (
        Annotated[str, Field(pattern=r"^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$", min_length=3)] | None
    ) = None
    measurement_method: Line | None = None
    attributed_to: Line

    @model_validator(mode="after")
    def _possible(self) -> Self:
        low, high = self.min_value, self.max_value
        if low is not None and high is not None and low > high:
            raise ValueError(f"min_value {low} is above max_value {high}; swap or mend them")
        if self.value is not None:
            if low is not None and self.value < low:
                raise ValueError(f"value {self.value} is below min_value {low}")
            if high is not None and self.value > high:
                raise ValueError(f"value {self.value} is above max_value {high}")
        if self.modifier is Modifier.RANGE and (low is None or high is None):
            raise ValueError("modifier is range; give min_value and max_value")
        return self


class Speaker(_Model):
    """Who spoke. ``pseudonym`` is true where the name is not the person's own."""

    name: Line
    role: Line | None = None
    pseudonym: bool = False
    description: Line | None = None


class Quote(_Fact):
    """Words that somebody said (schema.org Quotation). ``text`` holds them exactly, with ``…``
    where ``elisions`` is true and something between was left out."""

    kind: Literal["quote"] = "quote"
    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    creator: Speaker
    recipient: Line | None = None
    spoken_at: Edtf | None = None
    elisions: bool = False


class Statement(_Fact):
    """Any other claim. ``asserted_by`` is who makes it: a person, a body, or the source's author."""

    kind: Literal["statement"] = "statement"
    asserted_by: Line


Fact = Annotated[Figure | Quote | Statement, Field(discriminator="kind")]

_FACT: TypeAdapter[Figure | Quote | Statement] = TypeAdapter(Fact)
_KINDS = ("figure", "quote", "statement")


class Glossary(_Model):
    """What holds across the facts of a pack. Each group of ``synonyms`` holds words or phrases that
    mean the same there; ``entities`` are names with all that they are called."""

    synonyms: tuple[Annotated[tuple[Line, ...], Field(min_length=2)], ...] = ()
    entities: tuple[Entity, ...] = ()


class PackInfo(_Model):
    """A named set of sources and facts: the unit of sharing, permission and scope."""

    id: Id
    title: Line
    description: Line
    language: Line = "en"
    licence: Line | None = None
    glossary: Glossary = Glossary()


def parse_fact(plain: Mapping[str, Any]) -> Figure | Quote | Statement:
    """The fact that ``plain`` describes.

    Raises InvalidError with every problem found, each with its field, value and mend.
    """
    try:
        return _FACT.validate_python(dict(plain))
    except ValidationError as error:
        raise InvalidError(f"fact {plain.get('id', '(no id)')}", problems_of(error)) from None


def parse_source(plain: Mapping[str, Any]) -> Source:
    """The source that ``plain`` (CSL-JSON names) describes. Raises InvalidError like parse_fact."""
    try:
        return Source.model_validate(dict(plain))
    except ValidationError as error:
        raise InvalidError(f"source {plain.get('id', '(no id)')}", problems_of(error)) from None


def parse_pack_info(plain: Mapping[str, Any]) -> PackInfo:
    """The pack's own description and glossary. Raises InvalidError like parse_fact."""
    try:
        return PackInfo.model_validate(dict(plain))
    except ValidationError as error:
        raise InvalidError(f"pack {plain.get('id', '(no id)')}", problems_of(error)) from None


def problems_of(error: ValidationError) -> list[Problem]:
    """pydantic's findings as ours: dotted field, the value shortened, the mend in plain words."""
    problems = []
    for found in error.errors():
        path = [str(part) for part in found["loc"]]
        if path and path[0] in _KINDS:
            path = path[1:]
        shown = "" if isinstance(found["input"], Mapping) else str(found["input"])
        if len(shown) > 80:
            shown = shown[:79] + "…"
        if found["type"] in ("union_tag_not_found", "union_tag_invalid"):
            path, mend = ["kind"], "it is one of figure, quote and statement"
        elif found["type"] == "missing":
            mend, shown = "it is missing; add it", ""
        elif found["type"] == "extra_forbidden":
            mend = "there is no such field; check its spelling or leave it away"
        else:
            mend = found["msg"].removeprefix("Value error, ")
        problems.append(Problem(".".join(path) or "(as a whole)", shown, mend))
    return problems
