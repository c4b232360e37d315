"""What there are reference data of, each kind with a file an entry in a folder of its own."""

from dataclasses import dataclass
from typing import Callable

from . import end_points, objectives, schedules, trajectories


@dataclass(frozen=True)
class Kind:
    """folder is below the fixtures; fixture makes all about an entry from its name."""

    folder: str
    names: Callable
    fixture: Callable


ALL = [
    Kind("Optimizers", trajectories.names, trajectories.fixture),
    Kind("Objectives", objectives.names, objectives.fixture),
    Kind("Schedules", schedules.names, schedules.fixture),
    Kind("EndPoints", end_points.names, end_points.fixture),
]
