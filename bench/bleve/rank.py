"""Ranks passages with bm25s: the first line of standard input is a list of texts, each
further one a question with a limit; a JSON object a line comes back.
"""
import json, sys, time

import bm25s
import Stemmer

stemmer = Stemmer.Stemmer("arabic")


def tokens(texts):
    return bm25s.tokenize(texts, stopwords=None, stemmer=stemmer, show_progress=False)


texts = json.loads(sys.stdin.readline())
index = bm25s.BM25()
index.index(tokens(texts), show_progress=False)
print(json.dumps({"cpu": time.process_time()}), flush=True)
for line in sys.stdin:
    q = json.loads(line)
    found, scores = index.retrieve(tokens([q["question"]]), k=min(q["limit"], len(texts)), show_progress=False)
    print(json.dumps({"passages": found[0].tolist(), "scores": scores[0].tolist(), "cpu": time.process_time()}), flush=True)
