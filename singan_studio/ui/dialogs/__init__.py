"""Windows that ask for something: none of them stops the others from being used longer than it must."""
