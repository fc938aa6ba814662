"""Pictures to look at in windows of their own: zoomed, moved, compared, chosen from."""
