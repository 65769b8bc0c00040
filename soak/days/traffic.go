//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"isnad/internal/llm/llmtest"
)

// What happens in an hour of a day. Once a day all articles are embedded anew.
const (
	onTelegram = 6
	inBrowsers = 2
	byPrograms = 2
	searches   = 1
	pages      = 3
)

// schools is how many articles there are beside the sample ones, and chats how many people ask
// on Telegram.
const (
	schools = 60
	chats   = 40
)

// questions are asked in turn: answered, related and not answered ones.
var questions = []string{"متى وقع الانقلاب في النيجر؟", "أين اجتمع أمراء الجماعات في شمال مالي؟", "كم قاعة في مبنى مدرسة النور رقم 7 عام 1960؟",
	"When was al-Baghdadi killed?", "ما عاصمة المريخ؟", "من مدير مدرسة النور رقم 12؟", "كم جنديا أمريكيا قُتل في النيجر سنة 2017؟", "ومتى؟",
	"أين مدرسة النور رقم 31؟", "كم ثمن الكيلو من الأرز؟", "مرحبا", "Who moved to a building in 1975?"}

// faultyModel is a language model that quotes, and every other time does something else.
func faultyModel() *llmtest.Server {
	faults := []http.HandlerFunc{
		llmtest.Quotes, llmtest.Quotes, llmtest.Quotes, llmtest.Stalls("The"), llmtest.Quotes, llmtest.Breaks("In 1950"),
		llmtest.Quotes, llmtest.Says("The moon is made of cheese [1.1]"), llmtest.Raves("and "), llmtest.Quotes, llmtest.Tires("It was"),
		func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "overloaded", http.StatusServiceUnavailable)
		},
		llmtest.Streams("data: {broken\n\n"), llmtest.Says("NO ANSWER"), llmtest.Slowly(time.Second, llmtest.Quotes),
	}
	var n atomic.Int64
	return llmtest.Start(func(w http.ResponseWriter, r *http.Request) { faults[n.Add(1)%int64(len(faults))](w, r) })
}

// A driver makes the traffic.
type driver struct {
	*world
	n     int // of requests so far
	tasks sync.WaitGroup

	mu       sync.Mutex
	failures []string
	done     map[string]int
}

// traffic lets days pass within a time, and verifies that nothing grows.
func traffic(ctx context.Context, program string, days int, length time.Duration, out io.Writer) error {
	model := faultyModel()
	defer model.Stop()
	w, err := newWorld(ctx, program, schools, (*httptest.Server)(model.Server))
	if err == nil {
		d := &driver{world: w, done: map[string]int{}}
		err = d.pass(ctx, days, length/time.Duration(days*24), out)
	}
	if w != nil {
		err = errors.Join(err, w.close())
	}
	return err
}

// pass lets days of 24 hours pass.
func (d *driver) pass(ctx context.Context, days int, hour time.Duration, out io.Writer) error {
	began := time.Now()
	fmt.Fprintln(out, heading)
	var first, last figures
	for day := range days {
		var peak figures
		for h := range 24 {
			if err := d.hour(ctx, day*24+h, hour); err != nil {
				return err
			}
			now, err := d.look()
			if err != nil {
				return fmt.Errorf("%w\n%s", err, d.log.String())
			}
			peak.memory, peak.goroutines, peak.files = max(peak.memory, now.memory), max(peak.goroutines, now.goroutines), max(peak.files, now.files)
			peak.index, peak.database = max(peak.index, now.index), now.database
		}
		fmt.Fprintln(out, peak.row(fmt.Sprintf("day %d, at most", day+1)))
		rest, err := d.atRest(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, rest.row(fmt.Sprintf("day %d, at rest", day+1)))
		if day == 0 {
			first = rest
		}
		last = rest
	}
	fmt.Fprintf(out, "%d days in %v: %v\n", days, time.Since(began).Round(time.Second), d.done)
	if len(d.failures) > 0 {
		return fmt.Errorf("%d requests failed, such as %s", len(d.failures), d.failures[0])
	}
	return last.grown(first)
}

// hour lets an hour pass: its requests are spread over it.
func (d *driver) hour(ctx context.Context, n int, length time.Duration) error {
	var all []func()
	for range onTelegram {
		all = append(all, d.telegramQuestion)
	}
	for range inBrowsers {
		all = append(all, func() {
			d.post("browser", "/ask", "text/event-stream", url.Values{"q": {d.question()}, "talk": {fmt.Sprint(n % 20)}}.Encode())
		})
	}
	for range byPrograms {
		all = append(all, func() { d.program("/v1/ask") })
	}
	for range searches {
		all = append(all, func() { d.program("/v1/search") })
	}
	for i := range pages {
		all = append(all, func() {
			d.get([]string{"/articles", "/search?q=" + url.QueryEscape("مدرسة النور"), "/a/schools/school-0007.md"}[i%3])
		})
	}
	all = append(all, func() { d.edited() }, func() { d.fault(d.change(n)) })
	if n%24 == 12 {
		all = append(all, func() { d.say(admin, "/reindex all"); d.count("re-embedding") })
	}
	for _, do := range all {
		d.tasks.Go(do)
		select {
		case <-time.After(length / time.Duration(len(all))):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func (d *driver) count(what string) {
	d.mu.Lock()
	d.done[what]++
	d.mu.Unlock()
}

// fault notes an error.
func (d *driver) fault(err error) {
	if err != nil {
		d.mu.Lock()
		d.failures = append(d.failures, err.Error())
		d.mu.Unlock()
	}
}

func (d *driver) question() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.n++
	return questions[d.n%len(questions)]
}

func (d *driver) telegramQuestion() {
	text := d.question()
	d.world.mu.Lock()
	d.waiting[d.next] = true
	user := int64(1000 + d.next%chats)
	d.world.mu.Unlock()
	d.say(user, text)
	d.count("Telegram")
}

// edited asks a question and changes it a moment later.
func (d *driver) edited() {
	id := d.say(999, d.question())
	time.Sleep(time.Second)
	d.edit(999, id, d.question())
	d.count("edit")
}

func (d *driver) program(path string) {
	text := d.question()
	body, _ := json.Marshal(map[string]string{"question": text})
	d.post(path, path, "application/json", string(body))
}

func (d *driver) post(what, path, accept, body string) {
	r, _ := http.NewRequest("POST", d.site+path, strings.NewReader(body))
	r.Header.Set("Accept", accept)
	r.Header.Set("Accept-Language", "en")
	r.Header.Set("Authorization", "Bearer "+apiToken)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	d.send(what, r)
}

func (d *driver) get(path string) {
	r, _ := http.NewRequest("GET", d.site+path, nil)
	d.send("page", r)
}

func (d *driver) send(what string, r *http.Request) {
	d.count(what)
	reply, err := http.DefaultClient.Do(r)
	if err != nil {
		d.fault(err)
		return
	}
	defer reply.Body.Close()
	text, err := io.ReadAll(reply.Body)
	switch {
	case reply.StatusCode == http.StatusServiceUnavailable, bytes.Contains(text, []byte("are waiting")):
		d.count("too busy, and told so")
	case reply.StatusCode != http.StatusOK, bytes.Contains(text, []byte("event: failure")):
		err = errors.Join(err, fmt.Errorf("%s: %d %.300s", r.URL.Path, reply.StatusCode, text))
	}
	d.fault(err)
}

// change changes an article, adds one or removes the one that was added.
func (d *driver) change(n int) error {
	d.count("change")
	switch added := schools + 5; n % 3 {
	case 0:
		return d.writeArticle(added, n)
	case 1:
		name, _ := article(added, n)
		return os.Remove(filepath.Join(d.dir, "corpus", filepath.FromSlash(name)))
	default:
		return d.writeArticle(n%schools, n)
	}
}

// atRest waits until everything is answered, and measures for some seconds.
func (d *driver) atRest(ctx context.Context) (figures, error) {
	d.tasks.Wait()
	for deadline := time.Now().Add(5 * time.Minute); ; time.Sleep(100 * time.Millisecond) {
		d.world.mu.Lock()
		left := len(d.waiting)
		d.world.mu.Unlock()
		if left == 0 {
			break
		}
		if time.Now().After(deadline) || ctx.Err() != nil {
			return figures{}, fmt.Errorf("%d questions on Telegram were not answered\n%s", left, d.log.String())
		}
	}
	http.DefaultClient.CloseIdleConnections()
	time.Sleep(3 * time.Second)
	best, err := d.look()
	for range 20 {
		time.Sleep(250 * time.Millisecond)
		now, again := d.look()
		best, err = best.least(now), errors.Join(err, again)
	}
	return best, err
}
