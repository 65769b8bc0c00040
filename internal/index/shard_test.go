package index

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
)

// shardCorpus has a line that several articles share.
func shardCorpus() fstest.MapFS {
	corpus := fstest.MapFS{}
	for i := range 20 {
		text := fmt.Sprintf("# مقال %d\n\nينبع النهر رقم %d من بحيرة كبيرة في الجنوب.\n\nاشترك في نشرتنا البريدية لتصلك الأخبار كل صباح.\n", i, i)
		corpus[fmt.Sprintf("%02d.md", i)] = indextest.Article(text)
	}
	return corpus
}

func TestJoinedShardsAreTheIndexOfAllArticles(t *testing.T) {
	corpus := shardCorpus()
	s, e := shardStore(t)
	files := 0
	for n := 1; n <= 4; n++ {
		files += mustUpdate(t, s, corpus, UpdateOptions{Shard: Shard{n, 4}}).Files
	}
	if files != len(corpus) {
		t.Errorf("the shards have %d articles, want each once, %d", files, len(corpus))
	}
	before := e.Embedded()
	report := mustUpdate(t, s, corpus, UpdateOptions{Join: true})
	if report.Files != len(corpus) || e.Embedded()-before > 2 {
		t.Errorf("joined %d articles and embedded %d texts, want %d and at most the shared line's", report.Files, e.Embedded()-before, len(corpus))
	}
	fresh := NewStore(t.TempDir(), e, indextest.CountWords)
	mustUpdate(t, fresh, corpus, UpdateOptions{})
	wantSameIndex(t, "joined", mustOpen(t, s), mustOpen(t, fresh))
	wantClean(t, s, corpus)
}

// shardStore is a store in a folder that has room for shards beside it.
func shardStore(t *testing.T) (*Store, *indextest.Embedder) {
	e := indextest.NewEmbedder()
	return NewStore(filepath.Join(t.TempDir(), "index"), e, indextest.CountWords), e
}

func TestAShardIsBroughtUpToDateByWhatChanged(t *testing.T) {
	corpus := shardCorpus()
	s, e := shardStore(t)
	first := mustUpdate(t, s, corpus, UpdateOptions{Shard: Shard{1, 2}})
	before := e.Embedded()
	if again := mustUpdate(t, s, corpus, UpdateOptions{Shard: Shard{1, 2}}); again.Files != first.Files || e.Embedded() != before {
		t.Errorf("a second run has %d articles and embedded %d texts, want %d and none", again.Files, e.Embedded()-before, first.Files)
	}
}

func TestAnEmptyShardIsNoFailure(t *testing.T) {
	s, _ := shardStore(t)
	for n := 1; n <= 9; n++ {
		mustUpdate(t, s, fstest.MapFS{"a.md": indextest.Article("ينبع النيل من بحيرة.\n")}, UpdateOptions{Shard: Shard{n, 9}})
	}
	if report := mustUpdate(t, s, fstest.MapFS{"a.md": indextest.Article("ينبع النيل من بحيرة.\n")}, UpdateOptions{Join: true}); report.Embedded != 0 {
		t.Errorf("embedded %d texts that a shard has", report.Embedded)
	}
}

func TestShardsThatCannotBeJoinedAreNamed(t *testing.T) {
	corpus := shardCorpus()
	s, _ := shardStore(t)
	if _, err := s.Update(t.Context(), corpus, UpdateOptions{Join: true}); !isA[*NoShardsError](err) {
		t.Errorf("without shards: %v", err)
	}
	mustUpdate(t, s, corpus, UpdateOptions{Shard: Shard{1, 2}})
	current := filepath.Join(s.shardsDir(), "1-of-2", manifest.CurrentFile)
	if err := os.WriteFile(current, []byte("nonsense\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Update(t.Context(), corpus, UpdateOptions{Join: true}); !isA[*DamagedError](err) {
		t.Errorf("with a damaged shard: %v", err)
	}
	if _, err := s.Open(t.Context()); !errors.Is(err, ErrNoIndex) {
		t.Errorf("a join that failed left an index: %v", err)
	}
}

func isA[E error](err error) bool {
	_, ok := errors.AsType[E](err)
	return ok
}

func TestParseShard(t *testing.T) {
	for text, want := range map[string]Shard{"1/1": {1, 1}, "2/4": {2, 4}, "0/4": {}, "5/4": {}, "-1/4": {}, "2": {}, "2/4/6": {}, "a/b": {}, "1/99999": {}, "": {}} {
		got, err := ParseShard(text)
		if got != want || (err == nil) != (want != Shard{}) {
			t.Errorf("%q is %+v, %v; want %+v", text, got, err, want)
		}
	}
}
