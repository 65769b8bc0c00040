"""Trains a reader on packed examples, on a CPU or a CUDA device.

usage: reader.py PACK OUT [--minutes M | --steps N] [options]

Stopped (or killed), the same command goes on from OUT/last.pt. OUT/log.jsonl has the
training curve; OUT/reader.safetensors, at the end, the weights.

An example's loss is the mean of three cross entropies: of where the answer starts, of where
it ends, and of which sentence holds it, each with "not answered here" among the choices and
the sum over all places that are right (marginal log-likelihood); for a claim the last alone.
What it says to a claim or a question for yes or no is a fourth. With --teachers, half of
each is the cross entropy to the teachers' averaged odds. In the last part the weights are
rounded in every forward pass, as the program will store them (quantisation-aware training
with a straight-through gradient), and the weights kept are averaged over the steps.
"""

import argparse
import json
import os
import signal
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import LONGEST, UNLABELLED, Data, file_of
from model import CLOSED, Reader

WARM, FLOOR = 0.06, 0.02  # of the steps; of the peak rate
HEAD = 5.0  # times the rate, for the output rows
SMOOTH = 0.03  # of each target goes to the other choices
QUANTISED_FROM = 0.65  # of the training
AVERAGED_FROM, DECAY = 0.75, 0.995
OTHERS = 1.6  # examples without an answer for each one with it, at most, of a set


def save_safetensors(path, tensors_):
    header, blobs, at = {}, [], 0
    for name, t in tensors_.items():
        b = t.detach().to("cpu", torch.float32).numpy().tobytes()
        header[name] = {"dtype": "F32", "shape": list(t.shape), "data_offsets": [at, at + len(b)]}
        blobs.append(b)
        at += len(b)
    head = json.dumps(header).encode()
    with open(path + ".tmp", "wb") as f:
        f.write(struct.pack("<Q", len(head)) + head + b"".join(blobs))
    os.replace(path + ".tmp", path)


def load_safetensors(path):
    data = open(path, "rb").read()
    n = struct.unpack_from("<Q", data)[0]
    header = json.loads(data[8 : 8 + n])
    floats = lambda t: np.frombuffer(data, "<f4", int(np.prod(t["shape"])), 8 + n + t["data_offsets"][0])
    return {k: torch.from_numpy(floats(t).reshape(t["shape"]).copy()) for k, t in header.items()}


def chosen(data, a, chance):
    """The rows of one pass: sets, and changed questions, as often as --weight says, a share of those without an answer."""
    weight = dict(w.split("=") for w in a.weight)
    rows = []
    for name in np.unique(data.set):
        times = float(weight.get(name, 1))
        changed = data.kind == "changed"
        member = np.flatnonzero((data.set == name) & data.usable & ~changed)
        yes = member[data.answered[member] | data.claim[member]]
        no = np.setdiff1d(member, yes, assume_unique=True)
        no = chance.permutation(no)[: int(OTHERS * len(yes))]
        changed = np.flatnonzero((data.set == name) & data.usable & changed)
        for part, times in (yes, times), (no, times), (changed, float(weight.get("changed", times))):
            rows.append(np.tile(part, int(times)))
            rows.append(chance.permutation(part)[: int(len(part) * (times % 1))])
    return np.concatenate(rows)


def usable(data, a):
    """Which examples may be trained on."""
    ok = (data.length <= LONGEST) & np.array([s[-1] > s[0] for s in data.sents])
    ok &= ~np.isin(data.set, a.exclude)
    if a.fold is not None:
        ok &= ~held_fold(data, a.fold, a.lots)
    if a.share < 1:
        files = file_of(data.id)
        ok &= np.random.default_rng(7).random(files.max() + 1)[files] < a.share
    return ok


def held_fold(data, fold, lots):
    """Fold k of the examples: the k-th of the lots whole, and every n-th text of the other sets."""
    other = ~np.isin(data.set, lots)
    return (data.set == lots[fold]) | other & (file_of(data.id) % len(lots) == fold)


def losses(scores, stance, data, rows, batch):
    ids, mask, target, open_, places = batch
    log_p = torch.log_softmax(scores + ((1 - open_.float()) * CLOSED)[:, :, None], 1)
    hard = -torch.logsumexp(log_p + (target.float() - 1) * -CLOSED, 1)
    n = open_.sum(1).float()[:, None]
    flat = -(log_p * open_[:, :, None]).sum(1) / n
    hard = (1 - SMOOTH) * hard + SMOOTH * flat.clamp(max=30)
    claim = data.is_claim[batch_rows(data, rows)]
    part = torch.stack([~claim, ~claim, torch.ones_like(claim)], 1).float()
    if data.soft is not None:
        p = data.soft[places].float().exp() * open_[:, :, None]
        p = p / p.sum(1, keepdim=True).clamp(min=1e-6)
        soft = -(p * log_p.clamp(min=-50)).sum(1)
        hard = hard * (1 - data.trust) + soft * data.trust
    each = (hard * part).sum(1) / part.sum(1)
    label = data.label[batch_rows(data, rows)]
    said = (label != UNLABELLED).float()
    s = F.cross_entropy(stance, label.clamp(min=0), label_smoothing=SMOOTH, reduction="none")
    if data.soft_stance is not None:
        p = data.soft_stance[batch_rows(data, rows)].exp()
        s = s * (1 - data.trust) - (p * torch.log_softmax(stance, 1)).sum(1) * data.trust
    return each + s * said


def batch_rows(data, rows):
    return torch.from_numpy(rows).to(data.device)


def teach(data, paths, trust):
    """Averages the log-probabilities that odds.py wrote."""
    parts = [np.load(p) for p in paths]
    data.soft = torch.from_numpy(np.mean([p["tokens"].astype(np.float32) for p in parts], 0)).half().to(data.device)
    data.soft_stance = torch.from_numpy(np.mean([p["stance"].astype(np.float32) for p in parts], 0)).to(data.device)
    data.trust = trust


def main():
    args = argparse.ArgumentParser()
    args.add_argument("pack")
    args.add_argument("out")
    args.add_argument("--minutes", type=float, help="how long to train, whatever the machine")
    args.add_argument("--steps", type=int, default=10**9)
    args.add_argument("--start", help="weights of a reader to start from, instead of the embedding model's")
    args.add_argument("--rate", type=float, default=2e-4)
    args.add_argument("--batch", type=int, default=48)
    args.add_argument("--bits", type=int, default=4)
    args.add_argument("--drop", type=float, default=0.1)
    args.add_argument("--frozen", type=int, default=0)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--weight", nargs="*", default=[], help="SET=TIMES in a pass; changed=TIMES for changed questions")
    args.add_argument("--exclude", nargs="*", default=[], help="sets that are not trained on")
    args.add_argument("--lots", nargs="*", default=[], help="sets of which a fold holds out one whole")
    args.add_argument("--fold", type=int, help="the fold that is not trained on")
    args.add_argument("--share", type=float, default=1, help="of the texts to train on")
    args.add_argument("--teachers", nargs="*", default=[])
    args.add_argument("--trust", type=float, default=0.5, help="share of the teachers in the loss")
    args.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    a = args.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    data = Data(a.pack, a.device)
    data.usable = usable(data, a)
    if a.teachers:
        teach(data, a.teachers, a.trust)
    model = Reader(os.path.join(a.pack, "base.q4"), a.frozen, a.drop).to(a.device)
    if a.start:
        model.load_state_dict({k: v.to(a.device) for k, v in load_safetensors(a.start).items()}, strict=False)
    trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
    head = [p for n, p in trained.items() if n.startswith(("rows.", "stance."))]
    plain = [p for n, p in trained.items() if not n.startswith(("rows.", "stance.")) and p.dim() == 1]
    matrices = [p for n, p in trained.items() if not n.startswith(("rows.", "stance.")) and p.dim() > 1]
    groups = [
        {"params": matrices, "weight_decay": 0.01},
        {"params": plain, "weight_decay": 0.0},
        {"params": head, "weight_decay": 0.0, "times": HEAD},
    ]
    fused = {"fused": True} if a.device == "cuda" else {}
    optimizer = torch.optim.AdamW(groups, lr=a.rate, **fused)
    chance = np.random.default_rng(a.seed)
    step, spent, average, last = 0, 0.0, {}, os.path.join(a.out, "last.pt")
    if os.path.exists(last):
        saved = torch.load(last, map_location=a.device)
        model.load_state_dict(saved["model"], strict=False)
        optimizer.load_state_dict(saved["optimizer"])
        step, spent, average = saved["step"], saved["spent"], saved["average"]
        chance = np.random.default_rng([a.seed, step])
    log = open(os.path.join(a.out, "log.jsonl"), "a", encoding="utf8")

    def keep():
        state = {"model": trained, "optimizer": optimizer.state_dict(), "step": step, "spent": spent, "average": average}
        torch.save(state, last + ".tmp")
        os.replace(last + ".tmp", last)

    stop, batches, window, kept, passes = [], [], {}, time.time(), 0
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    model.train()
    began = time.time()
    while not stop:
        share = step / a.steps if not a.minutes else max(step / a.steps, spent / (60 * a.minutes))
        if share >= 1:
            break
        if not batches:
            batches, passes = data.batches(chosen(data, a, chance), a.batch, chance), passes + 1
        rows = batches.pop()
        model.quantise(a.bits if share >= QUANTISED_FROM else 0)
        rate = a.rate * min(1, (share + 1e-4) / WARM) * max(FLOOR, 1 - share)
        for g in optimizer.param_groups:
            g["lr"] = rate * g.get("times", 1)
        batch = data.batch(rows)
        with torch.autocast(a.device, dtype=torch.bfloat16):
            scores, stance = model(batch[0], batch[1])
        each = losses(scores, stance, data, rows, batch)
        optimizer.zero_grad(set_to_none=True)
        each.mean().backward()
        torch.nn.utils.clip_grad_norm_(list(trained.values()), 1.0)
        optimizer.step()
        step += 1
        if share >= AVERAGED_FROM:
            with torch.no_grad():
                average = average or {n: p.detach().clone() for n, p in trained.items()}
                torch._foreach_mul_(list(average.values()), DECAY)
                torch._foreach_add_(list(average.values()), list(trained.values()), alpha=1 - DECAY)
        if step % 10 == 0:
            for name, loss in zip(data.set[rows], each.tolist()):
                window.setdefault(name, []).append(loss)
        spent += time.time() - began
        began = time.time()
        if step % 200 == 0:
            line = {"step": step, "passes": passes, "rate": rate, "seconds": round(spent, 1)}
            line["loss"] = {k: round(float(np.mean(v)), 4) for k, v in window.items()}
            log.write(json.dumps(line) + "\n")
            log.flush()
            window = {}
        if time.time() - kept > 120:
            keep()
            kept = time.time()
    if stop:
        keep()
        return
    log.close()
    save_safetensors(os.path.join(a.out, "reader.safetensors"), average or trained)
    print(f"{a.out}: {step} steps, {passes} passes, {spent:.0f} s")


if __name__ == "__main__":
    main()
