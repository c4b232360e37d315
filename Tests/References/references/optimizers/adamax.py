"""AdaMax: ε inside the maximum in PyTorch, behind it in Keras."""

import keras
import torch

from ..libraries import keras as with_keras
from ..libraries import pytorch


def settings(epsilon, position):
    return {
        "beta1": 0.9, "beta2": 0.999, "epsilon": epsilon, "epsilon_position": position,
        "weight_decay": 0.0, "weight_decay_mode": "coupled"}


CASES = [
    pytorch.case(
        torch.optim.Adamax, {"lr": 0.2}, function="ravine", start=(-5.0, -2.0), steps=120,
        settings=settings(1e-8, "inside_maximum")),
    with_keras.case(
        keras.optimizers.Adamax, {"learning_rate": 0.2, "epsilon": 0.01}, function="booth",
        start=(-4.0, 2.5), steps=120, settings=settings(0.01, "after_maximum")),
]
