"""RAdam: in PyTorch ε comes before the correction, and only above 5 is rectified, in Optax from 5."""

import optax
import torch

from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(beta2, epsilon, position, inclusive):
    return {
        "beta1": 0.9, "beta2": beta2, "epsilon": epsilon, "epsilon_root": 0.0,
        "epsilon_position": position, "threshold": 5.0, "threshold_inclusive": inclusive,
        "weight_decay": 0.0, "weight_decay_mode": "coupled"}


CASES = [
    pytorch.case(
        torch.optim.RAdam, {"lr": 0.05}, function="ravine", start=(-5.0, -2.0), steps=150,
        settings=settings(0.999, 1e-8, "before_correction", False)),
    with_optax.case(
        "optax.radam", lambda rate, _: optax.radam(rate, b2=0.99, eps=0.01), rate=0.05,
        function="himmelblau", start=(0.5, -0.5), steps=120,
        settings=settings(0.99, 0.01, "after_correction", True)),
]
