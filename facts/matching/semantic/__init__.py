"""A model of meaning, for those who name one: texts as vectors, and how alike they are."""
