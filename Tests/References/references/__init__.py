"""Numbers of other libraries, which the tests and the self-test hold this project's against.

Everything is computed in double precision on one thread, without any chance.
"""

import os

# Before any of the libraries is loaded, which read these once.
os.environ.setdefault("JAX_ENABLE_X64", "1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("KERAS_BACKEND", "torch")
