"""Writes what a reader gives every example: log-probabilities to learn from, and figures.

usage: odds.py PACK READER.safetensors [--out FILE.npz] [--bits N] [--figures FILE.json]
               [--sets SET…] [--fold K --lots LOT…] [--every N]

FILE.npz holds, for all examples run after run, tokens × 3 log-probabilities (of start, end,
sentence) and examples × 3 of the stance. The figures are those of the sets or the fold
named: what the reader was not trained on. With --every only every N-th question of these is read.
"""

import argparse
import json
import os

import numpy as np
import torch

from data import AFFIRMS, UNLABELLED, Data
from model import CLOSED, Reader
from reader import held_fold, load_safetensors

LONGEST_SPAN = 40


def scores_of(model, data, rows, size=256):
    """Scores of the given examples, as one array of tokens × 3 an example, and stances."""
    tokens, stances = {}, np.zeros((len(data.length), 3), np.float32)
    order = rows[np.argsort(data.length[rows], kind="stable")]
    model.eval()
    for i in range(0, len(order), size):
        part = order[i : i + size]
        ids, mask, _, open_, _ = data.batch(part)
        with torch.no_grad(), torch.autocast(data.device, dtype=torch.bfloat16):
            s, stance = model(ids, mask)
        s = (s + ((1 - open_.float()) * CLOSED)[:, :, None]).cpu().numpy()
        stances[part] = torch.log_softmax(stance, 1).cpu().numpy()
        for k, row in enumerate(part):
            tokens[row] = s[k, : data.length[row]]
    return tokens, stances


def lse(x, axis=0):
    m = x.max(axis)
    return m + np.log(np.exp(x - m).sum(axis))


def judge(s, sents, spans):
    """Odds that a sentence answers, whether the best one is right, F1 of the best span."""
    none = s[0, 2]
    parts = [(a, b) for a, b in zip(sents, sents[1:]) if b > a]
    if not parts:
        return -20.0, 0.0, 0.0
    by = [lse(s[a:b, 2]) for a, b in parts]
    odds = lse(np.array(by)) - none
    a, b = parts[int(np.argmax(by))]
    right = float(any(a <= x < b for x, _ in spans))
    best, span = -np.inf, (a, a)
    for i in range(a, b):
        j = i + int(np.argmax(s[i : min(b, i + LONGEST_SPAN), 1]))
        if s[i, 0] + s[j, 1] > best:
            best, span = s[i, 0] + s[j, 1], (i, j)
    f1 = 0.0
    for x, y in spans:
        common = min(y, span[1]) - max(x, span[0]) + 1
        if common > 0:
            f1 = max(f1, 2 * common / (y - x + 1 + span[1] - span[0] + 1))
    return float(odds), right, f1


def auroc(yes, no):
    if not len(yes) or not len(no):
        return float("nan")
    order = np.argsort(np.concatenate([yes, no]), kind="stable")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    return (ranks[: len(yes)].sum() - len(yes) * (len(yes) + 1) / 2) / (len(yes) * len(no))


def figures(data, rows, tokens, stances):
    """Figures of questions: by passage, and by question over its passages; of claims."""
    judged = {r: judge(tokens[r], data.sents[r], data.spans[r]) for r in rows}
    out = {}
    asked = rows[~data.claim[rows]]
    yes, no = asked[data.answered[asked]], asked[~data.answered[asked]]
    odds = lambda rows: np.array([judged[r][0] for r in rows])
    out["answered"], out["not"] = len(yes), len(no)
    out["sentence"] = np.mean([judged[r][1] for r in yes]) if len(yes) else float("nan")
    out["f1"] = np.mean([judged[r][2] for r in yes]) if len(yes) else float("nan")
    out["auroc"] = auroc(odds(yes), odds(no))
    # A question is answerable if an example of it has an answer; its confidence is that of the best passage.
    best = {}
    for r in asked:
        if r not in best:
            best.setdefault(data.id[r], []).append(r)
    has = {i: any(data.answered[r] for r in rs) for i, rs in best.items()}
    top = {i: max(rs, key=lambda r: judged[r][0]) for i, rs in best.items()}
    out["question_auroc"] = auroc(
        np.array([judged[top[i]][0] for i in top if has[i]]), np.array([judged[top[i]][0] for i in top if not has[i]])
    )
    first = [judged[top[i]][1] for i in top if has[i]]
    out["question_first"] = float(np.mean(first)) if first else float("nan")
    said = rows[data.stance[rows] != UNLABELLED]
    claims, polar = said[data.claim[said]], said[~data.claim[said] & data.answered[said]]
    if len(claims):
        true = data.stance[claims] == AFFIRMS
        p = stances[claims, AFFIRMS]
        out["claims"], out["claim_auroc"] = len(claims), auroc(p[true], p[~true])
        kept = np.quantile(p[true], 0.08)
        out["claim_passed_at_0.92"] = {
            k: round(float((p[data.kind[claims] == k] >= kept).mean()), 3) for k in np.unique(data.kind[claims])
        }
    if len(polar):
        out["polar"], out["polar_right"] = len(polar), float((stances[polar, 1:].argmax(1) + 1 == data.stance[polar]).mean())
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in out.items()}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("pack")
    args.add_argument("weights")
    args.add_argument("--out")
    args.add_argument("--figures")
    args.add_argument("--bits", type=int, default=4)
    args.add_argument("--sets", nargs="*", default=[])
    args.add_argument("--lots", nargs="*", default=[])
    args.add_argument("--fold", type=int)
    args.add_argument("--every", type=int, default=1)
    args.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    a = args.parse_args()
    data = Data(a.pack, a.device)
    model = Reader(os.path.join(a.pack, "base.q4")).to(a.device)
    model.load_state_dict(load_safetensors(a.weights), strict=False)
    model.quantise(a.bits)
    fits = data.length <= 512
    held = np.isin(data.set, a.sets)
    if a.fold is not None:
        held |= held_fold(data, a.fold, a.lots)
    held &= np.isin(data.id, np.unique(data.id)[:: a.every])
    rows = np.flatnonzero(fits if a.out else fits & held)
    tokens, stances = scores_of(model, data, rows)
    if a.out:
        flat = np.full((data.at[-1], 3), -60, np.float16)
        for r in rows:
            s = tokens[r]
            flat[data.at[r] : data.at[r + 1]] = np.maximum(s - lse(s), -60)
        np.savez(a.out, tokens=flat, stance=stances.astype(np.float16))
    result = {}
    for name in np.unique(data.set[held]):
        result[str(name)] = figures(data, np.flatnonzero(held & fits & (data.set == name)), tokens, stances)
    for line in result.items():
        print(*line)
    if a.figures:
        json.dump(result, open(a.figures, "w"), indent=1)


if __name__ == "__main__":
    main()
