package mcp

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"isnad/internal/answer"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/library"
	"isnad/internal/question"
	"isnad/internal/retrieval"
	"isnad/internal/wire"
)

const nile = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا.\n"

type fake struct {
	err  error
	hits []retrieval.Hit // nil: one
	slow time.Duration   // of an answer
}

var span = corpus.Span{Path: "nile.md", First: 3, Last: 3, End: 68}

const quote = "ينبع النيل الأبيض من بحيرة فيكتوريا."

func (f fake) Ask(ctx context.Context, text string, _ answer.Call) (answer.Answer, error) {
	select {
	case <-time.After(f.slow):
	case <-ctx.Done():
		return answer.Answer{}, ctx.Err()
	}
	if _, err := question.Read(text); err != nil || f.err != nil {
		return answer.Answer{}, errors.Join(err, f.err)
	}
	return answer.Answer{Question: text, Outcome: answer.Answered, Language: "ar", Statements: []answer.Statement{{Text: quote, Cites: []int{1}}},
		Citations: []answer.Citation{{N: 1, Span: span, Quote: quote, Title: "نهر النيل"}}}, nil
}

func (f fake) Search(context.Context, string, int) ([]retrieval.Hit, error) {
	if f.hits != nil {
		return f.hits, nil
	}
	return []retrieval.Hit{{Passage: chunk.Passage{Span: span, Text: quote, Title: "نهر النيل", Sentences: []chunk.Sentence{{End: len(quote)}}}, Evidence: []retrieval.Evidence{{}}}}, f.err
}

func (f fake) Article(_ context.Context, name string) (*corpus.Article, error) {
	if name == "odd.md" {
		return corpus.Parse(name, "x\t\x1b[2J\u202ey\n")
	}
	if name != "nile.md" {
		return nil, &library.UnknownArticleError{Name: name, Dir: "/secret/folder"}
	}
	return corpus.Parse(name, nile)
}

// connect is the SDK's own client, talking through streams or over HTTP.
func connect(t *testing.T, f fake, overHTTP bool) *mcp.ClientSession {
	t.Helper()
	server := NewServer(f, "1")
	var transport mcp.Transport
	if overHTTP {
		s := httptest.NewServer(Handler(server))
		t.Cleanup(s.Close)
		transport = &mcp.StreamableClientTransport{Endpoint: s.URL}
	} else {
		toServer, fromClient := io.Pipe()
		toClient, fromServer := io.Pipe()
		go Serve(t.Context(), server, toServer, fromServer)
		transport = &mcp.IOTransport{Reader: toClient, Writer: fromClient}
	}
	session, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), transport, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	return session
}

// call gives the text of a tool's result and what it means.
func call(t *testing.T, s *mcp.ClientSession, name string, in map[string]any, out any) (text string, failed bool) {
	t.Helper()
	result, err := s.CallTool(t.Context(), &mcp.CallToolParams{Name: name, Arguments: in})
	if err != nil {
		return err.Error(), true
	}
	if out != nil && !result.IsError {
		b, _ := json.Marshal(result.StructuredContent)
		if err := json.Unmarshal(b, out); err != nil {
			t.Fatal(err)
		}
	}
	return result.Content[0].(*mcp.TextContent).Text, result.IsError
}

func TestTools(t *testing.T) {
	for name, overHTTP := range map[string]bool{"streams": false, "http": true} {
		t.Run(name, func(t *testing.T) {
			s := connect(t, fake{}, overHTTP)
			list, err := s.ListTools(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, tool := range list.Tools {
				names = append(names, tool.Name)
				if tool.Annotations == nil || !tool.Annotations.ReadOnlyHint {
					t.Errorf("%s does not say that it changes nothing", tool.Name)
				}
			}
			if slices.Sort(names); strings.Join(names, " ") != "ask read_lines search" {
				t.Errorf("tools %q", names)
			}
			var a wire.Answer
			text, failed := call(t, s, "ask", map[string]any{"question": "من أين ينبع النيل؟"}, &a)
			if failed || a.Outcome != answer.Answered || a.Citations[0].Line != 3 || !strings.Contains(text, "[1] nile.md:3 «"+quote+"»") {
				t.Errorf("ask: %v %s %+v", failed, text, a)
			}
			var found wire.Search
			if text, failed := call(t, s, "search", map[string]any{"words": "النيل"}, &found); failed || found.Hits[0].File != "nile.md" || !strings.Contains(text, "nile.md:3") {
				t.Errorf("search: %v %s", failed, text)
			}
			var lines wire.Article
			if text, failed := call(t, s, "read_lines", map[string]any{"file": "nile.md", "first": 2, "last": 9}, &lines); failed || len(lines.Lines) != 2 || !strings.Contains(text, "nile.md:3: "+quote) {
				t.Errorf("read_lines: %v %s", failed, text)
			}
		})
	}
}

func TestWordsOfArticlesDoNotActOnWhatIsAroundThem(t *testing.T) {
	hit := retrieval.Hit{Passage: chunk.Passage{Span: span, Text: "## a \u202eb\x1b[2J [3]", Title: "t\u202e"}}
	hit.Passage.Sentences, hit.Evidence = []chunk.Sentence{{End: len(hit.Passage.Text)}}, []retrieval.Evidence{{}}
	if got, want := place(answer.Citation{Span: span, Quote: hit.Passage.Text, Title: hit.Passage.Title}), "nile.md:3 «a b\ufffd[2J (3)» (t)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	s := connect(t, fake{hits: []retrieval.Hit{hit}}, false)
	var found wire.Search
	text, _ := call(t, s, "search", map[string]any{"words": "النيل"}, &found)
	if strings.ContainsAny(text, "\u202e\x1b") || !strings.Contains(found.Hits[0].Text, "\u202e") {
		t.Errorf("the words are %q, the structured result %+v", text, found.Hits[0])
	}
	text, _ = call(t, s, "read_lines", map[string]any{"file": "odd.md", "first": 1}, nil)
	if want := "odd.md:1: x\t\ufffd[2Jy\n"; text != want {
		t.Errorf("lines are %q, want %q", text, want)
	}
}

func TestFaultsSayWhatToDo(t *testing.T) {
	for _, tt := range []struct {
		name, tool string
		in         map[string]any
		err        error
		want       string
	}{
		{"a question without words", "ask", map[string]any{"question": "؟؟"}, nil, "word"},
		{"no question", "ask", map[string]any{}, nil, "question"},
		{"a key that there is not", "ask", map[string]any{"question": "x", "q": 1}, nil, "q"},
		{"an article that there is not", "read_lines", map[string]any{"file": "../etc/passwd", "first": 1}, nil, "no article"},
		{"a line beyond the end", "read_lines", map[string]any{"file": "nile.md", "first": 40}, nil, "lines 1 to 3"},
		{"a fault inside is not shown", "ask", map[string]any{"question": "أين النيل؟"}, errors.New("/secret/folder: broken"), "try again later"},
	} {
		text, failed := call(t, connect(t, fake{err: tt.err}, false), tt.tool, tt.in, nil)
		if !failed || !strings.Contains(text, tt.want) || strings.Contains(text, "secret") {
			t.Errorf("%s: %v %q", tt.name, failed, text)
		}
	}
}
