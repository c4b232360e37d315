"""Descent with a backtracking line search, from Optax, every search beginning at η anew."""

import optax

from ..libraries import optax as with_optax


def case(rate, share, shrink, **rest):
    def extra(oracle, parameters):
        function = oracle.function.vector
        return {
            "value": function(parameters), "grad": oracle.gradient(parameters),
            "value_fn": function}

    def transform(rate, _):
        return optax.chain(
            optax.sgd(1.0),
            optax.scale_by_backtracking_linesearch(
                max_backtracking_steps=30, slope_rtol=share, decrease_factor=shrink,
                increase_factor=float("inf"), max_learning_rate=rate))

    return with_optax.case(
        "optax.chain(optax.sgd, optax.scale_by_backtracking_linesearch)", transform, rate=rate,
        extra=extra, settings={"c1": share, "shrink": shrink, "max_trials": 30}, **rest)


CASES = [
    case(1.0, 1e-4, 0.5, function="rosenbrock", start=(-1.2, 1.0), steps=25),
    case(0.3, 0.3, 0.8, function="himmelblau", start=(0.5, -0.5), steps=40),
    case(1.0, 0.1, 0.7, function="ravine", start=(-5.0, -2.0), steps=50),
]
