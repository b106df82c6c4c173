"""The fact base: sources, facts, and questions answered from them. Knows no face."""
