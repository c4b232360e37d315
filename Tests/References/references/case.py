"""One run of an optimizer by another library, with everything that determines it."""

from dataclasses import dataclass, field

from .functions import FUNCTIONS
from .oracle import Oracle


# Stands for the start itself in what a run begins with.
START = object()


@dataclass
class Track:
    """What a run leaves: its points, the start first, and what else is kept at each of them."""

    points: list
    auxiliary: dict = field(default_factory=dict)

    @staticmethod
    def begin(start, auxiliary=None):
        """A track that stands at its start, with what else is kept there."""
        begun = (auxiliary or {}).items()
        return Track(
            [list(start)],
            {name: [list(start) if value is START else value] for name, value in begun})


@dataclass(frozen=True)
class Case:
    """A run as the catalog of this project describes it, and how the library makes it.

    library      the name under which the package is installed
    call         what is called, for people
    run          (oracle, start, steps) -> Track
    settings     the settings of the rule, by the keys of the catalog
    rate         η before the schedule
    schedule     None, or the name of a schedule of the catalog with its settings
    """

    library: str
    call: str
    run: object
    function: str
    start: tuple
    steps: int
    settings: dict
    rate: float = 1.0
    schedule: tuple | None = None

    def track(self, seed=None):
        """The run; with a seed every point and gradient that is asked for is a little off."""
        oracle = Oracle(FUNCTIONS[self.function], seed)
        track = self.run(oracle, self.start, self.steps)
        assert len(track.points) == self.steps + 1, self.call
        return track
