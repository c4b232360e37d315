"""Runs that are plain arithmetic on arrays, by NumPy and SciPy."""

import numpy as np
import scipy.sparse.linalg

from ..case import Case, Track


def newton(levenberg, **rest):
    """Newton's method with the Hessians of JAX: θ ← θ − (∇²f + μI)⁻¹ ∇f."""

    def run(oracle, start, steps):
        points = [np.asarray(start, dtype=np.float64)]
        for _ in range(steps):
            here = points[-1]
            matrix = oracle.hessian(here) + levenberg * np.eye(len(here))
            points.append(here - np.linalg.solve(matrix, oracle.gradient(here)))
        return Track(points)

    return Case(
        library="jax", call="jax.grad, jax.hessian and numpy.linalg.solve", run=run,
        settings={"levenberg": levenberg}, **rest)


def conjugate_gradients(**rest):
    """scipy.sparse.linalg.cg on the way from the start to a quadratic function's minimum."""

    def run(oracle, start, steps):
        start = np.asarray(start, dtype=np.float64)
        points = [start]
        scipy.sparse.linalg.cg(
            oracle.hessian(start), -oracle.gradient(start), rtol=0, maxiter=steps,
            callback=lambda way: points.append(start + way))
        return Track(points)

    return Case(
        library="scipy", call="scipy.sparse.linalg.cg", run=run, settings={}, **rest)
