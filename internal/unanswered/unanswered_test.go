package unanswered

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"
)

// embedded gives questions vectors: those with the same first word have a cosine of 1, those
// whose first words begin with the same letter 0.9, others 0.
func embedded(calls *[]string) Embed {
	return func(_ context.Context, texts []string) ([][]float32, error) {
		var all [][]float32
		for _, text := range texts {
			*calls = append(*calls, text)
			angle := 0.0
			if strings.HasPrefix(text[1:], "2") {
				angle = math.Acos(0.9)
			}
			v := make([]float32, 52)
			at := 2 * int(text[0]-'a')
			v[at], v[at+1] = float32(math.Cos(angle)), float32(math.Sin(angle))
			all = append(all, v)
		}
		return all, nil
	}
}

// asked makes questions, each asked an hour after the one before.
func asked(texts ...string) (all []Question) {
	for i, text := range texts {
		all = append(all, Question{Time: time.Unix(int64(i)*3600, 0), Text: text})
	}
	return all
}

func TestGroups(t *testing.T) {
	for _, tt := range []struct {
		name  string
		asked []Question
		want  string
	}{
		{"nothing", nil, ""},
		{"one thing asked twice is one wording", asked("a1 x", "a1 x"), "2: a1 x ×2"},
		{"the same words in other punctuation too", asked("a1 x", "a1, X?!"), "2: a1, X?! ×2"},
		{"with vowel signs too", asked("aقلم", "aقَلَم؟"), "2: aقَلَم؟ ×2"},
		{"questions that are alike are a group, the most frequent wording first", asked("a1", "a2", "a2"), "3: a2 ×2, a1"},
		{"others are not", asked("a1", "b1"), "1: b1 / 1: a1"},
		{"the most frequent group is first", asked("b1", "a1", "a2", "c1"), "2: a2, a1 / 1: c1 / 1: b1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var calls []string
			groups, err := (&Grouper{Embed: embedded(&calls)}).Groups(t.Context(), tt.asked)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, g := range groups {
				var wordings []string
				for _, w := range g.Wordings {
					text := w.Text
					if w.Asked > 1 {
						text += fmt.Sprintf(" ×%d", w.Asked)
					}
					wordings = append(wordings, text)
				}
				got = append(got, fmt.Sprintf("%d: %s", g.Asked, strings.Join(wordings, ", ")))
			}
			if strings.Join(got, " / ") != tt.want {
				t.Errorf("%q, want %q", strings.Join(got, " / "), tt.want)
			}
		})
	}
}

func TestAQuestionIsEmbeddedOnce(t *testing.T) {
	var calls []string
	g := &Grouper{Embed: embedded(&calls)}
	for _, texts := range [][]string{{"a1", "b1"}, {"b1", "c1"}, {"a1"}} {
		if _, err := g.Groups(t.Context(), asked(texts...)); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(calls, " "); got != "b1 a1 c1 a1" { // a1 was forgotten between
		t.Errorf("embedded %q", got)
	}
}

func TestAnErrorOfTheModelIsReturned(t *testing.T) {
	broken := errors.New("broken")
	_, err := (&Grouper{Embed: func(context.Context, []string) ([][]float32, error) { return nil, broken }}).Groups(t.Context(), asked("a1"))
	if !errors.Is(err, broken) {
		t.Error(err)
	}
}

func TestNoMoreThanMostAreGrouped(t *testing.T) {
	var all []Question
	for i := range Most + 50 {
		all = append(all, asked(fmt.Sprintf("a%d", i))...)
	}
	var calls []string
	if _, err := (&Grouper{Embed: embedded(&calls)}).Groups(t.Context(), all); err != nil || len(calls) != Most {
		t.Errorf("%d were embedded, %v", len(calls), err)
	}
}
