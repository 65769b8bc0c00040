package output

import (
	"fmt"
	"slices"

	"isnad/internal/analysis"
	"isnad/internal/corpus"
	"isnad/internal/units"
)

// mostRefused limits how many refused files are named beside an answer, so that they do not
// push it off the screen; the others are counted.
const mostRefused = 3

// RefusedNotes returns notes that name the files which an update refused, with hints.
func RefusedNotes(refused []*corpus.FileError) (notes []string) {
	shown := refused[:min(mostRefused, len(refused))]
	for _, r := range shown {
		notes = append(notes, "refused "+analysis.OneLine(r.Error()))
	}
	for _, hint := range hintsOf(shown) {
		notes = append(notes, "hint: "+hint)
	}
	if more := len(refused) - len(shown); more > 0 {
		notes = append(notes, fmt.Sprintf("and %s refused; bot index names all of them", units.Count(more, "more file")))
	}
	return notes
}

// hintsOf returns the hints about refused files, each once.
func hintsOf(refused []*corpus.FileError) (hints []string) {
	for _, r := range refused {
		if hint := r.Hint(); hint != "" && !slices.Contains(hints, hint) {
			hints = append(hints, hint)
		}
	}
	return hints
}
