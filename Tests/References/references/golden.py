"""Golden lines of the self-test, made of the fixtures: what follows `descent run`, the library with
its version, the tolerance, and the numbers at a few steps, or at a few points of a function."""

import json

HEADER = """\
/// {summary}
///
/// Written by Tests/References/generate.py, from the fixtures of the tests.
extension GoldenTable {{
  static let {name} = \"\"\"
"""


def write(fixtures, folder):
    """Writes the tables anew and gives their paths."""
    tables = [
        ("Optimizers", "optimizers", "Runs of every optimizer.", run_line),
        ("Schedules", "rates", "Multipliers of every schedule.", schedule_line),
        ("Objectives", "derivatives", "Value, gradient and Hessian of every test function.",
         function_line),
    ]
    for title, name, summary, line in tables:
        path = folder / f"GoldenTable+{title}.swift"
        lines = []
        for file in sorted((fixtures / title).glob("*.json")):
            fixture = json.loads(file.read_text(encoding="utf-8"))
            lines += [line(case) for case in fixture.get("cases", [fixture])]
        path.write_text(
            HEADER.format(summary=summary, name=name)
            + "".join(f"    {line}\n" for line in lines) + '    """\n}\n', encoding="utf-8")
        yield path


def run_line(case):
    settings = [("lr", case["learning_rate"])]
    for key, value in case["hyperparameters"].items():
        settings += clipping(value) if key == "clip" else [(key, value)]
    if case["schedule"]:
        name, parameters = case["schedule"]["name"], case["schedule"]["parameters"]
        settings += nested("schedule", {"name": name} | parameters)
    steps = case["steps"]
    kept = case.get("auxiliary", {})
    seconds = kept.get("averaged") or kept.get("slow")

    def place(step):
        points = [case["trajectory"][step]] + ([seconds[step]] if seconds else [])
        return f"{step}:" + ";".join(",".join(map(number, point)) for point in points)

    return " ".join(
        ["--objective", case["function"], "--start=" + ",".join(map(number, case["start"])),
         "--steps", str(steps), f"{case['optimizer']}:{joined(settings)}", "=", origin(case)]
        + [place(step) for step in (1, steps // 2, steps)])


def schedule_line(case):
    own = [
        pair for key, value in case["parameters"].items()
        for pair in (nested(key, value) if isinstance(value, dict) else [(key, value)])]
    name = case["name"] + (f":{joined(own)}" if own else "")
    multipliers = case["multipliers"]
    return " ".join(
        ["--schedule", name, "=", origin(case)]
        + [f"{step}:{number(multipliers[step])}" for step in (0, 1, 50, 100, 200)])


def function_line(case):
    def place(index):
        hessian = case["hessians"][index]
        numbers = [case["values"][index], *case["gradients"][index]]
        numbers += [hessian[row][column] for row in range(len(hessian))
                    for column in range(row, len(hessian))]
        return ",".join(map(number, case["points"][index])) + ":" + ",".join(map(number, numbers))

    return " ".join(
        ["--objective", case["id"], "=", f"{case['library']}=={case['library_version']}", "1e-10"]
        + [place(index) for index in range(3)])


def clipping(clip):
    if clip is None:
        return [("clip", None)]
    own = [(f"clip.{key}", clip[key]) for key in ("threshold", "epsilon")]
    return [("clip", clip["kind"])] + own


def nested(key, selection):
    """A schedule as settings: its name, and its own settings behind the key and a dot."""
    settings = [(key, selection["name"])]
    for own, value in selection.items():
        if own != "name":
            path = f"{key}.{own}"
            settings += nested(path, value) if isinstance(value, dict) else [(path, value)]
    return settings


def joined(settings):
    return ",".join(f"{key}={word(value)}" for key, value in settings)


def origin(case):
    return f"{case['library']}=={case['library_version']} {number(case['tolerance'])}"


def word(value):
    if value is None:
        return "none"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "/".join(map(number, value))
    return value if isinstance(value, str) else number(value)


def number(value):
    return repr(float(value)).removesuffix(".0")
