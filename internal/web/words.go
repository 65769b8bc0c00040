package web

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/web/access"
)

// words are the texts of the pages in one language, the section [web] of its texts.txt.
type words struct {
	Language *lang.Language

	Page, Line, ArticlesTitle, SearchTitle, AskTitle, SearchLabel string
	SearchButton, AskLabel, AskButton, Source, Previous           string
	Next, Of, CopyLink, CopyQuote, Copied                         string
	Quotation, Lines, More, NewTalk, Sources                      string
	TakenFor, Wait, Languages, Leave, JoinButton                  string
	Skip, Follow, Changed, NoHits, NoPage                         string
	NoArticle, Unreadable, Closed, LinkExpired, LinkBroken        string
	OnlyHere, CrossSite, JoinTitle, InvitationUsed, InvitationOld string
	InvitationBad, TooOften, Busy, Failed, NoLetters              string
	Long, Empty, UnansweredTitle, UnansweredAbout, UnansweredNone string
	OnlyAdmins                                                    string
}

var textsIn = lang.Texts[words]("web")

// Dir is the direction of the language.
func (w *words) Dir() string {
	if w.Language.RightToLeft {
		return "rtl"
	}
	return "ltr"
}

// failure says in the reader's words why there is no answer.
func (w *words) failure(err error) string {
	switch {
	case errors.Is(err, question.ErrEmpty):
		return w.Empty
	case errors.Is(err, question.ErrNoWords):
		return w.NoLetters
	case errors.Is(err, question.ErrLong):
		return w.Long
	case errors.Is(err, errTooOften):
		return w.TooOften
	case errors.Is(err, errBusy), errors.Is(err, library.ErrNotLoaded), errors.Is(err, context.DeadlineExceeded):
		return w.Busy
	}
	return w.Failed
}

// invitation says why an invitation lets nobody in.
func (w *words) invitation(err error) string {
	switch {
	case errors.Is(err, access.ErrUsed):
		return w.InvitationUsed
	case errors.Is(err, access.ErrOld):
		return w.InvitationOld
	}
	return w.InvitationBad
}

// refusal says why a request is refused.
func (w *words) refusal(f access.Refusal) string {
	switch f {
	case access.OnlyHere:
		return w.OnlyHere
	case access.NoToken:
		return "this address needs a token: Authorization: Bearer …"
	case access.NotSwitchedOn:
		return w.NoPage
	case access.OnlyAdmins:
		return w.OnlyAdmins
	case access.LinkExpired:
		return w.LinkExpired
	case access.LinkBroken:
		return w.LinkBroken
	}
	return w.Closed
}

// languageCookie remembers the language that somebody chose.
const languageCookie = "hl"

// wordsOf are the texts in the language that a request asks for: by its address, else as
// it was chosen before, else by what the browser prefers, else the default.
func wordsOf(r *http.Request) *words {
	if code := r.URL.Query().Get("hl"); isKnown(code) {
		return textsIn(code)
	}
	if cookie, err := r.Cookie(languageCookie); err == nil && isKnown(cookie.Value) {
		return textsIn(cookie.Value)
	}
	return textsIn(preferred(r.Header.Get("Accept-Language")))
}

func isKnown(code string) bool {
	_, ok := lang.Known(code)
	return ok
}

// spoken has the codes of the languages, the default first, and what matches others to them.
var spoken = sync.OnceValues(func() (codes []string, matcher language.Matcher) {
	codes = []string{lang.Default}
	for _, l := range lang.All() {
		if l.Code != lang.Default {
			codes = append(codes, l.Code)
		}
	}
	var tags []language.Tag
	for _, code := range codes {
		tags = append(tags, language.Make(code))
	}
	return codes, language.NewMatcher(tags)
})

// preferred is the language that suits a browser's preferences best.
func preferred(accepted string) string {
	if len(accepted) > 200 || strings.TrimSpace(accepted) == "" {
		return lang.Default
	}
	tags, _, err := language.ParseAcceptLanguage(accepted)
	if err != nil {
		return lang.Default
	}
	codes, matcher := spoken()
	_, i, _ := matcher.Match(tags...)
	return codes[i]
}

// rememberLanguage keeps the language that the address names.
func rememberLanguage(w http.ResponseWriter, r *http.Request) {
	if code := r.URL.Query().Get("hl"); isKnown(code) {
		http.SetCookie(w, &http.Cookie{Name: languageCookie, Value: code, Path: "/",
			MaxAge: 365 * 24 * 3600, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	}
}
