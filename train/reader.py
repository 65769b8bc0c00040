"""Trains the reader on examples made by train/examples.

usage: reader.py OUT --steps N FILE[:TIMES[:FROM]]...

FILE is a file of examples, TIMES how often a pass over the data holds it (0.5: half of it
each time), FROM the step from which it is used. Every so many steps, and when told to
terminate, OUT/last.pt gets all that is needed to go on; running the same command again does so. OUT/log.jsonl has the
training curve and OUT/reader.safetensors, at the end, the weights.

An example's loss is the mean of three cross entropies: of where the answer starts, of where
it ends, and of which sentence holds it, each with "not answered here" among the choices and
the sum over all places that are right (marginal log-likelihood). In the last part the
weights are rounded to 4 bits in every forward pass, as the program will store them, and so
learn to be (quantisation-aware training with a straight-through gradient).
"""

import argparse
import json
import os
import random
import signal
import struct
import time

import numpy as np
import torch

from model import Reader

BATCH, LONGEST = 16, 256
PEAK, WARM, FLOOR = 1.5e-4, 150, 0.03
HEAD = 5.0  # times the rate, for the new output rows
BALANCE = 1.2  # examples without an answer for each one with it, at most
QUANTISED_FROM = 0.6  # of the steps
NOISY = "aqad"  # the set whose labels came from a machine: its worst fits are left out
NOISY_FROM, NOISY_KEPT = 0.25, 0.9


def load(path):
    examples = []
    for line in open(path, encoding="utf8"):
        e = json.loads(line)
        if len(e["ids"]) <= LONGEST:
            e["ids"] = np.array(e["ids"], np.int32)
            examples.append(e)
    return examples


class Data:
    """Batches of examples of like length, pass after pass, all by one seed."""

    def __init__(self, specs, seed):
        self.files = []
        for spec in specs:
            path, times, since = (spec.split(":") + ["1", "0"][spec.count(":") :])[:3]
            self.files.append((load(path), float(times), int(since)))
        self.chance = random.Random(seed)
        self.left_out = set()

    def one_pass(self, step):
        chosen = []
        for examples, times, since in self.files:
            if step < since:
                continue
            kept = [e for e in examples if id(e) not in self.left_out]
            answered = [e for e in kept if e["spans"]]
            others = [e for e in kept if not e["spans"]]
            others = self.chance.sample(others, min(len(others), int(BALANCE * len(answered))))
            for part in answered, others:
                chosen += part * int(times) + self.chance.sample(part, int(len(part) * (times % 1)))
        self.chance.shuffle(chosen)
        batches = []
        for c in range(0, len(chosen), BATCH * 50):
            group = sorted(chosen[c : c + BATCH * 50], key=lambda e: len(e["ids"]))
            part = [group[i : i + BATCH] for i in range(0, len(group), BATCH)]
            self.chance.shuffle(part)
            batches += part
        return batches


def tensors(batch):
    longest = max(len(e["ids"]) for e in batch)
    ids = torch.ones(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest)
    right = torch.zeros(len(batch), longest, 2)  # where an answer starts, ends
    sentence = torch.zeros(len(batch), longest)  # tokens of the sentences that hold it
    open_ = torch.zeros(len(batch), longest)  # tokens that may be chosen
    for i, e in enumerate(batch):
        n = len(e["ids"])
        ids[i, :n], mask[i, :n] = torch.from_numpy(e["ids"].astype(np.int64)), 1
        open_[i, 0] = 1
        open_[i, e["sents"][0] : e["sents"][-1]] = 1
        if not e["spans"]:
            right[i, 0], sentence[i, 0] = 1, 1
        for first, last in e["spans"]:
            right[i, first, 0] = right[i, last, 1] = 1
            for a, b in zip(e["sents"], e["sents"][1:]):
                if a <= first < b:
                    sentence[i, a:b] = 1
    return ids, mask, right, sentence, open_


def losses(scores, right, sentence, open_):
    """One number for each example: the mean negative log-likelihood of start, end and sentence."""
    scores = scores + ((1 - open_) * -1e9)[:, :, None]
    p = torch.log_softmax(scores, 1)
    target = torch.cat([right, sentence[:, :, None]], 2)
    return -torch.logsumexp(p + (target - 1) * 1e9, 1).mean(1)


def save_safetensors(path, tensors_):
    header, blobs, at = {}, [], 0
    for name, t in tensors_.items():
        b = t.detach().to(torch.float32).numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(t.shape), "data_offsets": [at, at + len(b)]}
        blobs.append(b)
        at += len(b)
    head = json.dumps(header).encode()
    with open(path + ".tmp", "wb") as f:
        f.write(struct.pack("<Q", len(head)) + head + b"".join(blobs))
    os.replace(path + ".tmp", path)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out")
    args.add_argument("files", nargs="+")
    args.add_argument("--steps", type=int, required=True)
    args.add_argument("--init", default="internal/embed/e5/e5-small.q4")
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--threads", type=int, default=os.cpu_count())
    args.add_argument("--until", type=int, help="stop after this step, to go on later")
    a = args.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    model = Reader(a.init)
    trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
    rows = [p for n, p in trained.items() if n.startswith("rows.")]
    plain = [p for n, p in trained.items() if not n.startswith("rows.") and p.dim() == 1]
    matrices = [p for n, p in trained.items() if not n.startswith("rows.") and p.dim() > 1]
    optimizer = torch.optim.AdamW(
        [
            {"params": matrices, "weight_decay": 0.01},
            {"params": plain, "weight_decay": 0.0},
            {"params": rows, "weight_decay": 0.0, "times": HEAD},
        ],
        lr=PEAK,
    )
    data, step, taken, last = Data(a.files, a.seed), 0, 0, os.path.join(a.out, "last.pt")
    batches = []
    if os.path.exists(last):
        saved = torch.load(last)
        model.load_state_dict(saved["model"], strict=False)
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
        data.chance.seed(a.seed * 1_000_003 + step)
    log = open(os.path.join(a.out, "log.jsonl"), "a", encoding="utf8")
    started, window, by_set = time.time(), [], {}

    def keep():
        torch.save({"model": trained, "optimizer": optimizer.state_dict(), "step": step}, last + ".tmp")
        os.replace(last + ".tmp", last)

    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    model.train()
    while not stop and step < min(a.steps, a.until or a.steps):
        if not batches:
            batches = data.one_pass(step)
        batch = batches.pop()
        model.quantise(step >= QUANTISED_FROM * a.steps)
        rate = PEAK * min(1, (step + 1) / WARM) * max(FLOOR, 1 - step / a.steps)
        for g in optimizer.param_groups:
            g["lr"] = rate * g.get("times", 1)
        ids, mask, right, sentence, open_ = tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(ids, mask)
        each = losses(scores, right, sentence, open_)
        optimizer.zero_grad()
        each.mean().backward()
        torch.nn.utils.clip_grad_norm_(list(trained.values()), 1.0)
        optimizer.step()
        step += 1
        for e, loss in zip(batch, each.tolist()):
            by_set.setdefault(e["set"], []).append(loss)
            window.append((loss, e))
        if step % 50 == 0:
            line = {"step": step, "rate": rate, "seconds": round(time.time() - started)}
            line["loss"] = round(float(np.mean([w[0] for w in window])), 4)
            line["sets"] = {k: round(float(np.mean(v)), 4) for k, v in by_set.items()}
            if step >= NOISY_FROM * a.steps:
                noisy = sorted((w for w in window if w[1]["set"] == NOISY and w[1]["spans"]), key=lambda w: w[0])
                data.left_out.update(id(e) for _, e in noisy[int(len(noisy) * NOISY_KEPT) :])
                line["left_out"] = len(data.left_out)
            log.write(json.dumps(line) + "\n")
            log.flush()
            window, by_set = [], {}
        if step % 200 == 0:
            keep()
    keep()
    log.close()
    save_safetensors(os.path.join(a.out, "reader.safetensors"), trained)


if __name__ == "__main__":
    main()
