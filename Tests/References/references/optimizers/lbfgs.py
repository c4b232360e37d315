"""L-BFGS without a line search: PyTorch shortens its first step and drops pairs, Optax does not."""

import optax
import torch

from ..libraries import optax as with_optax
from ..libraries import pytorch


def with_torch(rate, history, **rest):
    return pytorch.case(
        torch.optim.LBFGS, {"lr": rate, "max_iter": 1, "history_size": history},
        by_closure=True, note="with one iteration a step",
        settings={
            "form": "torch", "history_size": history, "tolerance_gradient": 1e-7,
            "tolerance_change": 1e-9, "curvature_threshold": 1e-10, "line_search": None}, **rest)


CASES = [
    with_torch(1.0, 10, function="booth", start=(-4.0, 2.5), steps=15),
    with_torch(0.5, 4, function="himmelblau", start=(0.5, -0.5), steps=30),
    with_optax.case(
        "optax.lbfgs",
        lambda rate, _: optax.lbfgs(rate, memory_size=5, linesearch=None), rate=0.7,
        function="booth", start=(-4.0, 2.5), steps=30,
        settings={"form": "optax", "history_size": 5, "line_search": None}),
]
