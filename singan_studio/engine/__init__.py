"""The engine: a pyramid of scales that learns one photo and repaints composites (torch)."""
