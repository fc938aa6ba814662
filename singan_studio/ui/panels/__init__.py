"""The contents of the docks: each shows a part of the session and sends back what a person does."""
