package weaviate

import (
	"encoding/json"
	"os"
	"path/filepath"
	"time"

	"isnad/internal/index"
	"isnad/internal/index/folder"
	"isnad/internal/regular"
)

// A state says what the server holds, as far as this program sent it. It is kept in the
// file weaviate.json, written before and after the server is changed: whatever happens
// in between, the next update knows which articles to send again.
type state struct {
	Collection string          `json:"collection"`
	Alias      string          `json:"alias"`
	Made       made            `json:"made"`       // how
	Generation string          `json:"generation"` // whose passages it holds
	Articles   map[string]kept `json:"articles"`   // by path
	Touched    []string        `json:"touched,omitempty"`
	Former     bool            `json:"former,omitempty"` // there may be former collections to remove
	Sent       time.Time       `json:"sent,omitzero"`    // when it was last sent many passages at once
}

// A made collection is replaced when any of this changes.
type made struct {
	Format   int    `json:"format"` // of the index
	Model    string `json:"model"`  // fingerprint of the embedder
	Shards   int    `json:"shards"`
	Replicas int    `json:"replicas"`
}

// A kept article is one that the server holds.
type kept struct {
	Version string `json:"version"`
	Segment string `json:"segment"` // that its passages were last seen in
}

const mostState = 1 << 30 // bytes: some five million articles

// load reads the state, the zero one where there is none that can be read.
func (e *Engine) load() (s state) {
	data, err := regular.Read(e.stateFile(), mostState)
	if err != nil || json.Unmarshal(data, &s) != nil {
		return state{}
	}
	return s
}

// save writes the state.
func (e *Engine) save(s state) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(e.stateFile()), 0o755); err != nil {
		return folder.Wrap("write", err)
	}
	if err := folder.ReplaceSynced(e.stateFile(), data); err != nil {
		return folder.Wrap("write", err)
	}
	return nil
}

// Holds implements [index.Engine].
func (e *Engine) Holds(x *index.Index) bool {
	held, ok := e.holding(x)
	return ok && !held.Former && len(held.Touched) == 0
}

// holding is the state of the collection, if it holds a generation. The state is read again
// when its file has changed. Searches name the collection and not the alias, which the
// server does not know in filters (v1.35.2: class "Isnad" does not exist in schema).
func (e *Engine) holding(x *index.Index) (s state, ok bool) {
	info, err := os.Stat(e.stateFile())
	if err != nil {
		return state{}, false
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if !info.ModTime().Equal(e.read) {
		e.state, e.read = e.load(), info.ModTime()
		e.state.Articles = nil // not needed to search
	}
	return e.state, e.state.Generation == x.Key() && e.state.Alias == e.opts.Collection
}
