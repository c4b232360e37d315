"""How far newly computed numbers are from those that are there."""

from dataclasses import dataclass, field


@dataclass
class Difference:
    """The largest difference in shares of what is allowed, and what else is not the same."""

    worst: float = 0.0
    place: str = ""
    others: list = field(default_factory=list)

    @property
    def is_fine(self):
        return self.worst <= 1 and not self.others

    def __str__(self):
        place = f" ({self.place})" if self.place else ""
        share = f"at most {self.worst:.2g} of the tolerance" + place
        return "; ".join([share] + self.others)


def difference(old, new):
    found = Difference()
    _compare(old, new, "", 1e-12, found)
    return found


def _compare(old, new, place, tolerance, found):
    if isinstance(old, dict) and isinstance(new, dict):
        tolerance = old.get("tolerance", tolerance)
        for key in old.keys() | new.keys():
            if key not in old or key not in new:
                found.others.append(f"{place}.{key} is on one side only")
            elif key != "tolerance":
                _compare(old[key], new[key], f"{place}.{key}", tolerance, found)
    elif isinstance(old, list) and isinstance(new, list):
        if len(old) != len(new):
            found.others.append(f"{place} has {len(old)} and {len(new)} elements")
        for index, (one, other) in enumerate(zip(old, new)):
            _compare(one, other, f"{place}[{index}]", tolerance, found)
    elif _is_number(old) and _is_number(new):
        share = abs(old - new) / (tolerance * max(1, abs(old)))
        if share > found.worst:
            found.worst, found.place = share, place
    elif old != new:
        found.others.append(f"{place} was {old!r} and is {new!r}")


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)
