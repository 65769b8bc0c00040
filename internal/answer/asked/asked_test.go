package asked

import (
	"testing"

	"isnad/internal/question"
)

// People ask with a noun alone, with the word that asks behind, and as they speak.
func TestSort(t *testing.T) {
	for text, want := range map[string]Sort{
		"من قتل الوزير؟": Person, "لمن ينسب البناء؟": Person, "ما اسم المدير؟": Person, "اسم كاتب المحضر": Person,
		"the parcel was for whom": Person, "whose share was sold": Person, "the cape is named after who": Person,
		"من أين أخذ المال؟": Place, "وين انولدت؟": Place, "مكان القبر": Place, "in which mosque was it given": Place, "wheres the hill": Place,
		"عنوان المكتب": Place, "dans quelle ville habite-t-il ?": Place,
		"متى وقع؟": Date, "تاريخ آخر قافلة طلعت من الخان": Date, "السوق أي يوم": Date, "hesketh date of birth": Date,
		"which months do they check the doors": Date, "l'infirmerie ferme à quelle heure": Date, "à partir de quel mois": Date, "موعد السباق": Date,
		"كم عمره؟": Number, "عدد الغرف في الخان": Number, "أقصى عدد حبات باليوم": Number, "ما مدة العقد؟": Number, "بقداش المقعد": Number,
		"how long did the siege last": Number, "number of taps": Number, "width of the locks": Number, "nombre de familles": Number,
		"à partir de quel âge": Number, "المسافة بين المدينتين": Number,
		"من هو أندرسون؟": Definition, "what is a caravanserai": Definition,
		"لماذا ارتفع السعر؟": Reason, "ما سبب ارتفاع عدد القتلى؟": Reason,
		"هل زاد عدد القتلى؟": YesNo, "did the number of taps rise": YesNo,
		"qu'est-ce que la voisine a laissé ?": Other, "à quoi sert la caisse ?": Other, "c'est qui Nadia Benchohra": Person, "est-ce que la porte est fermée ?": YesNo,
		"كيف تحدد مدة العقد؟": Other, "in which way did it help": Other, "إلى ماذا يرمز الياسمين؟": Other, "في أي مدينة ولد؟": Place, "in what city was he born": Place, "dans quel cas l'enlever ?": Other, "شرح العقد": Other,
	} {
		if got := Of(question.New(text)).Sort; got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}
