"""Fills in what PyTorch makes of the reader's reference inputs.

usage: reference.py READER.safetensors internal/reader/testdata/reference.json

The file's ids come from `go test ./internal/reader -run Scores -update`. The matrices are
rounded to 4 bits as in the program; all else is computed in 32 bits.
"""

import json
import struct
import sys

import numpy as np
import torch

from model import Reader


def load(path):
    data = open(path, "rb").read()
    n = struct.unpack_from("<Q", data)[0]
    header = json.loads(data[8 : 8 + n])
    floats = lambda t: np.frombuffer(data, "<f4", int(np.prod(t["shape"])), 8 + n + t["data_offsets"][0])
    return {k: torch.from_numpy(floats(t).reshape(t["shape"]).copy()) for k, t in header.items()}


def main():
    weights, path = sys.argv[1:]
    model = Reader("internal/embed/e5/e5-small.q4")
    model.load_state_dict(load(weights), strict=False)
    model.quantise(True)
    model.eval()
    refs = json.load(open(path, encoding="utf8"))
    for r in refs:
        ids = torch.tensor([r["IDs"]])
        with torch.no_grad():
            scores = model(ids, torch.ones(ids.shape))[0]
        r["Scores"] = [[round(x, 4) for x in row] for row in scores.tolist()]
    with open(path, "w", encoding="utf8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in refs) + "\n]\n")


if __name__ == "__main__":
    main()
