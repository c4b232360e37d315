"""Which versions are pinned, and whether they are the ones that are installed."""

import importlib.metadata
from pathlib import Path

REQUIREMENTS = Path(__file__).parents[1] / "requirements.txt"


def pinned():
    lines = REQUIREMENTS.read_text(encoding="utf-8").split()
    return dict(line.split("==") for line in lines)


def installed(package):
    """The version without what a build adds to it, such as +cpu."""
    return importlib.metadata.version(package).split("+")[0]


def check():
    """Numbers of other versions than the pinned ones are no references."""
    wrong = {
        package: installed(package) for package, version in pinned().items()
        if installed(package) != version}
    if wrong:
        raise SystemExit(f"other versions than in {REQUIREMENTS.name} are installed: {wrong}")
