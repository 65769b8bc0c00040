package web

import (
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/web/access"
	"isnad/internal/wire"
)

// forPrograms reports whether a request wants JSON.
func forPrograms(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/v1/") || r.URL.Path == "/mcp" || r.URL.Path == "/metrics"
}

// writeJSON answers a program.
func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	wire.Write(w, v) //nolint:errcheck // the program has left
}

// An apiError says why a request was refused.
type apiError struct {
	Error string `json:"error"`
	Hint  string `json:"hint,omitempty"`
}

func writeError(w http.ResponseWriter, status int, why string) {
	writeJSON(w, status, apiError{Error: why})
}

// programs answers programs.
type programs struct {
	pages   *pages
	library Library
	desk    *desk
	tools   http.Handler // of assistants; nil: none
	log     *slog.Logger
}

// writeFault answers with an error; what went wrong inside is for the log alone.
func writeFault(w http.ResponseWriter, status int, err error) {
	if status == http.StatusInternalServerError {
		writeError(w, status, "the request failed; X-Request-Id names it in the log")
		return
	}
	e := apiError{Error: err.Error()}
	type hinter interface {
		error
		Hint() string
	}
	if h, ok := errors.AsType[hinter](err); ok {
		e.Hint = h.Hint()
	}
	writeJSON(w, status, e)
}

// A query is what a program asks or searches.
type query struct {
	Question     string `json:"question"`
	Conversation string `json:"conversation"` // of the program's choice; empty: the question stands alone
	Language     string `json:"language"`     // of replies to talk; may be empty
	Limit        int    `json:"limit"`        // of a search
}

// readQuery reads the body of a request. It answers itself where that can't be read.
func readQuery(w http.ResponseWriter, r *http.Request) (q query, ok bool) {
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, mostBody))
	dec.DisallowUnknownFields()
	err := dec.Decode(&q)
	if err == nil && dec.Decode(&struct{}{}) != io.EOF {
		err = errors.New("there is more than one object")
	}
	if err != nil {
		writeJSON(w, http.StatusBadRequest, apiError{"the body can't be read: " + err.Error(), `send {"question":"…"}; docs/http.md lists the keys`})
		return q, false
	}
	if len(q.Conversation) > 64 {
		writeError(w, http.StatusBadRequest, "conversation: a name of at most 64 bytes")
		return q, false
	}
	return q, true
}

// ask answers a program's question.
func (p programs) ask(w http.ResponseWriter, r *http.Request, has access.Rights) {
	q, ok := readQuery(w, r)
	if !ok {
		return
	}
	began := time.Now()
	a, status, err := p.desk.answer(r.Context(), has, q.Question, q.Conversation, answer.Call{Language: q.Language})
	if err != nil {
		writeFault(w, status, err)
		return
	}
	writeJSON(w, http.StatusOK, wire.NewAnswer(a, time.Since(began)))
}

// search searches for a program.
func (p programs) search(w http.ResponseWriter, r *http.Request, has access.Rights) {
	q, ok := readQuery(w, r)
	if !ok {
		return
	}
	began := time.Now()
	hits, status, err := p.desk.search(r.Context(), has, q.Question, max(0, q.Limit))
	if err != nil {
		writeFault(w, status, err)
		return
	}
	writeJSON(w, http.StatusOK, wire.NewSearch(q.Question, hits, time.Since(began)))
}

// articles lists the articles.
func (p programs) articles(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	files, err := p.library.Files(r.Context())
	if err != nil {
		p.log.ErrorContext(r.Context(), "the articles can't be listed", "error", err)
		writeFault(w, http.StatusInternalServerError, err)
		return
	}
	list := wire.Articles{Articles: []wire.File{}}
	for _, f := range files {
		list.Articles = append(list.Articles, wire.File{File: f.Path, Bytes: f.Size, Changed: f.ModTime.UTC()})
	}
	writeJSON(w, http.StatusOK, list)
}

// article gives the lines of an article, or some of them: ?first=12&last=15.
func (p programs) article(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	a, err := p.library.Article(r.Context(), r.PathValue("path"))
	if _, unknown := errors.AsType[*library.UnknownArticleError](err); unknown {
		writeError(w, http.StatusNotFound, "there is no such article")
		return
	}
	if fault, ok := errors.AsType[*corpus.FileError](err); ok {
		writeError(w, http.StatusUnprocessableEntity, fault.Error())
		return
	}
	if err != nil {
		writeFault(w, http.StatusInternalServerError, err)
		return
	}
	first, last := bound(r, "first", 1), bound(r, "last", len(a.Lines))
	writeJSON(w, http.StatusOK, wire.NewArticle(a, first, last))
}

// bound is a line number of an address, or what stands for none.
func bound(r *http.Request, name string, none int) int {
	n, err := strconv.Atoi(r.URL.Query().Get(name))
	if err != nil {
		return none
	}
	return n
}

// mcp serves assistants.
func (p programs) mcp(w http.ResponseWriter, r *http.Request, has access.Rights) {
	if p.tools == nil {
		p.pages.noPage(w, r, has)
		return
	}
	if !p.desk.rates.Take(has.Who) {
		writeError(w, http.StatusTooManyRequests, errTooOften.Error())
		return
	}
	p.tools.ServeHTTP(w, r)
}
