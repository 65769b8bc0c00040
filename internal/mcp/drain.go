package mcp

import (
	"context"
	"errors"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// A draining transport ends its session only when every request has been answered. The SDK
// cancels the requests in progress as soon as the stream ends, but a caller that pipes
// its requests in closes the stream right behind the last one. A session whose program is stopped
// ends at once: nobody answers what is open then.
type draining struct{ mcp.Transport }

// Connect implements [mcp.Transport].
func (d draining) Connect(ctx context.Context) (mcp.Connection, error) {
	c, err := d.Transport.Connect(ctx)
	if err != nil {
		return nil, err
	}
	open := &drained{Connection: c, open: map[jsonrpc.ID]bool{}}
	open.answered.L = &open.mu
	context.AfterFunc(ctx, open.stop)
	return open, nil
}

// A drained is the connection of a draining transport.
type drained struct {
	mcp.Connection
	mu       sync.Mutex
	answered sync.Cond
	open     map[jsonrpc.ID]bool // requests that were read and not answered; of two with one id the SDK answers one
	stopped  bool                // the session is over
}

// stop ends the wait for answers.
func (d *drained) stop() {
	d.mu.Lock()
	d.stopped = true
	d.mu.Unlock()
	d.answered.Broadcast()
}

// Read implements [mcp.Connection]. It holds the end of the stream back until the requests
// before it have been answered.
func (d *drained) Read(ctx context.Context) (jsonrpc.Message, error) {
	m, err := d.Connection.Read(ctx)
	d.mu.Lock()
	defer d.mu.Unlock()
	if r, ok := m.(*jsonrpc.Request); ok && r.IsCall() {
		d.open[r.ID] = true
	}
	for errors.Is(err, io.EOF) && len(d.open) > 0 && !d.stopped {
		d.answered.Wait()
	}
	return m, err
}

// Write implements [mcp.Connection].
func (d *drained) Write(ctx context.Context, m jsonrpc.Message) error {
	err := d.Connection.Write(ctx, m)
	if r, ok := m.(*jsonrpc.Response); ok {
		d.mu.Lock()
		delete(d.open, r.ID)
		d.mu.Unlock()
		d.answered.Broadcast()
	}
	return err
}
