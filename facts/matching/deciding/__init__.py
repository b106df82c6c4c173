"""Decide: which facts answer, if any does."""
