"""The picture that is edited: layers over a photo, as plain data that never changes (numpy only)."""
