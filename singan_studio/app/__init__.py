"""What the window talks to: the session, its settings, and the door to the background; no widgets."""
