package forms

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/answer/matching"
	"isnad/internal/index"
	"isnad/internal/question"
)

// An Overview is what a question for the summary of an article comes to.
type Overview struct {
	Article index.Article
	Found   bool // the question names the article by its number, file or title
	Search  bool // it names what the article is about, for which its title is not enough
}

// OverviewOf finds the article that a question wants summed up. ok is false where it wants
// something else summed up.
func OverviewOf(q *question.Question, all []index.Article) (o Overview, ok bool) {
	words := question.FormSubject(q)
	if at := slices.IndexFunc(all, func(a index.Article) bool { return a.Path != "" && namesFile(q.Text(), a.Path) }); at >= 0 {
		return Overview{Article: all[at], Found: true}, true
	}
	at := slices.IndexFunc(words, func(w analysis.Word) bool { return oneText()[w.Text] })
	if q.Form() != question.Summary || at < 0 {
		return o, false
	}
	rest := append(slices.Clone(words[:at]), words[at+1:]...)
	if n := number(rest, len(all)); n > 0 {
		return Overview{Article: all[n-1], Found: true}, true
	}
	rest = slices.DeleteFunc(rest, func(w analysis.Word) bool { return analysis.IsStop(w.Text) })
	if len(rest) == 0 {
		if len(all) == 1 {
			return Overview{Article: all[0], Found: true}, true
		}
		return o, true
	}
	best, most := byTitle(rest, all)
	if most == len(rest) {
		return Overview{Article: all[best], Found: true}, true
	}
	return Overview{Search: true}, true
}

// number reads which article in the list is meant, 0 if none: “the second”, “the last”.
func number(words []analysis.Word, articles int) int {
	for i, w := range words {
		if lastOnes()[w.Text] {
			return articles
		}
		if n, _ := analysis.Ordinal(words[i:]); 0 < n && n <= articles {
			return n
		}
		if all := analysis.Numbers(w.Text); len(all) == 1 && len(words) <= 2 {
			for n := range articles {
				if all[0] == strconv.Itoa(n+1) {
					return n + 1
				}
			}
		}
	}
	return 0
}

// byTitle finds the article whose title and file have most of some words.
func byTitle(words []analysis.Word, all []index.Article) (best, most int) {
	for i, a := range all {
		there, n := matching.StemsOf(a.Title+" "+a.Path), 0
		for _, w := range words {
			if has(there, w.Text) {
				n++
			}
		}
		if n > most {
			best, most = i, n
		}
	}
	return best, most
}

// oneText are the words for an article that is to be summed up; lastOnes say that it is the last.
var (
	oneText  = analysis.Listed("the text that is summed up")
	lastOnes = analysis.Listed("the last of several")
)

// namesFile reports whether a question has the name of a file, with its ending or without.
func namesFile(text, file string) bool {
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	return strings.Contains(text, file) || strings.ContainsAny(name, "-_.") && strings.Contains(text, name)
}
