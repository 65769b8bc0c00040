package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gofrs/flock"
	"github.com/rogpeppe/go-internal/testscript"

	"isnad/internal/endpoint/endpointtest"
	"isnad/internal/llm/llmtest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bot": main})
}

// TestScripts drives the program as a person would. Beside testscript's own
// commands the scripts have:
//
//	exits CODE bot …   run bot, which must end with this exit code
//	shape SHAPE        each line of standard output is JSON with exactly these
//	                   keys in this order, such as {n,hits:[{rank}]}
//	hold FILE          lock FILE until the script ends, as another writer would
//	write FILE N TEXT  write TEXT to FILE N times over; TEXT may hold Go escapes
//	embedder [M N]     an embeddings endpoint, set as the provider; model M, where
//	                   it is named, answers N requests more and no other
//	model MOOD         have a language model write answers: one that quotes, quotes
//	                   in JSON alone (objects), lies, refuses the key, or is gone
//
// and the condition [root]: nothing is locked for this user.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                "testdata/script",
		RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Values[embedderKey{}] = &embedder{}
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name != "root" {
				return false, fmt.Errorf("unknown condition %q", name)
			}
			return os.Geteuid() == 0, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "shape": shape, "hold": hold, "write": write, "model": languageModel,
			"embedder": serveEmbedder,
		},
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM [ARGS]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

func shape(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: shape SHAPE")
	}
	out := ts.ReadFile("stdout")
	if out == "" {
		ts.Fatalf("standard output is empty")
	}
	for line := range strings.Lines(out) {
		if got := shapeOf(json.NewDecoder(strings.NewReader(line))); got != args[0] {
			ts.Fatalf("shape %s\nwant  %s\nof %s", got, args[0], line)
		}
	}
}

// shapeOf is the next value of dec without its scalars: keys in their order, and
// of an array the first element.
func shapeOf(dec *json.Decoder) string {
	token, err := dec.Token()
	if err != nil {
		return err.Error()
	}
	var parts []string
	switch token {
	case json.Delim('{'):
		for dec.More() {
			key, _ := dec.Token()
			part := fmt.Sprint(key)
			if inner := shapeOf(dec); inner != "" {
				part += ":" + inner
			}
			parts = append(parts, part)
		}
		dec.Token()
		return "{" + strings.Join(parts, ",") + "}"
	case json.Delim('['):
		for dec.More() {
			parts = append(parts, shapeOf(dec))
		}
		dec.Token()
		return "[" + strings.Join(parts[:min(1, len(parts))], "") + "]"
	}
	return ""
}

func hold(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: hold FILE [DURATION]")
	}
	l := flock.New(ts.MkAbs(args[0]))
	ts.Check(l.Lock())
	ts.Defer(func() { l.Unlock() })
	if len(args) == 2 {
		d, err := time.ParseDuration(args[1])
		ts.Check(err)
		time.AfterFunc(d, func() { l.Unlock() })
	}
}

func write(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: write FILE N TEXT")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	text, err := strconv.Unquote(`"` + args[2] + `"`)
	ts.Check(err)
	name := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(name), 0o755))
	ts.Check(writeFile(name, strings.Repeat(text, n)))
}

func languageModel(ts *testscript.TestScript, neg bool, args []string) {
	moods := map[string]http.HandlerFunc{
		"quotes": llmtest.Quotes, "objects": llmtest.Objects, "lies": llmtest.Says("وقع ذلك عام 1234 [1.1]."),
		"refuses": endpointtest.Fails(401, ""), "gone": llmtest.Quotes,
	}
	if neg || len(args) != 1 || moods[args[0]] == nil {
		ts.Fatalf("usage: model quotes|objects|lies|refuses|gone")
	}
	s := llmtest.Start(moods[args[0]])
	ts.Defer(s.Stop)
	if args[0] == "gone" {
		s.Stop()
	}
	ts.Setenv("ISNAD_LLM_BASE_URL", s.URL+"/v1")
	ts.Setenv("ISNAD_LLM_MODEL", "m")
	ts.Setenv("ISNAD_LLM_API_KEY", endpointtest.Secret)
}

func TestShapeOf(t *testing.T) {
	const text = `{"a":1,"b":[{"c":null,"d":{}},{"e":2}],"f":[],"g":{"h":"x"}}`
	got := shapeOf(json.NewDecoder(bufio.NewReader(strings.NewReader(text))))
	if want := "{a,b:[{c,d:{}}],f:[],g:{h}}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
