package weaviate

import (
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"isnad/internal/backoff"
)

// A node is one server of a cluster, with a circuit breaker: after some failures in a row
// it is left alone for a while, then tried with one request, and so on.
type node struct {
	url string

	mu       sync.Mutex
	failures int       // in a row
	until    time.Time // it is left alone
}

// failuresMost is after how many failures in a row a node is left alone.
const failuresMost = 3

// alone is how long a node is left alone.
var alone = backoff.Pauses{First: time.Second, Last: 30 * time.Second}

// allowed reports whether the node may be asked. Behind a pause one request may, and
// others wait for what becomes of it.
func (n *node) allowed(now time.Time) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.failures < failuresMost {
		return true
	}
	if now.Before(n.until) {
		return false
	}
	n.until = now.Add(alone.After(n.failures - failuresMost + 1))
	return true
}

// saw notes how a request ended. An answer that refuses is an answer.
func (n *node) saw(err error, now time.Time) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f, failed := errors.AsType[*Error](err)
	if !failed || !f.passing {
		if n.failures >= failuresMost {
			slog.Info("a Weaviate node answers again", "node", n.url)
		}
		n.failures = 0
		return
	}
	n.failures++
	if n.failures >= failuresMost {
		pause := alone.After(n.failures - failuresMost + 1)
		n.until = now.Add(pause)
		slog.Warn("a Weaviate node does not answer and is left alone for a while", "node", n.url, "for", pause, "failures", n.failures, "cause", err)
	}
}

// errLeftAlone says that no node may be asked at the moment.
var errLeftAlone = errors.New("no node of Weaviate answers; they are left alone for a while")

// An Error says why a node gave no answer.
type Error struct {
	Node   string
	Status int    // the HTTP status; 0 where there was none, or a success
	Err    error  // without the API key
	Fix    string // what to do next

	passing bool // another try, or another node, may help
}

func (e *Error) Error() string { return fmt.Sprintf("weaviate %s: %v", e.Node, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

// Hint says what to do next, or nothing when the cause speaks for itself.
func (e *Error) Hint() string { return e.Fix }
