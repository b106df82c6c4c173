"""Whether a fact holds the kind of answer that a question asks for: by its fields, its listed
questions and the form of its sentence."""
