"""Drawing a picture with matplotlib: only the worker comes here."""
