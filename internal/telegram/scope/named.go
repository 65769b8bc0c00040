package scope

import (
	"context"
	"regexp"
	"slices"
	"sync"

	"isnad/internal/analysis"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
	"isnad/internal/telegram/turn"
)

// WithinNamed is [Within] for a question, which may name an article by its title: in quotation
// marks, or behind the word for an article.
func WithinNamed(ctx context.Context, t *turn.Turn, articles library.Service, question string) context.Context {
	titles := titlesIn(question)
	if len(titles) == 0 {
		return Within(ctx, t)
	}
	if paths := named(articles.Articles(ctx), titles); len(paths) > 0 {
		return library.Within(ctx, library.Scope{Paths: paths})
	}
	return Within(ctx, t)
}

// A candidate is words of a question that may be a title: all of them, or as many as the title
// has.
type candidate struct {
	words []analysis.Word
	all   bool
}

var quotedWords = regexp.MustCompile(`[«“"]([^«»“”"]+)[»”"]`)

// titlesIn returns the words of a question that may be the title of an article.
func titlesIn(question string) (all []candidate) {
	for _, m := range quotedWords.FindAllStringSubmatch(question, -1) {
		all = append(all, candidate{analysis.Words(m[1]), true})
	}
	words := analysis.Words(question)
	for i, w := range words {
		if forArticle()[analysis.Stem(w.Text)] && i+1 < len(words) {
			all = append(all, candidate{words[i+1:], false})
		}
	}
	return all
}

// forArticle returns the stems of words for an article.
var forArticle = sync.OnceValue(func() map[string]bool {
	stems := map[string]bool{}
	for _, w := range lang.Words("the text that is asked") {
		stems[analysis.Stem(analysis.Fold(w))] = true
	}
	return stems
})

// named returns the paths of the articles with one of the titles. A title of one word is none:
// such words stand in questions for other reasons.
func named(all []index.Article, titles []candidate) (paths []string) {
	for _, a := range all {
		title := analysis.Words(a.Title)
		if len(title) > 1 && slices.ContainsFunc(titles, func(c candidate) bool { return c.is(title) }) {
			paths = append(paths, a.Path)
		}
	}
	return paths
}

// is reports whether a candidate is a title.
func (c candidate) is(title []analysis.Word) bool {
	if len(c.words) < len(title) || c.all && len(c.words) > len(title) {
		return false
	}
	return slices.EqualFunc(c.words[:len(title)], title, func(a, b analysis.Word) bool { return a.Text == b.Text })
}
