"""The commands of the command line, a module for each kind; each lists its own in ``COMMANDS``."""
