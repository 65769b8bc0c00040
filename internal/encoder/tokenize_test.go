package encoder

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPieces(t *testing.T) {
	e := openToy(t)
	for name, c := range map[string]struct{ text, want string }{
		"the greatest sum of scores wins":          {"ab", "▁ab"},
		"inside a word no piece begins one":        {"aab", "▁a|ab"},
		"an unknown character stands alone":        {"xyab", "▁|x|y|ab"},
		"the empty text is a space":                {"", "▁"},
		"spaces count once":                        {" a \t\n b", "▁a|▁|b"},
		"a final space stays, as in the reference": {"a ", "▁a|▁"},
		"hard spaces are spaces":                   {"a\u00a0a", "▁a|▁a"},
		"what cannot be seen vanishes":             {"كت\u200bا\u200fب\ufeff", "▁كتاب"},
		"vowel signs and tatweel vanish":           {"كِتـــَابٌ", "▁كتاب"},
		"a dagger is an alef":                      {"كِتَٰب", "▁كتاب"},
		"joiners vanish":                           {"كت\u200dاب", "▁كتاب"},
		"non-joiners vanish":                       {"كت\u200cاب", "▁كتاب"},
		"control characters vanish":                {"a\x00\x01b\x7f", "▁ab"},
		"what is not UTF-8 is a space":             {"a\xffa", "▁a|▁a"},
		"presentation forms are letters":           {"ﻛﺘﺎﺏ", "▁كتاب"},
		"decomposed letters are composed":          {"e\u0301", "▁|é"},
		"nor does what stood between them hinder":  {"e\x00\u0301", "▁|é"},
		"full width is plain":                      {"ａｂ", "▁ab"},
		"four bytes":                               {"😀😀😀", "▁|😀|😀😀"},
		"a marker's name is text":                  {"</s>", "▁|<|/|s|>"},
	} {
		if got := strings.Join(e.Pieces(c.text), "|"); got != c.want {
			t.Errorf("%s: %q became %s, want %s", name, c.text, got, c.want)
		}
	}
}

// bruteForce tries every split and gives the best total score.
func bruteForce(s *Source, text string, known map[string]float32) float32 {
	if text == "" {
		return 0
	}
	_, n := utf8.DecodeRuneInString(text)
	best := s.UnknownScore + bruteForce(s, text[n:], known)
	for i := 1; i <= len(text); i++ {
		if score, ok := known[text[:i]]; ok {
			best = max(best, score+bruteForce(s, text[i:], known))
		}
	}
	return best
}

func TestNoSplitScoresBetter(t *testing.T) {
	s, e := toy(), openToy(t)
	known := map[string]float32{}
	for i, p := range s.Pieces {
		if p != "" {
			known[p] = s.Scores[i]
		}
	}
	for _, text := range []string{"", "a", "abcab", "ababab", "aabcb xab", "كتاب كتا", "😀😀😀.é", "aaaaaaa", "b ab abc"} {
		pieces, got := e.Pieces(text), float32(0)
		for _, p := range pieces {
			if score, ok := known[p]; ok {
				got += score
			} else {
				got += s.UnknownScore
			}
		}
		if want := bruteForce(s, strings.Join(pieces, ""), known); got != want {
			t.Errorf("%q: %q scores %v, the best split %v", text, pieces, got, want)
		}
	}
}

func TestPartsAreOneText(t *testing.T) {
	e := openToy(t)
	for _, c := range [][2]string{{"a b: ", "كتاب"}, {"a ", " b"}, {"a", "b"}, {"", "x"}, {"a ", ""}} {
		var parts, whole Batch
		e.Add(&parts, c[0], c[1])
		e.Add(&whole, c[0]+c[1])
		if !slices.Equal(parts.ids, whole.ids) {
			t.Errorf("%q: %v in parts, %v whole", c, parts.ids, whole.ids)
		}
	}
}

func TestALongTextKeepsItsFrontAndBothMarkers(t *testing.T) {
	e := openToy(t)
	var b Batch
	e.Add(&b, strings.Repeat("a ", 100))
	ids := b.text(0)
	if len(ids) != e.Positions() || ids[0] != e.start || ids[len(ids)-1] != e.end {
		t.Errorf("%d ids: %v", len(ids), ids)
	}
	if n := e.Count(strings.Repeat("a ", 100)); n != 101 {
		t.Errorf("Count is %d, want the whole text's", n)
	}
}

// FuzzPieces: joined the pieces are the text in its normal form, which has no
// white space but markers, starts with one, and stays as it is when it is
// normalised again; the same text gives the same pieces, and Count agrees.
func FuzzPieces(f *testing.F) {
	e := openToy(f)
	for _, s := range []string{"", "ab كتاب", "a\xff\u200d b", "\xf2ǲ", "ﻛﺘﺎﺏ 😀😀", "\u0301e\u0301 \u2581", "ﷺ", strings.Repeat("\u0651", 70)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		pieces := e.Pieces(text)
		joined := strings.Join(pieces, "")
		if !strings.HasPrefix(joined, marker) || strings.ContainsAny(joined, " \t\n\r\x00") || !utf8.ValidString(joined) {
			t.Errorf("%q became %q", text, joined)
		}
		if again := strings.Join(e.Pieces(joined), ""); again != joined {
			t.Errorf("%q became %q, and that %q", text, joined, again)
		}
		for _, p := range pieces {
			if utf8.RuneCountInString(p) > 1 && !e.Has(p) || p == "" {
				t.Errorf("%q has the piece %q, which is neither known nor a character", text, p)
			}
		}
		if !slices.Equal(pieces, e.Pieces(text)) || e.Count(text) != len(pieces) {
			t.Errorf("%q: %d pieces, Count %d", text, len(pieces), e.Count(text))
		}
	})
}
