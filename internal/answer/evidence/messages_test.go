package evidence_test

import (
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

const chat = `12/03/2025, 18:02 - عمرو: مين ضايع له قط؟ قاعد عندنا
12/03/2025, 18:03 - دينا: ده بتاع أم نبيل
12/03/2025, 18:04 - عمرو: مين معاه سماعة كبيرة؟
12/03/2025, 18:05 - يوسف: أنا، بس بطاريتها ضعيفة
12/03/2025, 18:06 - منة: رشا مش جاية، ابنها سخن
`

func TestAMessageThatAsksIsAnsweredByTheNext(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further}
	s := new(evidencetest.Shelf).Put(t, "a.txt", chat, near-0.02, map[string]float64{"قط": near + 0.05})
	if got, want := first(t, s, "لمين القط؟", evidence.Options{Weights: &byCosine}), "12/03/2025, 18:03 - دينا: ده بتاع أم نبيل"; got != want {
		t.Errorf("first %q, want %q", got, want)
	}
}

func TestWhoSaysIIsTheSender(t *testing.T) {
	for question, want := range map[string]string{"مين معاه السماعة؟": "يوسف", "who has the speaker?": "يوسف", "متى السماعة؟": ""} {
		s := new(evidencetest.Shelf).Put(t, "a.txt", chat, near-0.02, map[string]float64{"أنا": near + 0.05})
		e, _ := judge(t, s, question, evidence.Options{Reader: &evidencetest.Finger{Words: []string{"أنا"}}})
		best := &e.Sentences[0]
		at := e.Direct(best)
		if got := best.Text()[at.Start:at.End]; got != want {
			t.Errorf("%s: %q, want %q", question, got, want)
		}
	}
}

func TestWhoWroteAMessageIsNoOtherAnswer(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further}
	mail := "من: جورجيت صايغ\nإلى: قسم الصيانة\n\nأصلح عادل المكيف في ساعة.\n"
	for question, want := range map[string]string{"مين صلح المكيف؟": "أصلح عادل المكيف في ساعة.", "من كتب الرسالة؟": "من: جورجيت صايغ"} {
		s := new(evidencetest.Shelf).Put(t, "a.txt", mail, near-0.02, map[string]float64{"جورجيت": near + 0.05})
		if got := first(t, s, question, evidence.Options{Weights: &byCosine}); got != want {
			t.Errorf("%s: first %q, want %q", question, got, want)
		}
	}
}

// Who chats gives a reason without a word for one; who reports does not.
func TestAReasonInAMessage(t *testing.T) {
	confidence := func(file, text string) float64 {
		_, judged := judge(t, new(evidencetest.Shelf).Put(t, file, text, near, nil), "لماذا غابت رشا؟", evidence.Options{})
		return judged.Confidence
	}
	message, report := confidence("a.txt", "12/03/2025, 18:05 - يوسف: غابت رشا، عندها عرس\n12/03/2025, 18:06 - منة: طيب\n"), confidence("b.txt", "غابت رشا، عندها عرس.\n")
	if message <= report {
		t.Errorf("confidence %.2f in a message, %.2f in a report", message, report)
	}
}
