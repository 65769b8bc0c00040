package told

import (
	"strings"
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

// A deed is a sentence with two people, and questions for each of them.
type deed struct {
	text           string
	agent, patient string
	whoDid, toWhom []string
}

// deeds has each order of words and each voice, in three languages.
var deeds = []deed{
	// Arabic: verb, agent, patient.
	{"قتل سالم الحداد خليل النجار في السوق.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟", "من الذي قتل خليل النجار؟", "مين قتل خليل النجار؟"}, []string{"من الذي قتله سالم الحداد؟", "من قتله سالم الحداد؟", "من قُتل على يد سالم الحداد؟"}},
	{"اغتال جابر المنصور وليد الكرمي قبل الفجر.", "جابر المنصور", "وليد الكرمي", []string{"من اغتال وليد الكرمي؟", "على يد من قتل وليد الكرمي؟"}, []string{"من الذي اغتاله جابر المنصور؟"}},
	{"اتهمت هدى العلي نائبها ماهر الزين بالتزوير.", "هدى العلي", "ماهر الزين", []string{"من اتهم ماهر الزين؟", "من التي اتهمت ماهر الزين؟"}, []string{"من الذي اتهمته هدى العلي؟", "من اتهمته هدى العلي؟"}},
	{"زار كريم البنا رامي صقر أول أمس.", "كريم البنا", "رامي صقر", []string{"من زار رامي صقر؟"}, []string{"من زاره كريم البنا؟", "من الذي زاره كريم البنا؟"}},
	{"هزم عاصم الديب نادر الفقي في النهائي.", "عاصم الديب", "نادر الفقي", []string{"من هزم نادر الفقي؟"}, []string{"من هزمه عاصم الديب؟", "من الذي هزمه عاصم الديب؟"}},
	{"أنقذ بشير الغواص طارق الملاح من الغرق.", "بشير الغواص", "طارق الملاح", []string{"من أنقذ طارق الملاح؟"}, []string{"من الذي أنقذه بشير الغواص؟", "من أنقذه بشير الغواص؟"}},
	{"عينت لجين الراوي سامر القاضي مديرا.", "لجين الراوي", "سامر القاضي", []string{"من عين سامر القاضي؟"}, []string{"من عينته لجين الراوي؟", "من الذي عينته لجين الراوي؟"}},
	// Arabic: agent, verb, patient.
	{"وقال الشهود إن سالم الحداد قتل خليل النجار في السوق.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟"}, []string{"من الذي قتله سالم الحداد؟"}},
	{"سعاد مطر ضربت أيمن عيسى أمام الناس.", "سعاد مطر", "أيمن عيسى", []string{"من ضرب أيمن عيسى؟", "من الذي ضرب أيمن عيسى؟"}, []string{"من ضربته سعاد مطر؟", "من الذي ضربته سعاد مطر؟"}},
	{"مراد الخطيب انتقد وائل الشامي بشدة.", "مراد الخطيب", "وائل الشامي", []string{"من انتقد وائل الشامي؟"}, []string{"من الذي انتقده مراد الخطيب؟", "من انتقده مراد الخطيب؟"}},
	// Arabic: passive with the agent.
	{"قُتل خليل النجار على يد سالم الحداد في السوق.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟", "على يد من قُتل خليل النجار؟"}, []string{"من قُتل على يد سالم الحداد؟", "من الذي قتله سالم الحداد؟"}},
	{"خليل النجار قتل على يد سالم الحداد.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟"}, []string{"من قتل على يد سالم الحداد؟"}},
	{"اغتيل وليد الكرمي على أيدي رجال جابر المنصور.", "رجال جابر المنصور", "وليد الكرمي", []string{"من اغتال وليد الكرمي؟"}, nil},
	{"جاء مقتل خليل النجار على يد سالم الحداد بعد خلاف.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟"}, []string{"من قتله سالم الحداد؟"}},
	{"خليل النجار الذي قتله سالم الحداد كان بناء.", "سالم الحداد", "خليل النجار", []string{"من قتل خليل النجار؟"}, []string{"من الذي قتله سالم الحداد؟"}},
	// Nobody is told to have done it.
	{"قُتل خليل النجار في السوق مساء السبت.", "", "خليل النجار", []string{"من قتل خليل النجار؟", "من الذي قتل خليل النجار؟", "على يد من قتل خليل النجار؟"}, nil},
	{"ووصف مقتل زعيم الحزب، خليل النجار، بأنه نقطة تحول.", "", "خليل النجار", []string{"من قتل خليل النجار؟", "مين قتل النجار؟"}, nil},
	{"اعتقل ماهر الزين صباح أمس.", "", "ماهر الزين", []string{"من اعتقل ماهر الزين؟"}, nil},
	{"أقيل سامر القاضي من منصبه.", "", "سامر القاضي", []string{"من أقال سامر القاضي؟"}, nil},
	// English.
	{"Paul Ferrer killed Mark Olsen in the market.", "Paul Ferrer", "Mark Olsen", []string{"Who killed Mark Olsen?", "By whom was Mark Olsen killed?"}, []string{"Who did Paul Ferrer kill?", "Whom did Paul Ferrer kill?", "Who was killed by Paul Ferrer?"}},
	{"Mark Olsen was killed by Paul Ferrer in the market.", "Paul Ferrer", "Mark Olsen", []string{"Who killed Mark Olsen?", "Who murdered Olsen?"}, []string{"Who did Paul Ferrer kill?", "Who was killed by Paul Ferrer?"}},
	{"Mark Olsen was killed in the market on Saturday.", "", "Mark Olsen", []string{"Who killed Mark Olsen?", "Who murdered Mark Olsen?", "By whom was Mark Olsen killed?"}, nil},
	{"Ada Brook arrested Tom Lane at the gate.", "Ada Brook", "Tom Lane", []string{"Who arrested Tom Lane?"}, []string{"Who was arrested by Ada Brook?", "Whom did Ada Brook arrest?"}},
	{"Tom Lane was arrested by Ada Brook at the gate.", "Ada Brook", "Tom Lane", []string{"Who arrested Tom Lane?"}, []string{"Who did Ada Brook arrest?", "Who was arrested by Ada Brook?"}},
	{"Ruth Vale accused Ned Holm of theft.", "Ruth Vale", "Ned Holm", []string{"Who accused Ned Holm?"}, []string{"Who did Ruth Vale accuse?", "Who was accused by Ruth Vale?"}},
	{"Ned Holm was accused of theft by Ruth Vale.", "Ruth Vale", "Ned Holm", []string{"Who accused Ned Holm?"}, []string{"Who was accused by Ruth Vale?"}},
	{"Ivy Stone defeated Max Pryce in the final.", "Ivy Stone", "Max Pryce", []string{"Who defeated Max Pryce?", "Who beat Max Pryce?"}, []string{"Who did Ivy Stone defeat?", "Who was defeated by Ivy Stone?"}},
	{"Leo Grant rescued Amy Fox from the fire.", "Leo Grant", "Amy Fox", []string{"Who saved Amy Fox?", "Who rescued Amy Fox?"}, []string{"Who did Leo Grant save?", "Whom did Leo Grant rescue?"}},
	{"Kate Moor appointed Ben Hale last spring.", "Kate Moor", "Ben Hale", []string{"Who appointed Ben Hale?"}, []string{"Who did Kate Moor appoint?", "Who was appointed by Kate Moor?"}},
	{"The killing of Mark Olsen changed the town.", "", "Mark Olsen", []string{"Who killed Mark Olsen?"}, nil},
	// French.
	{"Paul Ferrer a tué Marc Olivier au marché.", "Paul Ferrer", "Marc Olivier", []string{"Qui a tué Marc Olivier ?"}, []string{"Qui Paul Ferrer a-t-il tué ?", "Qui a été tué par Paul Ferrer ?"}},
	{"Marc Olivier a été tué par Paul Ferrer au marché.", "Paul Ferrer", "Marc Olivier", []string{"Qui a tué Marc Olivier ?", "Par qui Marc Olivier a-t-il été tué ?"}, []string{"Qui a été tué par Paul Ferrer ?", "Qui Paul Ferrer a-t-il tué ?"}},
	{"Marc Olivier a été tué samedi au marché.", "", "Marc Olivier", []string{"Qui a tué Marc Olivier ?", "Par qui Marc Olivier a-t-il été tué ?"}, nil},
	{"Anne Vidal a accusé Luc Perrin de vol.", "Anne Vidal", "Luc Perrin", []string{"Qui a accusé Luc Perrin ?"}, []string{"Qui Anne Vidal a-t-elle accusé ?", "Qui a été accusé par Anne Vidal ?"}},
	{"Luc Perrin a été accusé de vol par Anne Vidal.", "Anne Vidal", "Luc Perrin", []string{"Qui a accusé Luc Perrin ?"}, []string{"Qui a été accusé par Anne Vidal ?"}},
	{"Jean Morel a sauvé Rose Petit du feu.", "Jean Morel", "Rose Petit", []string{"Qui a sauvé Rose Petit ?"}, []string{"Qui Jean Morel a-t-il sauvé ?", "Qui a été sauvé par Jean Morel ?"}},
	{"Nadia Roux a nommé Hugo Blanc au printemps.", "Nadia Roux", "Hugo Blanc", []string{"Qui a nommé Hugo Blanc ?"}, []string{"Qui Nadia Roux a-t-elle nommé ?", "Qui a été nommé par Nadia Roux ?"}},
	{"Léa Faure a battu Éric Colin en finale.", "Léa Faure", "Éric Colin", []string{"Qui a battu Éric Colin ?"}, []string{"Qui Léa Faure a-t-elle battu ?", "Qui a été battu par Léa Faure ?"}},
}

// Whatever words the reader takes for the answer, the other person is never the direct
// answer; and whoever killed is not answered with where it is asked who killed the killer.
func TestTheOtherPersonIsNeverTheAnswer(t *testing.T) {
	pairs, right, shown := 0, 0, 0
	never := func(q, text, words string) {
		pairs++
		if at, certain := direct(q, text, words); certain != Never {
			t.Errorf("%s\n%s: %q (%d)", text, q, text[at.Start:at.End], certain)
		}
	}
	for _, d := range deeds {
		for i, questions := range [][]string{d.whoDid, d.toWhom} {
			answer, named := d.agent, d.patient
			if i == 1 {
				answer, named = d.patient, d.agent
			}
			for _, q := range questions {
				never(q, d.text, named)
				if answer == "" {
					continue
				}
				pairs++
				right++
				if _, certain := direct(q, d.text, answer); certain == Likely {
					shown++
				} else {
					t.Logf("not shown: %s\n%s: %s", d.text, q, answer)
				}
				if turned := strings.Replace(q, named, answer, 1); turned != q {
					never(turned, d.text, named)
				}
			}
		}
	}
	t.Logf("%d pairs of question and words; of %d right ones %d are shown", pairs, right, shown)
	if pairs < 200 || 10*shown < 8*right {
		t.Errorf("%d pairs, want 200; of %d right ones %d are shown, want 8 of 10", pairs, right, shown)
	}
}

// direct asks with the words of a text that a reader marked.
func direct(q, text, words string) (Range, Certainty) {
	at := strings.Index(text, words)
	if at < 0 {
		panic(words + " is not in " + text)
	}
	return Direct(asked.Of(question.New(q)), text, Range{at, at + len(words)})
}
