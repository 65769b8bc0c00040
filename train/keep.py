"""Writes a reader's weights small, and reads them back.

usage: keep.py READER.safetensors OUT --bits 4|8     (rounded as in training)
       keep.py OUT READER.safetensors --back
"""

import argparse

import numpy as np
import torch

from model import BLOCK
from reader import load_safetensors, save_safetensors


def rounded(w, bits):
    """Whole numbers from -half and a scale for each block, as rounding() in model.py takes them."""
    b = torch.from_numpy(w.reshape(-1, BLOCK))
    half = 1 << (bits - 1)
    peak = b.gather(1, b.abs().argmax(1, keepdim=True))
    d = (peak / -half if bits == 4 else peak.abs() / (half - 1)).half().float()
    x = b / torch.where(d == 0, torch.ones_like(d), d)
    q = torch.floor(x + half + 0.5).clamp(0, 2 * half - 1) - half if bits == 4 else torch.round(x).clamp(1 - half, half - 1)
    return q.numpy().astype(np.int8), d.numpy().astype(np.float16)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("source")
    args.add_argument("out")
    args.add_argument("--bits", type=int, default=4)
    args.add_argument("--back", action="store_true")
    a = args.parse_args()
    if a.back:
        z = np.load(a.source)
        tensors = {}
        for name in z.files:
            if name.endswith("/q"):
                q = z[name]
                if q.dtype == np.uint8:
                    q = np.stack([q & 15, q >> 4], 2).reshape(len(q), BLOCK).astype(np.int8) - 8
                w = q.astype(np.float32) * z[name[:-1] + "d"].astype(np.float32)
                tensors[name[:-2]] = torch.from_numpy(w.reshape(z[name[:-1] + "shape"]))
            elif "/" not in name:
                tensors[name] = torch.from_numpy(z[name])
        save_safetensors(a.out, tensors)
        return
    arrays = {}
    for name, t in load_safetensors(a.source).items():
        w = t.numpy()
        if w.ndim < 2 or not name.startswith("layers."):
            arrays[name] = w
            continue
        q, d = rounded(w, a.bits)
        if a.bits == 4:
            q = (q + 8).astype(np.uint8).reshape(len(q), BLOCK // 2, 2)
            q = q[:, :, 0] | q[:, :, 1] << 4
        arrays |= {name + "/q": q, name + "/d": d, name + "/shape": np.array(w.shape)}
    with open(a.out, "wb") as f:
        np.savez(f, **arrays)


if __name__ == "__main__":
    main()
