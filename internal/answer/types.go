package answer

import (
	"isnad/internal/answer/excerpt"
	"isnad/internal/corpus"
)

// An Outcome says what the articles have for a message.
type Outcome string

const (
	Answered Outcome = "answered" // they answer it
	Related  Outcome = "related"  // they touch the subject but do not answer
	Nothing  Outcome = "nothing"  // they have nothing about it
	Talk     Outcome = "talk"     // it asks nothing of them: a greeting, thanks
)

// A Range is a run of bytes of a text; the zero value is none.
type Range struct{ Start, End int }

// A Citation is a span of an article together with the words it vouches for.
type Citation struct {
	N int // its number, from 1: [N] marks the statements that rest on it
	corpus.Span
	Quote string // verbatim from the article: never folded, never trimmed inside
	Title string // of the article
	Date  string // of the article, in its own words; may be empty
	URL   string // from the URL template, may be empty
	Focus Range  // of Quote: the words that answer, where they are known
}

// Shown is the quote as a statement shows it where it is not too long: as running
// text, without what would spoil the text around it.
func (c Citation) Shown() string { return excerpt.Shown(c.Quote) }

// A Direct is the words that alone answer a question: the person, place, date or number
// that it asks for. It lies in the first citation.
type Direct struct {
	Text  string // on one line
	N     int    // of the citation; 0 where there is no direct answer
	Range        // of the citation's quote
}

// A Statement is a sentence or quote of an answer and what it rests on.
type Statement struct {
	Text      string  // on one line and without markers
	Cites     []int   // numbers of the citations that it rests on; none where the program speaks for itself
	Shows     []int   // those of Cites whose words stand in Text, all of them or cut
	Cut       bool    // … stands in Text where words of its quote were left out
	Focus     []Range // of Text: the words that answer, in order, not overlapping
	Date      string  // of the article, shown behind the markers; only where articles differ
	Item      bool    // it is an item of a list
	Heading   bool    // it is the question that the statements behind it answer
	Continues bool    // it stands on the line of the statement before it
}

// A Mode says who put an answer into words.
type Mode string

const (
	Extractive Mode = "extractive" // nobody: the statements are sentences of the articles
	ByModel    Mode = "llm"        // a language model, from the sentences that the statements cite
)

// An Answer is what a person gets. Each citation is one that a statement rests on,
// and each number in Cites has its citation. With Related the only statement says
// plainly that the articles do not answer, and the citations are the nearest passages.
// With Talk the only statement is the program's reply, without citations.
type Answer struct {
	Question   string // as it was typed
	Resolved   string // what it was taken to mean in its conversation; empty where that is what was typed
	Outcome    Outcome
	Language   string  // of the question or the reply to talk, as a code: "ar"
	Confidence float64 // that the citations answer the question, 0..1
	Mode       Mode
	Direct     Direct // shown before the statements, where it is certain
	Statements []Statement
	Citations  []Citation
	More       []Citation // near places that are not cited, without numbers, best first
	Draft      Draft      // how a language model fared with it, where one was asked
}
