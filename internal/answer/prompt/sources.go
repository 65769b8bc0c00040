package prompt

import (
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
)

// SourcesOf makes of each passage what the model is given of it, with the places of those
// sentences in the passage. Boilerplate is left out, and a sentence that two passages share is
// given once. A heading, the caption of a table and the announcement of a list stand before the
// first sentence below them; a row of a table has the names of its columns.
func SourcesOf(passages []*chunk.Passage) (all []verify.Source, places [][]int) {
	all, places = make([]verify.Source, len(passages)), make([][]int, len(passages))
	seen := map[string]bool{}
	for i, p := range passages {
		all[i].Title = nameOf(p)
		var above []string
		for place, s := range p.Sentences {
			text := excerpt.OneLine(p.Text[s.Start:s.End])
			if s.Heading && !s.Boilerplate {
				above = append(above, text)
			}
			key := analysis.Fold(text)
			if s.Heading || s.Boilerplate || seen[key] {
				continue
			}
			seen[key] = true
			above = append(above, excerpt.OneLine(s.Context))
			all[i].Sentences = append(all[i].Sentences, rowOf(p, s, text))
			all[i].Above = append(all[i].Above, news(&all[i], above))
			places[i], above = append(places[i], place), nil
		}
	}
	return all, places
}

// news are the lines above a sentence that its passage does not have yet.
func news(of *verify.Source, above []string) string {
	var lines []string
	for _, line := range above {
		if line != "" && !strings.Contains(of.Title, line) && !slices.Contains(of.Above, line) && !slices.Contains(of.Sentences[:len(of.Sentences)-1], line) && !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, " — ")
}

// rowOf is a row of a table with the names of its columns; another sentence is its text.
func rowOf(p *chunk.Passage, s chunk.Sentence, text string) string {
	if len(s.Cells) < 2 || s.About {
		return text
	}
	var cells []string
	for _, c := range s.Cells {
		value, name := excerpt.Shown(p.Text[c.Start:c.End]), excerpt.Shown(c.Name)
		if name != "" && value != "" {
			value = name + ": " + value
		}
		if value != "" {
			cells = append(cells, value)
		}
	}
	return strings.Join(cells, "; ")
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
