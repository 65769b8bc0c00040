"""The reader: the embedding model's encoder with three output rows over its token states.

For each token: the score of an answer that starts there, of one that ends there, and of
evidence. Position 0 scores "not answered here" in each. The score of a sentence is the
log-sum-exp of its tokens' evidence scores.
"""

import torch
import torch.nn.functional as F
from torch import nn

from weights import Weights

BLOCK = 32  # weights that share a scale


def q4(w):
    """w as the program will store it: Q4_0, with a gradient as if it were w itself."""
    with torch.no_grad():
        b = w.reshape(-1, BLOCK)
        peak = b.gather(1, b.abs().argmax(1, keepdim=True))
        d = (peak / -8).half().float()
        q = torch.clamp(torch.floor(b / torch.where(d == 0, torch.ones_like(d), d) + 8.5), 0, 15)
        change = ((q - 8) * d).reshape(w.shape) - w
    return w + change


class Linear(nn.Linear):
    quantised = False

    def forward(self, x):
        return F.linear(x, q4(self.weight) if self.quantised else self.weight, self.bias)


class Layer(nn.Module):
    def __init__(self, hidden, inner, heads):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = Linear(hidden, 3 * hidden), Linear(hidden, hidden)
        self.up, self.down = Linear(hidden, inner), Linear(inner, hidden)
        self.after_out = nn.LayerNorm(hidden, eps=1e-12)
        self.after_inner = nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, x, mask, drop):
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4)
        a = F.softmax(q @ k.transpose(2, 3) * (h // self.heads) ** -0.5 + mask, -1)
        mixed = (a @ v).transpose(1, 2).reshape(b, t, h)
        x = self.after_out(x + F.dropout(self.out(mixed), drop, self.training))
        return self.after_inner(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Reader(nn.Module):
    """frozen: the lowest layers that stay those of the embedding model, and so aren't stored again."""

    def __init__(self, path, frozen=2, drop=0.1):
        super().__init__()
        w = Weights(path)
        self.frozen, self.drop = frozen, drop
        # Plain attributes: the tables are shared with the embedding model and never change.
        self.words, self.position = torch.from_numpy(w.words()), torch.from_numpy(w.position().copy())
        self.norm = torch.from_numpy(w.norm().copy())
        self.layers = nn.ModuleList(Layer(w.hidden, w.inner, w.heads) for _ in range(w.depth))
        for i, layer in enumerate(self.layers):
            layer.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in w.layer(i).items()})
            layer.requires_grad_(i >= frozen)
        self.rows = nn.Linear(w.hidden, 3)
        nn.init.normal_(self.rows.weight, std=0.02)
        nn.init.zeros_(self.rows.bias)

    def quantise(self, on):
        for layer in self.layers[self.frozen :]:
            for m in (layer.qkv, layer.out, layer.up, layer.down):
                m.quantised = on

    def forward(self, ids, mask):
        """ids, mask: texts × tokens. Gives texts × tokens × 3 scores, −1e9 in padding."""
        hide = ((1 - mask) * -1e9)[:, None, None, :]
        x = self.words[ids] + self.position[: ids.shape[1]]
        x = F.layer_norm(x, x.shape[-1:], self.norm[0], self.norm[1], 1e-12)
        with torch.no_grad():
            for layer in self.layers[: self.frozen]:
                x = layer(x, hide, 0.0)
        for layer in self.layers[self.frozen :]:
            x = layer(x, hide, self.drop)
        return self.rows(x).float() + ((1 - mask) * -1e9)[:, :, None]
