"""The reader: the embedding model's encoder with output rows over its token states.

For each token: the score of an answer that starts there, of one that ends there, and of
evidence. Position 0 scores "not answered here" in each. The score of a sentence is the
log-sum-exp of its tokens' evidence scores. Three further rows, read at position 0 alone,
say what a passage says to a claim or a question for yes or no: neither, so, otherwise.
"""

import torch
import torch.nn.functional as F
from torch import nn

from weights import Weights

BLOCK = 32  # weights that share a scale
CLOSED = -1e9


def rounding(w, bits):
    """What the program's rounding adds to the weights w, a multiple of 32: Q4_0 or Q8_0."""
    b = w.float().reshape(-1, BLOCK)
    half = 1 << (bits - 1)
    peak = b.gather(1, b.abs().argmax(1, keepdim=True))
    if bits == 4:
        d = (peak / -half).half().float()
        q = torch.floor(b / torch.where(d == 0, torch.ones_like(d), d) + half + 0.5).clamp(0, 2 * half - 1) - half
    else:
        d = (peak.abs() / (half - 1)).half().float()
        q = torch.round(b / torch.where(d == 0, torch.ones_like(d), d)).clamp(1 - half, half - 1)
    return (q * d).reshape(w.shape) - w


class Dropout:
    """Dropout whose masks are cut from one pool of random numbers on a CPU, where drawing them costs more than a layer's attention."""

    POOL = 1 << 24

    def __init__(self, p):
        self.p, self.pool = p, None

    def __call__(self, x):
        if self.p == 0:
            return x
        if x.device.type != "cpu":
            return F.dropout(x, self.p)
        if self.pool is None:
            self.pool = (torch.rand(self.POOL) >= self.p).to(torch.bfloat16) / (1 - self.p)
        at = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pool[at : at + x.numel()].view_as(x)


class Linear(nn.Linear):
    """rounded: what rounding adds to the weights; the gradient is as if it added nothing."""

    rounded = None

    def forward(self, x):
        return F.linear(x, self.weight if self.rounded is None else self.weight + self.rounded, self.bias)


def attention(q, k, v, mask):
    if q.device.type == "cpu":  # in bfloat16 the backward pass takes five times as long there
        with torch.autocast("cpu", enabled=False):
            return F.scaled_dot_product_attention(q.float(), k.float(), v.float(), attn_mask=mask)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))


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
        mixed = attention(q, k, v, mask)
        mixed = mixed.transpose(1, 2).reshape(b, t, h)
        x = self.after_out(x + drop(self.out(mixed)))
        return self.after_inner(x + drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """frozen: the lowest layers that stay those of the embedding model, and so aren't stored again."""

    def __init__(self, path, frozen=0, drop=0.1):
        super().__init__()
        w = Weights(path)
        self.frozen, self.drop, self.whole = frozen, Dropout(drop), Dropout(0)
        # Buffers that no state holds: the tables are shared with the embedding model and never change.
        for name, table in ("words", w.words()), ("position", w.position()), ("norm", w.norm()):
            self.register_buffer(name, torch.from_numpy(table.copy()), persistent=False)
        self.layers = nn.ModuleList(Layer(w.hidden, w.inner, w.heads) for _ in range(w.depth))
        for i, layer in enumerate(self.layers):
            layer.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in w.layer(i).items()})
            layer.requires_grad_(i >= frozen)
        self.rows, self.stance = nn.Linear(w.hidden, 3), nn.Linear(w.hidden, 3)
        for part in self.rows, self.stance:
            nn.init.normal_(part.weight, std=0.02)
            nn.init.zeros_(part.bias)

    def matrices(self):
        return [m for layer in self.layers[self.frozen :] for m in (layer.qkv, layer.out, layer.up, layer.down)]

    def quantise(self, bits):
        """Rounds the matrices, as they are now, for the passes to come; 0 bits leave them."""
        every = self.matrices()
        with torch.no_grad():
            flat = rounding(torch.cat([m.weight.reshape(-1) for m in every]), bits) if bits else None
        at = 0
        for m in every:
            n = m.weight.numel()
            m.rounded = flat[at : at + n].view_as(m.weight) if bits else None
            at += n

    def states(self, ids, mask):
        hide = ((1 - mask.float()) * -1e4)[:, None, None, :]
        x = self.words[ids] + self.position[: ids.shape[1]]
        x = F.layer_norm(x, x.shape[-1:], self.norm[0], self.norm[1], 1e-12)
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x, hide, self.drop if self.training and i >= self.frozen else self.whole)
        return x

    def forward(self, ids, mask):
        """ids, mask: texts × tokens. Gives texts × tokens × 3 scores, closed in padding, and texts × 3 stances."""
        x = self.states(ids, mask).float()
        with torch.autocast(ids.device.type, enabled=False):
            return self.rows(x) + ((1 - mask.float()) * CLOSED)[:, :, None], self.stance(x[:, 0])
