"""The test functions, by their names in the catalog."""

import math
from math import e, pi, sqrt as root

from .elementary import abs, cos, exp, log, minimum, sin, sqrt, tanh
from .function import Function
from .samples import along, classes

FUNCTIONS = {}


def add(name, formula, text, *domain):
    FUNCTIONS[name] = Function(formula, text, domain)


def square_box(end):
    return (-end, end), (-end, end)


# One variable.
add("square_1d", lambda x: x**2, "x²", (-10, 10))
add(
    "cosine_wave_1d", lambda x: x * cos(0.15 * pi * x), "x·cos(0.15·π·x)", (-10, 10))
add("tanh_1d", lambda x: tanh(x), "tanh(x)", (-2, 5))
add("cubic_1d", lambda x: x**3, "x³", (-2, 2))

# Quadratic ones and valleys.
add("bowl", lambda x, y: x**2 + 2 * y**2, "x² + 2y²", (-5.5, 1), (-3, 1))
add("ravine", lambda x, y: 0.1 * x**2 + 2 * y**2, "0.1x² + 2y²", (-5.5, 1), (-3, 1))
add(
    "narrow_ravine", lambda x, y: 0.5 * (x**2 + 100 * y**2), "½(x² + 100y²)", (-2, 2), (-1, 1))
add(
    "rotated_ravine", lambda x, y: 0.25 * ((x + y) ** 2 + 100 * (y - x) ** 2),
    "¼((x+y)² + 100(y−x)²)", *square_box(2))
add("saito_bowl", lambda x, y: x**2 / 20 + y**2, "x²/20 + y²", (-10, 10), (-5, 5))
add("sphere", lambda x, y: x**2 + y**2, "x² + y²", *square_box(5.12))
add(
    "booth", lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2, "(x+2y−7)² + (2x+y−5)²",
    *square_box(10))
add(
    "matyas", lambda x, y: 0.26 * (x**2 + y**2) - 0.48 * x * y, "0.26(x²+y²) − 0.48xy",
    *square_box(10))
add(
    "rosenbrock", lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2, "(1−x)² + 100(y−x²)²",
    (-2, 2), (-1, 3))
add("saddle", lambda x, y: x**2 - y**2, "x² − y²", *square_box(2))
add("monkey_saddle", lambda x, y: x**3 - 3 * x * y**2, "x³ − 3xy²", *square_box(2))

# Polynomials with several minima.
add(
    "himmelblau", lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    "(x²+y−11)² + (x+y²−7)²", *square_box(5))
add(
    "beale",
    lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2,
    "(1.5−x+xy)² + (2.25−x+xy²)² + (2.625−x+xy³)²", *square_box(4.5))
add(
    "three_hump_camel", lambda x, y: 2 * x**2 - 1.05 * x**4 + x**6 / 6 + x * y + y**2,
    "2x² − 1.05x⁴ + x⁶/6 + xy + y²", *square_box(5))
add(
    "six_hump_camel",
    lambda x, y: (4 - 2.1 * x**2 + x**4 / 3) * x**2 + x * y + (-4 + 4 * y**2) * y**2,
    "(4 − 2.1x² + x⁴/3)x² + xy + (−4+4y²)y²", (-3, 3), (-2, 2))
add(
    "styblinski_tang",
    lambda x, y: 0.5 * (x**4 - 16 * x**2 + 5 * x + y**4 - 16 * y**2 + 5 * y),
    "½Σ(xᵢ⁴ − 16xᵢ² + 5xᵢ)", *square_box(5))
add(
    "goldstein_price",
    lambda x, y: (1 + (x + y + 1) ** 2 * (19 - 14*x + 3*x**2 - 14*y + 6*x*y + 3*y**2))
    * (30 + (2*x - 3*y) ** 2 * (18 - 32*x + 12*x**2 + 48*y - 36*x*y + 27*y**2)),
    "[1+(x+y+1)²(19−14x+3x²−14y+6xy+3y²)]·[30+(2x−3y)²(18−32x+12x²+48y−36xy+27y²)]",
    *square_box(2))
add(
    "dixon_price", lambda x, y: (x - 1) ** 2 + 2 * (2 * y**2 - x) ** 2, "(x−1)² + 2(2y²−x)²",
    *square_box(10))
add(
    "zakharov", lambda x, y: x**2 + y**2 + (0.5 * x + y) ** 2 + (0.5 * x + y) ** 4,
    "x² + y² + (0.5x+y)² + (0.5x+y)⁴", (-5, 10), (-5, 10))

# Waves, hills and plateaus.
add(
    "tanh_plateau", lambda x, y: tanh(x) ** 2 + tanh(y) ** 2, "tanh²(x) + tanh²(y)",
    *square_box(4))
add(
    "gaussian_hills",
    lambda x, y: (x**2 + y**2) / 20 - exp(-((x + 1) ** 2 + (y + 1) ** 2))
    - 2 * exp(-((x - 1.5) ** 2 + (y - 1) ** 2)),
    "(x²+y²)/20 − exp(−((x+1)²+(y+1)²)) − 2exp(−((x−1.5)²+(y−1)²))", *square_box(4))
add(
    "mccormick", lambda x, y: sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
    "sin(x+y) + (x−y)² − 1.5x + 2.5y + 1", (-1.5, 4), (-3, 4))
add(
    "branin",
    lambda x, y: (y - 5.1 / (4 * pi**2) * x**2 + 5 / pi * x - 6) ** 2
    + 10 * (1 - 1 / (8 * pi)) * cos(x) + 10,
    "(y − 5.1/(4π²)·x² + 5/π·x − 6)² + 10(1−1/(8π))cos x + 10", (-5, 10), (0, 15))
add(
    "rastrigin",
    lambda x, y: 20 + x**2 - 10 * cos(2 * pi * x) + y**2 - 10 * cos(2 * pi * y),
    "20 + Σ(xᵢ² − 10cos 2πxᵢ)", *square_box(5.12))
add(
    "ackley",
    lambda x, y: -20 * exp(-0.2 * sqrt(0.5 * (x**2 + y**2)))
    - exp(0.5 * (cos(2 * pi * x) + cos(2 * pi * y))) + e + 20,
    "−20exp(−0.2√(½(x²+y²))) − exp(½(cos 2πx + cos 2πy)) + e + 20", *square_box(32.768))
add(
    "griewank", lambda x, y: 1 + (x**2 + y**2) / 4000 - cos(x) * cos(y / root(2)),
    "1 + (x²+y²)/4000 − cos(x)·cos(y/√2)", *square_box(600))
add(
    "bohachevsky",
    lambda x, y: x**2 + 2 * y**2 - 0.3 * cos(3 * pi * x) - 0.4 * cos(4 * pi * y) + 0.7,
    "x² + 2y² − 0.3cos(3πx) − 0.4cos(4πy) + 0.7", *square_box(100))


def levy(x, y):
    v, w = 1 + (x - 1) / 4, 1 + (y - 1) / 4
    return (
        sin(pi * v) ** 2 + (v - 1) ** 2 * (1 + 10 * sin(pi * v + 1) ** 2)
        + (w - 1) ** 2 * (1 + sin(2 * pi * w) ** 2))


add(
    "levy", levy,
    "sin²(πw₁) + (w₁−1)²(1+10sin²(πw₁+1)) + (w₂−1)²(1+sin²(2πw₂)), wᵢ=1+(xᵢ−1)/4",
    *square_box(10))
add(
    "levy13",
    lambda x, y: sin(3 * pi * x) ** 2 + (x - 1) ** 2 * (1 + sin(3 * pi * y) ** 2)
    + (y - 1) ** 2 * (1 + sin(2 * pi * y) ** 2),
    "sin²(3πx) + (x−1)²(1+sin²(3πy)) + (y−1)²(1+sin²(2πy))", *square_box(10))
add(
    "schwefel", lambda x, y: 837.9658 - x * sin(sqrt(abs(x))) - y * sin(sqrt(abs(y))),
    "837.9658 − Σ xᵢ sin√|xᵢ|", *square_box(500))
add(
    "michalewicz",
    lambda x, y: -sin(x) * sin(x**2 / pi) ** 20 - sin(y) * sin(2 * y**2 / pi) ** 20,
    "−sin(x)sin²⁰(x²/π) − sin(y)sin²⁰(2y²/π)", (0, 3.141592653589793), (0, 3.141592653589793))
add(
    "easom", lambda x, y: -cos(x) * cos(y) * exp(-((x - pi) ** 2 + (y - pi) ** 2)),
    "−cos(x)cos(y)exp(−((x−π)²+(y−π)²))", *square_box(10))
add(
    "drop_wave",
    lambda x, y: -(1 + cos(12 * sqrt(x**2 + y**2))) / (0.5 * (x**2 + y**2) + 2),
    "−(1+cos(12√(x²+y²))) / (½(x²+y²)+2)", *square_box(5.12))
add(
    "cross_in_tray",
    lambda x, y: -0.0001
    * (abs(sin(x) * sin(y) * exp(abs(100 - sqrt(x**2 + y**2) / pi))) + 1) ** 0.1,
    "−0.0001(|sin x·sin y·exp(|100 − √(x²+y²)/π|)|+1)^0.1", *square_box(10))
add(
    "eggholder",
    lambda x, y: -(y + 47) * sin(sqrt(abs(x / 2 + y + 47))) - x * sin(sqrt(abs(x - (y + 47)))),
    "−(y+47)sin√|x/2+y+47| − x·sin√|x−(y+47)|", *square_box(512))

# Losses over rows of data: the mean over all rows that the program makes by default.
LINE_ROWS = along(lambda u: 1.5 * u + 0.5)
HUBER_ROWS = along(lambda u: 1.5 * u + 0.5, outliers=4)
CLASS_ROWS = classes()
PRODUCT_ROWS = along(lambda u: 1.5 * u)
TANH_ROWS = along(lambda u: 2 * math.tanh(1.5 * u))


def mean(terms):
    terms = list(terms)
    return sum(terms) / len(terms)


def huber(residual, delta=1.0):
    size = abs(residual)
    small = minimum(size, delta)
    return small * size - small * small / 2


add(
    "line_squared", lambda w, b: mean((w * x + b - y) ** 2 for x, y in LINE_ROWS),
    "mean (wx+b−y)²", (-3, 4), (-3, 4))
add(
    "line_huber", lambda w, b: mean(huber(w * x + b - y) for x, y in HUBER_ROWS),
    "mean Huber(wx+b−y), δ = 1", (-3, 4), (-3, 4))
add(
    "logistic",
    lambda a, b: mean(log(1 + exp(a * x + b * z)) - y * (a * x + b * z) for x, z, y in CLASS_ROWS),
    "mean ln(1+eᶻ) − yz, z = w₁x₁+w₂x₂", (-3, 5), (-3, 5))
add(
    "linear_net", lambda a, b: mean((a * b * x - y) ** 2 for x, y in PRODUCT_ROWS),
    "mean (w₁w₂x−y)²", *square_box(3))
add(
    "tanh_net", lambda a, b: mean((b * tanh(a * x) - y) ** 2 for x, y in TANH_ROWS),
    "mean (w₂tanh(w₁x)−y)²", *square_box(3))
