// Package starters chooses questions with which somebody who does not know the articles can
// begin: questions that they answer.
//
// A question is made of a name that an article mentions, and put to the articles. It is shown
// only where the answer is certain and its first source has the name. Where there are too few
// of these, a question about what an article with a title says takes their place.
//
// # Scope
//
// How they are shown is for package telegram.
package starters

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"isnad/internal/analysis"
	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/library"
)

const (
	most      = 3   // questions
	certain   = 0.8 // confidence of an answer about a name
	articles  = 12  // that are looked at, the newest first
	lines     = 80  // of each that are looked at
	asked     = 10  // questions that are tried
	longest   = 72  // characters of a question, which stands on a button
	longTitle = 52  // characters of a title in one
	patience  = 10 * time.Second
)

// texts are the forms of the questions in one language.
type texts struct {
	Who   lang.Text `with:"name"`
	About lang.Text `with:"title"`
}

var textsFor = lang.Texts[texts]("telegram starters")

// A Chooser chooses questions over a library, and remembers them until its articles change. It
// is safe for concurrent use.
type Chooser struct {
	Library library.Service

	mu     sync.Mutex
	chosen map[string]choice // by language
}

// A choice is the questions of one language over one state of the articles.
type choice struct {
	of        string
	questions []string
}

// Questions returns up to three questions in a language, as a code. There is none where no
// article is in that language.
func (c *Chooser) Questions(ctx context.Context, language string) []string {
	all := c.Library.Articles(ctx)
	slices.SortStableFunc(all, index.NewestFirst)
	all = all[:min(len(all), articles)]
	of := state(all)
	c.mu.Lock()
	defer c.mu.Unlock()
	if before, ok := c.chosen[language]; ok && before.of == of {
		return before.questions
	}
	timed, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	found := c.choose(timed, all, language)
	if ctx.Err() == nil {
		if c.chosen == nil {
			c.chosen = map[string]choice{}
		}
		c.chosen[language] = choice{of, found}
	}
	return found
}

// state names what the questions are chosen from.
func state(all []index.Article) string {
	var b strings.Builder
	for _, a := range all {
		b.WriteString(a.Path + "\n" + a.ModTime.String() + "\n")
	}
	return b.String()
}

// choose finds the questions.
func (c *Chooser) choose(ctx context.Context, all []index.Article, language string) (found []string) {
	w, tried := textsFor(language), 0
	try := func(question string, certain func(answer.Answer) bool) {
		if len(found) == most || tried == asked || len([]rune(question)) > longest || slices.Contains(found, question) {
			return
		}
		tried++
		a, err := c.Library.Converse().Ask(ctx, question, answer.Call{User: "starters", Plain: true})
		if err == nil && a.Outcome == answer.Answered && len(a.Citations) > 0 && certain(a) {
			found = append(found, question)
		}
	}
	var titles []index.Article
	for _, article := range all {
		text, ok := c.text(ctx, article, language)
		if !ok {
			continue
		}
		titles = append(titles, article)
		before := len(found)
		for _, name := range names(text) {
			if len(found) == before { // one of each article
				try(w.Who.With(name), func(a answer.Answer) bool {
					return a.Confidence >= certain && strings.Contains(a.Citations[0].Quote, name)
				})
			}
		}
	}
	for _, article := range titles {
		if title := article.Title; len([]rune(title)) <= longTitle {
			try(w.About.With(title), func(a answer.Answer) bool { return a.Citations[0].Path == article.Path })
		}
	}
	return found
}

// text returns the beginning of an article, if that is in a language.
func (c *Chooser) text(ctx context.Context, a index.Article, language string) (string, bool) {
	got, err := c.Library.Lines(ctx, corpus.Span{Path: a.Path, First: 1, Last: lines}, 0)
	if err != nil {
		return "", false
	}
	var b strings.Builder
	for _, l := range got {
		b.WriteString(l.Text + "\n")
	}
	return b.String(), analysis.Language(b.String()) == language
}

// introduced is a name in Latin letters of which the text says at once who that is.
var introduced = regexp.MustCompile(`\p{Ll} (\p{Lu}[\p{L}’'-]+(?: (?:(?:al|de|du|von|van|bin) )?\p{Lu}[\p{L}’'-]+){1,2}), \p{Ll}`)

var givenNames = analysis.Listed("given names")

// names returns people whom a text mentions, in its order: in Latin letters those whom it
// introduces, in Arabic ones, which have no capitals, those with a known given name whom it
// mentions twice.
func names(text string) (all []string) {
	add := func(name string) {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	for _, m := range introduced.FindAllStringSubmatch(text, -1) {
		add(m[1])
	}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		for i := range fields {
			if name := arabicName(fields[i:]); name != "" && strings.Count(text, name) > 1 {
				add(name)
			}
		}
	}
	return all
}

// arabicName returns the given name with which some words begin and the word behind it, or the
// two behind it where the second has the article; empty where they do not begin with a name.
func arabicName(words []string) string {
	if len(words) < 2 || !givenNames()[analysis.Fold(words[0])] || !arabicWord(words[0]) || !arabicWord(words[1]) || analysis.IsStop(analysis.Fold(words[1])) {
		return ""
	}
	name := words[0] + " " + words[1]
	if len(words) > 2 && strings.HasPrefix(words[2], "ال") && arabicWord(words[2]) && !strings.HasPrefix(words[1], "ال") {
		return name + " " + words[2]
	}
	return name
}

// arabicWord reports whether a field is a word in Arabic letters and nothing else.
func arabicWord(s string) bool {
	return len([]rune(s)) > 2 && strings.IndexFunc(s, func(r rune) bool { return !analysis.IsArabicLetter(r) }) < 0
}
