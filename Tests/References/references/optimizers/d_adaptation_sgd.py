"""D-Adaptation of descent, from its authors' package."""

from dadaptation import DAdaptSGD

from ..libraries import pytorch


def case(rate, momentum, first, **rest):
    return pytorch.case(
        DAdaptSGD, {"lr": rate, "momentum": momentum, "d0": first}, package="dadaptation",
        begins_with={"d": [first]}, observe=pytorch.distance,
        settings={"momentum": momentum, "d0": first}, **rest)


CASES = [
    case(1.0, 0.0, 1e-6, function="bowl", start=(-5.0, -2.0), steps=40),
    case(0.5, 0.3, 1e-3, function="booth", start=(-4.0, 2.5), steps=100),
]
