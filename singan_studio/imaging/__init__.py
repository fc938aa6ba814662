"""Pictures without a toolkit: loading, saving, masks, blending (numpy, OpenCV, Pillow)."""
