// Package chunk cuts an article into passages, and passages into sentences, each
// with its exact span.
//
// A passage is a run of whole sentences from one section, of about [MaxTokens]
// or less. It ends with a paragraph where it can: a paragraph that fits whole is
// not cut, small ones share a passage. Neighbours of a section overlap by one
// sentence where that is short, so that "he said" stands beside who.
//
// For every article:
//   - a passage's text, and so each sentence's, is copied from the article byte for byte;
//   - each word of a line that is not blank, a repeat, markup or front matter is in
//     a sentence, and of a table's row in one of its cells;
//   - passages stand in the order of the article and depend only on their own
//     section, the title above it and what repeats there;
//   - the passage and its heading are never over [HardTokens].
//
// # Scope
//
// Which line is a heading, boilerplate or a repeat, and which runs on into the
// next, is for package corpus; where a run of text has its sentence ends, for
// package analysis.
package chunk

import (
	"context"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/corpus"
	"isnad/internal/corpus/doc"
)

// Version counts the changes of the cutting rules. Changing it makes indexes rebuild.
const Version = 8

const (
	// MaxTokens is the approximate limit of a passage with several sentences, in tokens.
	MaxTokens = 180

	// HardTokens is the limit of any passage together with its heading, in tokens:
	// the embedding model takes 512, its prefix and end marks included.
	HardTokens = 480
)

// A Passage is a run of whole sentences. It is the unit that is embedded, ranked and read.
//
// Repeated lines between its sentences are in Text, which is contiguous, but in no sentence.
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
	Start, End  int    // byte offsets in Passage.Text, white space trimmed
	Boilerplate bool   // ranks low, stays findable; also set if the sentence only announces what the text is about
	Heading     bool   // a title, section heading, head of a table or question answered below: names the text, tells nothing
	Item        bool   `json:",omitempty"` // of a list, or a step that is a heading
	About       bool   `json:",omitempty"` // tells of the article itself: its author, its date
	Context     string `json:",omitempty"` // what it needs to be understood alone: a table's caption, a list's announcement, a question
	Cells       []Cell `json:",omitempty"` // of a table's row, in order; nil for other sentences
	Time        string `json:",omitempty"` // when the subtitle is shown or the message was sent
	Sender      string `json:",omitempty"` // of a message
}

// Place is where the sentences from first to last stand in the article.
func (p *Passage) Place(first, last int) corpus.Span {
	span := p.Span.Within(p.Text, p.Sentences[first].Start, p.Sentences[last].End)
	span.Time, span.Sender = p.Sentences[first].Time, p.Sentences[first].Sender
	return span
}

// Structured reports whether the sentence is a statement by its position: a row, an item, a
// fact about the article. Such sentences need no full stop.
func (s Sentence) Structured() bool { return (s.Cells != nil || s.Item) && !s.Heading }

// A Cell is a named part of a sentence. In a table's row it is a cell with the name of its
// column; in a statement about the article it is the value, named for its meaning.
type Cell struct {
	Name       string // may be empty
	Start, End int    // byte offsets in Passage.Text
}

// Split cuts a into passages of whole sentences, each of about MaxTokens or less
// as count measures it. It calls count once for each sentence and heading, and
// again for the pieces of a sentence that is too long; the time is proportional
// to the article's size. It ends soon after ctx is done; the error is that of ctx.
func Split(ctx context.Context, a *corpus.Article, count func(string) int) ([]Passage, error) {
	words := knownWords.Get().(*beginnings)
	defer knownWords.Put(words)
	p := packer{ctx: ctx, article: a, count: count, words: words, ids: map[string]int{}}
	for _, s := range sections(ctx, a.Blocks()) {
		p.pack(s)
	}
	return p.passages, ctx.Err()
}

// EmbedText returns the text of p for the embedding model: its heading, then its sentences.
// Boilerplate and sentences about the article itself are left out if p has anything else, and
// headings that are in p's heading already. The names of a table's columns stand once above
// its rows.
func (p *Passage) EmbedText() string {
	all := p.onlyBoilerplate()
	var b strings.Builder
	b.WriteString(p.Heading)
	columns := ""
	for i, s := range p.Sentences {
		text := p.Text[s.Start:s.End]
		if s.Boilerplate && !all || s.About && !p.onlyAbout() || s.Heading && strings.Contains(p.Heading, headingText(text)) {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		switch {
		case s.Cells == nil:
			b.WriteString(text)
		case s.About:
			b.WriteString(p.SentenceText(i))
		default:
			names, cells := p.row(s)
			if names != columns && names != "" && !s.Heading && !p.names(i, names) {
				b.WriteString(names + "\n")
			}
			columns = names
			b.WriteString(cells)
		}
	}
	return b.String()
}

// names reports whether the sentence before place i is the head of a table with these
// columns.
func (p *Passage) names(i int, names string) bool {
	if i == 0 || !p.Sentences[i-1].Heading {
		return false
	}
	_, cells := p.row(p.Sentences[i-1])
	return cells == names
}

// row returns the names of a row's columns and its cells, each as one line.
func (p *Passage) row(s Sentence) (names, cells string) {
	var n, c []string
	for _, x := range s.Cells {
		if x.Name != "" {
			n = append(n, x.Name)
		}
		c = append(c, strings.Join(strings.Fields(p.Text[x.Start:x.End]), " "))
	}
	return strings.Join(n, "، "), strings.Join(c, "، ")
}

// SentenceText returns the text of the sentence at place i for the embedding model: its
// context, then its words. Each cell of a row stands behind the name of its column.
func (p *Passage) SentenceText(i int) string {
	s := p.Sentences[i]
	var b strings.Builder
	if s.Context != "" {
		b.WriteString(s.Context)
		if !strings.HasSuffix(s.Context, ":") && !strings.HasSuffix(s.Context, "؟") && !strings.HasSuffix(s.Context, "?") {
			b.WriteByte(':')
		}
		b.WriteByte(' ')
	}
	if s.Cells == nil {
		b.WriteString(p.Text[s.Start:s.End])
	}
	for k, c := range s.Cells {
		if k > 0 {
			b.WriteString("، ")
		}
		if c.Name != "" {
			b.WriteString(c.Name + ": ")
		}
		b.WriteString(p.Text[c.Start:c.End])
	}
	return b.String()
}

// List returns the places of the first and the last item of the list to which the sentence at
// place i belongs, as far as the passage has it; i twice if the sentence is no item.
func (p *Passage) List(i int) (first, last int) {
	first, last = i, i
	if !p.Sentences[i].Item {
		return i, i
	}
	same := func(k int) bool { return p.Sentences[k].Item && p.Sentences[k].Context == p.Sentences[i].Context }
	for first > 0 && same(first-1) {
		first--
	}
	for last+1 < len(p.Sentences) && same(last+1) {
		last++
	}
	return first, last
}

// In reports whether the passage stands in one of the given numbered parts, going by its
// heading.
func (p *Passage) In(asked []analysis.Section) bool {
	if len(asked) == 0 {
		return false
	}
	for _, here := range analysis.Sections(p.Heading) {
		for _, s := range asked {
			if s.Key() == here.Key() {
				return true
			}
		}
	}
	return false
}

func (p *Passage) onlyAbout() bool {
	for _, s := range p.Sentences {
		if !s.About && !s.Boilerplate && !s.Heading {
			return false
		}
	}
	return true
}

func (p *Passage) onlyBoilerplate() bool {
	for _, s := range p.Sentences {
		if !s.Boilerplate {
			return false
		}
	}
	return true
}

// headingText returns the heading line s as it stands in Passage.Heading.
func headingText(s string) string {
	return strings.Join(strings.Fields(doc.HeadingText(s)), " ")
}
