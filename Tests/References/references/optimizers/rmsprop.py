"""RMSProp: ε inside the root and η inside the momentum in Optax, both outside in PyTorch."""

import optax
import torch
from torch.optim.lr_scheduler import StepLR

from ..libraries import optax as with_optax
from ..libraries import pytorch

BOTH = {
    "nesterov": False, "initial_scale": 0.0, "weight_decay": 0.0, "weight_decay_mode": "coupled"}


def settings(decay, epsilon, position, momentum_form, centered=False, momentum=0.0):
    return {
        "decay": decay, "epsilon": epsilon, "epsilon_position": position, "centered": centered,
        "momentum": momentum, "momentum_form": momentum_form} | BOTH


CASES = [
    with_optax.case(
        "optax.rmsprop",
        lambda rate, _: optax.rmsprop(rate, decay=0.9, eps=1e-6, initial_scale=0.0),
        rate=0.4, function="ravine", start=(-5.0, -2.0), steps=20,
        settings=settings(0.9, 1e-6, "inside", "after_rate")),
    pytorch.case(
        torch.optim.RMSprop, {"lr": 0.05, "alpha": 0.99, "eps": 1e-8}, function="himmelblau",
        start=(-4.5, 4.0), steps=120, settings=settings(0.99, 1e-8, "outside", "before_rate")),
    pytorch.case(
        torch.optim.RMSprop, {"lr": 0.02, "alpha": 0.9, "eps": 0.3, "centered": True},
        function="three_hump_camel", start=(-2.0, 1.5), steps=100,
        settings=settings(0.9, 0.3, "outside", "before_rate", centered=True)),
    pytorch.case(
        torch.optim.RMSprop, {"lr": 0.03, "alpha": 0.95, "eps": 1e-8, "momentum": 0.8},
        function="ravine", start=(-5.0, -2.0), steps=100,
        scheduler=lambda optimizer: StepLR(optimizer, step_size=15, gamma=0.6),
        schedule=("step", {"step_size": 15, "gamma": 0.6}),
        settings=settings(0.95, 1e-8, "outside", "before_rate", momentum=0.8)),
    with_optax.case(
        "optax.rmsprop",
        lambda rate, _: optax.rmsprop(
            rate, decay=0.9, eps=1e-3, initial_scale=0.0, centered=True, momentum=0.5),
        rate=0.05, multiplier=optax.exponential_decay(1.0, 20, 0.6), function="booth",
        start=(-4.0, 2.5), steps=100,
        schedule=("exponential_decay", {"decay_steps": 20, "decay_rate": 0.6}),
        settings=settings(0.9, 1e-3, "inside", "after_rate", centered=True, momentum=0.5)),
]
