package main

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode"

	"isnad/internal/analysis"
)

// acts returns the first line of what was printed that acts on the terminal or on the text
// around it; "" for none.
func acts(printed string) string {
	for line := range strings.Lines(printed) {
		line = strings.TrimSuffix(line, "\n")
		control := func(r rune) bool { return unicode.IsControl(r) && r != '\t' }
		if strings.ContainsFunc(line, control) || analysis.BalanceDirections(line) != line {
			return line
		}
	}
	return ""
}

// Names of files, questions and arguments may hold anything. What is printed of them moves no
// cursor and turns no text around.
func TestWhatIsPrintedOfNamesIsHarmless(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("names of files can't hold control characters")
	}
	const odd = "x\u202e\x1b[31m\u0085"
	t.Chdir(t.TempDir())
	put := func(name, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("corpus/"+odd+"/nile\u202edm.md", "# نهر "+odd+"\n\nينبع النيل الأبيض من بحيرة فيكتوريا "+odd+" في وسط أفريقيا.\n")
	put("corpus/two\nlines.md", "# The tower\n\nThe tower was built in 1889.\n")
	put("corpus/bad"+odd+".md", "\xff\xfe\x00bad")
	put("questions.jsonl", `{"id":"i\u202e\u001b[31m","question":"من أين ينبع النيل الأبيض؟","lang":"ar\u202e","kind":"k\u001b","gold":[{"file":"no\u202e\u001b.md","line":3}],"answers":[]}`+"\n"+
		`{"id":"j","question":"متى بني البرج؟\u202e","lang":"ar","kind":"when","gold":[{"file":"two\nlines.md","line":3}],"answers":[]}`+"\n")
	put("data/feedback.jsonl", `{"number":1,"time":"2026-11-01T10:00:00Z","useful":true,"answer":5,"question":"q\u202e","outcome":"answered","said":"x","sources":["n\u202e\u001b.md:3"],"language":"ar"}`+"\n")
	put(odd+".yaml", "corpus:\n  dir: x\n"+`"k\u202e\e": 1`+"\n")
	for _, args := range [][]string{
		{"index"}, {"index", "--check"}, {"doctor"}, {"ask", "من أين ينبع النيل الأبيض؟"}, {"search", "--explain", "النيل الأبيض"},
		{"eval", "questions.jsonl"}, {"eval", "--explain", "--reliability", "questions.jsonl"}, {"feedback"}, {"chat"},
		{odd}, {"ask", "--" + odd}, {"ask", "--in", odd, "النيل"}, {"ask", "--since", odd, "النيل"}, {"ask", "--corpus", odd, "النيل"},
		{"ask", "--config", odd, "النيل"}, {"ask", "--config", odd + ".yaml", "النيل"}, {"eval", odd}, {"eval", "--compare", odd, "questions.jsonl"},
		{"eval", "--mode", odd, "questions.jsonl"}, {"restore", odd}, {"backup", odd + "/x.tar"}, {"help", odd}, {"completion", odd},
	} {
		var out, errs notebook
		in := strings.NewReader("من أين ينبع النيل الأبيض؟\n/sources\n/more\n/" + odd + "\n/search النيل\n/quit\n")
		report(&errs, run(context.Background(), args, in, &out, &errs, func(string) (string, bool) { return "", false }))
		if out.String()+errs.String() == "" {
			t.Errorf("%q prints nothing", args)
		}
		if line := acts(out.String()); line != "" {
			t.Errorf("%q prints %q", args, line)
		}
		if line := acts(errs.String()); line != "" {
			t.Errorf("%q says %q", args, line)
		}
	}
}
