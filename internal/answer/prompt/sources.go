package prompt

import (
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
)

// SourcesOf makes of each passage what the model is given of it, with the places of those
// sentences in the passage. Headings and boilerplate are left out, and a sentence that
// two passages share is given once.
func SourcesOf(passages []*chunk.Passage) (all []verify.Source, places [][]int) {
	all, places = make([]verify.Source, len(passages)), make([][]int, len(passages))
	seen := map[string]bool{}
	for i, p := range passages {
		all[i].Title = nameOf(p)
		for place, s := range p.Sentences {
			text := excerpt.OneLine(p.Text[s.Start:s.End])
			if key := analysis.Fold(text); !s.Heading && !s.Boilerplate && !seen[key] {
				seen[key] = true
				all[i].Sentences = append(all[i].Sentences, text)
				places[i] = append(places[i], place)
			}
		}
	}
	return all, places
}

// nameOf is the title of a passage's article, with the heading that it stands under.
func nameOf(p *chunk.Passage) string {
	if heading := excerpt.OneLine(p.Heading); heading != "" && !strings.Contains(p.Title, heading) {
		if strings.Contains(heading, p.Title) {
			return heading
		}
		return p.Title + " — " + heading
	}
	return p.Title
}
