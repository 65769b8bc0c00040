package web

import (
	"net/http"
	"strconv"

	"isnad/internal/answer"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// mostBody is how large a request may be, in bytes.
const mostBody = 64 << 10

// home leads to what a reader may do.
func (s *Server) home(w http.ResponseWriter, r *http.Request, has rights) {
	if s.opts.Questions {
		s.askPage(w, r, has)
		return
	}
	s.search(w, r, has)
}

// search lists the passages nearest to some words.
func (s *Server) search(w http.ResponseWriter, r *http.Request, has rights) {
	words := wordsOf(r)
	p := view{Title: words.SearchTitle, Query: r.URL.Query().Get("q")}
	status := http.StatusOK
	if p.Query != "" {
		found, code, err := s.find(r, has, p.Query)
		if err != nil {
			status, p.Note = code, words.failure(err)
		}
		for _, c := range found {
			p.Hits = append(p.Hits, newSource(c))
		}
		if err == nil && len(found) == 0 {
			p.Note = words.NoHits
		}
	}
	s.renderStatus(w, r, status, "search", p)
}

// find searches for whoever may and has not searched too often.
func (s *Server) find(r *http.Request, has rights, words string) ([]answer.Citation, int, error) {
	if err := question.Check(words); err != nil {
		return nil, http.StatusBadRequest, err
	}
	if !s.rates.Take(has.who) {
		return nil, http.StatusTooManyRequests, errTooOften
	}
	hits, err := s.opts.Library.Search(r.Context(), words, 0)
	if err != nil {
		s.opts.Log.Error("a search failed", "request", idOf(r.Context()), "error", err)
		return nil, http.StatusInternalServerError, err
	}
	found := citationsOf(hits)
	s.inside().Fill(found)
	return found, http.StatusOK, nil
}

// inside makes links within the site.
func (s *Server) inside() Links {
	l := s.opts.Links
	l.Base = ""
	return l
}

// citationsOf gives hits the form of citations: of each, its nearest sentence.
func citationsOf(hits []retrieval.Hit) []answer.Citation {
	var all []answer.Citation
	for i, h := range hits {
		span, quote := h.BestSentence()
		all = append(all, answer.Citation{N: i + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
	}
	return all
}

// filesOnAPage is how many articles a page of the list names.
const filesOnAPage = 200

// articles lists the articles.
func (s *Server) articles(w http.ResponseWriter, r *http.Request, _ rights) {
	words := wordsOf(r)
	files, err := s.opts.Library.Files(r.Context())
	if err != nil {
		s.refuse(w, r, http.StatusInternalServerError, words.Failed)
		return
	}
	from, _ := strconv.Atoi(r.URL.Query().Get("from"))
	from = min(max(from, 0), len(files))
	p := view{Title: words.ArticlesTitle}
	for _, f := range files[from:min(from+filesOnAPage, len(files))] {
		p.Files = append(p.Files, link{f.Path, articlePath(f.Path)})
	}
	if from+filesOnAPage < len(files) {
		p.More = "/articles?from=" + strconv.Itoa(from+filesOnAPage)
	}
	s.render(w, r, "articles", p)
}
