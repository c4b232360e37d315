"""AdaGrad: ε inside the root in Optax, outside in PyTorch."""

import optax
import torch

from ..libraries import optax as with_optax
from ..libraries import pytorch

DECAY = {"weight_decay": 0.0, "weight_decay_mode": "coupled"}


def with_epsilon_inside(rate, steps):
    return with_optax.case(
        "optax.adagrad",
        lambda rate, _: optax.adagrad(rate, initial_accumulator_value=0.0, eps=1e-6), rate=rate,
        function="ravine", start=(-5.0, -2.0), steps=steps,
        settings={
            "epsilon": 1e-6, "epsilon_position": "inside", "initial_accumulator": 0.0,
            "learning_rate_decay": 0.0} | DECAY)


CASES = [
    with_epsilon_inside(0.4, 100),
    with_epsilon_inside(2.0, 60),
    pytorch.case(
        torch.optim.Adagrad,
        {"lr": 0.5, "lr_decay": 0.02, "weight_decay": 0.05, "initial_accumulator_value": 0.3,
         "eps": 0.1},
        function="booth", start=(-4.0, 2.5), steps=120,
        settings={
            "epsilon": 0.1, "epsilon_position": "outside", "initial_accumulator": 0.3,
            "learning_rate_decay": 0.02, "weight_decay": 0.05, "weight_decay_mode": "coupled"}),
]
