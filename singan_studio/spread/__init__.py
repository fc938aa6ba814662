"""Doing one thing with many items, such as photos: one after another, or all over a cluster."""
