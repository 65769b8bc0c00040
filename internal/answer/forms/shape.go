package forms

import (
	"context"

	"isnad/internal/index"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// A Finder finds sentences.
type Finder struct {
	// Near returns the sentences nearest to a question, the best first.
	Near func(ctx context.Context, q *question.Question) ([]Sentence, error)
	// Search finds passages.
	Search func(ctx context.Context, text string, opts retrieval.Options) ([]retrieval.Hit, error)
	// Articles are those that there are; nil where they are not to be named.
	Articles []index.Article
	Opening  int // sentences of an article's beginning, at most
}

// A Kind says what sentences were chosen for.
type Kind string

const (
	None    Kind = ""        // the question asks for no form, or nothing was found for it
	Each    Kind = "each"    // two things, in three groups: both, the first and the second
	Thing   Kind = "thing"   // one thing
	Article Kind = "article" // the beginning of an article
	Which   Kind = "which"   // it is not clear which article is meant
)

// A Group is sentences about one thing, which may have a name.
type Group struct {
	Name      string
	Sentences []Sentence
}

// A Shape is the sentences for a question that asks for a form.
type Shape struct {
	Kind   Kind
	Name   string // of the thing, or the article's title
	Groups []Group
	Given  [][]Sentence // what a language model may write the answer from, the best first
}

// Of chooses the sentences for a question.
func (f Finder) Of(ctx context.Context, q *question.Question) (Shape, error) {
	switch q.Form() {
	case question.Compare:
		return f.compare(ctx, q)
	case question.About:
		return f.tell(ctx, q)
	case question.Summary:
		return f.sumUp(ctx, q)
	}
	return Shape{}, nil
}

func (f Finder) compare(ctx context.Context, q *question.Question) (Shape, error) {
	a, b, ok := Sides(q)
	if !ok {
		return Shape{}, nil
	}
	ofA, err := f.Near(ctx, a.Asked())
	if err != nil {
		return Shape{}, err
	}
	ofB, err := f.Near(ctx, b.Asked())
	if err != nil {
		return Shape{}, err
	}
	both, onlyA, onlyB, ok := Compared(ofA, ofB, a, b)
	if !ok {
		return Shape{}, nil
	}
	return Shape{Kind: Each, Groups: []Group{{"", both}, {a.Name, onlyA}, {b.Name, onlyB}}, Given: [][]Sentence{ofA, ofB}}, nil
}

func (f Finder) tell(ctx context.Context, q *question.Question) (Shape, error) {
	subject, ok := Told(q)
	if !ok {
		return Shape{}, nil
	}
	near, err := f.Near(ctx, subject.Asked())
	told := About(near, subject)
	if len(told) == 0 {
		return Shape{}, err
	}
	return Shape{Kind: Thing, Name: subject.Name, Groups: []Group{{"", told}}, Given: [][]Sentence{near}}, err
}

func (f Finder) sumUp(ctx context.Context, q *question.Question) (Shape, error) {
	o, ok := OverviewOf(q, f.Articles)
	switch {
	case !ok:
		return f.tell(ctx, q)
	case o.Search:
		hits, err := f.Search(ctx, q.Text(), retrieval.Options{Limit: 1})
		if err != nil || len(hits) == 0 {
			return Shape{}, err
		}
		o.Article.Path, o.Article.Title = hits[0].Passage.Span.Path, hits[0].Passage.Title
	case !o.Found:
		return Shape{Kind: Which}, nil
	}
	all, err := f.article(ctx, o.Article)
	opening := choose(all, f.Opening, func(string) bool { return true })
	if len(opening) == 0 {
		return Shape{}, err
	}
	return Shape{Kind: Article, Name: o.Article.Title, Groups: []Group{{"", opening}}, Given: [][]Sentence{all}}, err
}

// mostSummed is how many passages of an article are looked at for its summary.
const mostSummed = 40

// article returns the sentences of an article, in order.
func (f Finder) article(ctx context.Context, a index.Article) (all []Sentence, err error) {
	without := map[string]bool{}
	for _, other := range f.Articles {
		without[other.Path] = other.Path != a.Path
	}
	hits, err := f.Search(ctx, a.Title, retrieval.Options{Limit: mostSummed, Without: without})
	for i := range hits {
		for place := range hits[i].Passage.Sentences {
			all = append(all, Sentence{Passage: &hits[i].Passage, Place: place})
		}
	}
	inOrder(all)
	return all, err
}
