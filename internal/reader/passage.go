package reader

import "isnad/internal/chunk"

// Of is p as it is read, and for each sentence that is read its place in
// p.Sentences: the statements, or everything where there is none. Headings name
// the text; they are read as its heading.
func Of(p *chunk.Passage) (in Passage, places []int) {
	in.Heading = p.Heading
	for i, s := range p.Sentences {
		if !s.Boilerplate && !s.Heading {
			places = append(places, i)
		}
	}
	if places == nil {
		for i := range p.Sentences {
			places = append(places, i)
		}
	}
	for _, i := range places {
		in.Sentences = append(in.Sentences, p.Text[p.Sentences[i].Start:p.Sentences[i].End])
	}
	return in, places
}
