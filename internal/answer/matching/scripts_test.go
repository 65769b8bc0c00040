package matching

import (
	"slices"
	"testing"

	"isnad/internal/chunk"
	"isnad/internal/question"
)

func TestAnotherPassageHasTheName(t *testing.T) {
	of := func(text string) *chunk.Passage { return &chunk.Passage{Text: text} }
	mill, tunis := of("قُتل 11 شخصا في حريق مطحنة طنطا."), of("قُتل ثلاثة عمال في حريق بتونس.")
	for _, c := range []struct {
		claim, question string
		best            *chunk.Passage
		want            bool
	}{
		{"it happened elsewhere", "Combien de morts à Tunis ?", mill, true},
		{"it happened there", "Combien de morts à Tunis ?", tunis, false},
		{"by its sound", "How many died in Tanta?", tunis, true},
		{"the name is nowhere", "How many died in Winchester?", mill, false},
		{"the first word is no name for its capital", "Tunis: how many died?", mill, false},
		{"in one script the words decide", "كم شخصا مات في تونس؟", mill, false},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := NamedElsewhere(question.New(c.question), c.best, slices.Values([]*chunk.Passage{mill, tunis})); got != c.want {
				t.Error(got)
			}
		})
	}
}
