package chat

import (
	"context"
	"errors"

	"isnad/internal/analysis"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// words are the texts of the conversation in one language, the sections [terminal] of its
// texts.txt. The tags name the places of a text in the order in which the program fills
// them in.
type words struct {
	Greeting lang.Text `with:"count"` // how many articles
	Help     string    // before the commands
	Again    string    // after one Ctrl-C

	About map[string]string   // command, without its slash, to what it does
	Names map[string][]string // command to its other names

	Understood   lang.Text `with:"question"` // what a follow-up was taken for
	NoSources    string
	NoMore       string
	NoSuchSource lang.Text `with:"count"` // how many there are
	SearchWhat   string
	NoHits       string
	Forgotten    string
	Unknown      lang.Text `with:"command"`
	DidYouMean   lang.Text `with:"command known"`

	Empty, NoLetters, Long, Stopped, Slow string

	Failed lang.Text `with:"error"`
}

// wordsFor gives the texts in a language.
var wordsFor = lang.Texts[words]("terminal")

// reply explains err to the reader. An error that has no text of its own is shown as it is:
// the reader of a terminal is often the one who can fix it.
func (w *words) reply(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.Empty
	case errors.Is(err, question.ErrNoWords):
		return w.NoLetters
	case errors.Is(err, question.ErrLong):
		return w.Long
	case errors.Is(err, context.Canceled):
		return w.Stopped
	case errors.Is(err, context.DeadlineExceeded):
		return w.Slow
	}
	return w.Failed.With(analysis.OneLine(err.Error()))
}
