"""The bot in Discord: the same base, asked and shown in a chat."""
