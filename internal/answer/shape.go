package answer

import (
	"context"

	"isnad/internal/answer/forms"
	"isnad/internal/answer/frames"
	"isnad/internal/answer/holdings"
	"isnad/internal/question"
)

// shape answers a question for a comparison, for what the articles say about a thing or for the
// summary of an article with sentences of the articles, and returns the evidence for a model
// to write from. It returns none where the question is none of these or the articles do not name
// what it is about: then it is answered like any other.
func (a *Answerer) shape(ctx context.Context, answer *Answer, q *question.Question) (found []evidence, err error) {
	near := func(ctx context.Context, q *question.Question) ([]forms.Sentence, error) {
		e, err := a.gather(ctx, q, "")
		return e.all(), err
	}
	f := forms.Finder{Near: near, Search: a.search.Search, Opening: a.opts.Citations}
	if a.opts.Articles != nil && q.Form() == question.Summary {
		f.Articles = a.opts.Articles(ctx)
	}
	s, err := f.Of(ctx, q)
	if err != nil || s.Kind == forms.None {
		return nil, err
	}
	frame := frames.For(answer.Language)
	lines := map[forms.Kind]string{forms.Each: frame.Sides, forms.Thing: frame.About.With(s.Name), forms.Article: frame.Opening.With(s.Name), forms.Which: frame.Which}
	answer.Outcome, answer.Confidence, answer.Statements = Answered, namedConfidence, []Statement{{Text: lines[s.Kind]}}
	if s.Kind == forms.Which {
		answer.Outcome = Talk
		for _, line := range holdings.Lines(f.Articles, false) {
			answer.Statements = append(answer.Statements, Statement{Text: line, Item: true})
		}
	}
	for _, g := range s.Groups {
		if g.Name != "" {
			answer.Statements = append(answer.Statements, Statement{Text: g.Name, Heading: true})
		}
		answer.items(g.Sentences, a.opts.URLTemplate)
	}
	for _, list := range s.Given {
		e := evidence{question: q, whole: s.Kind == forms.Article}
		for _, t := range list {
			e.sentences = append(e.sentences, sentence{passage: t.Passage, place: t.Place})
		}
		found = append(found, e)
	}
	return found, nil
}

// timeline makes a list of an extractive answer to a question for one: the sentences that have
// a date, in the order of their dates. The best ones are taken first.
func (a *Answerer) timeline(answer *Answer, q *question.Question, found []evidence) {
	if answer.Outcome != Answered || q.Form() != question.Timeline {
		return
	}
	var lists [][]forms.Sentence
	for i := range found {
		lists = append(lists, found[i].all())
	}
	if events := forms.Events(lists); len(events) > 0 {
		answer.Direct, answer.Statements, answer.Citations = Direct{}, nil, nil
		answer.items(events, a.opts.URLTemplate)
	}
}

// all are the sentences of the evidence, the best first.
func (e *evidence) all() (all []forms.Sentence) {
	for i := range e.sentences {
		s := &e.sentences[i]
		all = append(all, forms.Sentence{Passage: s.passage, Place: s.place, Cosine: s.evidence.Cosine})
	}
	return all
}

// items adds sentences as items of a list.
func (answer *Answer) items(all []forms.Sentence, url string) {
	for _, s := range all {
		q := quote{passage: s.Passage, first: s.Place, last: s.Place}
		item := q.statement(answer.cited(q, url))
		item.Item = true
		answer.Statements = append(answer.Statements, item)
	}
}
