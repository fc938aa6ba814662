"""Measurements, not tests: the engine (python -m tests.benchmarks), the window (.studio); see RESULTS.md."""
