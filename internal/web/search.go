package web

import (
	"net/http"
	"strconv"

	"isnad/internal/answer"
	"isnad/internal/retrieval"
	"isnad/internal/web/access"
)

// search lists the passages nearest to some words.
func (g reading) search(w http.ResponseWriter, r *http.Request, has access.Rights) {
	words := wordsOf(r)
	p := view{Title: words.SearchTitle, Query: r.URL.Query().Get("q")}
	status := http.StatusOK
	if p.Query != "" {
		hits, code, err := g.desk.search(r.Context(), has, p.Query, 0)
		if err != nil {
			status, p.Note = code, words.failure(err)
		}
		found := citationsOf(hits)
		g.links.Fill(found)
		for _, c := range found {
			p.Hits = append(p.Hits, newSource(c))
		}
		if err == nil && len(found) == 0 {
			p.Note = words.NoHits
		}
	}
	g.pages.render(w, r, status, "search", p)
}

// citationsOf makes a citation of the nearest sentence of each hit.
func citationsOf(hits []retrieval.Hit) []answer.Citation {
	var all []answer.Citation
	for i, h := range hits {
		span, quote := h.BestSentence()
		all = append(all, answer.Citation{N: i + 1, Span: span, Quote: quote, Title: h.Passage.Title, Date: h.Passage.Date})
	}
	return all
}

// filesOnAPage limits the articles on a page of the list.
const filesOnAPage = 200

// articles lists the articles.
func (g reading) articles(w http.ResponseWriter, r *http.Request, _ access.Rights) {
	words := wordsOf(r)
	files, err := g.library.Files(r.Context())
	if err != nil {
		g.pages.refuse(w, r, http.StatusInternalServerError, words.Failed)
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
	g.pages.render(w, r, http.StatusOK, "articles", p)
}
