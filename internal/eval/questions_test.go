package eval_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"isnad/internal/eval/gold"
)

// Figures over wrong gold are wrong figures: an edit to a sample article must
// not move a line away from the questions that point at it.
func TestSampleGoldHoldsTheAnswers(t *testing.T) {
	questions := slices.Concat(loadQuestions(t, "sample.jsonl"), loadQuestions(t, "dialogues.jsonl"), loadQuestions(t, "moredialogues.jsonl"))
	for _, q := range questions {
		held := map[string]bool{}
		for _, g := range q.Gold {
			line := sampleLine(t, q.ID, g)
			if !strings.Contains(line, g.Text) {
				t.Errorf("%s: %s does not hold the text %q", q.ID, g, g.Text)
			}
			found := contained(line, q.Answers)
			if len(found) == 0 {
				t.Errorf("%s: %s holds none of the answers", q.ID, g)
			}
			for _, a := range found {
				held[a] = true
			}
		}
		for _, a := range q.Answers {
			if !held[a] {
				t.Errorf("%s: no gold line holds the answer %q", q.ID, a)
			}
		}
	}
}

// A question whose gold was forgotten would count as rightly refused.
func TestOnlyUnanswerableKindsLackGold(t *testing.T) {
	for _, file := range []string{"sample.jsonl", "articles.jsonl", "nearmiss.jsonl", "dialogues.jsonl", "moredialogues.jsonl"} {
		for _, q := range loadQuestions(t, file) {
			answerable := q.Kind != "offtopic" && q.Kind != "nearmiss"
			if q.Answerable() != answerable || (len(q.Answers) > 0) != answerable {
				t.Errorf("%s: %s: kind %q with %d gold lines and %d answers", file, q.ID, q.Kind, len(q.Gold), len(q.Answers))
			}
			if !slices.Contains([]string{"ar", "en", "fr"}, q.Lang) {
				t.Errorf("%s: %s: language %q", file, q.ID, q.Lang)
			}
		}
	}
}

// The same question in two languages compares the languages only if both have
// the same right lines.
func TestPairedQuestionsShareTheirGold(t *testing.T) {
	for _, file := range []string{"sample.jsonl", "articles.jsonl"} {
		pairs := 0
		byID := map[string]gold.Question{}
		for _, q := range loadQuestions(t, file) {
			byID[q.ID] = q
		}
		for id, english := range byID {
			arabic, paired := byID[strings.TrimSuffix(id, "-en")]
			if !paired || arabic.ID == id {
				continue
			}
			pairs++
			if arabic.Lang != "ar" || english.Lang != "en" || !slices.Equal(arabic.Gold, english.Gold) {
				t.Errorf("%s: %s and %s are not the same question in Arabic and English", file, arabic.ID, id)
			}
		}
		if pairs < 10 {
			t.Errorf("%s: %d pairs, want 10 or more", file, pairs)
		}
	}
}

// contained lists the answers that stand in line as they are.
func contained(line string, answers []string) []string {
	return slices.DeleteFunc(slices.Clone(answers), func(a string) bool {
		return !strings.Contains(line, a)
	})
}

// sampleLine is the line of a sample article that g names.
func sampleLine(t *testing.T, id string, g gold.Place) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "corpus", filepath.FromSlash(g.File)))
	if err != nil {
		t.Fatalf("%s: %v", id, err)
	}
	lines := strings.Split(string(data), "\n")
	if g.Line > len(lines) {
		t.Fatalf("%s: %s has no line %d", id, g.File, g.Line)
	}
	return lines[g.Line-1]
}

func loadQuestions(t *testing.T, file string) []gold.Question {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	questions, err := gold.Load(bytes.NewReader(data), file)
	if err != nil {
		t.Fatal(err)
	}
	return questions
}
