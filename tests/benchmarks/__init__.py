"""Measurements, not tests: each module prints a table, and RESULTS.md keeps the last ones."""
