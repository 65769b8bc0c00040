package eval

import (
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"isnad/internal/index"
	"isnad/internal/index/weaviate"
)

// serverVariable holds the address of a Weaviate server that finds the passages in these
// tests: the golden files must be the same. e2e/weaviate sets it.
const serverVariable = "ISNAD_EVAL_WEAVIATE"

// searchServer has the server, where there is one, search what the store opens.
func searchServer(t *testing.T, store *index.Store) {
	t.Helper()
	url := os.Getenv(serverVariable)
	if url == "" {
		return
	}
	store.Use(weaviate.New(weaviate.Options{
		URLs: []string{url}, Collection: fmt.Sprintf("Golden%d", time.Now().UnixNano()), Shards: 1, Replicas: 1,
		Timeout: 10 * time.Second, Batch: 100, Dir: t.TempDir(),
	}))
}

// settle waits until the server, where there is one, ranks by words. Until then this machine
// does, which the log need not say.
func settle(t *testing.T, x *index.Index) {
	t.Helper()
	if x.Ranker() == nil {
		return
	}
	log := slog.Default()
	slog.SetDefault(slog.New(slog.DiscardHandler))
	defer slog.SetDefault(log)
	for began := time.Now(); time.Since(began) < 2*time.Minute; time.Sleep(2 * time.Second) {
		if _, ok := x.Ranker().Best(t.Context(), x.Terms(0)[:1], 10); ok {
			t.Logf("the server's word index settled after %v", time.Since(began).Round(time.Second))
			return
		}
	}
	t.Fatal("the server's word index does not settle")
}
