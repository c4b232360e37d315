"""Where SciPy's methods with a line search end from given starts."""

import numpy as np
import scipy.optimize

from . import versions
from .functions import FUNCTIONS

# The methods with what makes each go on to the end.
METHODS = {
    "CG": {"gtol": 1e-9},
    "BFGS": {"gtol": 1e-9},
    "L-BFGS-B": {"gtol": 1e-9, "ftol": 0},
    "Newton-CG": {"xtol": 1e-12},
}
STARTS = {
    "rosenbrock": (-1.2, 1.0),
    "booth": (-4.0, 2.5),
    "himmelblau": (3.6, 2.4),
    "three_hump_camel": (0.4, -0.3),
    "matyas": (5.0, -3.0),
    "ravine": (-5.0, -2.0),
}


def names():
    return ["scipy"]


def fixture(_):
    cases = []
    for name, start in STARTS.items():
        function = FUNCTIONS[name]
        for method, options in METHODS.items():
            curvature = {"hess": function.hessian} if method == "Newton-CG" else {}
            found = scipy.optimize.minimize(
                function.value, np.array(start), jac=function.gradient, method=method,
                options=options, **curvature)
            cases.append({
                "id": f"{name}-{method}",
                "library": "scipy",
                "library_version": versions.installed("scipy"),
                "library_call": f"scipy.optimize.minimize(method='{method}')",
                "function": name,
                "start": start,
                "end": found.x,
                "tolerance": 1e-5,
            })
    return {"cases": cases}
