package prompt

import (
	"slices"
	"strings"
	"testing"

	"isnad/internal/answer/verify"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
)

func sourcesOf(t *testing.T, text string) []verify.Source {
	t.Helper()
	a, err := corpus.Parse("a.md", text)
	if err != nil {
		t.Fatal(err)
	}
	passages, err := chunk.Split(t.Context(), a, func(s string) int { return len(strings.Fields(s)) })
	if err != nil {
		t.Fatal(err)
	}
	var all []*chunk.Passage
	for i := range passages {
		all = append(all, &passages[i])
	}
	sources, places := SourcesOf(all)
	for i, s := range sources {
		if len(s.Sentences) != len(places[i]) || len(s.Above) != len(places[i]) {
			t.Fatalf("%d sentences, %d above them, %d places", len(s.Sentences), len(s.Above), len(places[i]))
		}
	}
	return sources
}

func TestARowHasTheNamesOfItsColumns(t *testing.T) {
	s := sourcesOf(t, "# The ferry\n\nDepartures in summer:\n\n| From | To | Time |\n|---|---|---|\n| Old port | Palm cape | 06:30 |\n| Palm cape | Old port | 07:15 |\n")
	want := []string{"From: Old port; To: Palm cape; Time: 06:30", "From: Palm cape; To: Old port; Time: 07:15"}
	var rows []string
	for _, x := range s[0].Sentences {
		if strings.Contains(x, "Time:") {
			rows = append(rows, x)
		}
	}
	if !slices.Equal(rows, want) {
		t.Errorf("%q", s[0].Sentences)
	}
}

func TestHeadingsAndAnnouncementsStandAboveWhatTheyAreFor(t *testing.T) {
	s := sourcesOf(t, "# The mill\n\nIt is old.\n\n## Repairs\n\nThe council pays for:\n\n- the wheel of the mill\n- the roof of the mill\n")
	p := New(Question{Text: "What does it pay for?", Language: "en", Sources: s})
	told := p.Messages[1].Text
	for _, line := range []string{"Repairs", "The council pays for:"} {
		if n := strings.Count(told, line); n != 1 {
			t.Errorf("%q stands %d times in\n%s", line, n, told)
		}
	}
	if strings.Index(told, "Repairs") > strings.Index(told, "the wheel") {
		t.Errorf("the heading stands behind what it is for:\n%s", told)
	}
}
