"""The figures of the base as data, for whoever looks at them in Discord, and how much is asked."""
