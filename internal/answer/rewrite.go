package answer

import (
	"context"
	"slices"
	"strings"
	"time"

	"isnad/internal/answer/prompt"
	"isnad/internal/arabic"
	"isnad/internal/llm"
)

// rewriteTime is how long a model may take to complete a question: the answer has yet
// to be found.
const rewriteTime = 10 * time.Second

// rewrite has a model complete a question that leans on those before it, where it is to
// (Writing.Rewrite) and does so soundly; else the turn stays what the rules made of it.
// It also says how many tokens that took.
//
// Rules know whether a question leans better than what it leans on, so that a question
// which stands alone is never put to the model.
func (a *Answerer) rewrite(ctx context.Context, t turn, question string, said []prompt.Exchange) (turn, llm.Usage) {
	w, call := a.opts.Writing, CallOf(ctx)
	if w == nil || !w.Rewrite || call.Plain || len(said) == 0 || t.question == question {
		return t, llm.Usage{}
	}
	messages := prompt.Rewrite(question, arabic.Language(question), said)
	settle, ok := w.Budget.Reserve(call.User, messages, w.MaxTokens)
	if !ok {
		return t, llm.Usage{}
	}
	timed, cancel := context.WithTimeout(ctx, min(rewriteTime, w.Timeout))
	defer cancel()
	reply, err := w.Model.Write(timed, messages, nil)
	settle(reply.Usage.Total())
	full := strings.Trim(oneLine(reply.Text), "\"“”«» ")
	if err != nil || reply.Cut || !sound(full, question, said) {
		return t, reply.Usage
	}
	t.question = full
	return t, reply.Usage
}

// longestRewrite is how much longer than the question its completion may be, in bytes.
const longestRewrite = 400

// sound says whether a completed question is the question with words of what was said
// before and nothing else: a model that answers, obeys or invents says more.
func sound(full, question string, said []prompt.Exchange) bool {
	if CheckQuestion(full) != nil || len(full) > len(question)+longestRewrite || arabic.Script(full) != arabic.Script(question) {
		return false
	}
	known := []string{}
	for _, text := range append([]string{question}, texts(said)...) {
		for _, w := range arabic.Words(text) {
			known = append(known, arabic.Stem(w.Text))
		}
	}
	return !slices.ContainsFunc(arabic.Words(full), func(w arabic.Word) bool {
		return isContent(w.Text) && !slices.Contains(known, arabic.Stem(w.Text)) && !slices.Contains(known, arabic.Stem(unglue(w.Text)))
	})
}

// unglue is a word without a preposition in front: بمالي is مالي.
func unglue(word string) string {
	for _, particle := range []string{"ب", "ل", "ك", "ف", "و"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && len(rest) >= 4 {
			return rest
		}
	}
	return word
}

func texts(said []prompt.Exchange) (all []string) {
	for _, e := range said {
		all = append(all, e.Question, e.Answer)
	}
	return all
}
