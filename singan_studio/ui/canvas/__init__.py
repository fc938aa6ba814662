"""The picture in the middle of the window: what is shown, where it lies, and how it is reached."""
