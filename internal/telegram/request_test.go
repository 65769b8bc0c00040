package telegram

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/request"
)

// What is logged of a question names the update that brought it, down to the library.
func TestTheLogLeadsFromTheUpdateToTheAnswer(t *testing.T) {
	s := newStage(t)
	s.opts.Log = slog.New(request.Handler(slog.NewTextHandler(s.log, nil)))
	s.engine.ask = func(ctx context.Context, _ string, _ answer.Call) (answer.Answer, error) {
		s.opts.Log.InfoContext(ctx, "the library answers")
		return answer.Answer{}, context.DeadlineExceeded
	}
	s.start()
	s.say(says{user: adminID, text: "أين النيل؟"})
	s.eventually("both are logged", func() bool {
		var names []string
		for line := range strings.Lines(s.log.String()) {
			if _, name, ok := strings.Cut(strings.TrimSpace(line), "request=update-"); ok {
				names = append(names, name)
			}
		}
		return len(names) == 2 && names[0] == names[1]
	})
}
