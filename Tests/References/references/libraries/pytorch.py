"""Runs of optimizers with PyTorch's interface, those of other packages too."""

import numpy as np
import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

from ..case import START, Case, Track

# Some rules keep their scalars in the default type.
torch.set_default_dtype(torch.float64)

__all__ = ["START", "case", "distance", "numbers", "schedule_free_average"]


def case(optimizer, arguments, *, package="torch", scheduler=None, clip=None, prepare=None,
         observe=None, begins_with=None, by_closure=False, note="", **rest):
    """A run of torch.optim or of a package that follows it.

    scheduler   makes a scheduler of torch.optim.lr_scheduler from the optimizer
    clip        is called with the parameters once their gradients are there
    prepare     is called with the optimizer before the first step
    observe     gives what else the optimizer keeps, from it and its parameter
    begins_with what that is at the start
    by_closure  whether a step asks for the gradient itself, as L-BFGS does
    """

    def run(oracle, start, steps):
        parameter = torch.nn.Parameter(torch.tensor(start, dtype=torch.float64))
        built = optimizer([parameter], **arguments)
        planned = scheduler(built) if scheduler else None
        if prepare:
            prepare(built)
        track = Track.begin(start, begins_with)

        def closure():
            point = parameter.detach().numpy().copy()
            parameter.grad = torch.tensor(oracle.gradient(point))
            return torch.tensor(oracle.value(point), dtype=torch.float64)

        def record():
            for name, value in (observe(built, parameter) if observe else {}).items():
                track.auxiliary.setdefault(name, []).append(value)

        for _ in range(steps):
            if not by_closure:
                loss = closure()
                if clip:
                    clip([parameter])
            built.step(closure if by_closure else None)
            if isinstance(planned, ReduceLROnPlateau):
                planned.step(loss)
            elif planned:
                planned.step()
            track.points.append(parameter.detach().numpy().copy())
            record()
        return track

    module = "torch.optim" if package == "torch" else package
    call = f"{module}.{optimizer.__name__}" + (f" {note}" if note else "")
    return Case(library=package, call=call, run=run, rate=arguments["lr"], **rest)


def numbers(tensor):
    """A tensor as an array of its own."""
    return tensor.detach().numpy().astype(np.float64).copy()


def distance(optimizer, _):
    """The estimated distance d of Prodigy and D-Adaptation."""
    return {"d": [float(optimizer.param_groups[0]["d"])]}


def schedule_free_average(beta):
    """The average x of schedule-free rules, from y = β x + (1 − β) z."""

    def observe(optimizer, parameter):
        latest = numbers(optimizer.state[parameter]["z"])
        return {"averaged": (numbers(parameter) - (1 - beta) * latest) / beta}

    return observe
