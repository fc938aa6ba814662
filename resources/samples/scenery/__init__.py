"""The six scenes of the sample photos, rendered with NumPy and OpenCV."""
