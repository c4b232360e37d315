"""Schedule-free descent, from its authors' package: the points are y, the averages x."""

from schedulefree import SGDScheduleFree

from ..libraries import pytorch


def case(rate, beta, decay=0.0, warmup=0, **rest):
    return pytorch.case(
        SGDScheduleFree,
        {"lr": rate, "momentum": beta, "weight_decay": decay, "warmup_steps": warmup},
        package="schedulefree", begins_with={"averaged": pytorch.START},
        prepare=lambda optimizer: optimizer.train(),
        observe=pytorch.schedule_free_average(beta),
        settings={
            "beta": beta, "weight_decay": decay, "weight_decay_mode": "coupled",
            "warmup_steps": warmup, "r": 0.0, "weight_lr_power": 2.0}, **rest)


CASES = [
    case(0.1, 0.9, function="bowl", start=(-5.0, -2.0), steps=100),
    case(0.02, 0.95, 0.01, 10, function="himmelblau", start=(0.5, -0.5), steps=120),
]
