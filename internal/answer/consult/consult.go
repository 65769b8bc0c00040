// Package consult asks a language model for one line that helps to find an answer: a follow-up
// question made complete, or words to search with. Whatever fails costs no answer: the search
// then goes on with the question as it is.
package consult

import (
	"context"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"isnad/internal/answer/budget"
	"isnad/internal/answer/excerpt"
	"isnad/internal/answer/prompt"
	"isnad/internal/question"
)

// A Model is a language model, and what may be spent on it.
type Model struct {
	prompt.Model
	Budget    *budget.Budget // nil for no bound
	Timeout   time.Duration  // of an answer
	MaxTokens int            // of one text, for the budget
}

// longest is how long a model may take for a line. It is short since the answer has yet to be
// found.
const longest = 10 * time.Second

// line asks for one line for a user. ok is false where there is none, or no whole one.
func (m Model) line(ctx context.Context, user string, messages []prompt.Message) (line string, used prompt.Usage, ok bool) {
	settle, ok := m.Budget.Reserve(user, messages, m.MaxTokens)
	if !ok {
		return "", used, false
	}
	timed, cancel := context.WithTimeout(ctx, min(longest, m.Timeout))
	defer cancel()
	reply, err := m.Write(timed, messages, nil)
	settle(reply.Usage.Total())
	line = strings.Trim(excerpt.OneLine(reply.Text), "\"“”«» ")
	return line, reply.Usage, err == nil && !reply.Cut && line != ""
}

// Complete has a question that depends on those before it completed. If what the model writes
// is unsound ([question.Question.Reworded]), the question stays as the rules completed it.
//
// The rules are better at telling whether a question depends on another than at telling
// on what, so that a question which stands alone is never put to the model.
func (m Model) Complete(ctx context.Context, user string, meant, typed *question.Question, said []prompt.Exchange) (*question.Question, prompt.Usage) {
	line, used, ok := m.line(ctx, user, prompt.Rewrite(typed.Text(), typed.Language(), said))
	if !ok {
		return meant, used
	}
	if full, sound := meant.Reworded(line, typed, prompt.Texts(said)); sound {
		return full, used
	}
	return meant, used
}

// mostWords is how many characters of words to search with are taken.
const mostWords = 300

// Words has the words written with which articles in any language may answer a question: its
// names in other scripts, other words for the same. It is "" where there are none.
func (m Model) Words(ctx context.Context, user string, q *question.Question, known *Known) (words string, used prompt.Usage) {
	if words, ok := known.of(q.Text()); ok {
		return words, used
	}
	line, used, ok := m.line(ctx, user, prompt.Search(q.Text(), q.Language()))
	if !ok || prompt.Instructs(line) || utf8.RuneCountInString(line) > mostWords {
		return "", used
	}
	known.keep(q.Text(), line)
	return line, used
}

// Known are the words of the last questions of a conversation, so that no question is put to
// the model twice. The zero value has none, and nil keeps none. It is safe for concurrent use.
type Known struct {
	mu    sync.Mutex
	words map[string]string
	order []string
}

// mostKnown is how many questions are remembered.
const mostKnown = 20

func (k *Known) of(question string) (words string, ok bool) {
	if k == nil {
		return "", false
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	words, ok = k.words[question]
	return words, ok
}

func (k *Known) keep(question, words string) {
	if k == nil {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.words == nil {
		k.words = map[string]string{}
	}
	if len(k.order) == mostKnown {
		delete(k.words, k.order[0])
		k.order = k.order[1:]
	}
	k.words[question] = words
	k.order = append(k.order, question)
}
