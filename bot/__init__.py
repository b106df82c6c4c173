"""The faces of Footnote: each parses what is asked, calls the fact base, and renders its answer."""
