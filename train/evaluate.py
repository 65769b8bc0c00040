"""Says how well a reader does on examples that it was not trained on.

usage: evaluate.py READER.safetensors FILE...

For each file: the share of examples whose best sentence is right, and the F1 of tokens
between the best span and the nearest right one, both over the examples with an answer;
AUROC and best accuracy of telling these from the others by the log odds that a sentence
answers; and how often an answer is given or withheld rightly where those odds are even.
"""

import sys

import numpy as np
import torch

from model import Reader
from reader import BATCH, load, tensors
from reference import load as load_weights


def f1(a, b, c, d):
    common = min(b, d) - max(a, c) + 1
    return 0.0 if common <= 0 else 2 * common / (b - a + 1 + d - c + 1)


def judge(e, s):
    """Odds that a sentence answers, whether the best one is right, F1 of the best span."""
    first, last = e["sents"][0], e["sents"][-1]
    if last <= first:
        return -9.0, 0.0, 0.0
    odds = float(torch.logsumexp(s[first:last, 2], 0) - s[0, 2])
    parts = [(a, b) for a, b in zip(e["sents"], e["sents"][1:]) if b > a]
    best = max(parts, key=lambda p: float(torch.logsumexp(s[p[0] : p[1], 2], 0)))
    right = any(best[0] <= a < best[1] for a, _ in e["spans"])
    start, end = s[:, 0].numpy(), s[:, 1].numpy()
    span = max(
        ((start[i] + end[j], i, j) for a, b in parts for i in range(a, b) for j in range(i, min(b, i + 40))),
        default=(0, 0, 0),
    )
    return odds, float(right), max((f1(span[1], span[2], a, b) for a, b in e["spans"]), default=0.0)


def auroc(yes, no):
    order = np.argsort(np.concatenate([yes, no]), kind="stable")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    return (ranks[: len(yes)].sum() - len(yes) * (len(yes) + 1) / 2) / (len(yes) * len(no))


def main():
    model = Reader("internal/embed/e5/e5-small.q4")
    model.load_state_dict(load_weights(sys.argv[1]), strict=False)
    model.quantise(True)
    model.eval()
    for path in sys.argv[2:]:
        examples = sorted(load(path), key=lambda e: len(e["ids"]))
        rows = []
        for i in range(0, len(examples), BATCH):
            batch = examples[i : i + BATCH]
            ids, mask, *_ = tensors(batch)
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                scores = model(ids, mask)
            rows += [judge(e, s) for e, s in zip(batch, scores)]
        has = np.array([bool(e["spans"]) for e in examples])
        odds, right, f = (np.array(c) for c in zip(*rows))
        cuts = np.unique(odds)
        best = max((((odds >= c) == has).mean() for c in cuts[:: max(1, len(cuts) // 200)]), default=0)
        print(
            f"{path}: {has.sum()} with an answer, {(~has).sum()} without; sentence {right[has].mean():.3f}, "
            f"span F1 {f[has].mean():.3f}; AUROC {auroc(odds[has], odds[~has]):.3f}, best accuracy {best:.3f}; "
            f"at even odds answered {(odds[has] > 0).mean():.3f}, withheld {(odds[~has] <= 0).mean():.3f}"
        )


if __name__ == "__main__":
    main()
