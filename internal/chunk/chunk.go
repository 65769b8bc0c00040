// Package chunk cuts an article into passages, and passages into sentences, each
// with its exact span.
//
// A passage is a run of whole sentences from one section, of about [MaxTokens]
// or less. It ends with a paragraph where it can: a paragraph that fits whole is
// not cut, small ones share a passage. Neighbours of a section overlap by one
// sentence where that is short, so that "he said" stands beside who.
//
// These hold for every article:
//   - a passage's text, and so each sentence's, is the article's own bytes;
//   - each line that is not blank, a repeat or front matter is in a sentence;
//   - passages stand in the order of the article and depend only on their own
//     section, the title above it and what repeats there;
//   - the passage and its heading are never over [HardTokens].
//
// # Scope
//
// Which line is a heading, boilerplate or a repeat, and which runs on into the
// next, is for package corpus; where a run of text has its sentence ends, for
// package arabic.
package chunk

import (
	"strings"

	"isnad/internal/corpus"
)

// Version names the cutting rules. Changing it means that indexes are rebuilt.
const Version = 2

const (
	// MaxTokens is about the most tokens of a passage with several sentences.
	MaxTokens = 180

	// HardTokens is the most tokens of any passage together with its heading:
	// the embedding model takes 512, its prefix and end marks included.
	HardTokens = 480
)

// A Passage is a run of whole sentences: what is embedded, ranked and read.
//
// Repeated lines between its sentences are in Text, which is contiguous, but in
// no sentence.
type Passage struct {
	ID        string      // stable while Span.Path, Heading and Text stay the same
	Span      corpus.Span //
	Title     string      // the article's title
	Date      string      // the article's date in its own words, may be empty
	Heading   string      // what goes in front of the text for embedding, may be empty
	Text      string      // verbatim: exactly the bytes of Span
	Sentences []Sentence  // in order, inside Text
}

// A Sentence is a range of its passage's text.
type Sentence struct {
	Start, End  int  // byte offsets in Passage.Text, white space trimmed
	Boilerplate bool // ranks low, stays findable
	Heading     bool // a title or section heading: names the text, tells nothing
}

// Split cuts a into passages of whole sentences, each of about MaxTokens or less
// as count measures it. It calls count once for each sentence and heading, and
// again for the pieces of a sentence that is too long; the time is proportional
// to the article's size.
func Split(a *corpus.Article, count func(string) int) []Passage {
	p := packer{article: a, count: count, ids: map[string]int{}}
	for _, s := range sections(a) {
		p.section(s)
	}
	return p.passages
}

// EmbedText is what is embedded for p: its heading, then its sentences, without
// boilerplate where p has anything else and without headings that are in the
// heading anyway.
func (p *Passage) EmbedText() string {
	all := p.onlyBoilerplate()
	var b strings.Builder
	b.WriteString(p.Heading)
	for _, s := range p.Sentences {
		text := p.Text[s.Start:s.End]
		if s.Boilerplate && !all || s.Heading && strings.Contains(p.Heading, headingText(text)) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(text)
	}
	return b.String()
}

func (p *Passage) onlyBoilerplate() bool {
	for _, s := range p.Sentences {
		if !s.Boilerplate {
			return false
		}
	}
	return true
}

// headingText is the heading line s as it stands in Passage.Heading.
func headingText(s string) string {
	return strings.Join(strings.Fields(corpus.HeadingText(s)), " ")
}
