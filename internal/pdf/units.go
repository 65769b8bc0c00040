package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"isnad/internal/pdf/content"
)

// A unit is what stands at one place: a letter with its vowel signs, a ligature,
// a digit, a space.
type unit struct {
	text   string
	x0, x1 float64
	y      float64
	size   float64
	turn   int8
	class  class
	bold   bool
	apart  bool // the file marks it as no part of the text
	mirror bool // a bracket among letters that are read from right to left
}

func (u unit) middle() float64 { return (u.x0 + u.x1) / 2 }

// units makes units of glyphs: letters in their usual form, vowel signs on their
// letters, nothing twice.
func units(glyphs []content.Glyph) []unit {
	us := make([]unit, 0, len(glyphs))
	var signs []sign
	for _, g := range glyphs {
		text, letters := plainText(g.Text), ""
		if signs := marksOf(text); signs != "" && g.X1-g.X0 < g.Size/50 {
			// Some programs give a vowel sign the letter below it too, and that none.
			text, letters = signs, withoutMarks(text)
		}
		switch {
		case text == "":
		case isMarks(text):
			signs = append(signs, sign{text, letters, len(us), g})
		default:
			us = append(us, unit{
				text: text, class: classOf(text), x0: g.X0, x1: g.X1, y: g.Y,
				size: g.Size, turn: int8(g.Turn), bold: g.Bold, apart: g.Artifact,
			})
		}
	}
	attach(us, signs)
	nameAlefs(us)
	return undoubled(slices.DeleteFunc(us, func(u unit) bool { return u.text == "" }))
}

// plainText gives the letters that presentation forms and ligatures stand for,
// without signs that only direct the text.
func plainText(s string) string {
	if s == "" || s == "\u00ad" {
		return s
	}
	var text strings.Builder
	for _, r := range s {
		switch {
		case isForm(r):
			text.WriteString(strings.TrimSpace(norm.NFKC.String(string(r))))
		case r == 0xFFFF: // a font's sign for letters that it lacks
			text.WriteRune(unicode.ReplacementChar)
		case unicode.Is(unicode.Cf, r), r == 0xFFFE, r < ' ' && r != '\t':
		case unicode.IsSpace(r):
			text.WriteByte(' ')
		default:
			text.WriteRune(r)
		}
	}
	return text.String()
}

// isForm reports whether r is a letter in the form of one place in a word, or
// several letters written as one.
func isForm(r rune) bool {
	return r >= 0xFB00 && r <= 0xFB06 || r >= 0xFB50 && r <= 0xFDFB || r >= 0xFE70 && r <= 0xFEFC
}

// marksOf gives the vowel signs in a text.
func marksOf(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return r
		}
		return -1
	}, text)
}

// withoutMarks gives what is no vowel sign in a text.
func withoutMarks(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, text)
}

func isMarks(text string) bool {
	for _, r := range text {
		if !unicode.Is(unicode.Mn, r) {
			return false
		}
	}
	return true
}

// A sign is a vowel sign that is painted by itself, before unit next.
type sign struct {
	text    string
	letters string // that the file says it stands for too; may be empty
	next    int
	glyph   content.Glyph
}

// attach puts signs on their letters. Where a line of Arabic is painted from left
// to right, as most programs do, a sign comes before its letter.
func attach(us []unit, signs []sign) {
	for i := len(signs) - 1; i >= 0; i-- {
		s := signs[i]
		if at := name(us, s); at >= 0 {
			us[at].text = withSign(us[at].text, s.text)
			continue
		}
		before, after := s.next-1, s.next
		first, second := before, after
		if leftward(us, s) {
			first, second = after, before
		}
		for _, at := range []int{first, second} {
			if at >= 0 && at < len(us) && us[at].carries(s.glyph) {
				us[at].text = withSign(us[at].text, s.text)
				break
			}
		}
	}
}

// clusterReach is how many units before and behind a sign its letter may be painted, other
// signs of the letter between them.
const clusterReach = 3

// name gives the unknown unit below a sign the letters that the file gives to the sign, and
// drops unknown units without width beside it: they are further signs of the letter. It
// returns the place of the unit, -1 where there is none.
func name(us []unit, s sign) int {
	named := -1
	if s.letters == "" {
		return named
	}
	for i := max(0, s.next-clusterReach); i < min(len(us), s.next+clusterReach); i++ {
		u := us[i]
		below := u.text == "\uFFFD" && u.x1-u.x0 >= u.size/50 && int(u.turn) == s.glyph.Turn && math.Abs(u.y-s.glyph.Y) < 1.2*u.size &&
			s.glyph.X0 < u.x1+u.size/4 && s.glyph.X1 > u.x0-u.size/4
		if below && (named < 0 || math.Abs(u.middle()-s.glyph.X0) < math.Abs(us[named].middle()-s.glyph.X0)) {
			named = i
		}
	}
	if named < 0 {
		return named
	}
	us[named].text, us[named].class = s.letters, classOf(s.letters)
	for i := max(0, named-clusterReach); i < min(len(us), named+clusterReach+1); i++ {
		if u := us[i]; u.text == "\uFFFD" && u.x1-u.x0 < u.size/50 && u.x0 > us[named].x0-u.size/4 && u.x0 < us[named].x1+u.size/4 {
			us[i].text = ""
		}
	}
	return named
}

// leftward reports whether the Arabic letters around a sign are painted from the
// end of the word to its beginning.
func leftward(us []unit, s sign) bool {
	votes := 0
	for i := max(1, s.next-20); i < min(len(us), s.next+20); i++ {
		a, b := us[i-1], us[i]
		if a.class != arabic || b.class != arabic || math.Abs(a.y-b.y) > a.size/4 {
			continue
		}
		if b.x0 > a.x0 {
			votes++
		} else {
			votes--
		}
	}
	return votes > 0
}

// carries reports whether a sign stands at the letter u.
func (u unit) carries(g content.Glyph) bool {
	return (u.class == arabic || u.class == latin) && int(u.turn) == g.Turn &&
		math.Abs(u.y-g.Y) < 1.2*u.size && g.X0 < u.x1+u.size && g.X1 > u.x0-u.size
}

// withSign adds a sign behind a letter: the doubling sign first, as it is typed.
func withSign(text, sign string) string {
	letters := []rune(text)
	end := len(letters)
	if sign == "\u0651" {
		for end > 1 && unicode.Is(unicode.Mn, letters[end-1]) {
			end--
		}
	}
	return string(letters[:end]) + sign + string(letters[end:])
}

// nameAlefs tells unknown glyphs without width that are painted with a lam: they
// are the alef of a ligature in two parts, which some fonts have no name for.
func nameAlefs(us []unit) {
	for i := range us {
		if us[i].text != "\uFFFD" || us[i].x1-us[i].x0 > us[i].size/50 {
			continue
		}
		for _, at := range []int{i - 1, i + 1} {
			if at >= 0 && at < len(us) && strings.HasPrefix(us[at].text, "ل") && math.Abs(us[at].x0-us[i].x0) < us[i].size/4 {
				us[i].text, us[i].class = "ا", arabic
			}
		}
	}
}

// undoubled drops units that are painted twice, a little apart, to look bold.
func undoubled(us []unit) []unit {
	kept := us[:0]
	for _, u := range us {
		double := false
		for i := len(kept) - 1; i >= max(0, len(kept)-8) && !double; i-- {
			k := kept[i]
			double = k.text == u.text && u.text != " " && k.turn == u.turn && k.x1 > k.x0 &&
				math.Abs(k.x0-u.x0) < u.size/12 && math.Abs(k.y-u.y) < u.size/12
		}
		if !double {
			kept = append(kept, u)
		}
	}
	return kept
}

// count gives how many letters units have, and how many stand for nothing known.
func count(us []unit) (letters, lost int) {
	for _, u := range us {
		for _, r := range u.text {
			switch {
			case r == unicode.ReplacementChar, unicode.Is(unicode.Co, r):
				lost++
			case unicode.IsLetter(r), unicode.IsDigit(r):
				letters++
			}
		}
	}
	return letters, lost
}
