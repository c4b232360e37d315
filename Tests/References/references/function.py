"""A test function: its formula written once, differentiated by JAX."""

import functools
from dataclasses import dataclass
from typing import Callable

import jax
import numpy as np


@dataclass(frozen=True)
class Function:
    """A function of one or two variables.

    formula takes the coordinates one by one; domain holds a low and a high end for each.
    """

    formula: Callable
    text: str
    domain: tuple

    @property
    def dimension(self):
        return len(self.domain)

    @functools.cached_property
    def vector(self):
        """f of one array, for JAX and the libraries on top of it."""
        return lambda point: self.formula(*(point[i] for i in range(self.dimension)))

    @functools.cached_property
    def _value(self):
        return jax.jit(self.vector)

    @functools.cached_property
    def _gradient(self):
        return jax.jit(jax.grad(self.vector))

    @functools.cached_property
    def _hessian(self):
        return jax.jit(jax.hessian(self.vector))

    def value(self, point):
        return float(self._value(np.asarray(point, dtype=np.float64)))

    def gradient(self, point):
        return np.asarray(self._gradient(np.asarray(point, dtype=np.float64)))

    def hessian(self, point):
        return np.asarray(self._hessian(np.asarray(point, dtype=np.float64)))
