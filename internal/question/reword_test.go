package question

import "testing"

// A model completes a question with words of what was said; whatever else it does is
// not taken over.
func TestACompletionIsTheQuestionWithWordsOfWhatWasSaid(t *testing.T) {
	before, typed := New("متى بدأ بناء السد؟"), New("وكم ارتفاعه؟")
	meant := typed.After(before)
	said := []string{"متى بدأ بناء السد؟", "بدأ بناء السد في مالي مع شركة Voith Hydro سنة 1958."}
	for _, c := range []struct {
		claim, text string
		sound       bool
	}{
		{"with words of what was said", "كم ارتفاع السد؟", true},
		{"with a preposition in front of one", "كم ارتفاع السد بمالي؟", true},
		{"with names in their own script", "كم ارتفاع سد شركة Voith Hydro؟", true},
		{"another word", "كم ارتفاع سد أسوان؟", false},
		{"another script, be it with words of what was said", "Voith Hydro?", false},
		{"no words", "؟", false},
	} {
		got, ok := meant.Reworded(c.text, typed, said)
		if ok != c.sound {
			t.Errorf("%s: %q is sound: %v", c.claim, c.text, ok)
		} else if ok && (got.Text() != c.text || got.Kind() != Number) {
			t.Errorf("%s: %q asks for %v", c.claim, got.Text(), got.Kind())
		}
	}
}

// What a model words anew stays about what the rules say that it is about.
func TestAnotherWordingKeepsTheSubject(t *testing.T) {
	typed := New("ومتى حدث ذلك؟")
	meant := typed.After(New("هل شهدت النيجر انقلابا؟"))
	reworded, ok := meant.Reworded("متى حدث انقلاب النيجر؟", typed, []string{"هل شهدت النيجر انقلابا؟", "وقع انقلاب النيجر في يوليو."})
	if !ok {
		t.Fatal("refused")
	}
	next := New("والسبب؟")
	if got, want := next.After(reworded).Text(), next.After(meant).Text(); got != want {
		t.Errorf("the next question becomes %q, want %q", got, want)
	}
}
