package mcp

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
)

const (
	hello = `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}`
	ping  = `{"jsonrpc":"2.0","id":"after","method":"ping"}`
)

// One line that is no message is refused, and what comes behind it is answered.
func TestASessionOutlivesALineThatIsNoMessage(t *testing.T) {
	for _, tt := range []struct {
		name, line, want string // want "" is no reply
	}{
		{"cut JSON", `{"jsonrpc":"2.0","id":7,"method":"tools/li`, `"code":-32700`},
		{"no JSON", `hello`, `"code":-32700`},
		{"two messages on a line", ping + ping, `"code":-32700`},
		{"bytes that are no text", "\xff\xfe", `"code":-32700`},
		{"a batch", `[` + ping + `]`, `"code":-32600`},
		{"an empty batch", `[]`, `"code":-32600`},
		{"null", ` null `, `"code":-32600`},
		{"a number", `7`, `"code":-32600`},
		{"another version of the protocol", `{"jsonrpc":"1.0","id":7,"method":"ping"}`, `"id":7,"error":{"code":-32600`},
		{"a method that is no word", `{"jsonrpc":"2.0","id":"x","method":3}`, `"id":"x"`},
		{"neither a method nor a result", `{"jsonrpc":"2.0"}`, `"code":-32600`},
		{"an id that is an object", `{"jsonrpc":"2.0","id":{},"method":"ping"}`, `"id":null`},
		{"a message of more than 1 MiB", `{"jsonrpc":"2.0","id":7,"method":"` + strings.Repeat("x", longestLine) + `"}`, `longer than 1 MiB`},
		{"a method that there is not", `{"jsonrpc":"2.0","id":7,"method":"none"}`, `"code":-32601`},
		{"an answer to nothing that was asked", `{"jsonrpc":"2.0","id":99,"result":{}}`, ""},
		{"a blank line", " ", ""},
		{"a line end of Windows", "\r", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			in, out := talk(t)
			send := func(line string) { io.WriteString(in, line+"\n") }
			go send(hello)
			if !strings.Contains(read(t, out), `"serverInfo"`) {
				t.Fatal("the session did not begin")
			}
			sent := make(chan bool)
			go func() { send(tt.line); close(sent) }()
			if tt.want != "" {
				if got := read(t, out); !strings.Contains(got, tt.want) || !strings.Contains(got, `"jsonrpc":"2.0"`) {
					t.Errorf("the line was answered with %s, want %s", got, tt.want)
				}
			}
			go func() { <-sent; send(ping) }() // not before: replies may overtake each other
			if got := read(t, out); !strings.Contains(got, `"id":"after"`) {
				t.Errorf("the line behind it was answered with %s", got)
			}
		})
	}
}

// talk begins a session of which the test is the other end.
func talk(t *testing.T) (in io.Writer, out *bufio.Reader) {
	t.Helper()
	toServer, fromClient := io.Pipe()
	toClient, fromServer := io.Pipe()
	ended := make(chan error, 1)
	go func() { ended <- Serve(t.Context(), NewServer(fake{}, "1"), toServer, fromServer) }()
	t.Cleanup(func() {
		fromClient.Close()
		go io.Copy(io.Discard, toClient)
		if err := <-ended; err != nil {
			t.Errorf("the session ended with %v", err)
		}
	})
	return fromClient, bufio.NewReader(toClient)
}

// A caller that closes the stream right behind its requests gets all replies.
func TestRequestsBeforeTheEndOfTheStreamAreAnswered(t *testing.T) {
	const asks = 5
	requests := hello + "\n"
	for i := range asks {
		requests += fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"ask","arguments":{"question":"أين ينبع النيل؟"}}}`+"\n", 10+i)
	}
	for range 2 { // an id that is in use is refused, and waited for only once
		requests += `{"jsonrpc":"2.0","id":20,"method":"tools/call","params":{"name":"ask","arguments":{"question":"؟"}}}` + "\n"
	}
	requests += `{"jsonrpc":"2.0","method":"notifications/initialized"}` // without a line end
	var out bytes.Buffer
	if err := Serve(t.Context(), NewServer(fake{slow: 100 * time.Millisecond}, "1"), strings.NewReader(requests), &out); err != nil {
		t.Fatal(err)
	}
	for i := range asks {
		if !strings.Contains(out.String(), fmt.Sprintf(`"id":%d,"result":{"content"`, 10+i)) {
			t.Errorf("request %d was not answered: %s", 10+i, out.String())
		}
	}
}

// Often, since a request may be open, or its answer on the way, when the program is stopped.
func TestASessionEndsWhenTheProgramIsStopped(t *testing.T) {
	for range 100 {
		ctx, stop := context.WithCancel(t.Context())
		in, sender := io.Pipe()
		ended := make(chan error, 1)
		go func() { ended <- Serve(ctx, NewServer(fake{}, "1"), in, io.Discard) }()
		io.WriteString(sender, hello+"\n")
		stop()
		select {
		case err := <-ended:
			if err != nil {
				t.Fatal(err)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("the session goes on")
		}
		sender.Close()
	}
}

func read(t *testing.T, out *bufio.Reader) string {
	t.Helper()
	line, err := out.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return line
}

// Whatever is sent, what passes is messages of one line each, and each other line is
// answered with an error that is JSON.
func FuzzLinesPassMessagesOnly(f *testing.F) {
	for _, seed := range []string{hello, ping, "", "\n\r\n", "null\n[]", ping + "\n{" + "\n" + ping, "{\"jsonrpc\":\"2.0\",\"id\":1e999,\"method\":\"x\"}"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, sent []byte) {
		var refused bytes.Buffer
		passed, err := io.ReadAll(newLines(bytes.NewReader(sent), &refused))
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(passed) {
			if _, err := jsonrpc.DecodeMessage(line); err != nil {
				t.Fatalf("%q passed: %v", line, err)
			}
		}
		for line := range bytes.Lines(refused.Bytes()) {
			if !json.Valid(line) {
				t.Fatalf("refused with %q", line)
			}
		}
		blank := 0
		for line := range bytes.Lines(sent) {
			if len(bytes.TrimSpace(line)) == 0 {
				blank++
			}
		}
		if n := bytes.Count(passed, []byte("\n")) + bytes.Count(refused.Bytes(), []byte("\n")); n < bytes.Count(sent, []byte("\n"))-blank {
			t.Fatalf("%d of the lines were lost", n)
		}
	})
}
