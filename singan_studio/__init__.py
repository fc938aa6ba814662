"""SinGAN Studio: learn one photo, then sample, paint, harmonise, edit, upscale and animate it."""

__version__ = "0.1.0"
