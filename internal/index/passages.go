package index

import (
	"encoding/json"

	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

// passageTable is the contents of passages.json.
type passageTable struct {
	Scripts  []Script       `json:"scripts"`
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

// encodePassages writes passages.json. script is that of each passage.
func encodePassages(passages []chunk.Passage, scripts []Script, script []string) ([]byte, error) {
	table := passageTable{Scripts: scripts, Passages: make([]passageEntry, len(passages))}
	for i, p := range passages {
		table.Passages[i] = passageEntry{p.ID, script[i], p.Span, p.Title, p.Date, p.Heading, p.Sentences}
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
	for i, e := range table.Passages {
		x.passages[i] = chunk.Passage{ID: e.ID, Span: e.Span, Title: e.Title, Date: e.Date, Heading: e.Heading, Sentences: e.Sentences}
		x.script[i] = e.Script
	}
	return nil
}
