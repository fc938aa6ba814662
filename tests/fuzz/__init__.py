"""Every reader, fed with spoilt ones: `python -m tests.fuzz --help`; `test_readers.py` in the suite."""
