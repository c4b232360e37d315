"""Prodigy, from its authors' package and from Optax, which corrects for starting at 0."""

from optax import contrib
from prodigyopt import Prodigy

from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(first, correction):
    return {
        "beta1": 0.9, "beta2": 0.999, "beta3": None, "epsilon": 1e-8, "d0": first, "d_coef": 1.0,
        "bias_correction": correction, "safeguard_warmup": False, "weight_decay": 0.0,
        "weight_decay_mode": "decoupled"}


CASES = [
    pytorch.case(
        Prodigy, {"lr": 1.0, "d0": 1e-6}, package="prodigyopt", begins_with={"d": [1e-6]},
        observe=pytorch.distance, function="bowl", start=(-5.0, -2.0), steps=120,
        settings=settings(1e-6, False)),
    with_optax.case(
        "optax.contrib.prodigy",
        lambda rate, _: contrib.prodigy(rate, estim_lr0=1e-3), rate=1.0,
        begins_with={"d": [1e-3]}, observe=with_optax.distance, function="booth",
        start=(-4.0, 2.5), steps=120, settings=settings(1e-3, True)),
]
