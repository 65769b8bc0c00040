package telegram

import (
	"context"
	"slices"
	"time"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/lang"
	"isnad/internal/telegram/texts"
	"isnad/internal/telegram/turn"
)

// updateTime is how long an answer may wait for the index when an article that it cites has
// changed. What is embedded by then is kept for the next update.
const updateTime = 20 * time.Second

// fresh asks, and looks whether the articles that the answer cites are still as they were
// indexed. If one is not, the index is brought up to date and the question is asked once
// more. Words that are not in the articles any more are never quoted.
func (q *questions) fresh(ctx context.Context, t *turn.Turn, ask func() (answer.Answer, error)) (answer.Answer, error) {
	a, err := ask()
	if err != nil || len(q.stale(ctx, a)) == 0 {
		return a, err
	}
	q.log.InfoContext(ctx, "an article that an answer cites has changed; the index is brought up to date")
	timed, cancel := context.WithTimeout(ctx, updateTime)
	_, err = q.library.Update(timed, index.UpdateOptions{Wait: true, Progress: func(index.Progress) {}})
	cancel()
	if err != nil {
		q.log.WarnContext(ctx, "the index could not be brought up to date for an answer", "error", err)
	}
	if a, err = ask(); err != nil {
		return a, err
	}
	return withoutStale(t.Words, a, q.stale(ctx, a)), nil
}

// stale returns the standing of the citations whose articles are not as they were indexed, by
// number.
func (q *questions) stale(ctx context.Context, a answer.Answer) map[int]index.Standing {
	all := map[int]index.Standing{}
	for _, c := range a.Citations {
		if s := q.library.Standing(ctx, c.Path); s != index.AsIndexed {
			all[c.N] = s
		}
	}
	return all
}

// withoutStale leaves out the statements that rest on articles that have changed or are gone,
// and says so.
func withoutStale(w *texts.Words, a answer.Answer, stale map[int]index.Standing) answer.Answer {
	if len(stale) == 0 {
		return a
	}
	isStale := func(n int) bool { _, ok := stale[n]; return ok }
	var notes []answer.Statement
	for _, c := range a.Citations {
		text := map[index.Standing]string{index.Changed: w.ArticleChanged.With(lang.Isolate(c.Path)), index.Gone: w.ArticleGone.With(lang.Isolate(c.Path))}[stale[c.N]]
		note := answer.Statement{Text: text}
		if text != "" && !slices.ContainsFunc(notes, func(s answer.Statement) bool { return s.Text == note.Text }) {
			notes = append(notes, note)
		}
	}
	a.Citations = slices.DeleteFunc(slices.Clone(a.Citations), func(c answer.Citation) bool { return isStale(c.N) })
	a.Statements = slices.DeleteFunc(slices.Clone(a.Statements), func(s answer.Statement) bool {
		return slices.ContainsFunc(s.Cites, isStale) || len(a.Citations) == 0
	})
	if isStale(a.Direct.N) {
		a.Direct = answer.Direct{}
	}
	if len(a.Citations) == 0 {
		a.Outcome = answer.Nothing
	}
	a.Statements = append(a.Statements, notes...)
	return a
}
