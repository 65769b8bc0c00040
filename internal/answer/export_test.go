package answer

import (
	"time"

	"isnad/internal/answer/frames"
	"isnad/internal/question"
)

// ForgetAfter is how long a conversation remembers.
const ForgetAfter = forgetAfter

// SetClock sets what a conversation takes for the time.
func (c *Conversation) SetClock(now func() time.Time) { c.now = now }

// Replies are the replies to talk in a language.
func Replies(language string) map[question.Talk]string { return frames.For(language).Replies }
