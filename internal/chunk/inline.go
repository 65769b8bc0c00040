package chunk

import (
	"isnad/internal/corpus"
	"isnad/internal/corpus/structure"
)

// A text that lost its line ends, as many copied pages have, may open numbered parts inside of a
// line. Such a line is long, and opens several.
const (
	longLine    = 1500 // bytes
	fewestParts = 3
)

// parts cuts the section where sentences inside of a long line open numbered parts. Each part
// has its number in its heading, as if it stood on lines of its own.
func (s section) parts(text string, o *outline) []section {
	if !s.opensParts(text) {
		return []section{s}
	}
	var out []section
	rest := s
	rest.paragraphs = nil
	flush := func() {
		if len(rest.paragraphs) > 0 {
			out = append(out, rest)
		}
	}
	for _, p := range s.paragraphs {
		from := 0
		for i, sentence := range p.sentences {
			label := structure.PartLabel(text[sentence.Start:sentence.End])
			if p.kind != corpus.Prose || label == "" {
				continue
			}
			if i > from {
				rest.paragraphs = append(rest.paragraphs, paragraph{p.kind, p.sentences[from:i]})
			}
			flush()
			clear(o.subs[labelLevel:])
			o.subs[labelLevel], o.last, o.asks = label, label, false
			rest, from = section{heading: o.heading(), name: label, title: s.title}, i
		}
		if len(p.sentences) > from || len(p.sentences) == 0 {
			rest.paragraphs = append(rest.paragraphs, paragraph{p.kind, p.sentences[from:]})
		}
	}
	flush()
	return out
}

// opensParts reports whether a long line of the section opens several numbered parts.
func (s section) opensParts(text string) bool {
	for _, p := range s.paragraphs {
		if len(p.sentences) <= fewestParts || p.kind != corpus.Prose || p.sentences[len(p.sentences)-1].End-p.sentences[0].Start < longLine {
			continue
		}
		n := 0
		for _, sentence := range p.sentences {
			if structure.PartLabel(text[sentence.Start:sentence.End]) != "" {
				n++
			}
		}
		if n >= fewestParts {
			return true
		}
	}
	return false
}
