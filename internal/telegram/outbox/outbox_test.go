package outbox

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// A wire is Telegram's side: it takes a while for each message and remembers when
// it arrived.
type wire struct {
	began   time.Time
	latency time.Duration
	fail    func(n int) error // what the n-th arrival, from 0, is answered with

	mu   sync.Mutex
	came []arrival
}

type arrival struct {
	what string
	chat int64
	at   time.Duration // since the wire began
}

func newWire() *wire { return &wire{began: time.Now()} }

// call arrives half way through its latency.
func (w *wire) call(chat int64, what string) Call {
	return func(ctx context.Context) error {
		time.Sleep(w.latency / 2)
		w.mu.Lock()
		n := len(w.came)
		w.came = append(w.came, arrival{what, chat, time.Since(w.began)})
		w.mu.Unlock()
		time.Sleep(w.latency / 2)
		if w.fail != nil {
			return w.fail(n)
		}
		return nil
	}
}

func (w *wire) log() (all []string) {
	for _, a := range w.came {
		all = append(all, fmt.Sprintf("%s@%v", a.what, a.at))
	}
	return all
}

// in runs test with a clock of its own, which stands still while anybody works.
func in(t *testing.T, test func(t *testing.T)) { t.Helper(); synctest.Test(t, test) }

func expect(t *testing.T, w *wire, want ...string) {
	t.Helper()
	if got := w.log(); !slices.Equal(got, want) {
		t.Errorf("went out\n got %v\nwant %v", got, want)
	}
}

// all sends several messages to a chat, each behind the one before.
func all(o *Outbox, to Chat, w *wire, names ...string) *sync.WaitGroup {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Go(func() { o.Send(context.Background(), to, w.call(to.ID, name)) })
		synctest.Wait()
	}
	return &wg
}

func TestAChatGetsOneMessageASecondInOrder(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		all(o, Chat{ID: 1}, w, "a", "b", "c").Wait()
		expect(t, w, "a@0s", "b@1s", "c@2s")
	})
}

func TestTheSecondBeginsWhenTheMessageHasArrived(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.latency = 400 * time.Millisecond
		all(o, Chat{ID: 1}, w, "a", "b").Wait()
		expect(t, w, "a@200ms", "b@1.6s")
	})
}

func TestOneChatDoesNotHoldUpAnother(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		one := all(o, Chat{ID: 1}, w, "a", "b")
		two := all(o, Chat{ID: 2}, w, "x")
		one.Wait()
		two.Wait()
		expect(t, w, "a@0s", "x@0s", "b@1s")
	})
}

func TestAGroupGetsTwentyMessagesAMinute(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		names := make([]string, 21)
		for i := range names {
			names[i] = fmt.Sprint(i)
		}
		all(o, Chat{ID: -1, Group: true}, w, names...).Wait()
		if got := w.log(); got[19] != "19@19s" || got[20] != "20@1m0s" {
			t.Errorf("messages 20 and 21: %v", got[19:])
		}
	})
}

func TestThirtyMessagesASecondOverAll(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		var wg sync.WaitGroup
		for id := range int64(65) {
			wg.Go(func() { o.Send(t.Context(), Chat{ID: id + 1}, w.call(id, "m")) })
		}
		wg.Wait()
		counts := map[time.Duration]int{}
		for _, a := range w.came {
			counts[a.at]++
		}
		if counts[0] != 30 || counts[time.Second] != 30 || counts[2*time.Second] != 5 {
			t.Errorf("arrivals: %v", counts)
		}
	})
}

func TestWhoWaitsLongestGoesFirst(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{All: Rate{1, time.Second}})
		var wg sync.WaitGroup
		for _, id := range []int64{5, 3, 9, 1} {
			wg.Go(func() { o.Send(t.Context(), Chat{ID: id}, w.call(id, fmt.Sprint(id))) })
			synctest.Wait()
		}
		wg.Wait()
		expect(t, w, "5@0s", "3@1s", "9@2s", "1@3s")
	})
}

func TestANewerEditTakesTheOldersPlace(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		to := Chat{ID: 1}
		var wg sync.WaitGroup
		edit := func(message int, name string) {
			wg.Go(func() {
				if err := o.Edit(t.Context(), to, message, w.call(1, name)); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			})
			synctest.Wait()
		}
		edit(7, "first")
		edit(7, "second")
		edit(8, "other")
		edit(7, "third")
		edit(7, "last")
		wg.Wait()
		expect(t, w, "first@0s", "last@1s", "other@2s")
	})
}

func TestAFailedEditGivesWayToANewerOne(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.latency = 100 * time.Millisecond
		w.fail = func(n int) error {
			if n == 0 {
				return tooFast(5 * time.Second)
			}
			return nil
		}
		var wg sync.WaitGroup
		for _, name := range []string{"old", "new"} {
			wg.Go(func() { o.Edit(t.Context(), Chat{ID: 1}, 7, w.call(1, name)) })
			synctest.Wait()
		}
		wg.Wait()
		expect(t, w, "old@50ms", "new@5.15s")
	})
}

type tooFast time.Duration

func (e tooFast) Error() string             { return "too fast" }
func (e tooFast) RetryAfter() time.Duration { return time.Duration(e) }

type passing struct{}

func (passing) Error() string   { return "bad gateway" }
func (passing) Temporary() bool { return true }

func TestRetryAfterIsObeyedAndTheChatWaitsInOrder(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.fail = func(n int) error {
			if n == 0 {
				return fmt.Errorf("send: %w", tooFast(17*time.Second))
			}
			return nil
		}
		one := all(o, Chat{ID: 1}, w, "a", "b")
		two := all(o, Chat{ID: 2}, w, "x")
		one.Wait()
		two.Wait()
		expect(t, w, "a@0s", "x@0s", "a@17s", "b@18s")
	})
}

func TestSeveralChatsToldToWaitMeanAll(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.fail = func(n int) error {
			if n < 2 {
				return tooFast(10 * time.Second)
			}
			return nil
		}
		one := all(o, Chat{ID: 1}, w, "a")
		two := all(o, Chat{ID: 2}, w, "b")
		three := all(o, Chat{ID: 3}, w, "c")
		one.Wait()
		two.Wait()
		three.Wait()
		for _, a := range w.came[2:] {
			if a.at < 10*time.Second {
				t.Errorf("%s went out after %v", a.what, a.at)
			}
		}
	})
}

func TestFailuresThatPassAreTriedAgainWithGrowingPauses(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.fail = func(n int) error {
			if n < 7 {
				return passing{}
			}
			return nil
		}
		all(o, Chat{ID: 1}, w, "a").Wait()
		expect(t, w, "a@0s", "a@1s", "a@3s", "a@7s", "a@15s", "a@31s", "a@1m1s", "a@1m31s")
	})
}

func TestOtherFailuresAreTheCallers(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		blocked := errors.New("blocked by the user")
		w.fail = func(int) error { return blocked }
		if err := o.Send(t.Context(), Chat{ID: 1}, w.call(1, "a")); !errors.Is(err, blocked) {
			t.Errorf("got %v", err)
		}
		expect(t, w, "a@0s")
	})
}

func TestWhoLeavesIsNotSentFor(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		first := all(o, Chat{ID: 1}, w, "a")
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		if err := o.Send(ctx, Chat{ID: 1}, w.call(1, "b")); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		all(o, Chat{ID: 1}, w, "c").Wait()
		first.Wait()
		expect(t, w, "a@0s", "c@1s")
		if n := o.Waiting(); n != 0 {
			t.Errorf("%d still wait", n)
		}
	})
}

func TestWhoLeavesWhileItFailsGetsTheReason(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{})
		w.fail = func(int) error { return passing{} }
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
		defer cancel()
		if err := o.Send(ctx, Chat{ID: 1}, w.call(1, "a")); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestMemoryIsBoundedByTheChatsOfTheLastMinute(t *testing.T) {
	in(t, func(t *testing.T) {
		w, o := newWire(), New(Limits{All: Rate{1000, time.Second}})
		for id := range int64(500) {
			o.Send(t.Context(), Chat{ID: id, Group: true}, w.call(id, "m"))
		}
		time.Sleep(2 * time.Minute)
		o.Send(t.Context(), Chat{ID: 9999}, w.call(9999, "m"))
		if len(o.chats) > 2 {
			t.Errorf("%d chats are remembered", len(o.chats))
		}
	})
}

// Whatever is sent, and however long it takes to arrive, no limit is broken by the
// arrivals, nothing is lost, and each chat keeps its order.
func TestNoLimitIsEverBroken(t *testing.T) {
	for seed := range uint64(20) {
		in(t, func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 0))
			w, o := newWire(), New(Limits{})
			var mu sync.Mutex
			answers := rand.New(rand.NewPCG(seed, 1))
			w.fail = func(int) error {
				mu.Lock()
				defer mu.Unlock()
				switch answers.IntN(20) {
				case 0:
					return passing{}
				case 1:
					return tooFast(time.Duration(1+answers.IntN(3)) * time.Second)
				}
				return nil
			}
			var wg sync.WaitGroup
			sent := map[int64]int{}
			for range 300 {
				id := int64(random.IntN(40) - 5)
				delay, latency := time.Duration(random.IntN(20000))*time.Millisecond, time.Duration(random.IntN(300))*time.Millisecond
				wg.Go(func() {
					time.Sleep(delay)
					ok := o.Send(t.Context(), Chat{ID: id, Group: id < 0}, func(ctx context.Context) error {
						time.Sleep(latency)
						return w.call(id, "m")(ctx)
					})
					if ok != nil {
						t.Errorf("lost: %v", ok)
					}
				})
				sent[id]++
			}
			wg.Wait()
			verify(t, w.came)
		})
	}
}

// verify counts arrivals as Telegram would.
func verify(t *testing.T, came []arrival) {
	t.Helper()
	most := func(what string, n int, per time.Duration, of func(arrival) bool) {
		var times []time.Duration
		for _, a := range came {
			if of(a) {
				times = append(times, a.at)
			}
		}
		slices.Sort(times)
		for i := n; i < len(times); i++ {
			if times[i]-times[i-n] < per {
				t.Errorf("%s: %d messages within %v", what, n+1, times[i]-times[i-n])
				return
			}
		}
	}
	most("over all", 30, time.Second, func(arrival) bool { return true })
	for id := int64(-5); id < 40; id++ {
		mine := func(a arrival) bool { return a.chat == id }
		most(fmt.Sprintf("chat %d", id), 1, time.Second, mine)
		if id < 0 {
			most(fmt.Sprintf("group %d", id), 20, time.Minute, mine)
		}
	}
}
