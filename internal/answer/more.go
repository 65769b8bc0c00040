package answer

import (
	"slices"
	"strings"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/frames"
	"isnad/internal/question"
)

// MostMore is how many near places are given beside the citations.
const MostMore = 5

// more lists the best sentence of each passage that is not cited, best first. Where the
// articles have nothing about the subject there is none.
func (a *Answerer) more(answer Answer, all []evidence.Evidence) (near []Citation) {
	if answer.Outcome == Nothing {
		return nil
	}
	seen := map[string]bool{}
	for _, e := range all {
		for i := range e.Sentences {
			s := &e.Sentences[i]
			c := citationOf(s.Quote(), 0, a.opts.URLTemplate)
			if len(near) == MostMore || seen[s.Passage.ID] || s.Passage.Sentences[s.Place].Heading {
				continue
			}
			seen[s.Passage.ID] = true
			if !slices.ContainsFunc(answer.Citations, c.overlaps) && !slices.ContainsFunc(near, c.overlaps) {
				near = append(near, c)
			}
		}
	}
	return near
}

// overlaps reports whether two citations share a part of a line.
func (c Citation) overlaps(other Citation) bool {
	if c.Path != other.Path || c.First > other.Last || other.First > c.Last {
		return false
	}
	return !(c.Last == other.First && c.End <= other.Start) && !(other.Last == c.First && other.End <= c.Start)
}

// admit says which parts of a question that is otherwise answered are not.
func (answer *Answer) admit(open []*question.Question) {
	if answer.Outcome != Answered {
		return
	}
	for _, part := range open {
		asked, _, _ := strings.Cut(part.Text(), " (") // without the subject of the other part
		answer.Statements = append(answer.Statements, Statement{Text: frames.For(answer.Language).Unanswered.With(strings.TrimRight(asked, " ?؟"))})
	}
}
