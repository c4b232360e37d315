"""AMSGrad: the maximum is of the raw square in PyTorch and Keras, of the corrected one in Optax."""

import keras
import optax
import torch

from ..libraries import keras as with_keras
from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(epsilon, position, maximum_of, correct_maximum):
    return {
        "beta1": 0.9, "beta2": 0.9, "epsilon": epsilon, "epsilon_root": 0.0,
        "epsilon_position": position, "bias_correction": True, "maximum_of": maximum_of,
        "correct_maximum": correct_maximum, "correct_first_moment": True, "weight_decay": 0.0,
        "weight_decay_mode": "coupled"}


CASES = [
    pytorch.case(
        torch.optim.Adam, {"lr": 0.3, "betas": (0.9, 0.9), "amsgrad": True},
        function="himmelblau", start=(-4.5, 4.0), steps=120,
        settings=settings(1e-8, "after_correction", "raw", True)),
    with_optax.case(
        "optax.amsgrad", lambda rate, _: optax.amsgrad(rate, b2=0.9), rate=0.3,
        function="himmelblau", start=(-4.5, 4.0), steps=120,
        settings=settings(1e-8, "after_correction", "corrected", False)),
    with_keras.case(
        keras.optimizers.Adam,
        {"learning_rate": 0.2, "beta_2": 0.9, "epsilon": 1e-7, "amsgrad": True},
        function="ravine", start=(-5.0, -2.0), steps=120,
        settings=settings(1e-7, "before_correction", "raw", True)),
]
