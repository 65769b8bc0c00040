package answer

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"isnad/internal/answer/asked"
	"isnad/internal/answer/consult"
	"isnad/internal/answer/plan"
	"isnad/internal/answer/prompt"
	"isnad/internal/question"
	"isnad/internal/retrieval"
)

// forgetAfter is how long a conversation remembers what was asked last. A person who
// comes back later names the subject anew.
const forgetAfter = 30 * time.Minute

// A Conversation answers questions that may depend on those before them: “ومتى حدث ذلك؟”,
// “and in Mali?”. For half an hour it remembers the last subject and, where a language
// model writes, the last few questions with their answers. It is safe for concurrent
// use; questions asked at once depend on what was answered before them.
type Conversation struct {
	answerer *Answerer
	now      func() time.Time

	mu     sync.Mutex
	known  consult.Known      // words that a model wrote to search with
	last   *question.Question // as it was understood; nil for none
	said   []prompt.Exchange  // the last few, oldest first
	at     time.Time          // of last
	resets int                // an answer that a Reset overtook is not remembered
}

// Conversation begins a conversation.
func (a *Answerer) Conversation() *Conversation {
	return &Conversation{answerer: a, now: time.Now}
}

// Reset forgets what was asked.
func (c *Conversation) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last, c.said = nil, nil
	c.resets++
}

// Ask answers a question as [Answerer.Ask] does. It first adds what the question leaves
// out and the conversation was about; Resolved then holds the question as it was
// understood. A question that fails is not remembered, and neither is talk.
func (c *Conversation) Ask(ctx context.Context, text string, call Call) (Answer, error) {
	text = strings.TrimSpace(text)
	m, err := question.Read(text)
	if err != nil {
		return Answer{}, err
	}
	last, said, resets := c.remembered()
	if call.After != "" {
		last, said = question.New(call.After), nil
	}
	if m.Talk != question.NoTalk && (m.Talk != question.Unclear || last == nil) {
		return c.answerer.reply(ctx, text, m, call)
	}
	if call.Language == "" && last != nil {
		call.Language = last.Language()
	}
	call.known = &c.known
	typed := question.New(m.Question)
	meant, err := c.understand(ctx, last, typed)
	if err != nil {
		return Answer{}, err
	}
	meant, spent := c.answerer.reword(ctx, call, meant, typed, said)
	answer, err := c.answerer.answer(ctx, call, typed, meant, said)
	if err != nil {
		return Answer{}, err
	}
	answer.Question = text
	answer.Draft.Usage = answer.Draft.Usage.Plus(spent)
	if meant.Text() != typed.Text() {
		answer.Resolved = meant.Text()
	}
	c.remember(meant, answer, resets)
	return answer, nil
}

// remembered returns the question that the next may depend on, nil for none, and what
// was said, oldest first.
func (c *Conversation) remembered() (*question.Question, []prompt.Exchange, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now().Sub(c.at) > forgetAfter {
		c.last, c.said = nil, nil
	}
	return c.last, slices.Clone(c.said), c.resets
}

// mostSaid is how many questions with their answers are remembered for a model.
const mostSaid = 3

func (c *Conversation) remember(q *question.Question, a Answer, resets int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.resets != resets {
		return
	}
	c.last, c.at = q, c.now()
	if a.Direct.N != 0 && asked.Of(q).Sort == asked.Person {
		c.last = q.AnsweredWith(a.Direct.Text)
	}
	if c.answerer.opts.Model != nil && a.Outcome == Answered {
		c.said = append(c.said, prompt.Exchange{Question: q.Text(), Answer: a.words()})
		c.said = c.said[max(0, len(c.said)-mostSaid):]
	}
}

// understand completes a question that leaves something out. Where its words do not
// show whether it does, the completed question is taken only if the search finds a
// nearer passage for it than for the question as it was typed.
func (c *Conversation) understand(ctx context.Context, last, typed *question.Question) (*question.Question, error) {
	dependence := typed.Dependence()
	if dependence == question.Independent {
		return typed, nil
	}
	full := typed.After(last)
	if full == nil || question.Check(full.Text()) != nil { // nothing to depend on, or far too much
		return typed, nil
	}
	if dependence == question.Dependent {
		return full, nil
	}
	with, err := c.best(ctx, full)
	if err != nil {
		return nil, err
	}
	without, err := c.best(ctx, typed)
	if err != nil {
		return nil, err
	}
	if with > without {
		return full, nil
	}
	return typed, nil
}

// best returns the score of the nearest passage.
func (c *Conversation) best(ctx context.Context, q *question.Question) (float64, error) {
	hits, err := c.answerer.search.Search(ctx, q.Text(), retrieval.Options{Limit: plan.Most})
	if err != nil || len(hits) == 0 {
		return 0, err
	}
	return hits[0].Score, nil
}
