"""Averages readers that were trained from the same weights.

usage: mean.py OUT.safetensors READER.safetensors...

They lie in one basin of the loss, and their mean reads better than each of them
(model soups, Wortsman et al., 2022).
"""

import sys

from reader import load_safetensors, mean, save_safetensors

if len(sys.argv) < 3:
    sys.exit(__doc__)
save_safetensors(sys.argv[1], mean([load_safetensors(path) for path in sys.argv[2:]]))
