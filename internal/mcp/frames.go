package mcp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"sync"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

// longestLine limits the bytes of a message.
const longestLine = 1 << 20

// A lines passes on the lines of a stream that are valid messages. The SDK would end a
// session at the first invalid line. Here its sender gets an error, and the next line is
// read.
type lines struct {
	in   *bufio.Reader
	out  io.Writer // receives the errors for invalid lines
	rest []byte    // the unread part of the current line
}

func newLines(in io.Reader, out io.Writer) *lines {
	return &lines{in: bufio.NewReaderSize(in, 64<<10), out: out}
}

// Read implements [io.Reader].
func (l *lines) Read(p []byte) (int, error) {
	for len(l.rest) == 0 {
		line, err := l.next()
		if err != nil {
			return 0, err
		}
		if fault := check(line); fault != nil {
			if err := fault.write(l.out); err != nil {
				return 0, err
			}
			continue
		}
		l.rest = append(line, '\n')
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

// Close implements [io.Closer] and leaves the stream open, since it belongs to the caller.
func (l *lines) Close() error { return nil }

// next returns the next line that is not blank, cut behind the longest that is allowed.
func (l *lines) next() (line []byte, err error) {
	for {
		line = line[:0]
		for more := true; more && err == nil; {
			var part []byte
			part, more, err = l.in.ReadLine()
			if len(line) <= longestLine {
				line = append(line, part...)
			}
		}
		if err != nil || len(bytes.TrimSpace(line)) > 0 {
			return line, err
		}
	}
}

// A refusal is the error that answers an invalid line.
type refusal struct {
	Code    int    `json:"code"`
	Message string `json:"message"`

	id json.RawMessage // of the message; null if it can't be read
}

// check returns the fault of a line; nil for a valid message.
func check(line []byte) *refusal {
	null := json.RawMessage("null")
	if len(line) > longestLine {
		return &refusal{jsonrpc.CodeInvalidRequest, "the message is longer than 1 MiB", null}
	}
	if !json.Valid(line) {
		return &refusal{jsonrpc.CodeParseError, "the line is not JSON; a message is one line", null}
	}
	var message struct {
		ID json.RawMessage `json:"id"`
	}
	if err := json.Unmarshal(line, &message); err != nil || bytes.Equal(bytes.TrimSpace(line), null) {
		return &refusal{jsonrpc.CodeInvalidRequest, "a message is one JSON object; batches are not supported", null}
	}
	if _, err := jsonrpc.DecodeMessage(line); err != nil {
		return &refusal{jsonrpc.CodeInvalidRequest, "the line is no JSON-RPC 2.0 message", identifier(message.ID)}
	}
	return nil
}

// identifier returns the id of a message if it has a valid type, else null.
func identifier(id json.RawMessage) json.RawMessage {
	if len(id) > 0 && (id[0] == '"' || id[0] == '-' || '0' <= id[0] && id[0] <= '9') {
		return id
	}
	return json.RawMessage("null")
}

// write sends the refusal as one line.
func (r *refusal) write(w io.Writer) error {
	b, err := json.Marshal(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   *refusal        `json:"error"`
	}{"2.0", r.id, r})
	if err == nil {
		_, err = w.Write(append(b, '\n'))
	}
	return err
}

// A shared is a stream to which two goroutines write. Closing it does nothing.
type shared struct {
	mu  sync.Mutex
	out io.Writer
}

func (s *shared) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.out.Write(b)
}

// Close implements [io.Closer].
func (s *shared) Close() error { return nil }
