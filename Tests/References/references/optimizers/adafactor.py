"""Adafactor of a vector, which is not factored, with relative steps."""

import torch

from ..libraries import pytorch


def case(beta2_decay, least, decay, **rest):
    return pytorch.case(
        torch.optim.Adafactor,
        {"lr": 0.05, "beta2_decay": beta2_decay, "eps": (None, least), "weight_decay": decay},
        settings={
            "beta2_decay": beta2_decay, "epsilon1_floor": torch.finfo(torch.float64).eps,
            "epsilon1_added": 0.0, "epsilon2": least, "clip_threshold": 1.0, "relative_step": True,
            "weight_decay": decay, "weight_decay_mode": "decoupled"}, **rest)


CASES = [
    case(-0.8, 1e-3, 0.0, function="himmelblau", start=(0.5, -0.5), steps=100),
    case(-0.7, 1e-2, 0.02, function="booth", start=(-4.0, 2.5), steps=50),
]
