"""Tests of the imaging room, as a package so that other rooms may use the same file names."""
