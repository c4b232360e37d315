#!/usr/bin/env python3
"""Computes the reference data of the tests with other libraries.

    generate.py                 everything
    generate.py adam lion       the optimizers of these names
    generate.py --check adam    compares with what is there, and writes nothing

Golden lines of the self-test are made of the fixtures each time.
"""

import argparse
import json
import sys
from pathlib import Path

from references import comparing, golden, kinds, versions, writing

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/OptimizationTests/Fixtures"
GOLDEN = ROOT / "Sources/Workbench/SelfTest/Golden"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="optimizers, schedules or functions; all if none")
    parser.add_argument("--check", action="store_true", help="only compare with what is there")
    arguments = parser.parse_args()
    versions.check()

    known = {name for kind in kinds.ALL for name in kind.names()}
    if unknown := set(arguments.names) - known:
        parser.error(f"there is no {', '.join(sorted(unknown))}; there are {sorted(known)}")

    agrees = True
    for kind in kinds.ALL:
        for name in kind.names():
            if arguments.names and name not in arguments.names:
                continue
            path = FIXTURES / kind.folder / f"{name}.json"
            fixture = writing.plain(kind.fixture(name))
            if arguments.check:
                agrees &= report(path, json.loads(path.read_text(encoding="utf-8")), fixture)
            else:
                writing.write(path, fixture)
                print(path.relative_to(ROOT))
    if arguments.check:
        sys.exit(0 if agrees else 1)
    for path in golden.write(FIXTURES, GOLDEN):
        print(path.relative_to(ROOT))


def report(path, old, new):
    """Prints how far new numbers are from those that are there; whether by less than allowed."""
    worst = comparing.difference(old, new)
    print(f"{path.stem}: {worst}")
    return worst.is_fine


if __name__ == "__main__":
    main()
