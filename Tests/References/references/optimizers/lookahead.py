"""Lookahead, from Optax, around descent and around momentum."""

import numpy as np
import optax

from ..libraries import optax as with_optax


def case(inner, inner_settings, rate, period, share, **rest):
    return with_optax.case(
        "optax.lookahead",
        lambda rate, _: optax.lookahead(inner(rate), sync_period=period, slow_step_size=share),
        rate=rate, begins_with={"slow": with_optax.START},
        wrap=optax.LookaheadParams.init_synced, point=lambda parameters: parameters.fast,
        observe=lambda state, parameters: {"slow": np.asarray(parameters.slow)},
        settings=inner_settings | {"sync_period": period, "slow_step_size": share}, **rest)


CASES = [
    case(
        optax.sgd, {"inner": "gradient_descent"}, 0.1, 5, 0.5, function="ravine",
        start=(-5.0, -2.0), steps=100),
    case(
        lambda rate: optax.sgd(rate, momentum=0.8), {"inner": "momentum", "inner_momentum": 0.8},
        0.01, 6, 0.7, function="himmelblau", start=(0.5, -0.5), steps=90),
]
