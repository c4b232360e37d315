"""Adam: ε after the correction of the square in PyTorch and Optax, before it in Keras."""

import keras
import optax
import torch

from ..libraries import keras as with_keras
from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(beta1=0.9, beta2=0.999, epsilon=1e-8, position="after_correction", correction=True,
             decay=0.0):
    return {
        "beta1": beta1, "beta2": beta2, "epsilon": epsilon, "epsilon_root": 0.0,
        "epsilon_position": position, "bias_correction": correction, "weight_decay": decay,
        "weight_decay_mode": "coupled"}


def without_correction(rate):
    """Divides out of η what Keras multiplies it by in the step."""

    def before(optimizer, step):
        optimizer.learning_rate = rate * (1 - 0.9**step) / (1 - 0.999**step) ** 0.5

    return before


CASES = [
    pytorch.case(
        torch.optim.Adam, {"lr": 0.05}, function="rosenbrock", start=(-1.2, 1.0), steps=200,
        settings=settings()),
    pytorch.case(
        torch.optim.Adam, {"lr": 0.2, "betas": (0.8, 0.95), "eps": 0.01, "weight_decay": 0.05},
        function="himmelblau", start=(0.5, -0.5), steps=120,
        settings=settings(0.8, 0.95, 0.01, decay=0.05)),
    with_keras.case(
        keras.optimizers.Adam, {"learning_rate": 0.1, "epsilon": 0.01},
        function="three_hump_camel", start=(-2.0, 1.5), steps=100,
        settings=settings(epsilon=0.01, position="before_correction")),
    with_keras.case(
        keras.optimizers.Adam, {"learning_rate": 0.1, "epsilon": 1e-7}, function="ravine",
        start=(-5.0, -2.0), steps=120, before=without_correction(0.1),
        note="with its bias correction divided out of the learning rate",
        settings=settings(epsilon=1e-7, correction=False)),
    with_optax.case(
        "optax.adam", lambda rate, _: optax.adam(rate), rate=0.3,
        multiplier=optax.warmup_cosine_decay_schedule(0.1, 1.0, 20, 120, end_value=0.01),
        function="rastrigin", start=(2.3, -1.7), steps=120,
        schedule=(
            "warmup",
            {"warmup_steps": 20, "start": 0.1,
             "then": {"name": "cosine", "period": 100, "end": 0.01}}),
        settings=settings()),
]
