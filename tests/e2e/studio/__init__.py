"""The real program in a real window on a real X server, moved by real mouse and key events."""
