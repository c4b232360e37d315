"""Sophia, from Optax, with the exact diagonal of the Hessian in place of an estimate."""

import jax
import jax.numpy as jnp
import optax
from optax import contrib

from ..libraries import optax as with_optax


def diagonal(function):
    """The second derivatives themselves as a transformation that forgets what it is given."""

    def update(_, state, params=None, **__):
        return jnp.diagonal(jax.hessian(function)(params)), state

    return optax.GradientTransformation(lambda _: optax.EmptyState(), update)


def case(gamma, interval, decay, **rest):
    def transform(rate, oracle):
        return contrib.sophia(
            rate, weight_decay=decay, gamma=gamma, clip_threshold=1.0, update_interval=interval,
            hessian_diagonal_fn=diagonal(oracle.function.vector))

    return with_optax.case(
        "optax.contrib.sophia", transform, rate=0.1, steps=120,
        settings={
            "beta1": 0.965, "beta2": 0.99, "epsilon": 1e-8, "gamma": gamma, "clip_threshold": 1.0,
            "update_interval": interval, "bias_correction": True, "hessian_timing": "after_step",
            "weight_decay": decay, "weight_decay_mode": "decoupled"}, **rest)


CASES = [
    case(1.0, 1, 0.0, function="rosenbrock", start=(-1.2, 1.0)),
    case(0.5, 5, 0.01, function="ravine", start=(-5.0, -2.0)),
]
