package weaviate

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/endpoint"
	"isnad/internal/index"
	"isnad/internal/index/indextest"
	"isnad/internal/retrieval"
)

// A setting is a corpus that a fake server and this machine search.
type setting struct {
	server *fake
	engine *Engine
	store  *index.Store // searched by the engine
	local  *index.Store // the same index, without it
	now    time.Time
	log    bytes.Buffer
}

func newSetting(t *testing.T, nodes int) *setting {
	s := &setting{now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	var urls []string
	s.server, urls = serve(t, nodes)
	dir, data := t.TempDir(), t.TempDir()
	s.engine = New(Options{URLs: urls, Collection: "Test", Shards: 1, Replicas: 1, Timeout: 5 * time.Second, Batch: 7, Dir: data, APIKey: "a-very-secret-key",
		Clock: endpoint.Clock{Now: func() time.Time { return s.now }, Random: func() float64 { return 0 },
			Sleep: func(_ context.Context, d time.Duration) error { s.now = s.now.Add(d); return nil }}})
	s.store = index.NewStore(dir, indextest.NewEmbedder(), indextest.CountWords)
	s.store.Use(s.engine)
	s.local = index.NewStore(dir, indextest.NewEmbedder(), indextest.CountWords)
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&s.log, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	return s
}

func (s *setting) update(t *testing.T, corpus fstest.MapFS, opts index.UpdateOptions) index.Report {
	t.Helper()
	report, err := s.store.Update(t.Context(), corpus, opts)
	if err != nil {
		t.Fatal(err)
	}
	s.now = s.now.Add(time.Hour) // the server has settled
	return report
}

// wantSame checks that the engine finds what this machine finds, score for score.
func (s *setting) wantSame(t *testing.T) {
	t.Helper()
	engine, err1 := s.store.Open(t.Context())
	local, err2 := s.local.Open(t.Context())
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	for _, question := range questions {
		got, err1 := retrieval.New(engine).Search(t.Context(), question, retrieval.Options{})
		want, err2 := retrieval.New(local).Search(t.Context(), question, retrieval.Options{})
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %d passages, not those of this machine", question, len(got))
		}
	}
}

// wantCopy checks that the server holds the passages of the live index and no others.
func (s *setting) wantCopy(t *testing.T) {
	t.Helper()
	x, err := s.store.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, h := range x.Holdings() {
		for i := range h.Passages {
			want = append(want, idOf(x, h.Path, i, h.First+i))
		}
	}
	for id := range s.server.collections[s.server.aliases["Test"]] {
		got = append(got, id)
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("the server holds %d passages, the index %d, or others", len(got), len(want))
	}
	if !s.engine.Holds(x) {
		t.Error("it is not known that the server holds the generation")
	}
}

var questions = []string{"من أين ينبع النيل الأبيض؟", "ماذا حملت القوافل إلى تمبكتو 17؟", "When did tea reach Morocco?", "???", "مقال 3 عن الملح والشاي"}

// articles are many, with words in common.
func articles(n int) fstest.MapFS {
	all := indextest.Articles()
	for i := range n {
		text := fmt.Sprintf("# مقال %d\n\nحملت القوافل %d أحمال من الملح إلى تمبكتو.\n\nCaravan %d reached Morocco with tea.\n", i, i*i, i)
		all[fmt.Sprintf("a%03d.md", i)] = indextest.Article(text + strings.Repeat(fmt.Sprintf("وصل الحمل %d من الشاي. ", i), i%5))
	}
	return all
}

func TestTheServerFindsWhatThisMachineFinds(t *testing.T) {
	s := newSetting(t, 1)
	if report := s.update(t, articles(60), index.UpdateOptions{}); report.Unpublished != nil {
		t.Fatal(report.Unpublished)
	}
	s.wantCopy(t)
	before := s.server.requests
	s.wantSame(t)
	if s.server.requests == before {
		t.Error("the server was not asked")
	}
	if s.log.Len() > 0 {
		t.Errorf("this machine searched: %s", s.log.String())
	}
}

// Whatever happens to articles, and wherever an update is cut off from the server, the
// server holds the live index once an update has got through.
func TestTheCopyFollowsTheIndex(t *testing.T) {
	s := newSetting(t, 1)
	corpus := articles(20)
	random := rand.New(rand.NewPCG(1, 2))
	for round := range 24 {
		name := fmt.Sprintf("a%03d.md", random.IntN(25))
		text := ""
		if random.IntN(4) > 0 {
			text = fmt.Sprintf("# مقال\n\nالنص %d من القوافل.\n", round)
		}
		corpus = indextest.Edited(corpus, name, text)
		left := random.IntN(12)
		s.server.breakWith(func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/v1/graphql" {
				return false
			}
			left--
			if left < 0 {
				http.Error(w, "{}", http.StatusForbidden)
			}
			return left < 0
		})
		s.update(t, corpus, index.UpdateOptions{})
		s.wantSame(t)
		s.server.breakWith(nil)
		if round%3 == 0 {
			if report := s.update(t, corpus, index.UpdateOptions{}); report.Unpublished != nil {
				t.Fatal(report.Unpublished)
			}
			s.wantCopy(t)
			s.wantSame(t)
		}
	}
}

func TestAnUnchangedIndexIsSentNothing(t *testing.T) {
	s := newSetting(t, 1)
	s.update(t, articles(5), index.UpdateOptions{})
	before := s.server.requests
	s.update(t, articles(5), index.UpdateOptions{})
	if n := s.server.requests - before; n > 0 {
		t.Errorf("%d requests", n)
	}
}

func TestAChangedArticleIsSentAlone(t *testing.T) {
	s := newSetting(t, 1)
	corpus := articles(50)
	s.update(t, corpus, index.UpdateOptions{})
	sent := 0
	s.server.breakWith(func(_ http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, "/v1/batch") {
			sent++
		}
		return false
	})
	s.update(t, indextest.Edited(corpus, "a007.md", "# مقال\n\nنص آخر.\n"), index.UpdateOptions{})
	if sent != 1 {
		t.Errorf("%d batches", sent)
	}
	s.wantCopy(t)
}

func TestARebuiltCollectionReplacesTheFormer(t *testing.T) {
	s := newSetting(t, 1)
	s.server.collections["Test_of_others"] = nil
	s.update(t, articles(5), index.UpdateOptions{})
	former := s.server.aliases["Test"]
	s.update(t, articles(5), index.UpdateOptions{Rebuild: true})
	if now := s.server.aliases["Test"]; now == former || len(s.server.collections) != 2 {
		t.Errorf("the alias leads to %s, before to %s, of %d collections", now, former, len(s.server.collections))
	}
	s.wantCopy(t)
	s.wantSame(t)
}

func TestOtherSettingsMakeTheCollectionAnew(t *testing.T) {
	s := newSetting(t, 1)
	s.update(t, articles(5), index.UpdateOptions{})
	former := s.server.aliases["Test"]
	s.engine.opts.Replicas, s.engine.server.opts.Replicas = 3, 3
	s.update(t, articles(6), index.UpdateOptions{})
	if s.server.aliases["Test"] == former {
		t.Error("it has the former number of replicas")
	}
	s.wantCopy(t)
}

// Each of these happens to every node while a search is under way.
func TestASearchSurvivesWhatFails(t *testing.T) {
	status := func(code int, body string) func(http.ResponseWriter, *http.Request) bool {
		return func(w http.ResponseWriter, _ *http.Request) bool {
			w.WriteHeader(code)
			fmt.Fprint(w, body)
			return true
		}
	}
	for _, tt := range []struct {
		name string
		fail func(http.ResponseWriter, *http.Request) bool
		says string // in the log
	}{
		{"a connection that is cut", func(http.ResponseWriter, *http.Request) bool { panic(http.ErrAbortHandler) }, "EOF"},
		{"a node in trouble", status(500, `{"error": [{"message": "disk full"}]}`), "500 Internal Server Error disk full"},
		{"a key that is refused, and repeated", status(401, `{"message": "no right for a-very-secret-key"}`), "401 Unauthorized no right for [secret]"},
		{"a server that moved", status(302, ""), "302 Found"},
		{"something else at the address", status(200, "<html>"), "not an answer of Weaviate"},
		{"a collection that is gone", status(200, `{"errors": [{"message": "Cannot query field\u001b[31m"}]}`), "Cannot query field[31m"},
		{"a shard that does not answer", status(200, `{"data": {"Get": {}}, "errors": [{"message": "shard unreachable"}]}`), "shard unreachable"},
		{"nothing found", status(200, `{"data": {"Get": {}}}`), "fewer passages"},
		{"a node that hangs", hang, "no answer within"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newSetting(t, 2)
			s.update(t, articles(20), index.UpdateOptions{})
			s.engine.opts.Timeout = 50 * time.Millisecond
			s.server.breakWith(tt.fail)
			s.wantSame(t)
			if log := s.log.String(); !strings.Contains(log, tt.says) || strings.Contains(log, "a-very-secret-key") {
				t.Errorf("the log says %s", log)
			}
		})
	}
}

// hang answers nothing until the client gives up.
func hang(_ http.ResponseWriter, r *http.Request) bool {
	io.Copy(io.Discard, r.Body) // else the server does not see that the client is gone
	<-r.Context().Done()
	return true
}

func TestAnotherNodeAnswersForOneThatFails(t *testing.T) {
	s := newSetting(t, 3)
	s.update(t, articles(20), index.UpdateOptions{})
	dead := strings.TrimPrefix(s.engine.server.client.nodes[1].url, "http://")
	asked := 0
	s.server.breakWith(func(_ http.ResponseWriter, r *http.Request) bool {
		if r.Host == dead {
			asked++
			panic(http.ErrAbortHandler)
		}
		return false
	})
	for range 5 {
		s.wantSame(t)
	}
	if log := s.log.String(); strings.Contains(log, "this machine is searched") || !strings.Contains(log, "left alone for a while") {
		t.Errorf("the log says %s", log)
	}
	if asked != failuresMost {
		t.Errorf("the dead node was asked %d times", asked)
	}
	s.server.breakWith(nil)
	s.now = s.now.Add(time.Minute)
	s.wantSame(t)
	if !strings.Contains(s.log.String(), "a Weaviate node answers again") {
		t.Error("the log does not say that it answers again")
	}
}

func TestANodeThatFailsIsLeftAlone(t *testing.T) {
	n := &node{url: "http://node"}
	now := time.Unix(0, 0)
	failure := &Error{Err: errors.New("down"), passing: true}
	for range failuresMost {
		if !n.allowed(now) {
			t.Fatal("it is left alone too soon")
		}
		n.saw(failure, now)
	}
	for _, pause := range []time.Duration{time.Second, 2 * time.Second, 4 * time.Second} {
		if n.allowed(now.Add(pause - 1)) {
			t.Errorf("it is asked before %v are over", pause)
		}
		now = now.Add(pause)
		if !n.allowed(now) || n.allowed(now) {
			t.Errorf("behind %v not exactly one request is tried", pause)
		}
		n.saw(failure, now)
	}
	n.saw(&Error{Status: 422, Err: errors.New("refused")}, now)
	if !n.allowed(now) {
		t.Error("a node that answers is left alone")
	}
}

func TestAServerThatIsDownKeepsNobodyFromIndexing(t *testing.T) {
	s := newSetting(t, 1)
	s.server.breakWith(func(w http.ResponseWriter, _ *http.Request) bool {
		http.Error(w, "", http.StatusServiceUnavailable)
		return true
	})
	report := s.update(t, articles(5), index.UpdateOptions{})
	failure, ok := errors.AsType[*Error](report.Unpublished)
	if !ok || failure.Status != 503 {
		t.Fatalf("the report says %v", report.Unpublished)
	}
	s.wantSame(t)
	s.server.breakWith(nil)
	if report := s.update(t, articles(5), index.UpdateOptions{}); report.Unpublished != nil {
		t.Fatal(report.Unpublished)
	}
	s.wantCopy(t)
}

func TestWordsAreCountedHereUntilTheServerHasSettled(t *testing.T) {
	s := newSetting(t, 1)
	s.update(t, articles(120), index.UpdateOptions{})
	s.now = s.now.Add(-time.Hour)
	s.server.unflushed = true
	s.wantSame(t)
	if !strings.Contains(s.log.String(), "still taking in") {
		t.Errorf("the log says %s", s.log.String())
	}
	s.server.unflushed = false
	s.now = s.now.Add(time.Minute)
	s.log.Reset()
	s.wantSame(t)
	if s.log.Len() > 0 {
		t.Errorf("it is not asked again: %s", s.log.String())
	}
}

func TestTermsAreSpeltWithoutMarks(t *testing.T) {
	for term, want := range map[string]string{"نيل": "نيل", "\x01\x02نيل": "#a#bنيل", "\x03مادة2": "#cمادة2"} {
		if got := spell(term); got != want {
			t.Errorf("%q is spelt %q, want %q", term, got, want)
		}
	}
}

func TestCheckComparesTheCounts(t *testing.T) {
	s := newSetting(t, 1)
	s.update(t, articles(5), index.UpdateOptions{})
	problems := func() string {
		found, err := s.store.Check(t.Context(), articles(5), 0)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(found)
	}
	if got := problems(); got != "[]" {
		t.Errorf("of a whole copy: %s", got)
	}
	for id := range s.server.collections[s.server.aliases["Test"]] {
		delete(s.server.collections[s.server.aliases["Test"]], id)
		break
	}
	if got := problems(); !strings.Contains(got, "passages, the index has") {
		t.Errorf("of one that lacks a passage: %s", got)
	}
}
