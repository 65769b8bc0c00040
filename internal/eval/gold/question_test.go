package gold

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestLoadReadsQuestions(t *testing.T) {
	questions, err := Load(strings.NewReader("\ufeff"+`{"id":"1","question":"أين؟","kind":"place","lang":"ar","gold":[{"file":"a/b.md","line":3,"text":"هنا"}],"answers":["هنا"]}`+"\r\n\n"+
		`{"id":"2","first":"what?","question":"who?","full":"who what?","gold":[],"answers":[]}`), "q.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	want := []Question{
		{ID: "1", Text: "أين؟", Kind: "place", Lang: "ar", Gold: []Place{{"a/b.md", 3, "هنا"}}, Answers: []string{"هنا"}, file: "q.jsonl", line: 1},
		{ID: "2", First: "what?", Text: "who?", Full: "who what?", Gold: []Place{}, Answers: []string{}, file: "q.jsonl", line: 3},
	}
	if !reflect.DeepEqual(questions, want) {
		t.Errorf("got  %+v\nwant %+v", questions, want)
	}
	if !questions[0].Answerable() || questions[1].Answerable() {
		t.Error("a question is answerable exactly when it has a gold line")
	}
}

func TestLoadNamesWhatIsWrong(t *testing.T) {
	for claim, c := range map[string]struct{ line, want string }{
		"not JSON":               {`question`, "q:1: byte 1: not JSON"},
		"cut off":                {`{"id":"1"`, "q:1: not JSON: it ends in the middle"},
		"two objects":            {`{"id":"1","question":"q"}{}`, "q:1: more than one JSON value in the line"},
		"a wrong type":           {`{"id":1}`, "q:1: id: a JSON number where a string belongs"},
		"a misspelt key":         {`{"id":"1","question":"q","golds":[]}`, `q:1: unknown field "golds"`},
		"no id":                  {`{"question":"q"}`, "q:1: id: missing"},
		"no question":            {`{"id":"1","question":" "}`, "q:1: question: missing"},
		"a blank first":          {`{"id":"1","question":"q","first":" "}`, "q:1: first: blank"},
		"full without first":     {`{"id":"1","question":"q","full":"p"}`, "q:1: full: given, but no first question"},
		"answers without gold":   {`{"id":"1","question":"q","answers":["a"]}`, "q:1: answers: given, but no gold line says so"},
		"an empty answer":        {`{"id":"1","question":"q","gold":[{"file":"a","line":1}],"answers":["a",""]}`, "q:1: answers[1]: empty"},
		"line 0":                 {`{"id":"1","question":"q","gold":[{"file":"a","line":1},{"file":"a"}]}`, "q:1: gold[1].line: 0; lines count from 1"},
		"a path out of the tree": {`{"id":"1","question":"q","gold":[{"file":"../a","line":1}]}`, `q:1: gold[0].file: "../a" is not a path`},
		"the same gold twice":    {`{"id":"1","question":"q","gold":[{"file":"a","line":1},{"file":"a","line":1}]}`, "q:1: gold[1]: a:1 is there twice"},
		"the same id twice":      {`{"id":"1","question":"q"}` + "\n" + `{"id":"1","question":"r"}`, `q:2: id "1": already in line 1`},
		"nothing":                {"\n\n", "q: no questions in it"},
	} {
		t.Run(claim, func(t *testing.T) {
			_, err := Load(strings.NewReader(c.line), "q")
			if err == nil || !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestLoadReportsEachWrongLine(t *testing.T) {
	questions, err := Load(strings.NewReader("{}\n"+`{"id":"1","question":"q"}`+"\nx\n"), "q")
	if got := len(strings.Split(err.Error(), "\n")); got != 2 || questions != nil {
		t.Errorf("%d errors and %d questions, want 2 and none:\n%v", got, len(questions), err)
	}
	if line, ok := errors.AsType[*LineError](err); !ok || line.Line != 1 || line.Hint() == "" {
		t.Errorf("no LineError with a hint for line 1 in %v", err)
	}
	_, err = Load(strings.NewReader(strings.Repeat("{x\n", 1000)), "q")
	if got := len(strings.Split(err.Error(), "\n")); got != maxErrors {
		t.Errorf("%d errors for a file of broken lines, want %d", got, maxErrors)
	}
	if _, err = Load(strings.NewReader(strings.Repeat("x\n", 1000)), "q"); !errors.Is(err, ErrOtherFormat) {
		t.Errorf("a file of another format: %v", err)
	}
}

// FuzzLoad: what Load accepts, written out again, loads the same.
func FuzzLoad(f *testing.F) {
	f.Add(`{"id":"1","question":"أين؟","gold":[{"file":"a.md","line":1,"text":"t"}],"answers":["x"]}`)
	f.Add("\ufeff{}\n\x00")
	f.Fuzz(func(t *testing.T, file string) {
		first, err := Load(strings.NewReader(file), "q")
		if err != nil {
			return
		}
		var out strings.Builder
		for _, q := range first {
			line, err := json.Marshal(q)
			if err != nil {
				t.Fatal(err)
			}
			out.Write(line)
			out.WriteByte('\n')
		}
		second, err := Load(strings.NewReader(out.String()), "q")
		if err != nil {
			t.Fatalf("%v in\n%s", err, out.String())
		}
		for i := range second {
			second[i].line = first[i].line
		}
		if !reflect.DeepEqual(first, second) {
			t.Errorf("got  %+v\nwant %+v", second, first)
		}
	})
}
