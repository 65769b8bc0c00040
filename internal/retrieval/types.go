package retrieval

import (
	"time"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// A Hit is a passage and why it ranked where it did.
type Hit struct {
	Passage  chunk.Passage
	Score    float64
	Why      Why
	Evidence []Evidence // one for each of Passage.Sentences, in their order
}

// Why holds the parts of a score.
type Why struct {
	Cosine         float64 `json:"cosine"`          // of question and passage
	SentenceCosine float64 `json:"sentence_cosine"` // of question and the nearest sentence
	BM25           float64 `json:"bm25"`            // share of the most BM25 could give this question, 0..1
	Baseline       float64 `json:"-"`               // cosine that any passage of its script gets more than one of the main script
	Overlap        float64 `json:"-"`               // what the score lost for better passages with a sentence in common
}

// Evidence is how near one sentence of a passage is to the question.
type Evidence struct {
	Cosine float64
	BM25   float64 // share of the most BM25 could give this question, 0..1
}

// Options says how to search; the zero value is the recommended setting.
type Options struct {
	Limit int // hits at most; 0 means 10
	// Without names articles to search without, by path. Scores are those of an
	// index that never had them: see the file without.go.
	Without map[string]bool
}

// UpdateOptions says how to update; the zero value brings the index up to date
// silently.
type UpdateOptions struct {
	Rebuild    bool           // embed everything again
	AllowEmpty bool           // accept a corpus without a single article
	Wait       bool           // wait for another writer instead of failing
	MaxFile    int64          // largest article in bytes; 0 means corpus.DefaultMaxFile
	Announce   func(Report)   // called before texts are embedded, with what is known by then; may be nil
	Progress   func(Progress) // called from one goroutine at a time, may be nil
}

// Progress is a moment of an update.
type Progress struct {
	Stage string // "read", "split", "embed", "write"
	Done  int    // of Total; for "embed" counted in tokens, so that time left is even
	Total int
}

// A Report says what an update did.
type Report struct {
	Generation string              `json:"generation"`
	New        []string            `json:"new"` // paths, sorted
	Changed    []string            `json:"changed"`
	Removed    []string            `json:"removed"`
	Refused    []*corpus.FileError `json:"-"`
	Files      int                 `json:"files"`    // articles in the index
	Passages   int                 `json:"passages"` // in the index
	Sentences  int                 `json:"sentences"`
	Embedded   int                 `json:"embedded"` // texts that went through the model
	Reused     int                 `json:"reused"`   // vectors taken over from the last generation
	Reason     string              `json:"reason"`   // why everything was embedded again, or empty
	Took       time.Duration       `json:"-"`
}
