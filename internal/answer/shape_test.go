package answer_test

import (
	"context"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/index"
	"isnad/internal/llm/llmtest"
)

const twoMills = `# Two mills

The old mill was built in 1862 and burned down.

The new mill has a wheel of steel.

The old mill and the new mill stand on one river.

The council pays for the river.
`

func titled(context.Context) []index.Article {
	return []index.Article{{Path: "a.md", Title: "Two mills"}}
}

// Without a model a comparison is sentences about both things, then about each.
func TestAComparisonIsSentencesAboutEach(t *testing.T) {
	a := shelfOf(t, twoMills).ask(t, "Compare the old mill and the new mill", answer.Options{Citations: 3})
	want := `From what the articles say about each:
- The old mill and the new mill stand on one river. [1]

old mill
- The old mill was built in 1862 and burned down. [2]

new mill
- The new mill has a wheel of steel. [3]`
	if a.Text() != want || a.Outcome != answer.Answered {
		t.Errorf("%s:\n%s", a.Outcome, a.Text())
	}
}

// What the articles say about a thing is the sentences that name it.
func TestWhatTheArticlesSayAboutAThingIsItsSentences(t *testing.T) {
	a := shelfOf(t, twoMills).ask(t, "What do the articles say about the river?", answer.Options{})
	want := `From what the articles say about “river”:
- The old mill and the new mill stand on one river. [1]
- The council pays for the river. [2]`
	if a.Text() != want {
		t.Errorf("got\n%s", a.Text())
	}
	if none := shelfOf(t, twoMills).ask(t, "What do the articles say about the bridge?", answer.Options{}); strings.Contains(none.Text(), "“bridge”") {
		t.Errorf("no sentence names it: %s", none.Text())
	}
}

// Without a model the summary of an article is its beginning, called that.
func TestASummaryIsTheBeginningOfTheArticle(t *testing.T) {
	opts := answer.Options{Articles: titled, Citations: 2}
	a := shelfOf(t, twoMills).ask(t, "Summarize the first article", opts)
	want := "This is how “Two mills” begins:\n- The old mill was built in 1862 and burned down. [1]\n- The new mill has a wheel of steel. [2]"
	if a.Text() != want {
		t.Errorf("got\n%s", a.Text())
	}
	opts.Articles = func(ctx context.Context) []index.Article {
		return append(titled(ctx), index.Article{Path: "b.md", Title: "A dam"})
	}
	which := shelfOf(t, twoMills).ask(t, "Summarize the article", opts)
	if which.Outcome != answer.Talk || which.Text() != "Which article? Give its number or words of its title:\n- Two mills (\u2068a.md\u2069)\n- A dam (\u2068b.md\u2069)" {
		t.Errorf("%s:\n%s", which.Outcome, which.Text())
	}
}

// A model writes forms from the same sentences.
func TestAModelWritesAComparison(t *testing.T) {
	a, _ := askModel(t, "Compare the mill and the wheel", nil, llmtest.Says("- In 1862 the mill was built [1.1].\n- The new wheel is 9.5 metres high [1.3]."))
	if a.Mode != answer.ByModel || a.Text() != "- In 1862 the mill was built. [1]\n- The new wheel is 9.5 metres high. [2]" {
		t.Errorf("%s, %v:\n%s", a.Mode, a.Draft.Removed, a.Text())
	}
}

// A model that finds no answer in the sentences of a comparison makes a refusal of it, where its
// word counts against the gate's.
func TestAModelThatFindsNoComparisonIsBelieved(t *testing.T) {
	for sureFrom, want := range map[float64]answer.Outcome{0.5: answer.Answered, 1: answer.Related} {
		a, _ := askUnsure(t, "Compare the mill and the wheel", "NO ANSWER", 0.5, 0, sureFrom)
		if a.Outcome != want || a.Draft.Fallback != answer.Declined || len(a.Citations) == 0 {
			t.Errorf("sure from %v: %s, %s, %d citations", sureFrom, a.Outcome, a.Draft.Fallback, len(a.Citations))
		}
	}
}
