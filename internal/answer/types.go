package answer

import "isnad/internal/corpus"

// An Outcome says what the articles have for a question.
type Outcome string

const (
	Answered Outcome = "answered" // they answer it
	Related  Outcome = "related"  // they touch the subject but do not answer
	Nothing  Outcome = "nothing"  // they have nothing about it
)

// A Range is a run of bytes of a text; the zero value is none.
type Range struct{ Start, End int }

// A Citation is a span of an article together with the words it vouches for.
type Citation struct {
	N int // the number of its marker [N] in the text, from 1
	corpus.Span
	Quote string // verbatim from the article: never folded, never trimmed inside
	Title string // of the article
	Date  string // of the article, in its own words; may be empty
	URL   string // from the URL template, may be empty
	Focus Range  // of Quote: the words that answer, where they are known
}

// Shown is the quote as an answer's text shows it where it is not too long: as
// running text, with note numbers that can't be taken for markers.
func (c Citation) Shown() string { return unmarked(oneLine(c.Quote)) }

// An Answer is what a person gets. Text carries the markers [1], [2]; each has
// its citation, and each citation its marker. With Related, Text says plainly
// that the articles do not answer and the citations are the nearest passages.
type Answer struct {
	Question   string // as it was typed
	Resolved   string // what it was taken to mean in its conversation; empty where that is what was typed
	Outcome    Outcome
	Text       string
	Language   string  // of the question: "ar", "en", "fr"
	Confidence float64 // that the citations answer the question, 0..1
	Mode       string  // how it was written: Extractive or Written
	Citations  []Citation
	Focus      []Range // of Text: the words that answer, in order, not overlapping
	Draft      Draft   // how a language model fared with it, where one was asked
}
