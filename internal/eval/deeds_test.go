package eval

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/eval/gold"
)

// A deedQuestion asks for one of the two people of a sentence. Without an answer nobody is told to
// have that part.
type deedQuestion struct{ text, answer string }

// deeds reads testdata/deeds.txt: it writes the articles into a folder and returns the questions.
func deeds(t *testing.T) (dir string, questions []deedQuestion) {
	t.Helper()
	data, err := os.ReadFile("testdata/deeds.txt")
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	articles, article := map[int]string{}, 0
	for line := range strings.Lines(string(data)) {
		switch line = strings.TrimSpace(line); {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, "= "):
			article++
			articles[article] = line[2:] + "\n\n"
		case strings.HasPrefix(line, "? "):
			text, want, _ := strings.Cut(line[2:], " =")
			questions = append(questions, deedQuestion{text, strings.TrimSpace(want)})
		default:
			articles[article] += line + "\n\n"
		}
	}
	for i, text := range articles {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", i)), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir, questions
}

// Whoever did it is never shown in bold for the one to whom it was done, nor the other way round.
func TestTheWrongPersonIsNeverShown(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("embeds a corpus and asks two hundred questions")
	}
	dir, questions := deeds(t)
	if len(questions) < 200 {
		t.Fatalf("%d questions, want 200", len(questions))
	}
	ask := systemOver(t, dir).Answers.Ask
	shown, answerable := 0, 0
	for _, q := range questions {
		a, err := ask.Ask(t.Context(), q.text, answer.Call{})
		if err != nil {
			t.Fatal(q.text, err)
		}
		right := q.answer != "" && gold.Holds(gold.Plain(a.Direct.Text), []string{q.answer})
		if q.answer != "" {
			answerable++
		}
		switch {
		case right:
			shown++
		case a.Direct.N > 0:
			t.Errorf("%s: %s in bold, want %q", q.text, a.Direct.Text, q.answer)
		case q.answer != "":
			t.Logf("%s: %s, %.2f, no name in bold", q.text, a.Outcome, a.Confidence)
		}
	}
	t.Logf("%d questions; of %d with an answer its name is shown for %d", len(questions), answerable, shown)
}
