package index

import (
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/index/manifest"
	"isnad/internal/index/segment"
)

// A Shard is a share of the articles that a process of its own indexes, on this
// machine or another: the Number-th of so many, from 1. The zero value is all articles.
//
// A shard is an index in a folder of its own beside the store's, "shards/2-of-4". What
// takes long is the model. [UpdateOptions.Join] makes the index of all articles with the
// shards' vectors, so that only texts that a shard does not have go through the model:
// those of articles that changed since, and passages with a line that an article of
// another shard has too.
type Shard struct{ Number, Of int }

// mostShards bounds how many shards there may be.
const mostShards = 10_000

// ParseShard reads a shard as "2/4".
func ParseShard(text string) (s Shard, err error) {
	var rest string
	n, _ := fmt.Sscanf(text, "%d/%d%s", &s.Number, &s.Of, &rest)
	if n != 2 || s.Number < 1 || s.Number > s.Of || s.Of > mostShards {
		return Shard{}, errors.New("give its number and how many there are, such as 2/4")
	}
	return s, nil
}

func (s Shard) String() string { return fmt.Sprintf("%d-of-%d", s.Number, s.Of) }

// has reports whether an article belongs to the shard. Its path decides, so that
// processes that know nothing of each other agree.
func (s Shard) has(path string) bool {
	h := fnv.New32a()
	h.Write([]byte(path))
	return s.Of == 0 || int(h.Sum32()%uint32(s.Of)) == s.Number-1
}

// of are the files that belong to the shard.
func (s Shard) of(files []corpus.File) []corpus.File {
	return slices.DeleteFunc(files, func(f corpus.File) bool { return !s.has(f.Path) })
}

// shardsDir is the folder of the shards' indexes.
func (s *Store) shardsDir() string { return filepath.Join(filepath.Dir(s.dir), "shards") }

// shard is the store of a shard.
func (s *Store) shard(of Shard) *Store {
	return NewStore(filepath.Join(s.shardsDir(), of.String()), s.embedder, s.count)
}

// A NoShardsError says that there is nothing to join.
type NoShardsError struct{ Dir string }

func (e *NoShardsError) Error() string { return fmt.Sprintf("%s: no shards to join", e.Dir) }

// Hint tells the user what to do next.
func (e *NoShardsError) Hint() string {
	return "make them with “bot index --shard 1/4” to “--shard 4/4”, and put the folders of other machines there"
}

// shardSegments opens the segments of all shards. One that can't be used is an error:
// what it holds may have taken hours.
func (s *Store) shardSegments() (open []*segment.Segment, err error) {
	entries, err := os.ReadDir(s.shardsDir())
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	shards := 0
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		shards++
		dir := filepath.Join(s.shardsDir(), e.Name())
		m, err := manifest.Read(dir)
		if err == nil {
			err = m.Usable(dir, s.embedder.Fingerprint())
		}
		if err != nil {
			return nil, fmt.Errorf("shard %s: %w", e.Name(), err)
		}
		for _, entry := range m.Segments {
			one, err := segment.Open(dir, entry.Name, entry.Text, entry.Vectors, m.Embedder.Dimension)
			if err != nil {
				return nil, fmt.Errorf("shard %s: %w", e.Name(), err)
			}
			open = append(open, one)
		}
	}
	if shards == 0 {
		return nil, &NoShardsError{s.shardsDir()}
	}
	return open, nil
}
