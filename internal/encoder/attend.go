package encoder

import "math"

// attention holds the buffers for attention over one head. Its products are sums of 16-bit
// integers, which are exact in any order.
type attention struct {
	whole []int16   // rows × 3·hidden: queries, keys and values, as integers
	scale []float32 // rows × 3·heads: the value of 1 in whole

	keys     []int16   // pairs of a head's numbers × columns: one key a column
	values   []int16   // pairs of tokens × width
	scores   []float32 // attention scores of a tile's rows
	shares   []int16   // the same rows after softmax
	perQuery []float32 // factor of each query's scores
	perKey   []float32
	weight   []float32 // scale of each value, divided by the greatest
	perShare []float32 // the greatest scale, divided by the integer for 1
}

// one holds the factors of rows that have no scale.
var one = []float32{1, 1, 1, 1, 1, 1}

func newAttention(e *Encoder) attention {
	width, columns := e.hidden/e.heads, roundUp(e.positions, panelOutputs)
	return attention{
		keys:     make([]int16, width*columns),
		values:   make([]int16, width*columns),
		scores:   make([]float32, tileRows*columns),
		shares:   make([]int16, tileRows*columns),
		perQuery: make([]float32, roundUp(e.positions, tileRows)),
		perKey:   make([]float32, columns),
		weight:   make([]float32, columns),
		perShare: make([]float32, panelOutputs),
	}
}

// attend sets the rows of r.mixed that belong to text t. Its last tile may write into rows of
// the next text, which are computed later, or into padding.
func (r *run) attend(t span) {
	h, width := r.e.hidden, r.e.hidden/r.e.heads
	columns := roundUp(t.n, panelOutputs)
	tile := r.e.kernel.tile
	for head := range r.e.heads {
		queries := r.whole[t.start*3*h+head*width:]
		r.scales(t, head)
		r.turnKeys(queries[h:], t.n, columns)
		r.pairValues(queries[2*h:], t.n)
		for i := 0; i < t.n; i += tileRows {
			for j := 0; j < columns; j += panelOutputs {
				tile(r.scores[j:], columns, r.perQuery[i:], r.perKey[j:], queries[i*3*h:], 3*h, r.keys[2*j:], columns, width/2)
			}
			r.softmax(min(tileRows, t.n-i), t.n, columns)
			mixed := r.mixed[(t.start+i)*h+head*width:]
			for j := 0; j < width; j += panelOutputs {
				tile(mixed[j:], h, one, r.perShare, r.shares, columns, r.values[2*j:], width, (t.n+1)/2)
			}
		}
	}
}

// scales collects the scales of one head's queries, keys and values. Attention
// divides by √width (Vaswani et al., 2017); log₂e is there because softmax takes
// powers of 2.
func (r *run) scales(t span, head int) {
	heads := r.e.heads
	divide := float32(math.Log2E / math.Sqrt(float64(r.e.hidden/heads)))
	top := float32(0)
	for i := range t.n {
		s := r.scale[(t.start+i)*3*heads+head:]
		r.perQuery[i], r.perKey[i], r.weight[i] = s[0]*divide, s[heads], s[2*heads]
		top = max(top, s[2*heads])
	}
	for i := range t.n {
		r.weight[i] /= top
	}
	for i := range r.perShare {
		r.perShare[i] = top / ones
	}
}

// turnKeys transposes n keys of one head, so that each is a column.
func (r *run) turnKeys(keys []int16, n, columns int) {
	h, width := r.e.hidden, r.e.hidden/r.e.heads
	for i := range n {
		key := keys[i*3*h:][:width]
		for j := 0; j < width; j += 2 {
			*(*[2]int16)(r.keys[j*columns+2*i:]) = [2]int16(key[j:])
		}
	}
}

// pairValues interleaves the values of two tokens. The last of an odd number stands alone.
func (r *run) pairValues(values []int16, n int) {
	h, width := r.e.hidden, r.e.hidden/r.e.heads
	for i := 0; i < n; i += 2 {
		first := values[i*3*h:][:width]
		second := first
		if i+1 < n {
			second = values[(i+1)*3*h:][:width]
		}
		pairs := r.values[i*width:][:2*width]
		for j, v := range first {
			pairs[2*j], pairs[2*j+1] = v, second[j]
		}
	}
}

// softmax makes each of the first rows of r.scores a distribution over n columns. Columns of
// padding get 0.
func (r *run) softmax(rows, n, columns int) {
	for i := range rows {
		row := r.scores[i*columns:][:columns]
		for j := n; j < columns; j++ {
			row[j] = float32(math.Inf(-1))
		}
		r.e.kernel.softmax(r.shares[i*columns:], row, r.weight)
	}
}
