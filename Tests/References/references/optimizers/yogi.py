"""Yogi, from Optax, whose averages both begin at 1e-6."""

import optax

from ..libraries import optax as with_optax


def case(beta2, **rest):
    return with_optax.case(
        "optax.yogi", lambda rate, _: optax.yogi(rate, b2=beta2, eps=1e-3), rate=0.1, steps=120,
        settings={"beta1": 0.9, "beta2": beta2, "epsilon": 1e-3, "initial_accumulator": 1e-6},
        **rest)


CASES = [
    case(0.999, function="himmelblau", start=(0.5, -0.5)),
    case(0.9, function="ravine", start=(-5.0, -2.0)),
]
