"""Fixtures as text: JSON with a number or a point a line, so that differences can be read."""

import json

import numpy as np

WIDTH = 80


def plain(value):
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    return value


def text(value, indent=""):
    """A value on one line where it is short, else an element a line."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    is_sequence = isinstance(value, list) and len(value) > 3
    if not value or not (is_sequence or isinstance(value, dict) or len(line) > WIDTH):
        return line
    deeper = indent + "  "
    if isinstance(value, dict):
        if len(indent + line) <= WIDTH and indent:
            return line
        items = [f'{json.dumps(key)}: {text(item, deeper)}' for key, item in value.items()]
    elif isinstance(value, list):
        items = [text(item, deeper) for item in value]
    else:
        return line
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return opening + "\n" + ",\n".join(deeper + item for item in items) + f"\n{indent}{closing}"


def write(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(plain(value)) + "\n", encoding="utf-8")
