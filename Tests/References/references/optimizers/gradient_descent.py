"""Gradient descent, with the clipping, the weight decay and the schedules that any run may have."""

import math

import jax.numpy as jnp
import optax
import torch
from torch.nn.utils import clip_grad_norm_, clip_grad_value_
from torch.optim.lr_scheduler import LambdaLR, ReduceLROnPlateau, StepLR

from ..libraries import optax as with_optax
from ..libraries import pytorch

PLAIN = {"weight_decay": 0.0, "weight_decay_mode": "coupled"}


def clipped(kind, threshold, epsilon):
    return PLAIN | {"clip": {"kind": kind, "threshold": threshold, "epsilon": epsilon}}


def sgd(rate, decay=0.0, **rest):
    settings = rest.pop("settings", PLAIN | {"weight_decay": decay})
    return pytorch.case(
        torch.optim.SGD, {"lr": rate, "weight_decay": decay}, settings=settings, **rest)


def falling(count):
    """linear_schedule(1.0, 0.1, 50), of which Optax makes single precision where it counts."""
    return 1.0 - 0.9 * jnp.minimum(count.astype("float64"), 50.0) / 50.0


CASES = [
    sgd(0.2, function="square_1d", start=(10.0,), steps=50),
    sgd(1.1, function="square_1d", start=(10.0,), steps=50),
    sgd(2.0, function="cosine_wave_1d", start=(10.0,), steps=50),
    sgd(0.1, function="bowl", start=(-5.0, -2.0), steps=100),
    sgd(0.01, function="himmelblau", start=(0.5, -0.5), steps=100),
    sgd(0.001, function="rosenbrock", start=(-1.2, 1.0), steps=150),
    sgd(0.05, 0.3, function="booth", start=(-4.0, 2.5), steps=100),
    sgd(
        0.02, function="himmelblau", start=(-4.5, 4.0), steps=120, note="and clip_grad_norm_",
        clip=lambda parameters: clip_grad_norm_(parameters, 1.0),
        settings=clipped("norm", 1.0, 1e-6)),
    with_optax.case(
        "optax.chain(optax.clip_by_global_norm, optax.sgd)",
        lambda rate, _: optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(rate)), rate=0.02,
        function="himmelblau", start=(-4.5, 4.0), steps=120,
        settings=clipped("norm", 1.0, 0.0)),
    sgd(
        0.05, function="rosenbrock", start=(-1.5, 2.0), steps=120, note="and clip_grad_value_",
        clip=lambda parameters: clip_grad_value_(parameters, 0.5),
        settings=clipped("component", 0.5, 0.0)),
    sgd(
        0.3, function="ravine", start=(-5.0, -2.0), steps=100,
        scheduler=lambda optimizer: StepLR(optimizer, step_size=20, gamma=0.5),
        schedule=("step", {"step_size": 20, "gamma": 0.5})),
    sgd(
        0.1, function="bowl", start=(-5.0, -2.0), steps=60,
        scheduler=lambda optimizer: LambdaLR(optimizer, lambda step: math.exp(-0.1 * step)),
        schedule=("exponential_rate", {"rate": 0.1})),
    sgd(
        0.1, function="bowl", start=(-5.0, -2.0), steps=60,
        scheduler=lambda optimizer: LambdaLR(optimizer, lambda step: (1 + 0.1 * step) ** -0.5),
        schedule=("polynomial_power", {"beta": 0.1, "alpha": 0.5})),
    sgd(
        0.55, function="ravine", start=(-5.0, -2.0), steps=100,
        scheduler=lambda optimizer: ReduceLROnPlateau(
            optimizer, factor=0.5, patience=3, threshold=1e-3, cooldown=2, min_lr=0.55 * 0.2,
            eps=0.0),
        schedule=("plateau", {
            "factor": 0.5, "patience": 3, "threshold": 1e-3, "threshold_mode": "rel",
            "cooldown": 2, "min": 0.2})),
    sgd(
        0.02, function="himmelblau", start=(-4.5, 4.0), steps=120,
        scheduler=lambda optimizer: ReduceLROnPlateau(
            optimizer, factor=0.3, patience=0, threshold=0.01, threshold_mode="abs", eps=0.0),
        schedule=("plateau", {
            "factor": 0.3, "patience": 0, "threshold": 0.01, "threshold_mode": "abs",
            "cooldown": 0, "min": 0.0})),
    with_optax.case(
        "optax.chain(optax.scale, optax.add_decayed_weights, optax.scale_by_schedule)",
        lambda rate, _: optax.chain(
            optax.scale(rate), optax.add_decayed_weights(0.01),
            optax.scale_by_schedule(falling), optax.scale(-1.0)),
        rate=0.05, function="booth", start=(-4.0, 2.5), steps=100,
        settings={"weight_decay": 0.01, "weight_decay_mode": "scheduled"},
        schedule=("linear", {"start": 1.0, "end": 0.1, "steps": 50})),
    with_optax.case(
        "optax.sgd", lambda rate, _: optax.sgd(rate), rate=0.012,
        multiplier=optax.cosine_decay_schedule(1.0, 100, alpha=0.05),
        function="three_hump_camel", start=(1.9, 1.5), steps=100, settings=PLAIN,
        schedule=("cosine", {"period": 100, "end": 0.05})),
]
