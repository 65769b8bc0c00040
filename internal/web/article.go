package web

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/web/access"
	"isnad/internal/web/page"
	"isnad/internal/web/signed"
)

// An articleView is an article's page without its lines.
type articleView struct {
	Title, Path, Date string
	Dir               string // of most of its text
	Changed           bool   // since the answer
	Quote, Reference  string // of the citation that the page is about
	N, Of             int    // its number and how many there are; 0 for none
	Previous, Next    string // addresses of the other citations
}

// reading shows articles, lists them and searches them.
type reading struct {
	pages   *pages
	library Library
	desk    *desk
	links   Links // within the site
	log     *slog.Logger
}

// article shows an article, with the citation that the link is about.
func (g reading) article(w http.ResponseWriter, r *http.Request, has access.Rights) {
	a, err := g.library.Article(r.Context(), r.PathValue("path"))
	if err != nil {
		g.noArticle(w, r, err)
		return
	}
	v, marks := viewOf(a, r, has)
	p := view{Title: v.Title, Article: v}
	g.pages.frame(&p, r)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	// Lines are written as they are made: an article of 10 MB begins to show at once.
	err = templates().ExecuteTemplate(w, "article", p)
	if err == nil {
		err = page.Write(w, a, marks, page.Names{Line: p.W.Line, Page: p.W.Page})
	}
	if err == nil {
		err = templates().ExecuteTemplate(w, "article-end", p)
	}
	if err != nil {
		g.log.DebugContext(r.Context(), "an article's page was not sent whole", "reason", err)
	}
}

// noArticle says that an article can't be shown.
func (g reading) noArticle(w http.ResponseWriter, r *http.Request, err error) {
	words := wordsOf(r)
	if _, unknown := errors.AsType[*library.UnknownArticleError](err); unknown {
		g.pages.refuse(w, r, http.StatusNotFound, words.NoArticle)
		return
	}
	g.log.WarnContext(r.Context(), "an article could not be read", "error", err)
	g.pages.refuse(w, r, http.StatusNotFound, words.Unreadable)
}

// viewOf gathers what the page of an article shows beside its lines, and the marks in them.
func viewOf(a *corpus.Article, r *http.Request, has access.Rights) (*articleView, []page.Mark) {
	v := &articleView{Title: a.Title, Path: a.Path, Date: a.Date, Dir: page.ArticleDirection(a)}
	if has.Ticket == nil {
		return v, nil
	}
	n, _ := strconv.Atoi(r.URL.Query().Get("c"))
	var marks []page.Mark
	for _, c := range has.Ticket.Cited {
		if c.Path != a.Path {
			continue
		}
		quote := quoteOf(a, c.Span)
		same := signed.Sum(quote) == c.Sum
		if same {
			marks = append(marks, page.Mark{Span: c.Span, N: c.N, Current: c.N == n})
		}
		if c.N == n {
			v.Changed = !same
		}
		if c.N == n && same {
			v.Quote, v.Reference = quote, reference(a, c.Span)
		}
	}
	v.link(has.Ticket.Cited, n, r.URL.Query().Get("t"))
	return v, marks
}

// link leads from citation n to those before and after it.
func (v *articleView) link(cited []signed.Cited, n int, token string) {
	at := slices.IndexFunc(cited, func(c signed.Cited) bool { return c.N == n })
	if at < 0 {
		return
	}
	v.N, v.Of = n, len(cited)
	place := func(i int) string {
		if i < 0 || i >= len(cited) {
			return ""
		}
		return Place(cited[i].Path, cited[i].N, token)
	}
	v.Previous, v.Next = place(at-1), place(at+1)
}

// quoteOf is the text of a span, as far as the article has it.
func quoteOf(a *corpus.Article, s corpus.Span) string {
	if s.First < 1 || s.Last < s.First || s.Last > len(a.Lines) {
		return ""
	}
	from, to := a.Lines[s.First-1].Start+s.Start, a.Lines[s.Last-1].Start+s.End
	if from < 0 || from > to || to > len(a.Text) {
		return ""
	}
	return a.Text[from:to]
}

// reference is the place of a quote as one writes it below the quote.
func reference(a *corpus.Article, s corpus.Span) string {
	s.Page = a.Lines[s.First-1].Page // the ticket does not have it
	parts := []string{a.Title, s.String()}
	if a.Date != "" {
		parts = append(parts, a.Date)
	}
	return strings.Join(parts, ", ")
}

// Quotation is the quote with its reference, to be copied.
func (v *articleView) Quotation() string {
	return fmt.Sprintf("«%s»\n%s", strings.TrimSpace(v.Quote), v.Reference)
}
