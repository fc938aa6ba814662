"""Help inside the program: what each control is for, and the tour."""
