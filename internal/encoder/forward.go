package encoder

// A run holds the buffers of one forward pass over some texts, whose tokens are consecutive
// rows.
type run struct {
	e     *Encoder
	texts []span
	rows  int

	ids     []int32
	states  []float32     // rows × hidden
	qkv     []float32     // rows × 3·hidden: queries, keys, values
	mixed   []float32     // rows × hidden: the output of attention
	change  []float32     // rows × hidden: the term that a layer adds to the states
	inside  []float32     // rows × inner
	rounded []activations // rows of one of these, rounded for a product
	panels  []panelBlock  // a part of two panels, unpacked
	attention
}

// A span is the place of a text of the caller's among the rows.
type span struct{ text, start, n int }

func newRun(e *Encoder) *run {
	return &run{e: e, panels: make([]panelBlock, 2*partBlocks), attention: newAttention(e)}
}

func (r *run) clear() { r.texts, r.ids, r.rows = r.texts[:0], r.ids[:0], 0 }

func (r *run) add(text int, ids []int32) {
	r.texts = append(r.texts, span{text, r.rows, len(ids)})
	r.ids = append(r.ids, ids...)
	r.rows += len(ids)
}

// grow makes room for the rows, and for those of a tile that begins with the last row.
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
	r.whole = make([]int16, need*3*h)
	r.scale = make([]float32, need*3*r.e.heads)
}

func roundUp(n, by int) int { return (n + by - 1) / by * by }

// forward computes the states of the last layer. It calls pause before each layer.
func (r *run) forward(pause func()) {
	r.grow()
	r.embed()
	for i := range r.e.layers {
		pause()
		l := &r.e.layers[i]
		r.linear(&l.qkv, r.states, r.qkv)
		r.e.kernel.quantise16(r.whole, r.scale, r.qkv[:r.rows*3*r.e.hidden], r.e.hidden/r.e.heads)
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

// embed fills in the input states of the first layer.
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

// partBlocks is how many blocks of a panel are unpacked at a time, so that they stay in the
// nearest cache while all rows are multiplied.
const partBlocks = 12

// linear sets y to x·m + bias, with x rounded to 8 bits, for rows padded to whole steps. The
// rows of padding hold arbitrary numbers, which do not reach other rows.
func (r *run) linear(m *matrix, x, y []float32) {
	r.e.kernel.quantise8(r.rounded, x[:r.rows*m.in])
	for o := 0; o < m.out; o += panelPair {
		r.columns(m, o, y[o:])
	}
}

// columns computes two panels of a result, beginning at column o.
func (r *run) columns(m *matrix, o int, y []float32) {
	k, blocks := r.e.kernel, m.in/blockInputs
	from, ldf := m.bias[o:], 0
	for at := 0; at < blocks; at += partBlocks {
		n := min(blocks-at, partBlocks)
		for p := range 2 {
			packed := m.packed[((o/panelOutputs+p)*blocks+at)*blockBytes:]
			k.unpack(r.panels[p*n:], packed[:n*blockBytes])
		}
		k.multiply(y, m.out, from, ldf, r.rounded[at:], blocks, r.rows, r.panels[:2*n])
		from, ldf = y, m.out
	}
}

// deliver passes each text's states to its caller.
func (r *run) deliver(each func(i int, states []float32)) {
	h := r.e.hidden
	for _, t := range r.texts {
		each(t.text, r.states[t.start*h:][:t.n*h])
	}
}
