package pdf

import (
	"strings"
	"testing"

	"isnad/internal/pdf/content"
)

// Some programs write in the table from glyphs to text that a vowel sign stands for the letter
// below it too, with all its signs, and that the letter stands for nothing.
func TestALetterWhoseTextItsSignHas(t *testing.T) {
	const lost = "\uFFFD"
	glyph := func(text string, x, width float64) content.Glyph {
		return content.Glyph{Text: text, X0: x, X1: x + width, Y: 700, Size: 10}
	}
	for claim, tt := range map[string]struct {
		glyphs []content.Glyph
		want   string
	}{
		"the sign before its letter": {[]content.Glyph{
			glyph("ت", 0, 6), glyph("سَ", 9, 0), glyph(lost, 6, 6), glyph("أ", 12, 3)}, "ت|سَ|أ"},
		"the sign behind its letter": {[]content.Glyph{
			glyph("أ", 12, 3), glyph(lost, 6, 6), glyph("سَ", 9, 0), glyph("ت", 0, 6)}, "أ|سَ|ت"},
		"a letter with two signs, of which one has no text": {[]content.Glyph{
			glyph("ت", 0, 6), glyph(lost, 9, 0), glyph("سِّ", 9, 0), glyph(lost, 6, 6), glyph("أ", 12, 3)}, "ت|سِّ|أ"},
		"every letter with a sign": {[]content.Glyph{
			glyph("تْ", 3, 0), glyph(lost, 0, 6), glyph("سَ", 9, 0), glyph(lost, 6, 6), glyph("أُ", 13, 0), glyph(lost, 12, 3)}, "تْ|سَ|أُ"},
		"a letter that has its own text": {[]content.Glyph{
			glyph("سَ", 9, 0), glyph("س", 6, 6)}, "سَ"},
		"an unknown letter elsewhere stays unknown": {[]content.Glyph{
			glyph(lost, 90, 6), glyph("سَ", 9, 0), glyph("س", 6, 6)}, lost + "|سَ"},
	} {
		var got []string
		for _, u := range units(tt.glyphs) {
			got = append(got, u.text)
		}
		if all := strings.Join(got, "|"); all != tt.want {
			t.Errorf("%s: %q, want %q", claim, all, tt.want)
		}
	}
}
