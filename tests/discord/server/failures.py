"""Discord's refusals: a status, a code, a sentence."""

from tests.discord.server.registry import Json


class Refused(Exception):
    """A request that Discord answers with an error."""

    def __init__(self, status: int, code: int, message: str, wrong: list[str] | None = None) -> None:
        super().__init__(f"{status} {code}: {message} {wrong or ''}".rstrip())
        self.status, self.code, self.message, self.wrong = status, code, message, wrong or []

    @property
    def body(self) -> Json:
        """What is sent back."""
        body: Json = {"message": self.message, "code": self.code}
        if self.wrong:
            body["errors"] = {"_errors": [{"code": 50035, "message": each} for each in self.wrong]}
        return body


def invalid(wrong: list[str]) -> Refused:
    """A body that breaks a rule."""
    return Refused(400, 50035, "Invalid Form Body", wrong)


def unknown(what: str, code: int) -> Refused:
    """Something that is not there."""
    return Refused(404, code, f"Unknown {what}")


UNAUTHORIZED = Refused(401, 0, "401: Unauthorized")
MISSING_ACCESS = Refused(403, 50001, "Missing Access")
MISSING_PERMISSIONS = Refused(403, 50013, "Missing Permissions")
UNKNOWN_INTERACTION = unknown("interaction", 10062)
ALREADY_ANSWERED = Refused(400, 40060, "Interaction has already been acknowledged.")
