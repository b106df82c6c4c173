"""The desk: what members leave for the moderators, and what was set. See docs/desk.md.

It stands in the base's file beside the journal and not in it: what is personal must age out, and go when
its owner says so, and the journal never forgets. Nothing here is made from the journal, so a rebuild
leaves it as it is.
"""
