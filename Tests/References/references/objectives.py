"""The fixture of a test function: its derivatives at seeded points, and its critical points."""

import zlib

import mpmath
import numpy as np

from . import versions
from .critical_points import APPROXIMATE, CUSPS, EDGES
from .functions import FUNCTIONS

POINTS = 20

# Digits while a critical point is looked for.
mpmath.mp.dps = 40


def names():
    return sorted(FUNCTIONS)


def fixture(name):
    """All about a function, ready to be written."""
    function = FUNCTIONS[name]
    points = seeded_points(name, function)
    known = [described(function, point) for point in critical_points(name, function)]
    if name in CUSPS:
        known.append(stated(function, CUSPS[name], "global"))
    if name in EDGES:
        known.append(stated(function, on_edge(function, EDGES[name]), "boundary-global"))
    known.sort(key=lambda critical: critical["value"])
    minima = [critical for critical in known if critical["kind"] in MINIMA]
    for critical in minima:
        if critical["kind"] == "minimum":
            lowest = abs(critical["value"] - minima[0]["value"]) < 1e-9
            critical["kind"] = "global" if lowest else "local"
    return {
        "id": name,
        "library": "jax",
        "library_version": versions.installed("jax"),
        "formula": function.text,
        "dimension": function.dimension,
        "domain": function.domain,
        "points": points,
        "values": [function.value(point) for point in points],
        "gradients": [function.gradient(point) for point in points],
        "hessians": [function.hessian(point) for point in points],
        "minima": minima,
        "other_critical_points": [critical for critical in known if critical not in minima],
    }


MINIMA = ("minimum", "global", "boundary-global")


def seeded_points(name, function):
    """Points all over the domain, with six digits so that they can be typed."""
    numbers = np.random.default_rng(zlib.crc32(name.encode()))
    low, high = np.array(function.domain, dtype=np.float64).T
    return np.round(numbers.uniform(low, high, (POINTS, function.dimension)), 6)


def critical_points(name, function):
    """The roots of the gradient near the places that are known."""
    for place in APPROXIMATE.get(name, []):
        if function.dimension == 1:
            yield [polished(lambda x: mpmath.diff(function.formula, x), place[0])]
        else:
            slopes = [
                lambda x, y, order=order: mpmath.diff(function.formula, (x, y), order)
                for order in ((1, 0), (0, 1))]
            yield polished(slopes, place)


def on_edge(function, place):
    """The root of ∂f/∂y near a place, at its x."""
    x, y = map(mpmath.mpf, place)
    return [place[0], polished(lambda y: mpmath.diff(function.formula, (x, y), (0, 1)), y)]


def polished(slopes, place):
    """A root to all digits of a double, as a number or a list of them."""
    if not isinstance(place, tuple):
        place = mpmath.mpf(place)
        return float(place if is_zero(slopes(place)) else mpmath.findroot(slopes, place, tol=1e-25))
    place = [mpmath.mpf(x) for x in place]
    is_root = all(is_zero(slope(*place)) for slope in slopes)
    root = place if is_root else mpmath.findroot(slopes, place, tol=1e-25)
    # Adding 0 makes a 0 of −0.
    return [float(x) + 0.0 for x in root]


def is_zero(slope):
    """Where the Hessian vanishes too, Newton's method creeps; there the place is exact."""
    return abs(slope) < 1e-30


def described(function, point):
    """A critical point with its value and, by the curvatures there, its kind."""
    curvatures = np.linalg.eigvalsh(precise_hessian(function, point))
    if min(abs(curvatures)) < 1e-9:
        kind = "degenerate"
    elif min(curvatures) > 0:
        kind = "minimum"
    else:
        kind = "maximum" if max(curvatures) < 0 else "saddle"
    return {"point": point, "value": precise_value(function, point), "kind": kind}


def stated(function, point, kind):
    """A critical point whose kind no derivative tells."""
    return {"point": list(point), "value": precise_value(function, point), "kind": kind}


def precise_value(function, point):
    return float(function.formula(*map(mpmath.mpf, point)))


def precise_hessian(function, point):
    """The second derivatives, there too where JAX divides by 0."""
    if function.dimension == 1:
        return np.array([[float(mpmath.diff(function.formula, point[0], 2))]])
    xx, xy, yy = (
        float(mpmath.diff(function.formula, tuple(point), order))
        for order in ((2, 0), (1, 1), (0, 2)))
    return np.array([[xx, xy], [xy, yy]])
