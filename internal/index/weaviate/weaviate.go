// Package weaviate lets a Weaviate server, of one node or many, find passages.
//
// The server holds a copy of the index: an object for each passage, with its vector
// and the terms of the word index. It is asked for the passages that are nearest to a
// question, and for those that BM25 ranks first; their cosines and word scores are then
// computed here, so that answers are the same as without it. Texts, and with them every
// quote, come from the index on this machine.
//
// # Failure
//
// A request that fails is tried at the other nodes. A node that fails three times in a
// row is left alone for a while, which the log says. Where no node answers, or the
// server does not hold this generation, the index on this machine is searched: slower
// where it is large, with the same answers.
//
// # Names
//
// An object's ID is made of its article's path, its number there and all that the server
// keeps of it: the same passage has the same ID whoever sends it, and sending it twice
// changes nothing. What the server names is compared with the passage of that ID, so that
// an object of another generation is never taken for one of this.
//
// The collection is named after the time. It has the configured name as an alias, and is
// replaced by another whole one, to which the alias then leads.
package weaviate

import (
	"log/slog"
	"net/http"
	"path/filepath"
	"sync"
	"time"

	"isnad/internal/endpoint"
	"isnad/internal/index"
)

// Options say where a server is and how it keeps passages.
type Options struct {
	URLs       []string // of its nodes, such as http://10.0.0.1:8080
	Collection string   // an alias, which begins with a capital letter
	APIKey     string   // empty for servers that want none
	Shards     int
	Replicas   int           // nodes that hold each passage
	Timeout    time.Duration // of one search, at one node
	Batch      int           // passages in one request
	Dir        string        // folder for what is known of the server's copy

	Transport http.RoundTripper // nil: the default one
	Clock     endpoint.Clock    // zero: the system's
}

// An Engine is a server as an index uses it.
type Engine struct {
	opts   Options
	server *server

	mu    sync.Mutex
	state state // as last read
	read  time.Time
	told  time.Time // when the log was last told that this machine searches

	settled string    // the generation whose word index was found to agree with itself
	probed  time.Time // when it last was not
}

var _ index.Engine = (*Engine)(nil)

// New is an engine; nothing is sent.
func New(opts Options) *Engine {
	if opts.Transport == nil {
		opts.Transport = http.DefaultTransport // which follows no redirects: the key is for these hosts
	}
	if opts.Clock.Now == nil {
		opts.Clock = endpoint.SystemClock
	}
	return &Engine{opts: opts, server: &server{opts, newClient(opts)}}
}

// stateFile is where the state of the server's copy is kept.
func (e *Engine) stateFile() string { return filepath.Join(e.opts.Dir, "weaviate.json") }

// quietFor is how long the log stays quiet after it was told that this machine searches.
const quietFor = time.Minute

// fellBack tells the log, now and then, that the index on this machine was searched.
func (e *Engine) fellBack(cause error) {
	e.mu.Lock()
	now := e.opts.Clock.Now()
	quiet := now.Sub(e.told) < quietFor
	if !quiet {
		e.told = now
	}
	e.mu.Unlock()
	if !quiet {
		slog.Warn("the index on this machine is searched instead of Weaviate, with the same answers", "cause", cause)
	}
}
