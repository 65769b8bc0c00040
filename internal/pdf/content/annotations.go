package content

import (
	"math"

	"isnad/internal/pdf/object"
)

// maxAnnotations limits the annotations of a page that are drawn.
const maxAnnotations = 2000

// Flags of an annotation that is not shown.
const hidden, notViewed = 1 << 1, 1 << 5

// annotations draws what stands on a page without being part of its content: the values of
// a form's fields, and text that was put on the page. Notes that open when they are asked for
// and buttons are not drawn.
func (p *painter) annotations(list object.Array) {
	f := p.doc.file
	for _, o := range list[:min(len(list), maxAnnotations)] {
		dict := f.Dict(o)
		switch f.Name(dict["Subtype"]) {
		case "Widget":
			if kind := p.fieldKind(dict); kind != "Tx" && kind != "Ch" {
				continue
			}
		case "FreeText", "Stamp":
		default:
			continue
		}
		if f.Int(dict["F"])&(hidden|notViewed) == 0 {
			p.appearance(dict)
		}
	}
}

// maxParents limits how far above itself a field's kind is looked for.
const maxParents = 16

// fieldKind returns the kind of a form's field, which may be given for several together.
func (p *painter) fieldKind(dict object.Dict) object.Name {
	for range maxParents {
		if kind := p.doc.file.Name(dict["FT"]); kind != "" {
			return kind
		}
		dict = p.doc.file.Dict(dict["Parent"])
	}
	return ""
}

// appearance draws the form that shows an annotation, fitted into its rectangle.
func (p *painter) appearance(dict object.Dict) {
	f := p.doc.file
	look := f.Dict(dict["AP"])["N"]
	form := f.Stream(look)
	if form == nil {
		form = f.Stream(f.Dict(look)[f.Name(dict["AS"])])
	}
	place, box := f.Numbers(dict["Rect"]), []float64(nil)
	if form != nil {
		box = f.Numbers(form.Dict["BBox"])
	}
	if len(place) != 4 || len(box) != 4 {
		return
	}
	own := matrix{1, 0, 0, 1, 0, 0}
	if m := f.Numbers(form.Dict["Matrix"]); len(m) == 6 {
		own = matrix(m)
	}
	p.state.matrix = fitted(own, box, place).then(p.base)
	p.inside(form, nil, 0)
}

// fitted returns the way from a box, as a matrix shows it, to a rectangle.
func fitted(m matrix, box, place []float64) matrix {
	left, bottom, right, top := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, corner := range [4][2]float64{{box[0], box[1]}, {box[0], box[3]}, {box[2], box[1]}, {box[2], box[3]}} {
		x, y := m.apply(corner[0], corner[1])
		left, right, bottom, top = min(left, x), max(right, x), min(bottom, y), max(top, y)
	}
	x, y := 1.0, 1.0
	if right > left && top > bottom {
		x, y = math.Abs(place[2]-place[0])/(right-left), math.Abs(place[3]-place[1])/(top-bottom)
	}
	return matrix{x, 0, 0, y, min(place[0], place[2]) - left*x, min(place[1], place[3]) - bottom*y}
}
