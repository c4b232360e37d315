"""What a library may ask about the function it descends."""

import numpy as np

# Units in the last place by which a perturbed run is off at every question.
UNITS = 45


class Oracle:
    """Value, gradient and Hessian of a function, exact or disturbed by the last few digits.

    A disturbed one shows how far a run moves when its arithmetic is merely ordered otherwise.
    """

    def __init__(self, function, seed=None):
        self.function = function
        self._numbers = None if seed is None else np.random.default_rng(seed)

    @property
    def is_exact(self):
        return self._numbers is None

    def value(self, point):
        return self.function.value(point)

    def gradient(self, point):
        return self._disturbed(self.function.gradient(self._disturbed(point)))

    def hessian(self, point):
        return self._disturbed(self.function.hessian(self._disturbed(point)))

    def _disturbed(self, array):
        array = np.asarray(array, dtype=np.float64)
        if self._numbers is None:
            return array
        units = self._numbers.uniform(-UNITS, UNITS, array.shape)
        return array * (1 + units * np.finfo(np.float64).eps)
