"""Small controls that the panels are made of; they know Qt and pictures, nothing of the studio's state."""
