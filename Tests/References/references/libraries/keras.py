"""Runs of Keras on top of PyTorch, where its schedules are in double precision."""

import keras
import numpy as np

from ..case import Case, Track

keras.config.set_floatx("float64")


def case(optimizer, arguments, *, scheduler=None, before=None, note="", **rest):
    """A run of keras.optimizers.

    scheduler   makes a schedule of keras.optimizers.schedules from η
    before      is called with the optimizer and the step, counted from 1, before each
    """
    rate = arguments["learning_rate"]

    def run(oracle, start, steps):
        variable = keras.Variable(np.asarray(start, dtype=np.float64), dtype="float64")
        scheduled = dict(arguments)
        if scheduler:
            scheduled["learning_rate"] = scheduler(rate)
        built = optimizer(**scheduled)
        built.build([variable])
        track = Track.begin(start)
        for step in range(1, steps + 1):
            if before:
                before(built, step)
            gradient = oracle.gradient(keras.ops.convert_to_numpy(variable))
            built.apply([keras.ops.convert_to_tensor(gradient, dtype="float64")])
            track.points.append(keras.ops.convert_to_numpy(variable).copy())
        return track

    call = f"keras.optimizers.{optimizer.__name__}" + (f" {note}" if note else "")
    return Case(library="keras", call=call, run=run, rate=rate, **rest)
