"""Rows of data as the program makes them from a seed: SplitMix64 bits, Box and Muller's normal numbers."""

import math

MASK = (1 << 64) - 1


class Generator:
    def __init__(self, seed):
        self.state = seed

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def uniform(self):
        return (self.bits() >> 11) * 2.0**-53

    def pair(self):
        radius = math.sqrt(-2 * math.log(1 - self.uniform()))
        angle = 2 * math.pi * self.uniform()
        return radius * math.cos(angle), radius * math.sin(angle)


def along(curve, count=40, spread=0.4, outliers=0, seed=1):
    """Rows (x, y) scattered around a curve over −2…2; the first ones stand 8 above it."""
    generator = Generator(seed)
    rows = []
    for index in range(count):
        place = 4 * generator.uniform() - 2
        noise = spread * generator.pair()[0]
        rows.append((place, curve(place) + noise + (8.0 if index < outliers else 0.0)))
    return rows


def classes(count=40, overlap=1.2, seed=1):
    """Rows (x₁, x₂, class): clouds around ±(1, 0.6) in turns."""
    generator = Generator(seed)
    rows = []
    for index in range(count):
        sign = 1 if index % 2 == 0 else -1
        noise = generator.pair()
        rows.append((sign * 1 + overlap * noise[0], sign * 0.6 + overlap * noise[1], float(sign > 0)))
    return rows
