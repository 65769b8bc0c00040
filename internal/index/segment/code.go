package segment

import (
	"encoding/binary"
	"math"
)

// An encoder appends numbers as varints and texts with their length in front.
type encoder struct{ data []byte }

func (e *encoder) number(n int)   { e.data = binary.AppendUvarint(e.data, uint64(n)) }
func (e *encoder) signed(n int64) { e.data = binary.AppendVarint(e.data, n) }

func (e *encoder) text(s string) {
	e.number(len(s))
	e.data = append(e.data, s...)
}

func (e *encoder) flag(on bool) {
	if on {
		e.number(1)
	} else {
		e.number(0)
	}
}

// A decoder reads what an encoder wrote. Where the data are something else it is
// bad from then on, and gives zeros.
type decoder struct {
	data []byte
	bad  bool
}

func (d *decoder) fail() {
	d.data, d.bad = nil, true
}

// maxNumber is the greatest number; the sum of two fits in 32 bits.
const maxNumber = math.MaxInt32 / 2

// number reads a number of at most maxNumber.
func (d *decoder) number() int {
	if len(d.data) > 0 && d.data[0] < 0x80 { // most are
		n := int(d.data[0])
		d.data = d.data[1:]
		return n
	}
	n, size := binary.Uvarint(d.data)
	if size <= 0 || n > maxNumber {
		d.fail()
		return 0
	}
	d.data = d.data[size:]
	return int(n)
}

func (d *decoder) signed() int64 {
	n, size := binary.Varint(d.data)
	if size <= 0 {
		d.fail()
		return 0
	}
	d.data = d.data[size:]
	return n
}

// bytes gives the next n bytes.
func (d *decoder) bytes(n int) []byte {
	if n > len(d.data) {
		d.fail()
		return nil
	}
	b := d.data[:n]
	d.data = d.data[n:]
	return b
}

func (d *decoder) text() string { return string(d.bytes(d.number())) }

// skip passes over a text.
func (d *decoder) skip() { d.bytes(d.number()) }

func (d *decoder) flag() bool { return d.number() != 0 }
