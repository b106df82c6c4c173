"""Who does it, says it, thinks so or is meant: the very one, and the very thing."""
