"""Newton's method, by the formula itself with the Hessians of JAX."""

from ..libraries import arrays

CASES = [
    arrays.newton(0.0, function="rosenbrock", start=(-1.2, 1.0), steps=8),
    arrays.newton(50.0, function="three_hump_camel", start=(-2.0, 1.5), steps=50),
]
