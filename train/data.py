"""Packed examples as flat tensors on a device, and batches of them."""

import os

import numpy as np
import torch

LONGEST = 288  # tokens; longer examples are left out
UNLABELLED, UNSAID, AFFIRMS, DENIES = -1, 0, 1, 2


def gather(flat, at, rows):
    """The runs of the given rows of flat, one after the other, and their offsets."""
    lengths = at[rows + 1] - at[rows]
    out = np.cumsum(np.concatenate([[0], lengths]))
    index = np.arange(out[-1]) - np.repeat(out[:-1], lengths) + np.repeat(at[rows], lengths)
    return flat[index], out


class Data:
    """Examples of a pack.

    Per example (NumPy): set, kind, lang, id (names), stance, rank, answered, length, claim, file.
    Per token (tensors on the device, run after run): ids, start, end, sentence, open.
    """

    def __init__(self, path, device):
        z = np.load(os.path.join(path, "examples.npz"))
        q_ids, q_at = gather(z["q_ids"].astype(np.int32), z["q_at"], z["q"])
        p_ids, p_at = gather(z["p_ids"].astype(np.int32), z["p_at"], z["p"])
        q_len, p_len = np.diff(q_at), np.diff(p_at)
        self.length = q_len + p_len
        self.at = np.concatenate([[0], np.cumsum(self.length)])
        ids = np.empty(self.at[-1], np.int32)
        ids[np.arange(len(q_ids)) + np.repeat(self.at[:-1] - q_at[:-1], q_len)] = q_ids
        ids[np.arange(len(p_ids)) + np.repeat(self.at[:-1] + q_len - p_at[:-1], p_len)] = p_ids
        n = len(self.length)
        start, end, sentence, open_ = (np.zeros(len(ids), np.uint8) for _ in range(4))
        runs = lambda flat, at: [flat[a:b] for a, b in zip(at, at[1:])]  # z reads a whole array at each use
        self.sents = runs(z["sents"], z["sents_at"])
        spans = [s.reshape(-1, 2) for s in runs(z["spans"], z["spans_at"])]
        self.spans = spans
        for i in range(n):
            at, s = self.at[i], self.sents[i]
            open_[at] = 1
            open_[at + s[0] : at + s[-1]] = 1
            if not len(spans[i]):
                start[at] = end[at] = sentence[at] = 1
            for first, last in spans[i]:
                start[at + first] = end[at + last] = 1
                k = np.searchsorted(s, first, "right") - 1
                sentence[at + s[k] : at + s[k + 1]] = 1
        for k in "set", "kind", "lang", "id":
            names = z[k + "_names"]
            setattr(self, k, names[z[k].astype(np.int32)])
        self.stance, self.rank = z["stance"].astype(np.int64), z["rank"]
        self.answered = np.array([len(s) > 0 for s in spans])
        self.claim = np.char.startswith(self.kind.astype(str), "claim-")
        move = lambda a: torch.from_numpy(a).to(device)
        self.ids, self.start, self.end, self.sentence, self.open = map(move, (ids, start, end, sentence, open_))
        self.is_claim, self.label = move(self.claim), move(self.stance)
        self.device = device
        self.soft = None  # tokens × 3 log-probabilities of teachers
        self.soft_stance = None  # examples × 3

    def batch(self, rows):
        """ids, mask, targets (tokens × start, end, sentence), open and places of the given examples."""
        longest = -(-int(self.length[rows].max()) // 16) * 16
        at = torch.from_numpy(self.at[rows]).to(self.device)
        length = torch.from_numpy(self.length[rows]).to(self.device)
        step = torch.arange(longest, device=self.device)
        mask = step < length[:, None]
        places = torch.where(mask, at[:, None] + step, at[:, None])
        ids = torch.where(mask, self.ids[places].long(), 1)
        target = torch.stack([self.start[places], self.end[places], self.sentence[places]], 2) * mask[:, :, None]
        return ids, mask, target, self.open[places] * mask, places

    def batches(self, rows, size, chance):
        """The rows in batches of like length, in random order."""
        rows = chance.permutation(rows)
        out = []
        for c in range(0, len(rows), size * 40):
            group = rows[c : c + size * 40]
            group = group[np.argsort(self.length[group], kind="stable")]
            out += [group[i : i + size] for i in range(0, len(group), size)]
        return [out[i] for i in chance.permutation(len(out))]


def file_of(ids):
    """A number for the text that each question is about: its id without the last part."""
    names, inverse = np.unique([i.rsplit("-", 1)[0] for i in ids], return_inverse=True)
    return inverse
