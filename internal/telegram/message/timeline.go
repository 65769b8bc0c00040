package message

import (
	"fmt"

	"isnad/internal/answer"
	"isnad/internal/answer/verify"
)

// isTimeline reports whether the items among some lines are events: each tells a date with its
// year, and the oldest comes first.
func isTimeline(lines [][]answer.Statement) bool {
	n, last := 0, [3]int{}
	for _, line := range lines {
		if !line[0].Item {
			continue
		}
		date := verify.DateOf(line[0].Text)
		if date[0] == 0 || n > 0 && verify.CompareDates(last, date) > 0 {
			return false
		}
		n, last = n+1, date
	}
	return n > 1
}

// months is how many months a year of the common calendar has; those of the Hijri year are
// numbered from 101.
const months = 12

// dateOf is the date that an event tells, as far as it can be written in figures: 1931-03-14,
// 1931-03 or 1931.
func dateOf(event answer.Statement) string {
	switch d := verify.DateOf(event.Text); {
	case d[1] == 0 || d[1] > months:
		return fmt.Sprint(d[0])
	case d[2] == 0:
		return fmt.Sprintf("%d-%02d", d[0], d[1])
	default:
		return fmt.Sprintf("%d-%02d-%02d", d[0], d[1], d[2])
	}
}
