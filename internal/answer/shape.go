package answer

import (
	"context"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/forms"
	"isnad/internal/answer/frames"
	"isnad/internal/answer/holdings"
	"isnad/internal/answer/quote"
	"isnad/internal/question"
)

// shape answers a question for a comparison, for what the articles say about a thing or for the
// summary of an article with sentences of the articles, and returns the evidence for a model
// to write from. It returns none where the question is none of these or the articles do not name
// what it is about: then it is answered like any other.
func (a *Answerer) shape(ctx context.Context, answer *Answer, q *question.Question) (found []evidence.Evidence, err error) {
	near := func(ctx context.Context, q *question.Question) ([]forms.Sentence, error) {
		e, err := a.gatherer.Gather(ctx, q, "")
		return sentences(e.Sentences), err
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
	answer.Outcome, answer.Confidence, answer.Statements = Answered, evidence.NamedConfidence, []Statement{{Text: lines[s.Kind]}}
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
		var all []evidence.Sentence
		for _, t := range list {
			all = append(all, evidence.Sentence{Passage: t.Passage, Place: t.Place})
		}
		e := a.gatherer.Of(q, all)
		e.Whole = s.Kind == forms.Article
		found = append(found, e)
	}
	return found, nil
}

// timeline makes a list of an extractive answer to a question for one: the sentences that have
// a date, in the order of their dates. The best ones are taken first.
func (a *Answerer) timeline(answer *Answer, q *question.Question, found []evidence.Evidence) {
	if answer.Outcome != Answered || q.Form() != question.Timeline {
		return
	}
	var lists [][]forms.Sentence
	for i := range found {
		lists = append(lists, sentences(found[i].Sentences))
	}
	if events := forms.Events(lists); len(events) > 0 {
		answer.Direct, answer.Statements, answer.Citations = Direct{}, nil, nil
		answer.items(events, a.opts.URLTemplate)
	}
}

// sentences are those of evidence, as package forms takes them.
func sentences(of []evidence.Sentence) (all []forms.Sentence) {
	for i := range of {
		s := &of[i]
		all = append(all, forms.Sentence{Passage: s.Passage, Place: s.Place, Cosine: s.Cosine()})
	}
	return all
}

// items adds sentences as items of a list.
func (answer *Answer) items(all []forms.Sentence, url string) {
	for _, s := range all {
		q := quote.Of(s.Passage, s.Place)
		item := statementOf(q, answer.cited(q, url))
		item.Item = true
		answer.Statements = append(answer.Statements, item)
	}
}
