"""The terminal: how answers look there, and the conversation."""
