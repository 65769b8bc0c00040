package answer

import (
	"context"
	"slices"
	"strings"
	"sync"
	"time"

	"isnad/internal/answer/prompt"
	"isnad/internal/retrieval"
)

// forgetAfter is how long a conversation remembers what was asked last. Whoever
// comes back later has begun anew, and names what it is about.
const forgetAfter = 30 * time.Minute

// A Conversation answers questions of which each may lean on those before:
// “ومتى حدث ذلك؟”, “and in Mali?”. It remembers the last subject, and where a language
// model writes the last few questions with their answers, and that for half an hour.
// It is safe for concurrent use; questions asked at once lean on what was answered
// before them.
type Conversation struct {
	answerer *Answerer
	now      func() time.Time

	mu     sync.Mutex
	last   turn
	said   []prompt.Exchange // the last few, oldest first
	at     time.Time         // of last
	resets int               // an answer that a Reset overtook is not remembered
}

// Conversation begins a conversation.
func (a *Answerer) Conversation() *Conversation {
	return &Conversation{answerer: a, now: time.Now}
}

// Reset forgets what was asked.
func (c *Conversation) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.last, c.said = turn{}, nil
	c.resets++
}

// Ask answers a question as [Answerer.Ask] does, with what the conversation was
// about in place of what the question leaves out. The answer says in Resolved
// what was understood, where that is not what was typed. What fails is forgotten.
func (c *Conversation) Ask(ctx context.Context, question string) (Answer, error) {
	question = strings.TrimSpace(question)
	if err := CheckQuestion(question); err != nil {
		return Answer{}, err
	}
	last, said, resets := c.remembered()
	t, err := c.understand(ctx, last, question)
	if err != nil {
		return Answer{}, err
	}
	t, spent := c.answerer.rewrite(ctx, t, question, said)
	answer, err := c.answerer.answer(ctx, question, reading{search: t.question, asks: t.asks}, said)
	if err != nil {
		return Answer{}, err
	}
	answer.Draft.Usage = answer.Draft.Usage.Plus(spent)
	if t.question != question {
		answer.Resolved = t.question
	}
	c.remember(t, answer, resets)
	return answer, nil
}

// remembered is the turn that a question may lean on, zero for none.
// With it comes what was said, oldest first.
func (c *Conversation) remembered() (turn, []prompt.Exchange, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now().Sub(c.at) > forgetAfter {
		c.last, c.said = turn{}, nil
	}
	return c.last, slices.Clone(c.said), c.resets
}

// mostSaid is how many questions with their answers are remembered for a model.
const mostSaid = 3

func (c *Conversation) remember(t turn, a Answer, resets int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.resets != resets {
		return
	}
	c.last, c.at = t, c.now()
	if c.answerer.opts.Writing != nil && a.Outcome == Answered {
		c.said = append(c.said, prompt.Exchange{Question: t.question, Answer: a.words()})
		c.said = c.said[max(0, len(c.said)-mostSaid):]
	}
}

// understand is the question with what it leaves out. Where its words do not say
// whether it leaves something out, it stands as it is unless the articles know
// more of it with the last subject than without.
func (c *Conversation) understand(ctx context.Context, last turn, question string) (turn, error) {
	p := read(question)
	lean := p.leaning()
	if lean == alone {
		return newTurn(question), nil
	}
	full := last.follow(p)
	if CheckQuestion(full.question) != nil { // nothing to lean on, or far too much
		return newTurn(question), nil
	}
	if lean == leans {
		return full, nil
	}
	with, err := c.best(ctx, full.question)
	if err != nil {
		return turn{}, err
	}
	without, err := c.best(ctx, question)
	if err != nil {
		return turn{}, err
	}
	if with > without {
		return full, nil
	}
	return newTurn(question), nil
}

// best is the score of the passage that comes nearest.
func (c *Conversation) best(ctx context.Context, question string) (float64, error) {
	hits, err := c.answerer.search.Search(ctx, question, retrieval.Options{Limit: mostFound})
	if err != nil || len(hits) == 0 {
		return 0, err
	}
	return hits[0].Score, nil
}
