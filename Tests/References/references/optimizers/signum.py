"""Signum, from starts whose averages never come near a change of sign by rounding."""

import optax

from ..libraries import optax as with_optax


def case(rate, beta, **rest):
    return with_optax.case(
        "optax.signum", lambda rate, _: optax.signum(rate, beta=beta), rate=rate, steps=80,
        settings={"beta": beta}, **rest)


CASES = [
    case(0.03, 0.9, function="himmelblau", start=(0.52, -0.47)),
    case(0.02, 0.8, function="rosenbrock", start=(-1.23, 1.01)),
]
