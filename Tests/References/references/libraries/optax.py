"""Runs of Optax."""

import jax.numpy as jnp
import numpy as np
import optax

from ..case import START, Case, Track

__all__ = ["START", "case", "distance"]


def case(call, transform, *, rate, extra=None, observe=None, begins_with=None, wrap=None,
         point=None, multiplier=None, **rest):
    """A run of a gradient transformation.

    transform   makes it from η of a step and the oracle; what it keeps must not depend on η, so
                that a schedule can be evaluated in double precision outside of it
    extra       the further arguments of an update, from the oracle and the parameters
    observe     what else it keeps, from its state and the parameters
    begins_with what that is at the start
    wrap        makes what is stepped from the start, where it is not the point itself
    point       the point of what is stepped
    multiplier  the schedule, from the step counted from 0
    """

    def run(oracle, start, steps):
        parameters = jnp.asarray(start, dtype=jnp.float64)
        if wrap:
            parameters = wrap(parameters)
        seen = point or (lambda parameters: parameters)
        constant = transform(rate, oracle)
        state = constant.init(parameters)
        track = Track.begin(start, begins_with)

        for step in range(steps):
            here = seen(parameters)
            current = constant
            if multiplier:
                current = transform(rate * float(multiplier(np.float64(step))), oracle)
            gradient = jnp.asarray(oracle.gradient(here))
            arguments = extra(oracle, parameters) if extra else {}
            updates, state = current.update(gradient, state, parameters, **arguments)
            parameters = optax.apply_updates(parameters, updates)
            track.points.append(np.asarray(seen(parameters)).copy())
            for name, value in (observe(state, parameters) if observe else {}).items():
                track.auxiliary.setdefault(name, []).append(value)
        return track

    return Case(library="optax", call=call, run=run, rate=rate, **rest)


def distance(state, _):
    """The estimated distance d of Prodigy and D-Adaptation."""
    return {"d": [float(optax.tree.get(state, "estim_lr"))]}
