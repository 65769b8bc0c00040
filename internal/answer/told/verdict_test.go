package told

import (
	"testing"

	"isnad/internal/answer/asked"
	"isnad/internal/question"
)

func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		want                      Verdict
	}{
		{"the same is told", "هل أغلق المجلس الجسر؟", "أغلق المجلس الجسر في أيار.", Yes},
		{"with the subject in front", "هل أغلق المجلس الجسر؟", "المجلس أغلق الجسر في أيار.", Yes},
		{"it is denied", "هل أغلق المجلس الجسر؟", "لم يغلق المجلس الجسر.", No},
		{"another verb of the family", "هل قتل الحارس اللص؟", "اغتال الحارس اللص.", Yes},
		{"the opposite verb is no answer", "هل أغلق المجلس الجسر؟", "فتح المجلس الجسر في أيار.", Open},
		{"the opposite verb denied", "هل أغلق المجلس الجسر؟", "لم يفتح المجلس الجسر.", Open},
		{"the two people exchanged", "هل قتل الحارس اللص؟", "قتل اللص الحارس.", Open},
		{"passive for active", "هل قتل الحارس اللص؟", "قُتل الحارس على يد اللص.", Open},
		{"passive without its sign", "هل قتل الحارس اللص؟", "قتل الحارس على يد اللص.", Open},
		{"something that the question names is not there", "هل أغلق المجلس الجسر القديم؟", "أغلق المجلس الجسر.", Open},
		{"somebody else did it", "هل أغلق المجلس الجسر؟", "أغلق الوزير الجسر.", Open},
		{"a plan", "هل أغلق المجلس الجسر؟", "قرر المجلس أن يغلق الجسر.", Open},
		{"the future", "هل أغلق المجلس الجسر؟", "سيغلق المجلس الجسر.", Open},
		{"an attempt", "هل أغلق المجلس الجسر؟", "كاد المجلس يغلق الجسر.", Open},
		{"hearsay that is denied", "هل قتل الحارس اللص؟", "نفى الناطق أن الحارس قتل اللص.", Open},
		{"another number", "هل باع التاجر 12 كتابا؟", "باع التاجر 20 كتابا.", Open},
		{"some for all", "هل باع التاجر كل الكتب؟", "باع التاجر بعض الكتب.", Open},
		{"a denial elsewhere", "هل باع التاجر الدكان؟", "باع التاجر الدكان ولم يندم.", Open},
		{"a question that denies", "ألم يغلق المجلس الجسر؟", "أغلق المجلس الجسر.", Open},
		{"a question without a known verb", "هل المدينة كبيرة؟", "المدينة كبيرة.", Open},
		{"no question for yes or no", "متى أغلق المجلس الجسر؟", "أغلق المجلس الجسر في أيار.", Open},
		{"a question as the sentence", "هل أغلق المجلس الجسر؟", "هل أغلق المجلس الجسر؟", Open},

		{"the same in English", "Did the council close the bridge?", "The council closed the bridge in May.", Yes},
		{"denied", "Did the council close the bridge?", "The council did not close the bridge.", No},
		{"denied in short", "Did the council close the bridge?", "The council didn't close the bridge.", No},
		{"never", "Did the council close the bridge?", "The council never closed the bridge.", No},
		{"passive", "Was the bridge closed?", "The bridge was closed in May.", Yes},
		{"passive and denied", "Was the bridge closed?", "The bridge was not closed.", No},
		{"the opposite", "Did the council close the bridge?", "The council opened the bridge.", Open},
		{"sold for bought", "Did Ruth buy the farm?", "Ruth sold the farm.", Open},
		{"exchanged", "Did Ruth visit Ned?", "Ned visited Ruth.", Open},
		{"passive for active in English", "Did Ruth accuse Ned?", "Ruth was accused by Ned.", Open},
		{"almost", "Did the council close the bridge?", "The council almost closed the bridge.", Open},
		{"refused to", "Did the council close the bridge?", "The council refused to close the bridge.", Open},
		{"alleged", "Did Ruth sell the farm?", "Ruth allegedly sold the farm.", Open},
		{"will", "Did Ruth sell the farm?", "Ruth will sell the farm.", Open},
		{"was for is", "Is the bridge closed?", "The bridge was closed in May.", Open},
		{"nobody", "Did anyone sell the farm?", "No one sold the farm.", Open},

		{"the same in French", "Est-ce que le conseil a fermé le pont ?", "Le conseil a fermé le pont en mai.", Yes},
		{"denied in French", "Est-ce que le conseil a fermé le pont ?", "Le conseil n'a pas fermé le pont.", No},
		{"the opposite in French", "Est-ce que le conseil a fermé le pont ?", "Le conseil a ouvert le pont.", Open},
		{"exchanged in French", "Est-ce que Luc a accusé Anne ?", "Anne a accusé Luc.", Open},
		{"passive for active in French", "Est-ce que Luc a accusé Anne ?", "Luc a été accusé par Anne.", Open},
		{"conditional", "Est-ce que Luc a vendu la ferme ?", "Luc aurait vendu la ferme.", Open},
		{"across languages", "Did the council close the bridge?", "أغلق المجلس الجسر.", Open},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := VerdictOf(asked.Of(question.New(c.question)), c.sentence); got != c.want {
				t.Errorf("%s\n%s: %d, want %d", c.question, c.sentence, got, c.want)
			}
		})
	}
}

// Says stands behind the rules: it needs the reader, and half of what the question names.
func TestSays(t *testing.T) {
	for _, c := range []struct {
		claim, question, sentence string
		affirms, denies           float64
		want                      Verdict
	}{
		{"denied by another verb", "هل اعترف سامي رزق بالسرقة؟", "نفى سامي رزق أنه سرق.", 0.1, 0.85, No},
		{"affirmed in other words", "هل كسب سامي رزق الدعوى؟", "حكمت المحكمة لسامي رزق في الدعوى.", 0.7, 0.1, Yes},
		{"the reader can't tell", "هل كسب سامي رزق الدعوى؟", "حضر سامي رزق جلسة الدعوى.", 0.3, 0.3, Open},
		{"no yes from a sentence that denies", "هل كسب سامي رزق الدعوى؟", "لم يكسب سامي رزق الدعوى.", 0.7, 0.1, Open},
		{"another name", "هل كسب سامي رزق الدعوى؟", "لم يحضر يزن علي.", 0.1, 0.8, Open},
		{"the thing asked about is not there", "Is the landlord required to pay interest on the deposit?", "The landlord must mail the required deposit payment within 14 days.", 0.9, 0.01, Open},
		{"an exception to it", "Can the deposit be kept for normal wear?", "The flat must be as before, except for normal wear.", 0.9, 0.01, Open},
		{"on a condition", "Has Ruth read the letters?", "Ruth gets the letters on condition that she does not read them.", 0.01, 0.95, Open},
		{"a condition that the question has", "هل يدخل الطفل إذا كان مريضا؟", "يدخل الطفل إذا كان مريضا.", 0.9, 0.01, Yes},
		{"one thing of two is not there", "هل للمتحف موقف؟", "للمتحف حديقة.", 0.9, 0.01, Open},
		{"the same thing in another word", "هل كسب سامي القضية في لندن؟", "وكسب سامي في لندن دعوى تشهير.", 0.9, 0.01, Yes},
		{"the same allowed in another word", "Are guests allowed to smoke on the roof?", "Guests may smoke on the roof.", 0.9, 0.01, Yes},
		{"other words, and a sure no", "هل كسب سامي رزق الدعوى؟", "خسرها الرجل.", 0.01, 0.95, No},
		{"a question that denies", "هل لم يكسب سامي رزق الدعوى؟", "خسر سامي رزق الدعوى.", 0.1, 0.9, Open},
		{"another thing is denied beside it", "هل يجوز تقديم خبرها على اسمها؟", "ولا يجوز تقديم اسمها عليها، ويجوز تقديم خبرها على اسمها.", 0.01, 0.97, Open},
		{"it is denied, and another thing besides", "هل يجوز التدخين في الفناء؟", "لا يجوز التدخين في الفناء ولا في الممر.", 0.01, 0.97, No},
		{"denied without it", "do I need a letter of recommendation?", "لا ينظر في الطلبات التي تأتي بلا رسالة توصية.", 0.01, 0.97, Open},
		{"no question for yes or no", "متى كسب سامي رزق الدعوى؟", "كسب سامي رزق الدعوى سنة 2001.", 0.9, 0.1, Open},
	} {
		t.Run(c.claim, func(t *testing.T) {
			if got := Says(asked.Of(question.New(c.question)), c.sentence, c.affirms, c.denies); got != c.want {
				t.Errorf("%d, want %d", got, c.want)
			}
		})
	}
}
