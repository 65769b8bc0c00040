package bilingual

import (
	"slices"
	"strings"
	"testing"

	"isnad/internal/analysis"
)

func TestSpokenWordsAreWritten(t *testing.T) {
	for _, c := range []struct{ name, question, texts, want string }{
		{"words that ask", "وين السوق وليش بعيد؟", "", "أين السوق ولماذا بعيد؟"},
		{"what is asked about a thing is ما", "شو شروط العقد؟", "", "ما شروط العقد؟"},
		{"what is asked about an event is ماذا", "شو قرروا امبارح؟", "", "ماذا قرروا أمس؟"},
		{"a noun", "متى ترجع فلوسي؟", "", "متى ترجع نقودي؟"},
		{"of several words the one that the texts have", "متى ترجع فلوسي؟", "يعاد المبلغ", "متى ترجع مبلغي؟"},
		{"a noun that the texts have stays", "كم أوضة في الشقة؟", "فيها أوضة", "كم أوضة في الشقة؟"},
		{"the article stays", "كيف أصلح الطرمبة؟", "", "كيف أصلح المضخة؟"},
		{"a written word with its own article takes no other", "وين الشغل؟", "", "أين العمل؟"},
		{"a pronoun behind a feminine noun", "وين عربيته؟", "", "أين سيارته؟"},
		{"a verb that goes on", "مين بيروح معهم؟", "", "من يذهب معهم؟"},
		{"a verb that is to come, of Egypt", "مين هيجيب الخبز؟", "", "من سيجلب الخبز؟"},
		{"a verb that is to come, of Morocco", "شكون غيجيب الخبز؟", "", "من سيجلب الخبز؟"},
		{"a plural of spoken verbs", "وين بيروحو؟", "", "أين يذهبون؟"},
		{"a weak verb before an ending", "وقتاش يخلصو؟", "", "متى ينتهون؟"},
		{"the first person", "كيف أشوف النتيجة؟", "", "كيف أرى النتيجة؟"},
		{"a verb that is not listed loses what only speech puts before it", "وين بيدربوا؟", "", "أين يدربوا؟"},
		{"a noun that looks like such a verb stays", "شو بيانات الحساب؟", "", "ما بيانات الحساب؟"},
		{"without a word that is spoken nothing looks like such a verb", "ما بيداغوجيا اللعب؟", "", "ما بيداغوجيا اللعب؟"},
		{"what a word means", "شو يعني سهم؟", "", "ما معنى سهم؟"},
		{"what a word means, of Egypt", "يعني ايه سهم؟", "", "ما معنى سهم؟"},
		{"how many, of Morocco", "شحال من كتاب كتبت؟", "", "كم كتاب كتبت؟"},
		{"whether there is a thing", "هل في شهادة؟", "", "هل يوجد شهادة؟"},
		{"in the place itself", "هل في المدينة سوق؟", "", "هل في المدينة سوق؟"},
		{"the preposition of Morocco", "شكون كاين فالدار؟", "", "من يوجد في الدار؟"},
		{"a hamza that is not spoken", "ليش السما زرقا؟", "", "لماذا السماء زرقاء؟"},
		{"what stands at the end stays", "اسمه الحقيقي ايه؟", "", "اسمه الحقيقي ايه؟"},
		{"a written question stays", "ماذا تقول المادة الثانية بعد المئة إلى الآن؟", "", "ماذا تقول المادة الثانية بعد المئة إلى الآن؟"},
		{"a preposition is none of the words", "إلى متى يستمر العمل؟", "", "إلى متى يستمر العمل؟"},
		{"other languages stay", "Who wrote it?", "", "Who wrote it?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var stems []string
			for _, w := range analysis.Words(c.texts) {
				stems = append(stems, analysis.Stem(w.Text))
			}
			if got := Written(c.question, func(stem string) bool { return slices.Contains(stems, stem) }); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestSpokenWordsAreSearchedForAsWritten(t *testing.T) {
	has := func(question, stem string) bool {
		return slices.ContainsFunc(SpokenConcepts(question), func(names [][]string) bool {
			return slices.ContainsFunc(names, func(stems []string) bool { return slices.Equal(stems, []string{stem}) })
		})
	}
	for _, c := range []struct{ question, word string }{
		{"متى ترجع فلوسي؟", "أموالي"}, {"متى ترجع فلوسي؟", "فلوسي"}, {"بكم الباص؟", "الحافلات"}, {"مين هيجيب الخبز؟", "سيجلب"}, {"مين هيجيب الخبز؟", "الخبز"},
	} {
		if !has(c.question, analysis.Stem(analysis.Words(c.word)[0].Text)) {
			t.Errorf("%s is not searched for as %s", c.question, c.word)
		}
	}
	if all := SpokenConcepts("متى يعاد المبلغ؟"); all != nil {
		t.Errorf("a written question has spoken words: %v", all)
	}
}

func TestSpokenListIsWellFormed(t *testing.T) {
	pairs, seen := 0, map[string]bool{}
	for line := range strings.Lines(spokenText) {
		line, _, _ = strings.Cut(line, "#")
		_, spoken, ok := strings.Cut(line, "|")
		if !ok {
			continue
		}
		for _, word := range listOf(spoken) {
			if pairs++; seen[word] || word == "" {
				t.Errorf("%q stands twice or is empty", word)
			}
			seen[word] = true
		}
	}
	if pairs < 500 {
		t.Errorf("only %d pairs", pairs)
	}
}

func FuzzWritten(f *testing.F) {
	f.Add("متى ترجع فلوسي؟")
	f.Add("وين بيروحو ليش")
	f.Fuzz(func(t *testing.T, question string) {
		none := func(string) bool { return false }
		if got := Written(question, none); analysis.QuestionScript(question) != "Arabic" && !bilingualText(question) && got != question {
			t.Errorf("%q became %q", question, got)
		}
	})
}

// bilingualText reports whether a text has Arabic words.
func bilingualText(text string) bool {
	return slices.ContainsFunc(analysis.Words(text), func(w analysis.Word) bool { return analysis.Script(w.Text) == "Arabic" })
}
