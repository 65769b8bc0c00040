package question

import "testing"

func TestTheFormIsReadFromTheQuestion(t *testing.T) {
	for text, want := range map[string]Form{
		"متى بُني السد؟":                                   Plain,
		"قارن بين النيجر ومالي":                            Compare,
		"ما الفرق بين السدين؟":                             Compare,
		"لخّص ما حدث في الوادي":                            Summary,
		"اكتب التسلسل الزمني للأحداث":                      Timeline,
		"When was it built?":                               Plain,
		"Compare the mill and the dam":                     Compare,
		"Give me a timeline of the mill":                   Timeline,
		"Summarize the article":                            Summary,
		"Quelle est la différence entre les deux ?":        Compare,
		"Fais-moi un résumé":                               Summary,
		"رتب أحداث الوادي زمنيا":                           Timeline,
		"ما الذي تقوله المقالات عن السد؟":                  About,
		"What do the articles say about the dam?":          About,
		"Que disent les articles sur le barrage ?":         About,
		"ماذا تقول الورقة عن الخصوصية؟":                    About,
		"ما رأي مؤلف الورقة في الخصوصية؟":                  About,
		"ماذا يقول النص عن السد؟":                          About,
		"What does the paper say about the dam?":           About,
		"What does the author of the study think of dams?": About,
		"Que dit l'article sur le barrage ?":               About,
		"What did the mayor say about the dam?":            Plain,
		"Who compared the two in court?":                   Plain,
		"من قارنه بغيره؟":                                  Plain,
		"ما ملخصات الجلسات التي نشرتها المحكمة؟":           Plain,
		"Where is the timeless museum of sequences?":       Plain,
	} {
		if got := New(text).Form(); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
