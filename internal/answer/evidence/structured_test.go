package evidence_test

import (
	"testing"

	"isnad/internal/answer/evidence"
	"isnad/internal/answer/evidence/evidencetest"
)

// Similarity takes one row, item or sentence of a kind for another; what the article's
// structure says decides.
func TestStructureDecidesBetweenAlikes(t *testing.T) {
	byCosine := evidence.Weights{Sentence: map[string]float64{"cosine": 10}, Gate: evidencetest.Weights.Gate, Further: evidencetest.Weights.Further}
	table := "# الأجور\n\n| المدينة | الأجرة |\n|---|---|\n| طنجة | 32 |\n| فاس | 29 |\n"
	shop := "# قائمة الأسعار\n\n| الصنف | الوزن | السعر |\n|---|---|---|\n| شمر | 250 | 30 |\n| عسل | 500 | 380 |\n| زعتر | 200 | 20 |\n"
	league := "# الدوري\n\n| المركز | الفريق | النقاط |\n|---|---|---|\n| 1 | الصقور | 9 |\n| 2 | النسور | 7 |\n| 3 | الأشبال | 2 |\n"
	for _, c := range []struct{ claim, text, nearest, question, want string }{
		{"the row that the question names", table, "طنجة", "كم الأجرة إلى فاس؟", "فاس | 29"},
		{"the row with both things that the question names", "# الدوري\n\n| الأول | النتيجة | الثاني |\n|---|---|---|\n| النسور | 1 | الصقور |\n| النسور | 2 | الأشبال |\n", "الصقور", "كم كانت نتيجة النسور والأشبال؟", "النسور | 2 | الأشبال"},
		{"the list that is announced as what is asked for",
			"# شوربة\n\nالمقادير:\nكوب عدس\nجزرتان\n\nيسلق العدس مع المقادير نصف ساعة.\n", "يسلق", "ما مقادير الشوربة؟", "كوب عدس\nجزرتان"},
		{"an item with the condition under which it holds",
			"# الدواء\n\nلا تستعمل الدواء إذا كنت تعاني من:\n- تليف الكبد\n- داء السكري\n", "السكري", "هل يجوز الدواء لمن به داء السكري؟", "لا تستعمل الدواء إذا كنت تعاني من:\n- تليف الكبد\n- داء السكري"},
		{"an item alone where its list says only what it is of",
			"# المكتبة\n\nفي المكتبة أقسام:\n- الأطفال\n- المراجع\n", "المراجع", "هل فيها مراجع؟", "- المراجع"},
		{"the answer of the question that is asked, not of one about the same thing",
			"# أسئلة\n\nما هو الدفع عند الاستلام؟\n\nهو أن تدفع للمندوب.\n\nكيف يكون الدفع عند الاستلام؟\n\nنقدا أو بالبطاقة.\n", "للمندوب", "كيف الدفع عند الاستلام؟", "نقدا أو بالبطاقة."},
		{"not where it lacks a word of the asker's",
			"# أسئلة\n\nما هو الدفع عند الاستلام؟\n\nهو أن تدفع للمندوب.\n\nكيف يكون الدفع؟\n\nنقدا أو بالبطاقة.\n", "للمندوب", "كيف الدفع عند الاستلام؟", "هو أن تدفع للمندوب."},
		{"the bad of a thing",
			evidencetest.Lines("## الري بالغمر", "شاع الري بالغمر قبل قرن.", "لكنه يهدر الماء."), "شاع", "ما عيوب الري بالغمر؟", "لكنه يهدر الماء."},
		{"the good of a thing",
			evidencetest.Lines("## الري بالغمر", "لكنه يهدر الماء.", "من محاسنه أنه سهل."), "لكنه", "ما مزايا الري بالغمر؟", "من محاسنه أنه سهل."},
		{"not for other questions",
			evidencetest.Lines("## الري بالغمر", "شاع الري بالغمر قبل قرن.", "لكنه يهدر الماء."), "شاع", "متى شاع الري بالغمر؟", "شاع الري بالغمر قبل قرن."},
		{"the line whose label is asked for",
			evidencetest.Lines("# البئر", "تعطلت مضخة البئر أمس.", "القرار: شراء مضخة."), "تعطلت", "ماذا قرروا بشأن البئر؟", "القرار: شراء مضخة."},
		{"not where the passage lacks what else is asked",
			evidencetest.Lines("# البئر", "تعطلت مضخة البئر أمس.", "القرار: شراء مضخة."), "تعطلت", "ماذا قرروا بشأن الملعب؟", "تعطلت مضخة البئر أمس."},
		{"the cheapest row", shop, "شمر", "ما أرخص صنف في القائمة؟", "زعتر | 200 | 20"},
		{"the dearest but for one", shop, "شمر", "ما أغلى صنف بعد العسل؟", "شمر | 250 | 30"},
		{"the cheapest by a question in English", shop, "شمر", "what is the cheapest item on the price list?", "زعتر | 200 | 20"},
		{"not where no column tells", "# قائمة\n\n| الصنف | العلبة | الكيس |\n|---|---|---|\n| شمر | 250 | 30 |\n| زعتر | 200 | 20 |\n", "شمر", "ما أقل صنف في القائمة؟", "شمر | 250 | 30"},
		{"not where the table lacks what is asked about", shop, "شمر", "ما أرخص غرفة؟", "شمر | 250 | 30"},
		{"the first by rank", league, "النسور", "من متصدر الدوري؟", "1 | الصقور | 9"},
		{"the last by rank", league, "النسور", "مين آخر فريق في الدوري؟", "3 | الأشبال | 2"},
		{"the most of a column that is named", league, "النسور", "أي فريق عنده أقل النقاط؟", "3 | الأشبال | 2"},
		{"the last by time", "# القطار\n\n| القطار | المغادرة |\n|---|---|\n| 101 | 06:10 |\n| 103 | 21:30 |\n| 105 | 12:45 |\n", "101", "آخر قطار الساعة كم؟", "103 | 21:30"},
		{"the text of a part and not its number", "Article 12. Les enfants sont accompagnés.\n", "Article", "Que dit l'article douze ?", "Les enfants sont accompagnés."},
	} {
		t.Run(c.claim, func(t *testing.T) {
			s := new(evidencetest.Shelf).Put(t, "a.md", c.text, near-0.02, map[string]float64{c.nearest: near + 0.05})
			if got := first(t, s, c.question, evidence.Options{Weights: &byCosine}); got != c.want {
				t.Errorf("first %q, want %q", got, c.want)
			}
		})
	}
}

func TestARowAboutSomethingElseIsLessCertain(t *testing.T) {
	s := new(evidencetest.Shelf).Put(t, "a.md", "# الأجور\n\n| المدينة | الأجرة |\n|---|---|\n| طنجة | 32 |\n| فاس | 29 |\n", near, nil)
	confidence := func(question string) float64 {
		_, judged := judge(t, s, question, evidence.Options{})
		return judged.Confidence
	}
	named, other, both := confidence("كم إلى فاس؟"), confidence("كم إلى وجدة؟"), confidence("كم الأجرة إلى فاس؟")
	if other >= named || both <= named {
		t.Errorf("confidence %.2f for the row, %.2f for another, %.2f for row and column", named, other, both)
	}
}
