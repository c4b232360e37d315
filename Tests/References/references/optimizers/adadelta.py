"""AdaDelta."""

import keras
import torch

from ..libraries import keras as with_keras
from ..libraries import pytorch


def settings(rho, epsilon, decay=0.0):
    return {
        "rho": rho, "epsilon": epsilon, "weight_decay": decay, "weight_decay_mode": "coupled"}


CASES = [
    pytorch.case(
        torch.optim.Adadelta, {"lr": 1.0, "rho": 0.9, "eps": 1e-6}, function="bowl",
        start=(-5.0, -2.0), steps=150, settings=settings(0.9, 1e-6)),
    pytorch.case(
        torch.optim.Adadelta, {"lr": 1.0, "rho": 0.95, "eps": 1e-3, "weight_decay": 0.02},
        function="three_hump_camel", start=(-2.0, 1.5), steps=60,
        settings=settings(0.95, 1e-3, 0.02)),
    with_keras.case(
        keras.optimizers.Adadelta, {"learning_rate": 10.0, "rho": 0.95, "epsilon": 1e-7},
        function="himmelblau", start=(0.5, -0.5), steps=150, settings=settings(0.95, 1e-7)),
]
