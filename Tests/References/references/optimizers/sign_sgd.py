"""Descent by signs, from starts whose gradients never come near a change of sign by rounding."""

import optax

from ..libraries import optax as with_optax


def case(rate, **rest):
    return with_optax.case(
        "optax.sign_sgd", lambda rate, _: optax.sign_sgd(rate), rate=rate, settings={}, **rest)


CASES = [
    case(0.013, function="himmelblau", start=(0.52, -0.47), steps=100),
    case(0.03, function="ravine", start=(-5.01, -2.02), steps=60),
]
