"""The registry's things as Discord writes them in JSON."""

from __future__ import annotations

from tests.discord.server.permissions import permissions
from tests.discord.server.registry import (
    Attachment,
    Channel,
    Guild,
    Json,
    Membership,
    Message,
    Registry,
    Role,
    User,
)
from tests.discord.server.snowflakes import moment_of, timestamp

MESSAGE_CONTENT = 1 << 19  # the flag of an application that may read what is written, in few servers


def user(one: User) -> Json:
    """A user, as others see them."""
    return {
        "id": one.id,
        "username": one.name,
        "global_name": None if one.bot else one.name.title(),
        "discriminator": "0",
        "avatar": None,
        "bot": one.bot,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }


def own_user(one: User) -> Json:
    """A user, as they see themselves."""
    return user(one) | {"mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}


def member(one: Membership) -> Json:
    """A member of a server, without the user."""
    return {
        "roles": [role.id for role in one.roles],
        "joined_at": timestamp(moment_of(one.guild.id)),
        "nick": None,
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "pending": False,
        "premium_since": None,
        "mute": False,
        "deaf": False,
    }


def role(one: Role) -> Json:
    """A role of a server."""
    return {
        "id": one.id,
        "name": one.name,
        "permissions": str(one.permissions),
        "position": one.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(one: Channel) -> Json:
    """A channel of a server, or a conversation outside any."""
    if one.guild is None:
        people = [user(each) for each in one.recipients if not (one.kind == 1 and each.bot)]
        extra = {"name": None, "icon": None, "owner_id": one.recipients[0].id} if one.kind == 3 else {}
        return {"id": one.id, "type": one.kind, "flags": 0, "recipients": people, **extra}
    if one.parent:
        return _thread(one, one.parent)
    return {
        "id": one.id,
        "type": one.kind,
        "flags": 0,
        "guild_id": one.guild.id,
        "name": one.name,
        "position": one.guild.channels.index(one),
        "nsfw": False,
        "permission_overwrites": [
            {"id": id, "type": overwrite.kind, "allow": str(overwrite.allow), "deny": str(overwrite.deny)}
            for id, overwrite in one.overwrites.items()
        ],
    }


def _thread(one: Channel, parent: Channel) -> Json:
    begun = timestamp(moment_of(one.id))
    return {
        "id": one.id,
        "type": one.kind,
        "flags": 0,
        "guild_id": one.guild.id if one.guild else None,
        "name": one.name,
        "parent_id": parent.id,
        "owner_id": one.guild.owner.id if one.guild else None,
        "thread_metadata": {
            "archived": False,
            "archive_timestamp": begun,
            "auto_archive_duration": 1_440,
            "locked": False,
            "create_timestamp": begun,
        },
        "message_count": len(one.messages),
        "member_count": 1,
        "total_message_sent": len(one.messages),
    }


def guild(one: Guild) -> Json:
    """A server, as REST gives it."""
    nothing = dict.fromkeys(
        "icon description home_header splash discovery_splash banner application_id afk_channel_id "
        "system_channel_id widget_channel_id vanity_url_code rules_channel_id safety_alerts_channel_id "
        "public_updates_channel_id incidents_data".split()
    )
    return {
        **nothing,
        "id": one.id,
        "name": one.name,
        "features": [],
        "owner_id": one.owner.id,
        "region": "deprecated",
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "verification_level": 0,
        "roles": [role(each) for each in one.roles],
        "default_message_notifications": 0,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_presences": None,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": "en-US",
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
    }


def guild_create(one: Guild, bot: User, threads: list[Channel]) -> Json:
    """A server, as the gateway gives it to a bot that may not see all members: of them only itself."""
    mine = one.members[bot.id]
    return guild(one) | {
        "joined_at": timestamp(moment_of(one.id)),
        "large": False,
        "unavailable": False,
        "member_count": len(one.members),
        "members": [member(mine) | {"user": user(bot)}],
        "channels": [channel(each) for each in one.channels],
        "threads": [channel(each) for each in threads],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def attachment(one: Attachment, host: str) -> Json:
    """A file on a message."""
    url = f"http://{host}/attachments/{one.id}/{one.filename}"
    return {
        "id": one.id,
        "filename": one.filename,
        "size": len(one.content),
        "url": url,
        "proxy_url": url,
        "content_type": one.content_type,
        **({"description": one.description} if one.description else {}),
    }


def message(one: Message, host: str, called: list[User | str], *, nested: bool = False) -> Json:
    """A message that calls users, roles or everyone, as REST gives it; the gateway adds the member."""
    written: Json = {
        "id": one.id,
        "type": 19 if one.reference else 20 if one.metadata else 0,
        "channel_id": one.channel.id,
        "author": user(one.author),
        "content": one.content,
        "mentions": [user(each) for each in called if isinstance(each, User)],
        "mention_roles": [each for each in called if isinstance(each, str) and each.isdigit()],
        "mention_everyone": any(each in ("everyone", "here") for each in called),
        "attachments": [attachment(each, host) for each in one.attachments],
        "embeds": one.embeds,
        "components": one.components,
        "timestamp": timestamp(one.sent or moment_of(one.id)),
        "edited_timestamp": timestamp(one.edited) if one.edited else None,
        "flags": one.flags,
        "pinned": False,
        "tts": False,
    }
    if one.author.bot:
        written["application_id"] = one.author.id
    if one.metadata:
        written |= {"interaction_metadata": one.metadata, "webhook_id": one.author.id}
    if one.reference:
        written["message_reference"] = {
            "type": 0,
            "channel_id": one.reference.channel.id,
            "message_id": one.reference.id,
        }
        if not nested:
            gone = one.reference.deleted
            written["referenced_message"] = None if gone else message(one.reference, host, [], nested=True)
    return written


def application(registry: Registry, *, flags: int, user_installable: bool) -> Json:
    """The application behind the bot."""
    installs = {"0": ["applications.commands", "bot"]}
    if user_installable:
        installs["1"] = ["applications.commands"]
    return {
        "id": registry.application_id,
        "name": registry.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "summary": "",
        "bot": user(registry.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": flags,
        "flags_new": str(flags),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": user(registry.operator),
        "approximate_guild_count": len(registry.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
        "integration_types_config": {
            kind: {"oauth2_install_params": {"scopes": scopes, "permissions": "0"}}
            for kind, scopes in installs.items()
        },
    }


def interaction_member(one: Membership, where: Channel) -> Json:
    """The member behind an interaction, with what they may do in that channel."""
    return member(one) | {"user": user(one.user), "permissions": str(permissions(one, where))}
