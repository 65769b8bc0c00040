package verify

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/aligned"
	"isnad/internal/answer/copied"
	"isnad/internal/answer/simpler"
)

// passages are those that a model was given.
type passages []Source

// given says whether the model was given a sentence.
func (s passages) given(r Ref) bool {
	return r.Passage >= 0 && r.Passage < len(s) &&
		r.Sentence >= 0 && r.Sentence < len(s[r.Passage].Sentences) &&
		s[r.Passage].Sentences[r.Sentence] != ""
}

// text is what sentences say, each on a line of its own.
func (s passages) text(refs []Ref) string {
	all := make([]string, len(refs))
	for i, r := range refs {
		all[i] = s[r.Passage].Sentences[r.Sentence]
	}
	return strings.Join(all, "\n")
}

// about is where the names of a statement may come from: the passages that it cites,
// which say who “he” is, and their titles. Not the question: whoever is asked about and
// not written about must not be said to have done anything.
func (s passages) about(refs []Ref) string {
	var b strings.Builder
	seen := map[int]bool{}
	for _, r := range refs {
		if !seen[r.Passage] {
			seen[r.Passage] = true
			b.WriteString("\n" + s[r.Passage].Title + "\n" + strings.Join(slices.Concat(s[r.Passage].Above, s[r.Passage].Sentences), "\n"))
		}
	}
	return b.String()
}

// beside are sentences with those before and behind them.
func (s passages) beside(cites []Ref) (all []Ref) {
	seen := map[Ref]bool{}
	for _, r := range cites {
		for i := r.Sentence - 1; i <= r.Sentence+1; i++ {
			if at := (Ref{r.Passage, i}); s.given(at) && !seen[at] {
				seen[at] = true
				all = append(all, at)
			}
		}
	}
	return all
}

// around is the text beside sentences, with their titles.
func (s passages) around(cites []Ref) string {
	var b strings.Builder
	for _, r := range s.beside(cites) {
		if !slices.Contains(cites, r) {
			b.WriteString(s.text([]Ref{r}) + "\n")
		}
	}
	for _, r := range cites {
		b.WriteString(s[r.Passage].Title + "\n")
	}
	return b.String()
}

// sentences are those that a statement cites, with what their pronouns may stand for.
func (s passages) sentences(cites []Ref) []copied.Sentence {
	all := make([]copied.Sentence, len(cites))
	for i, r := range cites {
		p := s[r.Passage]
		all[i] = copied.Sentence{Text: s.text([]Ref{r}), Title: p.Title}
		if r.Sentence > 0 {
			all[i].Before = p.Sentences[r.Sentence-1]
		}
	}
	return all
}

// copied says whether a statement is copied from what it cites.
func (s passages) copied(text string, cites []Ref) bool {
	return s.repeats(text, cites) && !aligned.Of(text, s.text(cites), "").LosesPassive()
}

func (s passages) repeats(text string, cites []Ref) bool {
	return s.isWhole(text, cites) || isFragment(text, s.text(cites)) || copied.From(text, s.sentences(cites)) || s.saidSimply(text, cites)
}

// isWhole says whether a statement is one of the sentences that it cites, or all of them.
func (s passages) isWhole(text string, cites []Ref) bool {
	words := analysis.InRow(analysis.Words(text))
	one := func(r Ref) bool { return words == analysis.InRow(analysis.Words(s.text([]Ref{r}))) }
	return words == analysis.InRow(analysis.Words(s.text(cites))) || slices.ContainsFunc(cites, one)
}

// saidSimply reports whether a statement says what one of the shorter sentences says into which those
// that it cites can be cut.
func (s passages) saidSimply(text string, cites []Ref) bool {
	for _, whole := range s.sentences(cites) {
		for _, short := range simpler.Of(whole.Text) {
			if copied.From(text, []copied.Sentence{{Text: short, Before: whole.Before, Title: whole.Title}}) {
				return true
			}
		}
	}
	return false
}
