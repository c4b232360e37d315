"""The multipliers of schedules for the first 201 steps, each by the library it is named after."""

import math
from dataclasses import dataclass
from typing import Callable

import keras
import numpy as np
import optax
import torch
import transformers
from torch.optim import lr_scheduler

from . import versions

keras.config.set_floatx("float64")
torch.set_default_dtype(torch.float64)

STEPS = 201

# The libraries' recursions round otherwise than closed forms do; relative, below 0.001 absolute.
TOLERANCE = 1e-12


@dataclass(frozen=True)
class Case:
    library: str
    call: str
    multipliers: Callable
    parameters: dict


CASES = {}


def add(schedule, library, call, multipliers, parameters):
    CASES.setdefault(schedule, []).append(Case(library, call, multipliers, parameters))


def with_torch(schedule, kind, parameters, *arguments, library="torch", **named):
    """A scheduler of PyTorch, or of a package that makes one of an optimizer."""

    def multipliers():
        parameter = torch.nn.Parameter(torch.zeros(1))
        optimizer = torch.optim.SGD([parameter], lr=1.0)
        scheduler = kind(optimizer, *arguments, **named)
        for step in range(STEPS):
            if step > 0:
                optimizer.step()
                scheduler.step()
            yield optimizer.param_groups[0]["lr"]

    module = "torch.optim.lr_scheduler" if library == "torch" else library
    add(schedule, library, f"{module}.{kind.__name__}", multipliers, parameters)


def with_transformers(schedule, kind, parameters, *arguments, **named):
    with_torch(schedule, kind, parameters, *arguments, library="transformers", **named)


def with_optax(schedule, kind, parameters, *arguments, **named):
    """A schedule of Optax, which is in double precision only where the count of steps is."""

    def multipliers():
        built = kind(*arguments, **named)
        return (float(built(np.float64(step))) for step in range(STEPS))

    add(schedule, "optax", f"optax.{kind.__name__}", multipliers, parameters)


def with_keras(schedule, kind, parameters, *arguments, **named):
    def multipliers():
        built = kind(*arguments, **named)
        return (float(built(np.float64(step))) for step in range(STEPS))

    add(schedule, "keras", f"keras.optimizers.schedules.{kind.__name__}", multipliers, parameters)


K = keras.optimizers.schedules

with_torch("constant", lr_scheduler.LambdaLR, {}, lambda step: 1.0)
with_torch(
    "step", lr_scheduler.StepLR, {"step_size": 30, "gamma": 0.5}, step_size=30, gamma=0.5)
with_torch(
    "multi_step", lr_scheduler.MultiStepLR, {"milestones": [40, 90, 150], "gamma": 0.1},
    milestones=[40, 90, 150], gamma=0.1)
with_optax(
    "piecewise_constant", optax.piecewise_constant_schedule,
    {"boundaries": [50, 120], "values": [1.0, 0.5, 0.1], "switch": "at_boundary"},
    1.0, {50: 0.5, 120: 0.2})
with_keras(
    "piecewise_constant", K.PiecewiseConstantDecay,
    {"boundaries": [50, 120], "values": [1.0, 0.5, 0.1], "switch": "after_boundary"},
    [50.0, 120.0], [1.0, 0.5, 0.1])
with_torch("exponential", lr_scheduler.ExponentialLR, {"gamma": 0.97}, gamma=0.97)
with_torch(
    "exponential_rate", lr_scheduler.LambdaLR, {"rate": 0.1}, lambda step: math.exp(-0.1 * step))
with_optax(
    "exponential_decay", optax.exponential_decay, {"decay_steps": 25, "decay_rate": 0.5},
    1.0, 25, 0.5)
with_optax(
    "exponential_decay", optax.exponential_decay,
    {"decay_steps": 25, "decay_rate": 0.5, "staircase": True, "begin": 10, "end": 0.05},
    1.0, 25, 0.5, transition_begin=10, staircase=True, end_value=0.05)
with_keras(
    "exponential_decay", K.ExponentialDecay,
    {"decay_steps": 25, "decay_rate": 0.5, "staircase": True}, 1.0, 25, 0.5, staircase=True)
with_torch(
    "polynomial_power", lr_scheduler.LambdaLR, {"beta": 0.1, "alpha": 0.5},
    lambda step: (1 + 0.1 * step) ** -0.5)
with_torch(
    "polynomial_decay", lr_scheduler.PolynomialLR, {"decay_steps": 150, "power": 2.0},
    total_iters=150, power=2.0)
with_optax(
    "polynomial_decay", optax.polynomial_schedule,
    {"decay_steps": 120, "power": 0.9, "end": 0.05, "begin": 20},
    1.0, 0.05, 0.9, 120, transition_begin=20)
with_keras(
    "polynomial_decay", K.PolynomialDecay,
    {"decay_steps": 60, "power": 1.0, "end": 0.01, "cycle": True},
    1.0, 60, end_learning_rate=0.01, power=1.0, cycle=True)
with_keras("inverse_time", K.InverseTimeDecay, {"decay_steps": 10, "decay_rate": 0.5}, 1.0, 10, 0.5)
with_keras(
    "inverse_time", K.InverseTimeDecay, {"decay_steps": 10, "decay_rate": 0.5, "staircase": True},
    1.0, 10, 0.5, staircase=True)
with_transformers(
    "inverse_sqrt", transformers.get_inverse_sqrt_schedule,
    {"warmup_steps": 20, "timescale": 20}, 20, timescale=20)
with_torch("cosine", lr_scheduler.CosineAnnealingLR, {"period": 200}, T_max=200)
with_torch(
    "cosine", lr_scheduler.CosineAnnealingLR, {"period": 60, "end": 0.1, "after": "periodic"},
    T_max=60, eta_min=0.1)
with_optax(
    "cosine", optax.cosine_decay_schedule, {"period": 150, "end": 0.02}, 1.0, 150, alpha=0.02)
with_keras("cosine", K.CosineDecay, {"period": 150, "end": 0.1}, 1.0, 150, alpha=0.1)
with_torch(
    "cosine_restarts", lr_scheduler.CosineAnnealingWarmRestarts,
    {"first_period": 25, "period_factor": 2, "end": 0.05}, 25, T_mult=2, eta_min=0.05)
with_keras(
    "cosine_restarts", K.CosineDecayRestarts,
    {"first_period": 25, "period_factor": 2, "amplitude_factor": 0.8, "end": 0.1},
    1.0, 25, t_mul=2.0, m_mul=0.8, alpha=0.1)
with_optax(
    "cosine_restarts", optax.sgdr_schedule, {"first_period": 50, "period_factor": 1},
    [{"init_value": 1.0, "peak_value": 1.0, "warmup_steps": 0, "decay_steps": 50}] * 5)
with_torch(
    "linear", lr_scheduler.LinearLR, {"start": 0.25, "end": 1.0, "steps": 40},
    start_factor=0.25, end_factor=1.0, total_iters=40)
with_transformers(
    "warmup", transformers.get_constant_schedule_with_warmup,
    {"warmup_steps": 20, "then": {"name": "constant"}}, 20)
with_transformers(
    "warmup", transformers.get_linear_schedule_with_warmup,
    {"warmup_steps": 20,
     "then": {"name": "polynomial_decay", "decay_steps": 180, "power": 1.0, "end": 0.0}}, 20, 200)
with_transformers(
    "warmup", transformers.get_cosine_schedule_with_warmup,
    {"warmup_steps": 20, "then": {"name": "cosine", "period": 180}}, 20, 200)
with_optax(
    "warmup", optax.warmup_cosine_decay_schedule,
    {"warmup_steps": 30, "start": 0.1, "then": {"name": "cosine", "period": 150, "end": 0.01}},
    0.1, 1.0, 30, 180, end_value=0.01)
with_optax(
    "warmup", optax.warmup_exponential_decay_schedule,
    {"warmup_steps": 20, "start": 0.0,
     "then": {"name": "exponential_decay", "decay_steps": 40, "decay_rate": 0.5}},
    0.0, 1.0, 20, 40, 0.5)
with_keras(
    "warmup", K.CosineDecay,
    {"warmup_steps": 30, "start": 0.1, "then": {"name": "cosine", "period": 150, "end": 0.05}},
    0.1, 150, alpha=0.05, warmup_target=1.0, warmup_steps=30)


def one_cycle(steps, anneal, three_phase, form):
    return {
        "total_steps": steps, "pct_start": 0.3, "anneal": anneal, "div_factor": 25.0,
        "final_div_factor": 1e4, "three_phase": three_phase, "form": form}


with_torch(
    "one_cycle", lr_scheduler.OneCycleLR, one_cycle(201, "cosine", False, "torch"),
    1.0, total_steps=201, cycle_momentum=False)
with_torch(
    "one_cycle", lr_scheduler.OneCycleLR, one_cycle(201, "linear", True, "torch"),
    1.0, total_steps=201, cycle_momentum=False, anneal_strategy="linear", three_phase=True)
with_optax(
    "one_cycle", optax.cosine_onecycle_schedule, one_cycle(200, "cosine", False, "optax"),
    200, 1.0, 0.3, 25.0, 1e4)
with_torch(
    "cyclic", lr_scheduler.CyclicLR,
    {"base": 0.1, "steps_up": 20, "steps_down": 20, "mode": "triangular"},
    0.1, 1.0, step_size_up=20, step_size_down=20, cycle_momentum=False)
with_torch(
    "cyclic", lr_scheduler.CyclicLR,
    {"base": 0.1, "steps_up": 20, "steps_down": 30, "mode": "triangular2"},
    0.1, 1.0, step_size_up=20, step_size_down=30, mode="triangular2", cycle_momentum=False)
with_torch(
    "cyclic", lr_scheduler.CyclicLR,
    {"base": 0.1, "steps_up": 25, "steps_down": 25, "mode": "exp_range", "gamma": 0.99},
    0.1, 1.0, step_size_up=25, step_size_down=25, mode="exp_range", gamma=0.99,
    cycle_momentum=False)
with_transformers(
    "warmup_stable_decay", transformers.get_wsd_schedule,
    {"warmup_steps": 20, "stable_steps": 120, "decay_steps": 60, "decay": "cosine"},
    20, 60, num_stable_steps=120, decay_type="cosine")
with_transformers(
    "warmup_stable_decay", transformers.get_wsd_schedule,
    {"warmup_steps": 20, "stable_steps": 120, "decay_steps": 50, "decay": "one_minus_sqrt",
     "end": 0.1, "warmup_from_end": True},
    20, 50, num_stable_steps=120, decay_type="1-sqrt", min_lr_ratio=0.1)


with_optax(
    "join", optax.join_schedules,
    {"first": {"name": "linear", "start": 0.1, "end": 1.0, "steps": 30}, "at": 30,
     "then": {"name": "join", "first": {"name": "constant"}, "at": 50,
              "then": {"name": "cosine", "period": 80, "end": 0.05}}},
    [optax.linear_schedule(0.1, 1.0, 30), optax.constant_schedule(1.0),
     optax.cosine_decay_schedule(1.0, 80, alpha=0.05)], [30, 80])


def SequentialLR(optimizer):
    rise = lr_scheduler.LinearLR(optimizer, start_factor=0.25, end_factor=1.0, total_iters=40)
    fall = lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.5)
    return lr_scheduler.SequentialLR(optimizer, [rise, fall], [40])


with_torch(
    "join", SequentialLR,
    {"first": {"name": "linear", "start": 0.25, "end": 1.0, "steps": 40}, "at": 40,
     "then": {"name": "step", "step_size": 30, "gamma": 0.5}})
with_torch("plateau", lr_scheduler.LambdaLR, {}, lambda step: 1.0)
for curve in ("linear", "cosine"):
    with_optax(
        "interpolation", optax.piecewise_interpolate_schedule,
        {"steps": [0, 20, 60, 150], "values": [0.1, 1.0, 0.25, 0.01], "curve": curve},
        curve, 0.1, {20: 10.0, 60: 0.25, 150: 0.04})


def names():
    return sorted(CASES)


def fixture(schedule):
    """All about a schedule, ready to be written."""
    seen = {}
    cases = []
    for case in CASES[schedule]:
        key = f"{schedule}-{case.library}"
        seen[key] = seen.get(key, 0) + 1
        cases.append({
            "id": key if seen[key] == 1 else f"{key}-{seen[key]}",
            "name": schedule,
            "library": case.library,
            "library_version": versions.installed(case.library),
            "library_call": case.call,
            "parameters": case.parameters,
            "tolerance": TOLERANCE,
            "multipliers": list(case.multipliers()),
        })
    return {"cases": cases}
