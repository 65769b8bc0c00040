package web

import (
	"encoding/json"
	"fmt"
	"html/template"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"isnad/internal/answer"
	"isnad/internal/lang"
	"isnad/internal/request"
	"isnad/internal/web/access"
)

// An answerView is an answer as a page shows it.
type answerView struct {
	Question string
	Resolved string // what it was taken to mean, where that is more
	Language string
	Direct   *part // the words that alone answer, where they are certain
	Parts    []part
	Sources  []source
	Found    bool
	Partial  bool // it is being written
}

// A part is a run of an answer's text.
type part struct {
	Text    string
	Focus   bool // it answers
	N       int  // it is the marker of this citation; 0 for text
	Address string
}

// asking lets people ask in a browser.
type asking struct {
	pages *pages
	desk  *desk
	links Links // within the site
	log   *slog.Logger
}

// page is the page to ask on.
func (k asking) page(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	k.pages.render(w, r, http.StatusOK, "ask", view{Title: wordsOf(r).AskTitle, Talk: request.New()})
}

// ask answers in a browser: as a stream of events where its script asks for one, as a page
// where there is no script.
func (k asking) ask(w http.ResponseWriter, r *http.Request, has access.Rights) {
	r.Body = http.MaxBytesReader(w, r.Body, mostBody)
	text, talk := strings.TrimSpace(r.PostFormValue("q")), r.PostFormValue("talk")
	if len(talk) > 64 || talk == "" {
		talk = request.New()
	}
	if strings.Contains(r.Header.Get("Accept"), "text/event-stream") {
		k.stream(w, r, has, text, talk)
		return
	}
	words := wordsOf(r)
	p := view{Title: words.AskTitle, Query: text, Talk: talk}
	a, status, err := k.desk.answer(r.Context(), has, text, talk, answer.Call{Language: words.Language.Code})
	if err != nil {
		p.Note = words.failure(err)
	} else {
		p.Answer, p.Query = k.answerView(a), ""
	}
	k.pages.render(w, r, status, "ask", p)
}

// stream sends an answer as it is made: events "draft", "answer" and "failure", each with
// a piece of HTML.
func (k asking) stream(w http.ResponseWriter, r *http.Request, has access.Rights, text, talk string) {
	words := wordsOf(r)
	w.Header().Set("Content-Type", "text/event-stream; charset=utf-8")
	w.Header().Set("X-Accel-Buffering", "no")
	events := http.NewResponseController(w)
	send := func(event, name string, v any) {
		var html strings.Builder
		if err := templates().ExecuteTemplate(&html, name, v); err != nil {
			k.log.ErrorContext(r.Context(), "an answer could not be shown", "error", err)
			return
		}
		data, _ := json.Marshal(map[string]string{"html": html.String()})
		fmt.Fprintf(w, "event: %s\ndata: %s\n\n", event, data)
		events.Flush() //nolint:errcheck // who can't flush sends at the end
	}
	show := func(a answer.Answer) {
		v := k.answerView(a)
		v.Partial = true
		send("draft", "answer", view{W: words, Answer: v})
	}
	a, _, err := k.desk.answer(r.Context(), has, text, talk, answer.Call{Language: words.Language.Code, Show: show})
	if err != nil {
		send("failure", "note", view{W: words, Note: words.failure(err)})
		return
	}
	send("answer", "answer", view{W: words, Answer: k.answerView(a)})
}

// answerView is an answer whose sources are pages of this site, whichever address they
// have for others.
func (k asking) answerView(a answer.Answer) *answerView {
	a.Citations = slices.Clone(a.Citations)
	k.links.Fill(a.Citations)
	return newAnswerView(a)
}

// newAnswerView takes an answer's text apart at its markers and at the words that answer.
func newAnswerView(a answer.Answer) *answerView {
	v := &answerView{Question: a.Question, Resolved: a.Resolved, Language: a.Language, Found: a.Outcome == answer.Answered}
	addresses := map[int]string{}
	for _, c := range a.Citations {
		v.Sources = append(v.Sources, newSource(c))
		addresses[c.N] = c.URL
	}
	if d := a.Direct; d.N > 0 {
		v.Direct = &part{Text: d.Text, N: d.N, Address: addresses[d.N]}
		a.Direct = answer.Direct{} // it has a place of its own
	}
	p := a.Print()
	at := 0
	text := func(to int) {
		for _, f := range p.Focus {
			if f.Start < at || f.End > to {
				continue
			}
			v.Parts = append(v.Parts, part{Text: p.Text[at:f.Start]}, part{Text: p.Text[f.Start:f.End], Focus: true})
			at = f.End
		}
		v.Parts = append(v.Parts, part{Text: p.Text[at:to]})
		at = to
	}
	for _, m := range p.Markers {
		text(m.Start)
		v.Parts = append(v.Parts, part{Text: p.Text[m.Start:m.End], N: m.N, Address: addresses[m.N]})
		at = m.End
	}
	text(len(p.Text))
	return v
}

// Direction is the direction of an answer's text.
func (v *answerView) Direction() template.HTMLAttr {
	if l, known := lang.Known(v.Language); known && l.RightToLeft {
		return `dir="rtl"`
	}
	return `dir="ltr"`
}
