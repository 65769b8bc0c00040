package answer

import (
	"context"
	"strings"

	"isnad/internal/arabic"
)

// A Conversation asks one question after the other and understands one that leans
// on the one before: "ومتى حدث ذلك؟", "and where?". It is asked by one goroutine
// at a time.
type Conversation struct {
	ask  func(ctx context.Context, question string) (Answer, error)
	last string // the question that a further one may lean on
}

// NewConversation is a conversation whose questions are answered by ask.
func NewConversation(ask func(ctx context.Context, question string) (Answer, error)) *Conversation {
	return &Conversation{ask: ask}
}

// Ask answers a question in the light of those before.
func (c *Conversation) Ask(ctx context.Context, question string) (Answer, error) {
	question = strings.TrimSpace(question)
	whole := question
	if c.last != "" && leans(question) {
		whole = c.last + " " + question
	}
	a, err := c.ask(ctx, whole)
	if err != nil {
		return a, err
	}
	a.Question = question
	if whole == question {
		c.last = question
	}
	return a, nil
}

// Reset forgets the questions so far.
func (c *Conversation) Reset() { c.last = "" }

// leans says whether a question needs the one before: none of its words tell what
// it is about, or it begins with an "and" and has only one that does.
func leans(question string) bool {
	words, told := arabic.Words(question), 0
	for _, w := range words {
		if !arabic.IsStop(w.Text) {
			told++
		}
	}
	return told == 0 || told == 1 && len(words) > 1 && goesOnFrom(words[0].Text)
}

// goesOnFrom says whether a question that begins with word goes on from another.
func goesOnFrom(word string) bool {
	switch word {
	case "and", "et", "but", "mais":
		return true
	}
	return strings.HasPrefix(word, "و") && arabic.IsStop(word)
}
