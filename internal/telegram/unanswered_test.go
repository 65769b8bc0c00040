package telegram

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"isnad/internal/unanswered"
)

func TestAdminsLearnWhatWasNotAnswered(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	var groups []unanswered.Group
	s.opts.Unanswered = Unanswered{
		Groups: func(context.Context) ([]unanswered.Group, error) { return groups, nil },
		Link:   func(admin int64) string { return fmt.Sprintf("https://example.org/unanswered?k=%d", admin) },
	}
	s.start()
	s.say(says{user: adminID, text: "/unanswered"})
	s.contains(s.text(s.sent(adminID, 1)), "أُجيب عن كل ما طُرح")
	for i := range 12 {
		asked := unanswered.Question{Text: fmt.Sprintf("سؤال %d <b>؟", i)}
		groups = append(groups, unanswered.Group{Asked: 12 - i, Wordings: []unanswered.Wording{{Question: asked, Asked: 12 - i}}})
	}
	s.say(says{user: adminID, text: "/unanswered"})
	text := s.text(s.sent(adminID, 2))
	s.contains(text, "• سؤال 0 <b>؟ ×12", fmt.Sprintf("https://example.org/unanswered?k=%d", adminID))
	if strings.Contains(text, "سؤال 10") {
		t.Errorf("more than ten: %s", text)
	}
	s.say(says{user: userID, text: "/unanswered"})
	s.contains(s.text(s.sent(userID, 1)), "هذا الأمر للمشرفين")
}
