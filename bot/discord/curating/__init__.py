"""Moderators at work in Discord: what they may enter, change, look through and set for their server."""
