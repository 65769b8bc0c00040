"""Packs examples and the weights to start from into a small folder that can travel.

usage: pack.py OUT [--init WEIGHTS] FILE...

FILE is a file of train/examples. OUT/base.q4 is WEIGHTS with the rows of the word table
that the examples use and no others; OUT/examples.npz holds the examples with their ids
renumbered to those rows, each question and passage once. A fiftieth of the size of the
examples' JSON.
"""

import argparse
import json
import os
import struct

import numpy as np

from weights import Weights


class Texts:
    """Runs of ids, each kept once."""

    def __init__(self):
        self.known, self.runs = {}, []

    def add(self, ids):
        key = tuple(ids)
        if key not in self.known:
            self.known[key] = len(self.runs)
            self.runs.append(np.array(ids, np.int32))
        return self.known[key]

    def arrays(self, renumber):
        return renumber[np.concatenate(self.runs)], offsets(self.runs)


def offsets(runs):
    return np.cumsum([0] + [len(r) for r in runs]).astype(np.int32)


def trim(path, out, rows):
    """Writes the encoder of the weights file at path to out, with the given rows of its word table."""
    w = Weights(path)
    w.sections = {k: v for k, v in w.sections.items() if k[0] in ("word", "position", "norm", "layer")}
    header = bytearray(w.data[:64])
    struct.pack_into("<I", header, 8 + 4 * 5, len(rows))
    struct.pack_into("<I", header, 8 + 4 * 12, len(w.sections))
    at, size = w.sections["word", 0]
    row = size // w.pieces
    words = np.frombuffer(w.data, "u1", size, at).reshape(w.pieces, row)[rows].tobytes()
    entries, bodies, place = [], [], 64 + 32 * len(w.sections)
    for (name, index), (at, size) in w.sections.items():
        body = words if name == "word" else w.data[at : at + size]
        body += bytes(-len(body) % 64)
        entries.append(struct.pack("<8sIIQQ", name.encode(), index, 0, place, len(words) if name == "word" else size))
        bodies.append(body)
        place += len(body)
    with open(out, "wb") as f:
        f.write(bytes(header) + b"".join(entries) + b"".join(bodies))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    args.add_argument("files", nargs="+")
    args.add_argument("--init", default="internal/embed/e5/e5-small.q4")
    a = args.parse_args()
    os.makedirs(a.out, exist_ok=True)
    questions, passages = Texts(), Texts()
    names = {"set": {}, "kind": {}, "lang": {}, "id": {}}
    column = {k: [] for k in ("q", "p", "stance", "rank", *names)}
    sents, spans = [], []
    for path in a.files:
        for line in open(path, encoding="utf8"):
            e = json.loads(line)
            start = e["start"]
            column["q"].append(questions.add(e["ids"][:start]))
            column["p"].append(passages.add(e["ids"][start:]))
            column["stance"].append(e["stance"])
            column["rank"].append(e["rank"])
            for k, known in names.items():
                column[k].append(known.setdefault(e[k], len(known)))
            sents.append(np.array(e["sents"], np.int16))
            spans.append(np.array(e["spans"], np.int16).reshape(-1))
    used = np.unique(np.concatenate(questions.runs + passages.runs + [np.arange(4)]))
    renumber = np.zeros(used.max() + 1, np.int32)
    renumber[used] = np.arange(len(used))
    small = np.uint16 if len(used) < 1 << 16 else np.int32
    arrays = {k: np.array(v, np.int8 if k in ("stance", "rank", "set", "lang") else np.int32) for k, v in column.items()}
    arrays["q_ids"], arrays["q_at"] = questions.arrays(renumber)
    arrays["p_ids"], arrays["p_at"] = passages.arrays(renumber)
    arrays["q_ids"], arrays["p_ids"] = arrays["q_ids"].astype(small), arrays["p_ids"].astype(small)
    arrays["sents"], arrays["sents_at"] = np.concatenate(sents), offsets(sents)
    arrays["spans"], arrays["spans_at"] = np.concatenate(spans), offsets(spans)
    for k, known in names.items():
        arrays[k + "_names"] = np.array(list(known))
    np.savez_compressed(os.path.join(a.out, "examples.npz"), **arrays)
    trim(a.init, os.path.join(a.out, "base.q4"), used)
    np.save(os.path.join(a.out, "used.npy"), used.astype(np.int32))
    print(f"{len(sents)} examples, {len(questions.runs)} questions, {len(passages.runs)} passages, {len(used)} pieces")


if __name__ == "__main__":
    main()
