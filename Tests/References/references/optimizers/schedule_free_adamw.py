"""Schedule-free AdamW, from its authors' package and from Optax: the points are y, the
averages x."""

import numpy as np
from optax import contrib
from schedulefree import AdamWScheduleFree

from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(beta2, decay):
    return {
        "beta1": 0.9, "beta2": beta2, "epsilon": 1e-8, "weight_decay": decay,
        "weight_decay_mode": "decoupled", "warmup_steps": 0, "r": 0.0, "weight_lr_power": 2.0}


CASES = [
    pytorch.case(
        AdamWScheduleFree, {"lr": 0.1, "betas": (0.9, 0.999)}, package="schedulefree",
        begins_with={"averaged": pytorch.START}, prepare=lambda optimizer: optimizer.train(),
        observe=pytorch.schedule_free_average(0.9), function="ravine", start=(-5.0, -2.0),
        steps=120, settings=settings(0.999, 0.0)),
    with_optax.case(
        "optax.contrib.schedule_free_adamw",
        lambda rate, _: contrib.schedule_free_adamw(rate, b2=0.99, weight_decay=0.05), rate=0.1,
        begins_with={"averaged": with_optax.START},
        observe=lambda state, parameters: {
            "averaged": np.asarray(contrib.schedule_free_eval_params(state, parameters))},
        function="booth", start=(-4.0, 2.5), steps=120, settings=settings(0.99, 0.05)),
]
