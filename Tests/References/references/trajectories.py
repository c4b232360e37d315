"""The fixture of an optimizer, made of its cases."""

import importlib
import math
import pkgutil

import numpy as np

from . import optimizers, versions
from .functions import FUNCTIONS

# What a comparison may always be off by, relative to numbers above 1.
LEAST_TOLERANCE = 1e-12

# A run that goes astray by more proves nothing.
MOST_TOLERANCE = 1e-9


def names():
    return sorted(module.name for module in pkgutil.iter_modules(optimizers.__path__))


def fixture(optimizer):
    """All about an optimizer, ready to be written."""
    cases = importlib.import_module(f"{optimizers.__name__}.{optimizer}").CASES
    seen = {}
    described = []
    for case in cases:
        key = f"{optimizer}-{case.library}-{case.function}"
        seen[key] = seen.get(key, 0) + 1
        described.append(
            {"id": key if seen[key] == 1 else f"{key}-{seen[key]}", "optimizer": optimizer}
            | described_case(case))
    return {"cases": described}


def described_case(case):
    track = case.track()
    function = FUNCTIONS[case.function]
    schedule = case.schedule and {"name": case.schedule[0], "parameters": case.schedule[1]}
    return {
        "library": case.library,
        "library_version": versions.installed(case.library),
        "library_call": case.call,
        "hyperparameters": case.settings,
        "learning_rate": case.rate,
        "schedule": schedule,
        "function": case.function,
        "start": case.start,
        "steps": case.steps,
        "tolerance": tolerance(case, track),
        "trajectory": track.points,
        "losses": [function.value(point) for point in track.points],
    } | ({"auxiliary": track.auxiliary} if track.auxiliary else {})


def tolerance(case, track):
    """Ten times as far as runs go astray that are off in the last digits at every point."""
    astray = max(distance(case.track(seed), track) for seed in range(3))
    found = max(LEAST_TOLERANCE, rounded_up(10 * astray))
    if found > MOST_TOLERANCE:
        raise SystemExit(
            f"{case.call} on {case.function} hangs on the last digits ({found}): take another start")
    return found


def distance(one, other):
    """The largest difference of two runs, relative to numbers above 1."""
    gaps = [gap(one.points, other.points)]
    gaps += [gap(one.auxiliary[name], other.auxiliary[name]) for name in other.auxiliary]
    return max(gaps)


def gap(ones, others):
    ones, others = np.asarray(ones), np.asarray(others)
    return float(np.max(np.abs(ones - others) / np.maximum(1, np.abs(others))))


def rounded_up(number):
    """The next number of one digit."""
    if number == 0:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(number))
    return float(f"{math.ceil(number / unit - 1e-9) * unit:.0e}")
