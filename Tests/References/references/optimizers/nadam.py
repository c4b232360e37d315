"""NAdam, of which the three libraries have three variants; Keras' decays its momentum at once."""

import keras
import optax
import torch

from ..libraries import keras as with_keras
from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(epsilon, **form):
    return {
        "beta1": 0.9, "beta2": 0.999, "epsilon": epsilon, "epsilon_root": 0.0,
        "epsilon_position": "after_correction", "weight_decay": 0.0,
        "weight_decay_mode": "coupled"} | form


CASES = [
    pytorch.case(
        torch.optim.NAdam, {"lr": 0.1, "momentum_decay": 0.004}, function="himmelblau",
        start=(0.5, -0.5), steps=120,
        settings=settings(1e-8, form="momentum_schedule", momentum_decay=0.004)),
    with_optax.case(
        "optax.nadam", lambda rate, _: optax.nadam(rate), rate=0.1, function="ravine",
        start=(-5.0, -2.0), steps=120,
        settings=settings(1e-8, form="next_correction", bias_correction=True)),
    with_keras.case(
        keras.optimizers.Nadam, {"learning_rate": 0.1, "epsilon": 1e-7},
        function="three_hump_camel", start=(-2.0, 1.5), steps=120,
        settings=settings(1e-7, form="momentum_schedule", momentum_decay=1.0)),
]
