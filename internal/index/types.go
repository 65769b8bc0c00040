package index

import (
	"time"

	"isnad/internal/corpus"
)

// UpdateOptions says how to update; the zero value brings the index up to date
// silently.
type UpdateOptions struct {
	Rebuild    bool           // embed everything again
	AllowEmpty bool           // accept a corpus without a single article
	Wait       bool           // wait for another writer instead of failing
	Shard      Shard          // index a share of the articles, in a folder of its own
	Join       bool           // take over the vectors of the shards
	MaxFile    int64          // largest article in bytes; 0 means corpus.DefaultMaxFile
	Announce   func(Report)   // called before texts are embedded, with the report so far; may be nil
	Progress   func(Progress) // called from one goroutine at a time, may be nil
}

// A Stage is a part of an update.
type Stage string

// The stages of an update, in their order.
const (
	Reading   Stage = "read"  // articles
	Splitting Stage = "split" // articles into passages
	Embedding Stage = "embed" // texts that have no vector yet
	Writing   Stage = "write" // the new generation

	Publishing Stage = "publish" // its passages, to an engine outside of this program
)

// Progress is a moment of an update.
type Progress struct {
	Stage Stage
	Done  int // of Total; while embedding counted in tokens, so that the time left is even
	Total int
}

// A Note says how a file was read that is not read as it is: that it was converted from
// another encoding, or that a part of it was left out.
type Note struct{ Path, Text string }

// A Report describes an update.
type Report struct {
	Generation string
	New        []string // paths, sorted
	Changed    []string
	Removed    []string
	Refused    []*corpus.FileError
	Notes      []Note // on files that are new or have changed
	Files      int    // articles in the index
	Passages   int    // in the index
	Sentences  int
	Embedded   int    // texts that went through the model
	Reused     int    // vectors taken over from the last generation
	Reason     string // why everything was embedded again, or empty
	Took       time.Duration

	// Unpublished says why the engine could not be brought up to date, nil where it
	// was or there is none. The index on this machine is up to date all the same, and
	// is searched until the engine is too.
	Unpublished error
}
