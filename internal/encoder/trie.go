package encoder

import "encoding/binary"

// A trie finds the pieces at the front of a text. It is a double array in the
// compact form of Darts-clone (Yata, 2008), kept as bytes so that it needs no
// preparation: units of 4 bytes, of which unit 0 is the root.
//
//	bits 0 to 7   label: the byte that leads here; 0 in a unit that no byte leads to
//	bit  8        set where a piece ends here
//	bits 9 to 31  base: byte c leads from here to unit base XOR c, if that unit's
//	              label is c; no two units have the same base
//
// Where a piece ends, unit base XOR 0 holds its id in bits 9 to 31. Labels are
// never 0: no piece holds a zero byte.
type trie []byte

const (
	trieEnds = 1 << 8
	trieBase = 9
)

// unit returns unit i, or an empty unit if the trie is too short.
func (t trie) unit(i uint32) uint32 {
	at := int(i) * 4
	if uint(at+4) > uint(len(t)) {
		return 0
	}
	return binary.LittleEndian.Uint32(t[at:])
}

// step goes from unit u along byte c; ok is false if no piece continues so.
func (t trie) step(u uint32, c byte) (next uint32, ok bool) {
	next = t.unit(u>>trieBase ^ uint32(c))
	return next, byte(next) == c && c != 0
}

// piece returns the id of the piece that ends at unit u.
func (t trie) piece(u uint32) (id int32, ok bool) {
	if u&trieEnds == 0 {
		return 0, false
	}
	return int32(t.unit(u>>trieBase) >> trieBase), true
}
