package retrieval

import (
	"encoding/json"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// passageTable is the contents of passages.json.
type passageTable struct {
	Scripts  []script       `json:"scripts"`
	Passages []passageEntry `json:"passages"`
}

// A passageEntry is a passage in passages.json: all but its text.
type passageEntry struct {
	ID        string           `json:"id"`
	Script    string           `json:"script"`
	Span      corpus.Span      `json:"span"`
	Title     string           `json:"title"`
	Date      string           `json:"date,omitempty"`
	Heading   string           `json:"heading,omitempty"`
	Sentences []chunk.Sentence `json:"sentences"`
}

func encodePassages(passages []chunk.Passage, vectors [][]float32) ([]byte, error) {
	scripts, of := scriptsOf(passages, vectors)
	table := passageTable{Scripts: scripts, Passages: make([]passageEntry, len(passages))}
	for i, p := range passages {
		table.Passages[i] = passageEntry{p.ID, of[i], p.Span, p.Title, p.Date, p.Heading, p.Sentences}
	}
	return json.Marshal(table)
}

// takePassages takes over passages.json.
func (x *Index) takePassages(data []byte) error {
	var table passageTable
	if err := json.Unmarshal(data, &table); err != nil {
		return err
	}
	x.scripts = table.Scripts
	x.passages = make([]chunk.Passage, len(table.Passages))
	x.script = make([]string, len(table.Passages))
	x.position = make(map[string]int, len(table.Passages))
	for i, e := range table.Passages {
		x.passages[i] = chunk.Passage{ID: e.ID, Span: e.Span, Title: e.Title, Date: e.Date, Heading: e.Heading, Sentences: e.Sentences}
		x.script[i] = e.Script
		x.position[e.ID] = i
	}
	return nil
}
