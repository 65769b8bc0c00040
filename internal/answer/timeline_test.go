package answer_test

import (
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/llm/llmtest"
)

const millHistory = `# The mill

The mill burned down on 14 March 1931.

In 1862 John Harker built the mill.

The mill is red.

The council bought the mill in May 1931.

What happened to the mill in 1999?
`

// Without a model a timeline is the sentences with dates, the oldest first.
func TestATimelineIsMadeOfSentencesWithDates(t *testing.T) {
	a := shelfOf(t, millHistory).ask(t, "Give me a timeline of the mill", answer.Options{Citations: 3})
	want := `- In 1862 John Harker built the mill. [1]
- The mill burned down on 14 March 1931. [2]
- The council bought the mill in May 1931. [3]`
	if a.Text() != want || len(a.Citations) != 3 || a.Mode != answer.Extractive {
		t.Errorf("%s, %d citations:\n%s", a.Mode, len(a.Citations), a.Text())
	}
	if plain := shelfOf(t, millHistory).ask(t, "When was the mill built?", answer.Options{}); strings.HasPrefix(plain.Text(), "- ") {
		t.Errorf("no timeline was asked for: %s", plain.Text())
	}
}

// A model's timeline is put in the order of its dates, unless a line has none.
func TestAModelsTimelineIsInOrder(t *testing.T) {
	const burned, built, wheel = "- The mill burned down on 14 March 1931 [1.2].", "- In 1862 the mill was built [1.1].", "- The new wheel is 9.5 metres high [1.3]."
	for _, c := range []struct{ says, want string }{
		{burned + "\n" + built, "- In 1862 the mill was built. [1]\n- The mill burned down on 14 March 1931. [2]"},
		{burned + "\n" + wheel, "- The mill burned down on 14 March 1931. [1]\n- The new wheel is 9.5 metres high. [2]"},
	} {
		a, _ := askModel(t, "Give me a timeline of the mill", nil, llmtest.Says(c.says))
		if a.Text() != c.want {
			t.Errorf("%s: %v\n got %s\nwant %s", c.says, a.Draft.Removed, a.Text(), c.want)
		}
	}
}
