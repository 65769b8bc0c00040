package telegram

import (
	"context"
	"errors"
	"strings"

	"isnad/internal/lang"
	"isnad/internal/question"
)

// words are the bot's texts in one language, the sections [telegram] of its texts.txt. The
// tags name the places of a text in the order in which the program fills them in.
type words struct {
	Language *lang.Language

	Greeting    lang.Text `with:"count"` // how many articles
	Help        string    // before the commands
	Closed      lang.Text `with:"id"`
	GroupNo     lang.Text `with:"id"`
	OnlyAdmins  string
	OnlyPrivate string
	Busy        string
	Slower      string
	OnlyText    string
	EmptyAsk    string
	WhatSearch  string
	NoLetters   string
	Long        string
	Slow        string
	Failed      string

	About map[string]string   // command to its line in the menu
	Names map[string][]string // command to its other names

	Useful, Useless, Thanks, Removed string

	Changed, TooOld, NoSources string
	NoSuchSource               lang.Text `with:"count"` // how many there are
	Hits, NoHits, Forgotten    string
	Unknown                    lang.Text `with:"command"`

	Settings                      string
	LanguageIs                    lang.Text `with:"language"`
	LengthIs                      lang.Text `with:"length"`
	Automatic, Full, Short, Saved string

	Invited, InvitedAdmin, GroupOpened, UsedUp, Expired, NoInvite string

	Invite                     lang.Text `with:"person group days"` // two links
	People, Nobody, Configured string
	Remove                     lang.Text `with:"name"`

	Indexing                         string
	Reading, Splitting, Embedding    lang.Text `with:"percent"`
	Writing                          string
	Stop, Stopped, Stopping, Running string
	UpToDate, Added, Altered, Gone   string
	Refused                          string
	InIndex                          lang.Text `with:"articles passages time"`
	More                             lang.Text `with:"count"`
	Rebuilt                          string
	ReindexFailed                    lang.Text `with:"error"`

	Stats        string
	StatsColumns string            // which columns the figures have
	Counters     map[string]string // what is counted, by its name in the memory
	StatsCorpus  lang.Text         `with:"articles-count passages-count"`
	StatsPeople  lang.Text         `with:"people-count groups-count"`
	StatsTimes   lang.Text         `with:"half most"` // half of the answers within, 99 % within
	StatsUp      lang.Text         `with:"time"`      // since when

	InlineClosed string
	Description  string // in an empty chat
	Profile      string // up to 120 characters
	AnswerTitle  string
	SourceTitle  string
}

// wordsFor gives the texts in the language for a user's language_code.
var wordsFor = lang.Texts[words]("telegram")

// reply describes err to the reader. Its details belong in the log.
func (w *words) reply(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.EmptyAsk
	case errors.Is(err, question.ErrNoWords):
		return w.NoLetters
	case errors.Is(err, question.ErrLong):
		return w.Long
	case errors.Is(err, context.DeadlineExceeded):
		return w.Slow
	}
	return w.Failed
}

// helpText returns the help with the commands that the reader may use.
func (w *words) helpText(may []command) string {
	var b strings.Builder
	b.WriteString(w.Help + "\n")
	for _, c := range may {
		b.WriteString("\n\u2068/" + c.name + "\u2069 — " + w.About[c.name])
	}
	return b.String()
}
