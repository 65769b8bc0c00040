package answer

import "time"

// ForgetAfter is how long a conversation remembers.
const ForgetAfter = forgetAfter

// SetClock sets what a conversation takes for the time.
func (c *Conversation) SetClock(now func() time.Time) { c.now = now }
