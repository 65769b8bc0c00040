// Package content follows the drawing of a PDF's pages and records the characters and
// their places. Only text is followed.
//
// A character's text is found in this order: the text that the file gives for it
// (ActualText, then ToUnicode), its name in the font's encoding, the table of the
// embedded font. A character whose text can't be found is given as U+FFFD.
//
// # Scope
//
// Package pdf finds words, lines and columns, and the order in
// which they are read.
package content

import (
	"isnad/internal/pdf/object"
)

// A Glyph is a mark on the page that stands for some text, of one letter mostly.
// Positions are in points, on the page as it is shown: x grows to the right and
// y up.
type Glyph struct {
	Text     string  // in the order of reading; a ligature has several letters
	X0, X1   float64 // from the glyph's origin to its end, X0 <= X1
	Y        float64 // of its baseline
	Size     float64 // height of the font
	Turn     int     // direction of its baseline: 0 to the right, 1 up, 2 left, 3 down
	Bold     bool
	Artifact bool // the file marks it as no part of the text: a page's head, foot or number
	Given    bool // Text is the file's ActualText, for a group of letters as a whole
}

// A Page has the text of one page.
type Page struct {
	Width, Height float64
	Glyphs        []Glyph // in the order in which they are painted
	Pictures      int     // pictures that cover a tenth of the page at least
	Cut           bool    // the page has more than the limits below
}

// These are the limits of a document and its pages.
const (
	MaxPages     = 5000
	maxTreeDepth = 64
	maxGlyphs    = 100_000   // on a page
	maxSteps     = 2_000_000 // operators on a page
	maxForms     = 12        // forms inside each other
)

// A Document is a PDF whose pages can be drawn one after the other. It is not
// safe for concurrent use.
type Document struct {
	file  *object.File
	pages []page
	More  bool // there are more than MaxPages pages
	fonts map[object.Ref]*font
}

// A page is a leaf of the page tree with the properties that it inherits.
type page struct {
	dict      object.Dict
	resources object.Object
	box       object.Object
	rotate    int
}

// Open finds the pages of a document.
func Open(data []byte) (*Document, error) {
	file, err := object.Open(data)
	if err != nil {
		return nil, err
	}
	d := &Document{file: file, fonts: map[object.Ref]*font{}}
	d.findPages()
	if len(d.pages) == 0 && file.Rebuild() {
		d.findPages()
	}
	if len(d.pages) == 0 {
		return nil, object.ErrBroken
	}
	return d, nil
}

// Pages gives the number of pages.
func (d *Document) Pages() int { return len(d.pages) }

// Info gives an entry of the document's own description, such as "Title".
func (d *Document) Info(key string) string {
	s, _ := d.file.Resolve(d.file.Dict(d.file.Trailer["Info"])[object.Name(key)]).(object.String)
	return text(s)
}

// Damaged reports whether the file's own table of objects could not be used.
func (d *Document) Damaged() bool { return d.file.Rebuilt() }

// Exceeded reports whether the file unpacks to more than the limit.
func (d *Document) Exceeded() bool { return d.file.Exceeded() }

func (d *Document) findPages() {
	d.pages, d.More = nil, false
	root := d.file.Dict(d.file.Trailer["Root"])
	d.walk(root["Pages"], page{}, map[object.Ref]bool{}, 0)
}

// walk goes through the page tree. A node that occurs again is not entered: trees
// of bad intent lead back to themselves.
func (d *Document) walk(node object.Object, above page, seen map[object.Ref]bool, depth int) {
	if ref, ok := node.(object.Ref); ok {
		if seen[ref] {
			return
		}
		seen[ref] = true
	}
	dict := d.file.Dict(node)
	if dict == nil || depth > maxTreeDepth {
		return
	}
	if len(d.pages) >= MaxPages {
		d.More = true
		return
	}
	p := d.inherit(dict, above)
	kids := d.file.Array(dict["Kids"])
	if len(kids) == 0 && d.file.Name(dict["Type"]) != "Pages" {
		d.pages = append(d.pages, p)
		return
	}
	for _, kid := range kids {
		d.walk(kid, p, seen, depth+1)
		if d.More {
			return
		}
	}
}

func (d *Document) inherit(dict object.Dict, above page) page {
	p := above
	p.dict = dict
	if dict["Resources"] != nil {
		p.resources = dict["Resources"]
	}
	for _, key := range []object.Name{"MediaBox", "CropBox"} {
		if len(d.file.Array(dict[key])) == 4 {
			p.box = dict[key]
		}
	}
	if dict["Rotate"] != nil {
		p.rotate = d.file.Int(dict["Rotate"])
	}
	return p
}

// Page draws page i, counted from 0.
func (d *Document) Page(i int) Page {
	p := d.pages[i]
	view, width, height := d.view(p)
	out := Page{Width: width, Height: height}
	painter := &painter{doc: d, page: &out, base: view}
	painter.state.matrix = view
	painter.state.scale = 1
	painter.run(d.data(p.dict["Contents"]), d.file.Dict(p.resources), 0)
	painter.state, painter.marks = state{scale: 1}, nil
	painter.annotations(d.file.Array(p.dict["Annots"]))
	return out
}

// view gives the way from the page's own coordinates to those of the page as it
// is shown, whose lower left corner is at 0, 0.
func (d *Document) view(p page) (matrix, float64, float64) {
	box := d.file.Numbers(p.box)
	if len(box) != 4 || box[0] == box[2] || box[1] == box[3] {
		box = []float64{0, 0, 612, 792}
	}
	x, y := min(box[0], box[2]), min(box[1], box[3])
	w, h := max(box[0], box[2])-x, max(box[1], box[3])-y
	move := matrix{1, 0, 0, 1, -x, -y}
	switch ((p.rotate/90)%4 + 4) % 4 {
	case 1:
		return move.then(matrix{0, -1, 1, 0, 0, w}), h, w
	case 2:
		return move.then(matrix{-1, 0, 0, -1, w, h}), w, h
	case 3:
		return move.then(matrix{0, 1, -1, 0, h, 0}), h, w
	}
	return move, w, h
}

// data gives the bytes of a page's content, which may be in several streams.
func (d *Document) data(contents object.Object) []byte {
	if stream := d.file.Stream(contents); stream != nil {
		return d.file.Data(stream)
	}
	var data []byte
	for i, part := range d.file.Array(contents) {
		if stream := d.file.Stream(part); stream != nil && i < 10_000 {
			data = append(append(data, d.file.Data(stream)...), '\n')
		}
	}
	return data
}

// A matrix is [a b c d e f] as PDF writes it.
type matrix [6]float64

// then gives the matrix that does m first and n afterwards.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

func (m matrix) apply(x, y float64) (float64, float64) {
	return x*m[0] + y*m[2] + m[4], x*m[1] + y*m[3] + m[5]
}
