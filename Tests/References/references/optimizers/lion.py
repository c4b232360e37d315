"""Lion, from starts whose gradients never come near a change of sign by rounding."""

import optax

from ..libraries import optax as with_optax


def case(rate, decay, **rest):
    return with_optax.case(
        "optax.lion", lambda rate, _: optax.lion(rate, weight_decay=decay), rate=rate,
        settings={
            "beta1": 0.9, "beta2": 0.99, "weight_decay": decay, "weight_decay_mode": "decoupled"},
        **rest)


CASES = [
    case(0.05, 0.0, function="himmelblau", start=(0.52, -0.47), steps=60),
    case(0.02, 0.1, function="rosenbrock", start=(-1.23, 1.01), steps=100),
]
