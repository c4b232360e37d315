"""D-Adaptation of Adam, from its authors' package, and from Optax, which corrects for
starting at 0."""

from dadaptation import DAdaptAdam
from optax import contrib

from ..libraries import optax as with_optax
from ..libraries import pytorch


def settings(first, correction):
    return {
        "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "d0": first, "bias_correction": correction,
        "weight_decay": 0.0, "weight_decay_mode": "decoupled"}


CASES = [
    pytorch.case(
        DAdaptAdam, {"lr": 1.0, "decouple": True, "d0": 1e-6}, package="dadaptation",
        begins_with={"d": [1e-6]}, observe=pytorch.distance, function="booth",
        start=(-4.0, 2.5), steps=120, settings=settings(1e-6, False)),
    with_optax.case(
        "optax.contrib.dadapt_adamw",
        lambda rate, _: contrib.dadapt_adamw(rate, estim_lr0=1e-3), rate=1.0,
        begins_with={"d": [1e-3]}, observe=with_optax.distance, function="ravine",
        start=(-5.0, -2.0), steps=120, settings=settings(1e-3, True)),
]
