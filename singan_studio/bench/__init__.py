"""Measuring the program as its paper does: photos learnt, sampled, compared with other systems, reported."""
