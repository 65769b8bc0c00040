// Package wire writes answers and passages as JSON, in the same form for the command line,
// the HTTP interface and the tools of assistants. docs/json.md describes it. Keys may be
// added, and no key changes its meaning.
package wire

import (
	"math"
	"time"

	"isnad/internal/answer"
)

// An Answer is an answer as JSON: a stable interface.
type Answer struct {
	Question   string         `json:"question"`
	Outcome    answer.Outcome `json:"outcome"`
	Answer     string         `json:"answer"`
	Language   string         `json:"language"`
	Confidence float64        `json:"confidence"`
	Mode       answer.Mode    `json:"mode"`
	Fallback   string         `json:"fallback,omitempty"` // why the language model did not write the answer
	Direct     *Direct        `json:"direct,omitempty"`   // the words that are the answer by themselves
	Citations  []Citation     `json:"citations"`
	More       []Near         `json:"more,omitempty"` // near places that are not cited
	TookMS     float64        `json:"took_ms"`
}

// A Citation is a citation as JSON.
type Citation struct {
	N       int    `json:"n"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	EndLine int    `json:"end_line"`
	Page    int    `json:"page,omitempty"`   // on which it begins
	Time    string `json:"time,omitempty"`   // when the subtitle is shown or the message was sent
	Sender  string `json:"sender,omitempty"` // of the message
	Start   int    `json:"start"`            // byte offset in Line
	End     int    `json:"end"`              // byte offset in EndLine, not included
	Quote   string `json:"quote"`
	Title   string `json:"title"`
	Date    string `json:"date,omitempty"` // of the article, in its own words
	URL     string `json:"url"`
	Focus   *Focus `json:"focus,omitempty"` // the words of Quote that answer, where they are known
}

// A Near is a place that is near the question and not cited.
type Near struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	EndLine int    `json:"end_line"`
	Page    int    `json:"page,omitempty"`   // on which it begins
	Time    string `json:"time,omitempty"`   // when the subtitle is shown or the message was sent
	Sender  string `json:"sender,omitempty"` // of the message
	Start   int    `json:"start"`            // byte offset in Line
	End     int    `json:"end"`              // byte offset in EndLine, not included
	Quote   string `json:"quote"`
	Title   string `json:"title"`
	Date    string `json:"date,omitempty"` // of the article, in its own words
	URL     string `json:"url"`
}

// A Direct is the person, place, date or number that was asked for.
type Direct struct {
	Text  string `json:"text"`
	N     int    `json:"n"`     // of its citation
	Start int    `json:"start"` // byte offset in the citation's quote
	End   int    `json:"end"`   // not included
}

func directOf(a answer.Answer) *Direct {
	if a.Direct.N == 0 {
		return nil
	}
	return &Direct{a.Direct.Text, a.Direct.N, a.Direct.Start, a.Direct.End}
}

// A Focus is a run of bytes of a quote.
type Focus struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func focusOf(c answer.Citation) *Focus {
	if c.Focus == (answer.Range{}) {
		return nil
	}
	return &Focus{c.Focus.Start, c.Focus.End}
}

// NewAnswer makes the JSON of an answer that took so long.
func NewAnswer(a answer.Answer, took time.Duration) Answer {
	line := Answer{
		Question: a.Question, Outcome: a.Outcome, Answer: a.Text(), Language: a.Language,
		Confidence: a.Confidence, Mode: a.Mode, Fallback: string(a.Draft.Fallback), Direct: directOf(a), Citations: []Citation{}, TookMS: Milliseconds(took),
	}
	for _, c := range a.Citations {
		line.Citations = append(line.Citations, Citation{
			c.N, c.Path, c.First, c.Last, c.Page, c.Time, c.Sender, c.Start, c.End, c.Quote, c.Title, c.Date, c.URL, focusOf(c),
		})
	}
	for _, c := range a.More {
		line.More = append(line.More, Near{c.Path, c.First, c.Last, c.Page, c.Time, c.Sender, c.Start, c.End, c.Quote, c.Title, c.Date, c.URL})
	}
	return line
}

// Milliseconds is d as JSON has it, rounded to hundredths of a millisecond.
func Milliseconds(d time.Duration) float64 {
	return math.Round(float64(d)/float64(time.Millisecond)*100) / 100
}
