"""The Polyak step, from Optax; its η is the rule's own, so the run's is 1."""

import optax

from ..libraries import optax as with_optax


def case(largest, **rest):
    return with_optax.case(
        "optax.polyak_sgd",
        lambda rate, _: optax.polyak_sgd(
            max_learning_rate=largest, scaling=rate, f_min=0.0, eps=0.0),
        rate=1.0, extra=lambda oracle, parameters: {"value": oracle.value(parameters)},
        settings={"f_min": 0.0, "max_learning_rate": largest, "epsilon": 0.0}, **rest)


CASES = [
    case(1.0, function="bowl", start=(-5.0, -2.0), steps=50),
    case(0.05, function="himmelblau", start=(0.5, -0.5), steps=60),
]
