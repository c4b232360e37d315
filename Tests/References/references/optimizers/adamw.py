"""AdamW: weight decay beside the step."""

import optax
import torch

from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(epsilon):
    return {
        "beta1": 0.9, "beta2": 0.999, "epsilon": epsilon, "epsilon_root": 0.0,
        "epsilon_position": "after_correction", "bias_correction": True, "weight_decay": 0.1,
        "weight_decay_mode": "decoupled"}


CASES = [
    pytorch.case(
        torch.optim.AdamW, {"lr": 0.1, "weight_decay": 0.1}, function="booth", start=(-4.0, 2.5),
        steps=120, settings=settings(1e-8)),
    with_optax.case(
        "optax.adamw", lambda rate, _: optax.adamw(rate, eps=1e-3, weight_decay=0.1), rate=0.1,
        function="himmelblau", start=(0.5, -0.5), steps=120, settings=settings(1e-3)),
]
