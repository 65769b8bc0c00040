package content

import (
	"encoding/binary"

	"isnad/internal/pdf/object"
)

// trueType gives the letters of an embedded TrueType font's glyphs, by its own
// table. Codes of symbol fonts are given as negative numbers, -code-1.
func (d *Document) trueType(descriptor object.Dict) map[int]rune {
	stream := d.file.Stream(descriptor["FontFile2"])
	if stream == nil {
		return nil
	}
	letters := map[int]rune{}
	for _, table := range characterTables(d.file.Data(stream)) {
		readCharacters(table, letters)
	}
	return letters
}

// characterTables finds the tables of a font that lead from letters to glyphs.
func characterTables(data []byte) [][]byte {
	if len(data) < 12 {
		return nil
	}
	var tables [][]byte
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		record := data[min(len(data), 12+16*i):]
		if len(record) < 16 {
			break
		}
		if string(record[:4]) != "cmap" {
			continue
		}
		cmap := from(data, int(binary.BigEndian.Uint32(record[8:])))
		if len(cmap) < 4 {
			continue
		}
		for k := range int(binary.BigEndian.Uint16(cmap[2:])) {
			if entry := from(cmap, 4+8*k); len(entry) >= 8 {
				tables = append(tables, from(cmap, int(binary.BigEndian.Uint32(entry[4:]))))
			}
		}
	}
	return tables
}

func from(data []byte, offset int) []byte {
	if offset < 0 || offset > len(data) {
		return nil
	}
	return data[offset:]
}

func readCharacters(table []byte, letters map[int]rune) {
	if len(table) < 16 {
		return
	}
	switch binary.BigEndian.Uint16(table) {
	case 4:
		readSegments(table, letters)
	case 12:
		readGroups(table, letters)
	}
}

// readSegments reads a table of format 4: four arrays, of the ends, starts,
// differences and offsets of ranges of letters.
func readSegments(table []byte, letters map[int]rune) {
	size := int(binary.BigEndian.Uint16(table[6:])) // of an array in bytes
	at := func(offset int) int {
		if offset < 0 || offset+2 > len(table) {
			return 0
		}
		return int(binary.BigEndian.Uint16(table[offset:]))
	}
	for i := 0; i < size && 16+4*size <= len(table)+2; i += 2 {
		end, start := at(14+i), at(16+size+i)
		delta, place := at(16+2*size+i), 16+3*size+i
		for code := start; code <= end && code < 0xFFFF; code++ {
			glyph := code
			if offset := at(place); offset > 0 {
				glyph = at(place + offset + 2*(code-start))
			}
			if glyph = (glyph + delta) & 0xFFFF; glyph > 0 {
				addLetter(letters, glyph, code)
			}
		}
	}
}

func readGroups(table []byte, letters map[int]rune) {
	for i := range min(int(binary.BigEndian.Uint32(table[12:])), 1<<14) {
		group := from(table, 16+12*i)
		if len(group) < 12 {
			return
		}
		start, end := int(binary.BigEndian.Uint32(group)), int(binary.BigEndian.Uint32(group[4:]))
		glyph := int(binary.BigEndian.Uint32(group[8:]))
		for code := start; code <= min(end, start+0xFFFF) && code < 0x110000; code++ {
			addLetter(letters, glyph+code-start, code)
		}
	}
}

// addLetter keeps the first letter of a glyph. The codes of symbol fonts lie in
// the private area and say nothing but the code.
func addLetter(letters map[int]rune, glyph, code int) {
	if code >= 0xF000 && code <= 0xF0FF {
		letters[-code-1] = rune(code - 0xF000)
		return
	}
	if _, known := letters[glyph]; !known && len(letters) < 1<<17 {
		letters[glyph] = rune(code)
	}
}
