package content

import (
	"strings"

	"isnad/internal/pdf/object"
)

// A font tells which codes a string holds, how wide they are and which text they
// stand for.
type font struct {
	composite bool  // codes of several bytes, by cmap
	codes     *cmap // of a composite font: the codes and their glyphs
	unicode   *cmap // the file's own table from codes to text; may be nil
	names     [256]string
	glyphs    map[int]rune // from glyphs to letters, by the embedded font
	toGlyph   []byte       // CIDToGIDMap; nil where they are the same
	widths    map[int]float64
	usual     float64 // width of a code that widths lacks
	bold      bool
}

const unknown = "\uFFFD"

// font reads a font, once for each of the file.
func (d *Document) font(o object.Object) *font {
	ref, isRef := o.(object.Ref)
	if f := d.fonts[ref]; isRef && f != nil {
		return f
	}
	f := d.readFont(d.file.Dict(o))
	if isRef {
		d.fonts[ref] = f
	}
	return f
}

func (d *Document) readFont(dict object.Dict) *font {
	f := &font{usual: 0.5, widths: map[int]float64{}}
	if stream := d.file.Stream(dict["ToUnicode"]); stream != nil {
		f.unicode = readCMap(d.file.Data(stream))
	}
	name := string(d.file.Name(dict["BaseFont"]))
	f.bold = strings.Contains(strings.ToLower(name), "bold")
	if d.file.Name(dict["Subtype"]) == "Type0" {
		f.composite = true
		d.readComposite(f, dict)
		return f
	}
	descriptor := d.file.Dict(dict["FontDescriptor"])
	f.names = d.encoding(dict, descriptor)
	if d.file.Name(dict["Subtype"]) == "Type3" {
		f.names = texNames(f.names)
	}
	d.simpleWidths(f, dict, descriptor, name)
	if f.unicode == nil && dict["Encoding"] == nil {
		f.glyphs = d.trueType(descriptor)
	}
	return f
}

// simpleWidths reads the widths of a font with codes of one byte.
func (d *Document) simpleWidths(f *font, dict, descriptor object.Dict, name string) {
	unit := 0.001
	if m := d.file.Numbers(dict["FontMatrix"]); len(m) == 6 && m[0] != 0 {
		unit = m[0]
	}
	given := d.file.Numbers(dict["Widths"])
	if len(given) == 0 {
		standardWidths(f, name)
		return
	}
	if missing, ok := d.file.Number(descriptor["MissingWidth"]); ok {
		f.usual = missing * unit
	}
	from := d.file.Int(dict["FirstChar"])
	for i, w := range given[:min(len(given), 256)] {
		f.widths[from+i] = w * unit
	}
}

// readComposite reads a font with codes of several bytes.
func (d *Document) readComposite(f *font, dict object.Dict) {
	f.codes = d.codes(dict["Encoding"])
	descendants := d.file.Array(dict["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	below := d.file.Dict(descendants[0])
	f.usual = 1
	if w, ok := d.file.Number(below["DW"]); ok {
		f.usual = w / 1000
	}
	d.compositeWidths(f, d.file.Array(below["W"]))
	if f.unicode == nil {
		f.glyphs = d.trueType(d.file.Dict(below["FontDescriptor"]))
		if stream := d.file.Stream(below["CIDToGIDMap"]); stream != nil {
			f.toGlyph = d.file.Data(stream)
		}
	}
}

func (d *Document) codes(encoding object.Object) *cmap {
	if stream := d.file.Stream(encoding); stream != nil {
		return readCMap(d.file.Data(stream))
	}
	m := &cmap{}
	if name := d.file.Name(encoding); strings.Contains(string(name), "UCS2") || strings.Contains(string(name), "UTF16") {
		m.unicode = true
	}
	return m
}

// compositeWidths reads "1 [500 600] 7 9 250": widths from a code on, or one for
// a range of codes.
func (d *Document) compositeWidths(f *font, array object.Array) {
	for i := 0; i+1 < len(array); {
		from := d.file.Int(array[i])
		if list := d.file.Array(array[i+1]); list != nil {
			for k, w := range d.file.Numbers(list) {
				f.widths[from+k] = w / 1000
			}
			i += 2
			continue
		}
		if i+2 >= len(array) {
			return
		}
		w, _ := d.file.Number(array[i+2])
		for code := from; code <= min(d.file.Int(array[i+1]), 0xFFFF); code++ {
			f.widths[code] = w / 1000
		}
		i += 3
	}
}

// next gives the first code of a string and how many bytes it takes.
func (f *font) next(s object.String) (code, size int) {
	if !f.composite {
		return int(s[0]), 1
	}
	size = min(f.codes.size(s), len(s))
	for _, b := range []byte(s[:size]) {
		code = code<<8 | int(b)
	}
	return code, size
}

func (f *font) width(code int) float64 {
	if f.composite {
		code = f.codes.glyph(code)
	}
	if w, ok := f.widths[code]; ok {
		return w
	}
	return f.usual
}

// text gives what a code stands for.
func (f *font) text(code int) string {
	if f.unicode != nil {
		if s, ok := f.unicode.text(code); ok {
			return s
		}
	}
	if f.composite {
		return f.compositeText(code)
	}
	if name := f.names[code&0xFF]; name != "" {
		if s := nameText(name); s != "" {
			return s
		}
	}
	for _, c := range []int{code, 0xF000 + code} {
		if r := f.glyphs[-c-1]; r != 0 {
			return string(r)
		}
	}
	if code == ' ' {
		return " "
	}
	return unknown
}

func (f *font) compositeText(code int) string {
	if f.codes.unicode {
		return string(rune(code))
	}
	glyph := f.codes.glyph(code)
	if 2*glyph+1 < len(f.toGlyph) {
		glyph = int(f.toGlyph[2*glyph])<<8 | int(f.toGlyph[2*glyph+1])
	}
	if r := f.glyphs[glyph]; r != 0 {
		return string(r)
	}
	return unknown
}
