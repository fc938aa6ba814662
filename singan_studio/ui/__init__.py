"""The window: everything that knows QtGui and QtWidgets, and nothing below does."""
