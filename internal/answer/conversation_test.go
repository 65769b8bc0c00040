package answer_test

import (
	"context"
	"testing"

	"isnad/internal/answer"
)

func TestConversation(t *testing.T) {
	tests := []struct{ name, first, second, asked string }{
		{"a question word alone leans on the question before", "من اغتال الوزير في العاصمة؟", "ومتى؟", "من اغتال الوزير في العاصمة؟ ومتى؟"},
		{"so does one in English", "Who founded the party?", "and when?", "Who founded the party? and when?"},
		{"one word more may follow an and", "من حكم المدينة؟", "وأين قُتل؟", "من حكم المدينة؟ وأين قُتل؟"},
		{"a name is a subject", "من اغتال الوزير؟", "من هو البغدادي؟", "من هو البغدادي؟"},
		{"a question with a subject of its own does not", "من اغتال الوزير؟", "متى انهار السد الكبير في الجنوب؟", "متى انهار السد الكبير في الجنوب؟"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var asked string
			c := answer.NewConversation(func(_ context.Context, q string) (answer.Answer, error) {
				asked = q
				return answer.Answer{Question: q}, nil
			})
			for _, q := range []string{tt.first, tt.second} {
				a, err := c.Ask(t.Context(), q)
				if err != nil || a.Question != q {
					t.Fatalf("got %q, %v", a.Question, err)
				}
			}
			if asked != tt.asked {
				t.Errorf("asked %q, want %q", asked, tt.asked)
			}
			c.Reset()
			if c.Ask(t.Context(), tt.second); asked != tt.second {
				t.Errorf("after a reset: asked %q", asked)
			}
		})
	}
}
