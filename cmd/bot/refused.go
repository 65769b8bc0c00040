package main

import (
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/units"
)

// mostRefused is how many refused files are named beside an answer, which they
// must not push off the screen; the rest is counted.
const mostRefused = 3

// noteRefused names the files that an update refused, with hints.
func (p *program) noteRefused(r index.Report) {
	shown := r.Refused[:min(mostRefused, len(r.Refused))]
	for _, refused := range shown {
		p.note("refused %s", oneLine(refused.Error()))
	}
	for _, hint := range hintsOf(shown) {
		p.note("hint: %s", hint)
	}
	if more := len(r.Refused) - len(shown); more > 0 {
		p.note("and %s refused; bot index names all of them", units.Count(more, "more file"))
	}
}

// hintsOf are the hints about refused files, each once.
func hintsOf(refused []*corpus.FileError) (hints []string) {
	for _, r := range refused {
		if hint := r.Hint(); hint != "" && !slices.Contains(hints, hint) {
			hints = append(hints, hint)
		}
	}
	return hints
}
