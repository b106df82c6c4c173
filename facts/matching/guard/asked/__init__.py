"""What an open question wants: a thing, a place, a time, a reason, a manner, an event, a list."""
