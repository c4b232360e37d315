"""Adan, from pytorch_optimizer; Optax weighs the difference of the gradients with 1 − β₂."""

from pytorch_optimizer import Adan

from ..libraries import pytorch


def case(betas, epsilon, decay, **rest):
    return pytorch.case(
        Adan, {"lr": 0.1, "betas": betas, "eps": epsilon, "weight_decay": decay},
        package="pytorch_optimizer", steps=120,
        settings={
            "beta1": betas[0], "beta2": betas[1], "beta3": betas[2],
            "difference_coefficient": betas[1], "epsilon": epsilon, "epsilon_root": 0.0,
            "weight_decay": decay, "weight_decay_mode": "proximal"}, **rest)


CASES = [
    case((0.98, 0.92, 0.99), 1e-8, 0.0, function="ravine", start=(-5.0, -2.0)),
    case((0.9, 0.8, 0.95), 1e-3, 0.05, function="booth", start=(-4.0, 2.5)),
]
