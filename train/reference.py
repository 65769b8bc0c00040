"""Fills in what PyTorch makes of the reader's reference inputs.

usage: reference.py READER.safetensors internal/reader/testdata/reference.json

The file's ids come from `go test ./internal/reader -run Scores -update`. The matrices are
rounded to 4 bits as in the program; all else is computed in 32 bits.
"""

import json
import sys

import torch

from model import Reader
from reader import load_safetensors


def main():
    weights, path = sys.argv[1:]
    model = Reader("internal/embed/e5/e5-small.q4")
    model.load_state_dict(load_safetensors(weights), strict=False)
    model.quantise(4)
    model.eval()
    refs = json.load(open(path, encoding="utf8"))
    for r in refs:
        ids = torch.tensor([r["IDs"]])
        with torch.no_grad():
            scores = model(ids, torch.ones(ids.shape))[0][0]
        r["Scores"] = [[round(x, 4) for x in row] for row in scores.tolist()]
    with open(path, "w", encoding="utf8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in refs) + "\n]\n")


if __name__ == "__main__":
    main()
