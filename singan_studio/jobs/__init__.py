"""Background work: the one thread that owns the engine, and the messages that cross to it."""
