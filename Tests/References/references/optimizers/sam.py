"""Sharpness-aware minimization, from Optax, which asks for the second slope itself."""

import jax.numpy as jnp
import optax
from optax import contrib

from ..libraries import optax as with_optax


def case(rate, rho, momentum, **rest):
    def transform(rate, oracle):
        return contrib.sam(
            optax.sgd(rate, momentum=momentum or None),
            optax.chain(contrib.normalize(), optax.sgd(rho)), sync_period=2, opaque_mode=True)

    def extra(oracle, parameters):
        return {"grad_fn": lambda parameters, _: jnp.asarray(oracle.gradient(parameters))}

    return with_optax.case(
        "optax.contrib.sam", transform, rate=rate, extra=extra,
        settings={
            "rho": rho, "perturbation_epsilon": 0.0, "momentum": momentum, "adaptive": False},
        **rest)


CASES = [
    case(0.1, 0.05, 0.0, function="ravine", start=(-5.0, -2.0), steps=60),
    case(0.01, 0.1, 0.5, function="himmelblau", start=(0.5, -0.5), steps=80),
]
