"""Conjugate gradients, which SciPy has for quadratic functions: two steps solve a plane one."""

from ..libraries import arrays

CASES = [
    arrays.conjugate_gradients(function="booth", start=(-4.0, 2.5), steps=2),
    arrays.conjugate_gradients(function="ravine", start=(-5.0, -2.0), steps=2),
]
