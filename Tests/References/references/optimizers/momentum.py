"""Momentum: PyTorch's sum of gradients, Keras' velocity with η inside, Optax' average."""

import keras
import optax
import torch
from torch.optim.lr_scheduler import CyclicLR, OneCycleLR, StepLR

from ..libraries import keras as with_keras
from ..libraries import optax as with_optax
from ..libraries import pytorch

PLAIN = {"nesterov": False, "weight_decay": 0.0, "weight_decay_mode": "coupled"}
SUM = {"form": "accumulate", "first_step": "gradient"} | PLAIN


def average(debias):
    return with_optax.case(
        "optax.chain(optax.ema, optax.scale_by_learning_rate)",
        lambda rate, _: optax.chain(
            optax.ema(0.9, debias=debias), optax.scale_by_learning_rate(rate)),
        rate=0.2, function="bowl", start=(-5.0, -2.0), steps=100,
        settings={
            "momentum": 0.9, "dampening": 0.9, "form": "accumulate", "first_step": "dampened",
            "bias_correction": debias} | PLAIN)


CASES = [
    pytorch.case(
        torch.optim.SGD, {"lr": 0.04, "momentum": 0.9}, function="ravine", start=(-5.0, -2.0),
        steps=120, settings={"momentum": 0.9, "dampening": 0.0} | SUM),
    pytorch.case(
        torch.optim.SGD, {"lr": 0.6, "momentum": 0.5, "dampening": 0.5}, function="ravine",
        start=(-5.0, -2.0), steps=100, settings={"momentum": 0.5, "dampening": 0.5} | SUM),
    average(False),
    average(True),
    with_keras.case(
        keras.optimizers.SGD, {"learning_rate": 0.05, "momentum": 0.9}, function="saito_bowl",
        start=(-7.0, 2.0), steps=100,
        scheduler=lambda rate: keras.optimizers.schedules.ExponentialDecay(
            rate, decay_steps=10, decay_rate=0.7, staircase=True),
        schedule=("exponential_decay", {"decay_steps": 10, "decay_rate": 0.7, "staircase": True}),
        settings={
            "momentum": 0.9, "dampening": 0.0, "form": "velocity", "first_step": "gradient"}
        | PLAIN),
    pytorch.case(
        torch.optim.SGD, {"lr": 0.05, "momentum": 0.9}, function="saito_bowl", start=(-7.0, 2.0),
        steps=100, scheduler=lambda optimizer: StepLR(optimizer, step_size=10, gamma=0.7),
        schedule=("step", {"step_size": 10, "gamma": 0.7}),
        settings={"momentum": 0.9, "dampening": 0.0} | SUM),
    pytorch.case(
        torch.optim.SGD, {"lr": 0.05, "momentum": 0.9}, function="saito_bowl", start=(-7.0, 2.0),
        steps=100, scheduler=lambda optimizer: OneCycleLR(
            optimizer, 0.05, total_steps=101, base_momentum=0.7, max_momentum=0.95),
        schedule=("one_cycle", {
            "total_steps": 101, "pct_start": 0.3, "anneal": "cosine", "div_factor": 25.0,
            "final_div_factor": 1e4, "three_phase": False, "form": "torch",
            "cycle_momentum": True, "base_momentum": 0.7, "max_momentum": 0.95}),
        settings={"momentum": 0.9, "dampening": 0.0} | SUM),
    pytorch.case(
        torch.optim.SGD, {"lr": 0.05, "momentum": 0.9}, function="saito_bowl", start=(-7.0, 2.0),
        steps=100, scheduler=lambda optimizer: OneCycleLR(
            optimizer, 0.05, total_steps=101, anneal_strategy="linear", three_phase=True),
        schedule=("one_cycle", {
            "total_steps": 101, "pct_start": 0.3, "anneal": "linear", "div_factor": 25.0,
            "final_div_factor": 1e4, "three_phase": True, "form": "torch",
            "cycle_momentum": True, "base_momentum": 0.85, "max_momentum": 0.95}),
        settings={"momentum": 0.9, "dampening": 0.0} | SUM),
    pytorch.case(
        torch.optim.SGD, {"lr": 0.05, "momentum": 0.9}, function="saito_bowl", start=(-7.0, 2.0),
        steps=100, scheduler=lambda optimizer: CyclicLR(
            optimizer, 0.005, 0.05, step_size_up=10, step_size_down=15, mode="triangular2"),
        schedule=("cyclic", {
            "base": 0.1, "steps_up": 10, "steps_down": 15, "mode": "triangular2",
            "cycle_momentum": True, "base_momentum": 0.8, "max_momentum": 0.9}),
        settings={"momentum": 0.9, "dampening": 0.0} | SUM),
]
