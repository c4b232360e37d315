"""Rprop, from PyTorch; Optax' acts one step late."""

import torch

from ..libraries import pytorch


def case(rate, etas, step_sizes, **rest):
    return pytorch.case(
        torch.optim.Rprop, {"lr": rate, "etas": etas, "step_sizes": step_sizes},
        settings={
            "eta_minus": etas[0], "eta_plus": etas[1], "step_min": step_sizes[0],
            "step_max": step_sizes[1]}, **rest)


CASES = [
    case(0.1, (0.5, 1.2), (1e-6, 50.0), function="himmelblau", start=(0.5, -0.5), steps=80),
    case(0.05, (0.6, 1.3), (1e-3, 1.0), function="rosenbrock", start=(-1.2, 1.0), steps=100),
]
