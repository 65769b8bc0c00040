package weaviate

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"os"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/index"
	"isnad/internal/index/weaviate"
	"isnad/internal/retrieval"
)

// askers search at once while a node is killed.
const askers = 4

// A remembered embedder makes each vector once, so that searches and not the model are what
// is measured.
type remembered struct {
	embed.Embedder
	mu      sync.Mutex
	vectors map[string][]float32
}

func (r *remembered) Embed(ctx context.Context, kind embed.Kind, texts []string) ([][]float32, error) {
	if kind != embed.Query || len(texts) != 1 {
		return r.Embedder.Embed(ctx, kind, texts)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if v, ok := r.vectors[texts[0]]; ok {
		return [][]float32{v}, nil
	}
	v, err := r.Embedder.Embed(ctx, kind, texts)
	if err == nil {
		r.vectors[texts[0]] = v[0]
	}
	return v, err
}

// A witness counts the requests to the cluster, and those that fail.
type witness struct {
	requests, failed atomic.Int64
}

func (w *witness) RoundTrip(r *http.Request) (*http.Response, error) {
	w.requests.Add(1)
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil || answer.StatusCode >= 500 {
		w.failed.Add(1)
	}
	return answer, err
}

// With three copies on three nodes, one may be killed under load: no search fails, and all
// find what this machine finds.
func TestClusterWithANodeKilledUnderLoad(t *testing.T) {
	nodes := startCluster(t, 3)
	var log syncBuffer
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	embedder := &remembered{Embedder: model, vectors: map[string][]float32{}}
	witness := &witness{}
	engine := weaviate.New(weaviate.Options{URLs: []string{nodes[0].url, nodes[1].url, nodes[2].url}, Collection: "Isnad", Shards: 3, Replicas: 3,
		Timeout: 5 * time.Second, Batch: 100, Dir: t.TempDir(), Transport: witness})
	dir := t.TempDir()
	local, remote := index.NewStore(dir, embedder, model.Tokens), index.NewStore(dir, embedder, model.Tokens)
	remote.Use(engine)
	report, err := remote.Update(t.Context(), os.DirFS(articlesDir(t)), index.UpdateOptions{})
	if err != nil || report.Unpublished != nil {
		t.Fatal(err, report.Unpublished)
	}
	here, err1 := local.Open(t.Context())
	there, err2 := remote.Open(t.Context())
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	all := questions(t)
	want := make([][]retrieval.Hit, len(all))
	for i, q := range all {
		if want[i], err = retrieval.New(here).Search(t.Context(), q, retrieval.Options{}); err != nil {
			t.Fatal(err)
		}
	}
	for began := time.Now(); ; time.Sleep(2 * time.Second) { // until the word index has settled
		if _, ok := there.Ranker().Best(t.Context(), nil, 10); ok && log.quiet(there, all[0]) {
			break
		} else if time.Since(began) > 2*time.Minute {
			t.Fatal(log.String())
		}
	}
	log.Reset()
	requests, failed := witness.requests.Load(), witness.failed.Load()
	var searched, wrong, errs, afterKill, next atomic.Int64
	var killed atomic.Bool
	var group sync.WaitGroup
	end := time.Now().Add(60 * time.Second)
	for range askers {
		group.Go(func() {
			for time.Now().Before(end) {
				i := int(next.Add(1)) % len(all)
				dead := killed.Load()
				got, err := retrieval.New(there).Search(t.Context(), all[i], retrieval.Options{})
				searched.Add(1)
				switch {
				case err != nil:
					errs.Add(1)
				case !reflect.DeepEqual(got, want[i]):
					wrong.Add(1)
				}
				if dead {
					afterKill.Add(1)
				}
			}
		})
	}
	time.Sleep(20 * time.Second)
	nodes[1].kill()
	killed.Store(true)
	group.Wait()
	here2 := strings.Count(log.String(), "this machine is searched")
	t.Logf("%d searches, %d of them after the kill: %d failed, %d found other passages; %d requests, %d failed and were tried elsewhere, the log tells %d times that this machine searched",
		searched.Load(), afterKill.Load(), errs.Load(), wrong.Load(), witness.requests.Load()-requests, witness.failed.Load()-failed, here2)
	if errs.Load() > 0 || afterKill.Load() == 0 || float64(wrong.Load()) > (1-leastSame)*float64(searched.Load()) {
		t.Errorf("the log says: %s", log.String())
	}
	if here2 > 0 {
		t.Errorf("the two nodes that were left did not do: %s", log.String())
	}
}

// A syncBuffer is a log that may be read while it is written.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func (s *syncBuffer) Reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.b.Reset()
}

// quiet reports whether a search goes by without a message.
func (s *syncBuffer) quiet(x *index.Index, question string) bool {
	s.Reset()
	_, ok := x.Ranker().Best(context.Background(), x.Terms(0)[:10], 10)
	return ok && s.String() == ""
}
