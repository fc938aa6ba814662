"""The paper's user study: which of the pictures are fakes? What is shown, when, and what it means."""
