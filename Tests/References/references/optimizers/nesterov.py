"""Nesterov's momentum, in the form that steps from the gradient at θ."""

import keras
import optax
import torch

from ..libraries import keras as with_keras
from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(momentum, form):
    return {
        "momentum": momentum, "dampening": 0.0, "form": form, "first_step": "gradient",
        "nesterov": True, "weight_decay": 0.0, "weight_decay_mode": "coupled"}


CASES = [
    pytorch.case(
        torch.optim.SGD, {"lr": 0.04, "momentum": 0.9, "nesterov": True}, function="ravine",
        start=(-5.0, -2.0), steps=100, settings=settings(0.9, "accumulate")),
    with_optax.case(
        "optax.sgd", lambda rate, _: optax.sgd(rate, momentum=0.85, nesterov=True), rate=0.01,
        function="himmelblau", start=(0.5, 0.5), steps=80, settings=settings(0.85, "accumulate")),
    with_keras.case(
        keras.optimizers.SGD, {"learning_rate": 0.03, "momentum": 0.9, "nesterov": True},
        function="booth", start=(-4.0, 2.5), steps=100, settings=settings(0.9, "velocity")),
]
