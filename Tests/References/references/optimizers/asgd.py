"""Averaged descent, from PyTorch."""

import torch

from ..libraries import pytorch


def case(rate, shrinking, begin, **rest):
    return pytorch.case(
        torch.optim.ASGD, {"lr": rate, "lambd": shrinking, "alpha": 0.75, "t0": begin}, steps=100,
        begins_with={"averaged": pytorch.START},
        observe=lambda optimizer, parameter: {
            "averaged": pytorch.numbers(optimizer.state[parameter]["ax"])},
        settings={"lambd": shrinking, "alpha": 0.75, "t0": begin}, **rest)


CASES = [
    case(0.05, 0.01, 20, function="ravine", start=(-5.0, -2.0)),
    case(0.01, 1e-4, 10, function="three_hump_camel", start=(-2.0, 1.5)),
]
