"""Writes the digits that come with the program: labels and pixels, compressed, as lines of Z85.

The images are those of scikit-learn 1.9.1 (`load_digits`), which is installed by hand: no other reference needs it.
"""

import pathlib
import zlib

from sklearn.datasets import load_digits

ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
TARGET = pathlib.Path(__file__).parents[2] / "Sources/Workbench/Data/BuiltIn/Digits+Packed.swift"
HEAD = '''extension Digits {
  /// The labels of all images and then their pixels, a byte each, as gzip and Z85 write them.
  ///
  /// Written by Tests/References/pack_digits.py.
  static let packed = """
'''


def gzip_bytes(raw: bytes) -> bytes:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_FILTERED)
    packed = compressor.compress(raw) + compressor.flush()
    header = b"\x1f\x8b\x08\0\0\0\0\0\2\xff"
    return header + packed + zlib.crc32(raw).to_bytes(4, "little") + len(raw).to_bytes(4, "little")


def z85(data: bytes) -> str:
    text = ""
    for start in range(0, len(data), 4):
        group = data[start : start + 4]
        number = int.from_bytes(group.ljust(4, b"\0"), "big")
        digits = [ALPHABET[number // 85**power % 85] for power in (4, 3, 2, 1, 0)]
        text += "".join(digits[: len(group) + 1])
    return text


def main() -> None:
    digits = load_digits()
    raw = bytes(digits.target.tolist()) + bytes(int(pixel) for pixel in digits.data.ravel())
    text = z85(gzip_bytes(raw))
    lines = [f"    {text[start:start + 160]}\n" for start in range(0, len(text), 160)]
    TARGET.write_text(HEAD + "".join(lines) + '    """\n}\n')


if __name__ == "__main__":
    main()
