package content

import "strings"

// The widths of ASCII from the space on, in thousandths, of the fonts that a file
// need not bring along. Bold and italic forms differ little.
var (
	helvetica = []int{
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
		556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
		1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
		667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
		333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
		556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
	}
	times = []int{
		250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
		500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
		921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
		556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
		333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
		500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
	}
)

// standardWidths gives widths to a font that has none of its own.
func standardWidths(f *font, name string) {
	table := times
	switch {
	case strings.Contains(name, "Courier"):
		f.usual = 0.6
		return
	case strings.Contains(name, "Helvetica"), strings.Contains(name, "Arial"):
		table = helvetica
	}
	for code := range f.names {
		text := []rune(f.text(code))
		if len(text) == 0 {
			continue
		}
		base := plainLetter(text[0])
		if i := int(base) - ' '; i >= 0 && i < len(table) {
			f.widths[code] = float64(table[i]) / 1000
		}
	}
}
