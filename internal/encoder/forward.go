package encoder

import "math"

// A run is the memory of one forward pass over some texts, whose tokens lie one
// after the other as rows.
type run struct {
	e     *Encoder
	texts []span
	rows  int

	ids     []int32
	states  []float32     // rows × hidden
	qkv     []float32     // rows × 3·hidden: queries, keys, values
	mixed   []float32     // rows × hidden: what attention found
	change  []float32     // rows × hidden: what a layer adds to the states
	inside  []float32     // rows × inner
	rounded []activations // rows of any of these, rounded for a product
	panels  []panelBlock  // a part of two panels, unpacked
	keys    []float32     // one head's keys, a column each
	scores  []float32     // a tile's rows of attention scores
}

// A span is where a text of the caller's stands among the rows.
type span struct{ text, start, n int }

func newRun(e *Encoder) *run {
	columns := roundUp(e.positions, panelOutputs)
	return &run{
		e:      e,
		panels: make([]panelBlock, 2*partBlocks),
		keys:   make([]float32, e.hidden/e.heads*columns),
		scores: make([]float32, tileRows*columns),
	}
}

func (r *run) clear() { r.texts, r.ids, r.rows = r.texts[:0], r.ids[:0], 0 }

func (r *run) add(text int, ids []int32) {
	r.texts = append(r.texts, span{text, r.rows, len(ids)})
	r.ids = append(r.ids, ids...)
	r.rows += len(ids)
}

// grow makes room for the rows there are and for those of a tile that begins
// with the last of them.
func (r *run) grow() {
	need := roundUp(r.rows+tileRows, tileRows)
	if len(r.states) >= need*r.e.hidden {
		return
	}
	need = max(need, roundUp(mostRows+tileRows, tileRows))
	h := r.e.hidden
	r.states = make([]float32, need*h)
	r.qkv = make([]float32, need*3*h)
	r.mixed = make([]float32, need*h)
	r.change = make([]float32, need*h)
	r.inside = make([]float32, need*r.e.inner)
	r.rounded = make([]activations, need*max(h, r.e.inner)/blockInputs)
}

func roundUp(n, by int) int { return (n + by - 1) / by * by }

// forward sets r.states to the states of the last layer.
func (r *run) forward() {
	r.grow()
	r.embed()
	for i := range r.e.layers {
		l := &r.e.layers[i]
		r.linear(&l.qkv, r.states, r.qkv)
		for _, t := range r.texts {
			r.attend(t)
		}
		r.linear(&l.out, r.mixed, r.change)
		r.addNorm(r.change, l.afterOut)
		r.linear(&l.up, r.states, r.inside)
		r.e.kernel.gelu(r.inside[:r.rows*r.e.inner])
		r.linear(&l.down, r.inside, r.change)
		r.addNorm(r.change, l.afterInner)
	}
}

// embed fills in the states that the first layer begins with.
func (r *run) embed() {
	h := r.e.hidden
	for _, t := range r.texts {
		for i, id := range r.ids[t.start : t.start+t.n] {
			state := r.states[(t.start+i)*h:][:h]
			r.e.word(state, id)
			r.e.kernel.addNorm(state, r.e.position[i*h:][:h], r.e.norm, r.e.epsilon)
		}
	}
}

func (r *run) addNorm(change []float32, n layerNorm) {
	h := r.e.hidden
	for i := 0; i < r.rows*h; i += h {
		r.e.kernel.addNorm(r.states[i:i+h], change[i:i+h], n, r.e.epsilon)
	}
}

// partBlocks is how many blocks of a panel are unpacked at a time, so that they
// stay in the nearest cache while all rows are multiplied.
const partBlocks = 12

// linear sets y to x·m + bias, with x rounded to 8 bits, for rows padded to whole
// steps. What stands in the rows of padding is arbitrary and stays in them.
func (r *run) linear(m *matrix, x, y []float32) {
	r.e.kernel.quantise(r.rounded, x[:r.rows*m.in])
	for first := 0; first < r.rows; first += mostRows {
		rows := min(r.rows-first, mostRows)
		for o := 0; o < m.out; o += panelPair {
			r.columns(m, o, first, rows, y)
		}
	}
}

// columns sets two panels of y, beginning at column o.
func (r *run) columns(m *matrix, o, first, rows int, y []float32) {
	k, blocks := r.e.kernel, m.in/blockInputs
	y = y[first*m.out+o:]
	from, ldf := m.bias[o:], 0
	for at := 0; at < blocks; at += partBlocks {
		n := min(blocks-at, partBlocks)
		for p := range 2 {
			packed := m.packed[((o/panelOutputs+p)*blocks+at)*blockBytes:]
			k.unpack(r.panels[p*n:], packed[:n*blockBytes])
		}
		k.multiply(y, m.out, from, ldf, r.rounded[first*blocks+at:], blocks, rows, r.panels[:2*n])
		from, ldf = y, m.out
	}
}

// attend sets the rows of r.mixed that belong to text t. Its last tile may run
// on into rows of the next text, which come later and so stay right, or into
// padding.
func (r *run) attend(t span) {
	h, width := r.e.hidden, r.e.hidden/r.e.heads
	columns := roundUp(t.n, panelOutputs)
	tile := r.e.kernel.tile
	for head := 0; head < h; head += width {
		queries := r.qkv[t.start*3*h+head:]
		values := queries[2*h:]
		r.turnKeys(queries[h:], t.n, columns)
		for i := 0; i < t.n; i += tileRows {
			for j := 0; j < columns; j += panelOutputs {
				tile(r.scores[j:], columns, queries[i*3*h:], 3*h, r.keys[j:], columns, width)
			}
			r.softmax(min(tileRows, t.n-i), t.n, columns)
			mixed := r.mixed[(t.start+i)*h+head:]
			for j := 0; j < width; j += panelOutputs {
				tile(mixed[j:], h, r.scores, columns, values[j:], 3*h, t.n)
			}
		}
	}
}

// turnKeys lays n keys of one head out as columns, divided by √width, which is
// where attention divides (Vaswani et al., 2017).
func (r *run) turnKeys(keys []float32, n, columns int) {
	h, width := r.e.hidden, r.e.hidden/r.e.heads
	scale := float32(1 / math.Sqrt(float64(width)))
	for i := range n {
		for j, v := range keys[i*3*h:][:width] {
			r.keys[j*columns+i] = v * scale
		}
	}
}

// softmax makes each of the first rows of r.scores a distribution over n
// columns; those that only fill the row up get none of it.
func (r *run) softmax(rows, n, columns int) {
	for i := range rows {
		row := r.scores[i*columns:][:columns]
		for j := n; j < columns; j++ {
			row[j] = float32(math.Inf(-1))
		}
		r.e.kernel.softmax(row)
	}
}

// deliver hands each text's states to its caller.
func (r *run) deliver(each func(i int, states []float32)) {
	h := r.e.hidden
	for _, t := range r.texts {
		each(t.text, r.states[t.start*h:][:t.n*h])
	}
}
