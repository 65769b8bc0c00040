"""The embedding model's weights, read from the file that the program links in.

The format is described in internal/encoder/weights.go.
"""

import struct

import numpy as np

BLOCK_IN, PANEL = 32, 16
BLOCK = PANEL * 2 + BLOCK_IN * PANEL // 2


class Weights:
    """A weights file: sizes, and tensors as float32 arrays."""

    def __init__(self, path):
        self.data = open(path, "rb").read()
        assert self.data[:8] == b"isnad.q4", path
        n = struct.unpack_from("<13I", self.data, 8)
        self.hidden, self.depth, self.heads, self.inner = n[1:5]
        self.pieces, self.positions = n[5:7]
        self.sections = {}
        for i in range(n[12]):
            name, index, _, at, size = struct.unpack_from("<8sIIQQ", self.data, 64 + 32 * i)
            self.sections[name.rstrip(b"\0").decode(), index] = (at, size)

    def _floats(self, name):
        at, size = self.sections[name, 0]
        return np.frombuffer(self.data, "<f4", size // 4, at)

    def words(self):
        at, size = self.sections["word", 0]
        b = np.frombuffer(self.data, [("d", "<f2"), ("q", "u1", 16)], size // 18, at)
        q = np.concatenate([b["q"] & 15, b["q"] >> 4], axis=1).astype(np.float32) - 8
        return (q * b["d"].astype(np.float32)[:, None]).reshape(self.pieces, self.hidden)

    def position(self):
        return self._floats("position").reshape(self.positions, self.hidden)

    def norm(self):
        return self._floats("norm").reshape(2, self.hidden)

    def layer(self, i):
        """Matrices as (outputs, inputs), with biases and norms, by name."""
        at, _ = self.sections["layer", i]
        h, out = self.hidden, {}

        def matrix(name, inputs, outputs):
            nonlocal at
            panels, blocks = outputs // PANEL, inputs // BLOCK_IN
            b = np.frombuffer(self.data, "u1", panels * blocks * BLOCK, at).reshape(panels, blocks, BLOCK)
            d = b[:, :, :32].copy().view("<f2").astype(np.float32)  # panel, block, output
            q = b[:, :, 32:].reshape(panels, blocks, BLOCK_IN, 8)
            q = np.concatenate([q & 15, q >> 4], axis=3).astype(np.float32) - 8  # …, input, output
            w = q * d[:, :, None, :]
            out[name + ".weight"] = w.transpose(0, 3, 1, 2).reshape(outputs, inputs)
            at += panels * blocks * BLOCK
            out[name + ".bias"] = np.frombuffer(self.data, "<f4", outputs, at)
            at += 4 * outputs

        def norm(name):
            nonlocal at
            out[name + ".weight"] = np.frombuffer(self.data, "<f4", h, at)
            out[name + ".bias"] = np.frombuffer(self.data, "<f4", h, at + 4 * h)
            at += 8 * h

        matrix("qkv", h, 3 * h)
        matrix("out", h, h)
        norm("after_out")
        matrix("up", h, self.inner)
        matrix("down", self.inner, h)
        norm("after_inner")
        return out
