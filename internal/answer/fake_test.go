package answer_test

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"isnad/internal/answer"
	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

// A shelf is an evidencetest.Shelf that answers questions.
type shelf struct{ evidencetest.Shelf }

const (
	near = evidencetest.Near
	far  = evidencetest.Far
)

var plainWeights = evidencetest.Weights

// put is [evidencetest.Shelf.Put].
func (s *shelf) put(t testing.TB, file, text string, cosine float64, other map[string]float64) *shelf {
	t.Helper()
	s.Put(t, file, text, cosine, other)
	return s
}

// shelfOf is a shelf with one article, near to any question.
func shelfOf(t testing.TB, text string) *shelf {
	t.Helper()
	return new(shelf).put(t, "a.md", text, near, nil)
}

func newAnswerer(t testing.TB, s evidence.Searcher, opts answer.Options) *answer.Answerer {
	t.Helper()
	a, err := answer.New(s, opts)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// ask puts the question to what s holds, by plainWeights unless others are given.
// Every answer of every test obeys the laws.
func (s *shelf) ask(t testing.TB, question string, opts answer.Options) answer.Answer {
	t.Helper()
	if opts.Weights == nil {
		opts.Weights, opts.Confidence = &plainWeights, cmp.Or(opts.Confidence, 0.5)
	}
	a, err := newAnswerer(t, s, opts).Ask(t.Context(), question, answer.Call{})
	if err != nil {
		t.Fatal(err)
	}
	s.checkLaws(t, a, opts)
	return a
}

var marker = regexp.MustCompile(`\[(\d+)\]`)

func (s *shelf) checkLaws(t testing.TB, a answer.Answer, opts answer.Options) {
	t.Helper()
	most := opts.Citations
	if most == 0 {
		most = 3
	}
	if n := utf8.RuneCountInString(a.Text()); n == 0 || n > 200+520*len(a.Citations) || !utf8.ValidString(a.Text()) {
		t.Errorf("a text of %d characters: %q", n, a.Text())
	}
	if len(a.Citations) > most || (len(a.Citations) == 0) != (a.Outcome == answer.Nothing || a.Outcome == answer.Talk) {
		t.Errorf("%s with %d citations, at most %d", a.Outcome, len(a.Citations), most)
	}
	if a.Confidence < 0 || a.Confidence > 1 {
		t.Errorf("confidence %v", a.Confidence)
	}
	if checkDirect(t, a); a.Direct.N > 0 {
		a.Direct = answer.Direct{} // it has a marker of its own
	}
	p := a.Print()
	if len(p.Markers) != len(a.Citations) {
		t.Fatalf("%d markers for %d citations: %q", len(p.Markers), len(a.Citations), p.Text)
	}
	for i, c := range a.Citations {
		if m := p.Markers[i]; c.N != i+1 || m.N != c.N || p.Text[m.Start:m.End] != fmt.Sprintf("[%d]", c.N) {
			t.Errorf("citation %d has number %d and marker %s", i+1, c.N, p.Text[m.Start:m.End])
		}
		s.checkCitation(t, c)
	}
	if n := len(marker.FindAllString(p.Text, -1)); n != len(p.Markers) {
		t.Errorf("%d numbers in brackets pass for markers, %d are: %q", n, len(p.Markers), p.Text)
	}
	if a.Outcome == answer.Answered {
		checkWords(t, a)
	}
	for _, st := range a.Statements {
		checkFocus(t, a, st)
	}
}

// checkDirect holds that a direct answer lies in the first citation of an answered question
// and that the text begins with it.
func checkDirect(t testing.TB, a answer.Answer) {
	t.Helper()
	d := a.Direct
	if d == (answer.Direct{}) {
		return
	}
	if a.Outcome != answer.Answered || a.Mode != answer.Extractive || d.N != a.Citations[0].N {
		t.Fatalf("%s with the direct answer %+v", a.Outcome, d)
	}
	if inside := a.Citations[0].Quote[d.Start:d.End]; plain(inside) != plain(d.Text) || d.Text == "" {
		t.Errorf("direct answer %q, the citation has %q", d.Text, inside)
	}
	if !strings.HasPrefix(a.Text(), d.Text+" [1]\n") {
		t.Errorf("%q does not begin with %q", a.Text(), d.Text)
	}
}

// checkFocus holds that the words that answer are those which a citation names.
func checkFocus(t testing.TB, a answer.Answer, s answer.Statement) {
	t.Helper()
	end := 0
	for _, f := range s.Focus {
		if f.Start < end || f.End <= f.Start || f.End > len(s.Text) {
			t.Fatalf("marked %v of %d bytes", s.Focus, len(s.Text))
		}
		end = f.End
		words := plain(s.Text[f.Start:f.End])
		if !slices.ContainsFunc(a.Citations, func(c answer.Citation) bool {
			return plain(c.Quote[c.Focus.Start:c.Focus.End]) == words
		}) {
			t.Errorf("marked %q, which no citation marks", words)
		}
	}
}

// focused are the words of an answer's text that answer.
func focused(a answer.Answer) (all []string) {
	p := a.Print()
	for _, f := range p.Focus {
		all = append(all, p.Text[f.Start:f.End])
	}
	return all
}

// checkCitation reads the article where the citation says that it stands.
func (s *shelf) checkCitation(t testing.TB, c answer.Citation) {
	t.Helper()
	quote, ok := s.Articles[c.Path].Quote(c.Span)
	if !ok || quote != c.Quote || strings.TrimSpace(quote) == "" {
		t.Errorf("%s (%d..%d) reads %q, quoted as %q", c.Span, c.Start, c.End, quote, c.Quote)
	}
}

// checkWords holds each statement against its citation: nothing but brackets, white
// space and what … stands for may differ, and Cut says whether something is left out.
func checkWords(t testing.TB, a answer.Answer) {
	t.Helper()
	quoted := 0
	for i, s := range a.Statements {
		if s.Heading || len(s.Cites) == 0 && (i == 0 || i == len(a.Statements)-1) {
			continue // the program's own words
		}
		if len(s.Cites) != 1 || !slices.Equal(s.Shows, s.Cites) {
			t.Fatalf("a quote cites %v and shows %v", s.Cites, s.Shows)
		}
		quoted++
		words, begun := strings.CutPrefix(plain(s.Text), "… ")
		words, ended := strings.CutSuffix(words, " …")
		quote := plain(a.Citations[s.Cites[0]-1].Quote)
		if words == quote {
			ended = false // the … is the article's own
		}
		if words == "" || !strings.HasPrefix(quote, words) || s.Cut != (begun || ended) {
			t.Errorf("shows %q, cut %v, its citation is %q", s.Text, s.Cut, quote)
		}
	}
	if quoted != len(a.Citations) {
		t.Errorf("%d quotes for %d citations", quoted, len(a.Citations))
	}
}

var note = regexp.MustCompile(`\[(\p{Nd}+)\]`)

// headingMarks are the marks of headings and of directions that an article's words may hold and
// a statement may lack.
var headingMarks = regexp.MustCompile(`(?m)^[ \t]*#{1,6}[ \t]+|[\x{202A}-\x{202E}\x{2066}-\x{2069}]`)

func plain(s string) string {
	s = headingMarks.ReplaceAllString(s, "")
	return strings.Join(strings.Fields(note.ReplaceAllString(s, "($1)")), " ")
}

// quotes are what the citations quote, in their order.
func quotes(a answer.Answer) []string {
	var all []string
	for _, c := range a.Citations {
		all = append(all, c.Quote)
	}
	return all
}
