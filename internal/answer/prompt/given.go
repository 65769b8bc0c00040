package prompt

import (
	"slices"

	"isnad/internal/chunk"
)

// mostTokens is how many tokens, as [Tokens] estimates them, the passages may have that a model
// is given: a context of 8,192 tokens holds them with the rules and the answer.
const mostTokens = 5000

// A Given collects the passages that a model is given.
type Given struct {
	Most     int // of them
	Passages []*chunk.Passage
	tokens   int
}

// Add adds a passage that is not among them, if there is room. There always is for the first.
func (g *Given) Add(p *chunk.Passage) {
	if slices.ContainsFunc(g.Passages, func(other *chunk.Passage) bool { return other.ID == p.ID }) {
		return
	}
	if size := Tokens(p.Text); len(g.Passages) < g.Most && (len(g.Passages) == 0 || g.tokens+size <= mostTokens) {
		g.Passages, g.tokens = append(g.Passages, p), g.tokens+size
	}
}
