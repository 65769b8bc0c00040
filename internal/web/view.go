package web

import (
	"net/http"
	"net/url"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/lang"
	"isnad/internal/unanswered"
)

// A view has the data of a template.
type view struct {
	W         *words // texts of the interface
	Title     string
	Here      string // path of the page
	Languages []choice
	Reader    bool // may read all articles
	Guest     bool // has a session that can be ended
	Questions bool // people may ask

	Token   string // of an invitation
	Query   string // the words searched for, or the question
	Note    string // a message about an error
	Article *articleView
	Hits    []source
	Files   []link
	More    string // address of the next page
	Answer  *answerView
	Groups  []unanswered.Group
	Talk    string // id of the conversation
}

// A choice is a language that the page can be shown in.
type choice struct {
	Name, Language, Address string
	Now                     bool
}

// A link is a name and its address.
type link struct{ Name, Address string }

// A source is a cited or found place.
type source struct {
	N                  int
	Before, Words, End string // the quote; Words are those that answer, if known
	Title, Place, Date string
	Address            string
}

// choices lists the languages that a page can be shown in.
func choices(r *http.Request, now *lang.Language) (all []choice) {
	for _, l := range lang.All() {
		query := url.Values{}
		for key, values := range r.URL.Query() {
			query[key] = values
		}
		query.Set("hl", l.Code)
		all = append(all, choice{l.Name, l.Code, r.URL.Path + "?" + query.Encode(), l == now})
	}
	return all
}

// newSource prepares a citation for pages.
func newSource(c answer.Citation) source {
	s := source{N: c.N, Words: c.Quote, Title: c.Title, Place: c.Span.String(), Date: c.Date, Address: c.URL}
	if c.Focus != (answer.Range{}) && c.Focus.Start <= c.Focus.End && c.Focus.End <= len(c.Quote) {
		s.Before, s.Words, s.End = c.Quote[:c.Focus.Start], c.Quote[c.Focus.Start:c.Focus.End], c.Quote[c.Focus.End:]
	} else {
		s.Before, s.Words = c.Quote, ""
	}
	return s
}

// Text returns the whole quote.
func (s source) Text() string { return strings.TrimSpace(s.Before + s.Words + s.End) }
