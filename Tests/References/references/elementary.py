"""Elementary functions of whatever JAX traces, and of numbers with many digits."""

import functools

import mpmath
from jax import numpy


def _either(name, precise):
    traced = getattr(numpy, name)

    @functools.wraps(traced)
    def function(x):
        return precise(x) if isinstance(x, mpmath.mpf) else traced(x)

    return function


abs = _either("abs", mpmath.fabs)
cos = _either("cos", mpmath.cos)
exp = _either("exp", mpmath.exp)
log = _either("log", mpmath.log)
sin = _either("sin", mpmath.sin)
sqrt = _either("sqrt", mpmath.sqrt)
tanh = _either("tanh", mpmath.tanh)


def minimum(x, bound):
    """The smaller one of a number and a constant."""
    return min(x, bound) if isinstance(x, mpmath.mpf) else numpy.minimum(x, bound)
