"""AdaBelief, from Optax, which adds ε to the square as well."""

import optax

from ..libraries import optax as with_optax


def case(rate, beta2, epsilon, root, **rest):
    return with_optax.case(
        "optax.adabelief",
        lambda rate, _: optax.adabelief(rate, b2=beta2, eps=epsilon, eps_root=root), rate=rate,
        settings={
            "beta1": 0.9, "beta2": beta2, "epsilon": epsilon, "epsilon_root": root,
            "weight_decay": 0.0, "weight_decay_mode": "coupled"}, **rest)


CASES = [
    case(0.1, 0.999, 1e-16, 1e-16, function="ravine", start=(-5.0, -2.0), steps=60),
    case(0.05, 0.99, 1e-4, 1e-6, function="rosenbrock", start=(-1.2, 1.0), steps=150),
]
