package delivery

import (
	"testing"
	"time"
)

func TestOccasionsComeAgainAfterThePause(t *testing.T) {
	o := NewOccasions()
	if !o.Now("a", time.Hour) || o.Now("a", time.Hour) || !o.Now("b", time.Nanosecond) {
		t.Error("each thing may be done once in its pause")
	}
	time.Sleep(time.Millisecond)
	if !o.Now("b", time.Hour) {
		t.Error("the pause is over")
	}
	for i := range mostRemembered + 100 {
		o.Now(i, time.Hour)
	}
	if n := len(o.until); n > mostRemembered+1 {
		t.Errorf("%d occasions are remembered", n)
	}
}
