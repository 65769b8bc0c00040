package analysis

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestPlainIsTheSpellingOfPrint(t *testing.T) {
	tests := []struct{ claim, in, want string }{
		{"vowel signs are dropped", "كَتَبَ المُعَلِّمُ قِصَّةً.", "كتب المعلم قصة."},
		{"so is tatweel", "القمـــح", "القمح"},
		{"letters that distinguish words stay", "إلى مدرسة أحمد على رؤوس شيء", "إلى مدرسة أحمد على رؤوس شيء"},
		{"capitals and accents stay", "L’École", "L’École"},
		{"Quranic signs are dropped", "لَا رَيْبَ ۛ فِيهِ ۛ هُدًۭى", "لا ريب  فيه  هدى"},
		{"alef wasla", "ٱلْعِلْمِ", "العلم"},
		{"a dagger is an alef", "ٱلْكِتَٰبُ ٱلْعَٰلَمِينَ ٱلسَّمَٰوَٰتِ أَزْوَٰجًا ٱلْأَنْهَـٰرُ", "الكتاب العالمين السماوات أزواجا الأنهار"},
		{"on a waw that is not read", "ٱلصَّلَوٰةَ وَٱلزَّكَوٰةَ ٱلرِّبَوٰا۟", "الصلاة والزكاة الربا"},
		{"on a yeh inside a word", "ٱلتَّوْرَىٰةَ هَدَىٰكُمْ", "التوراة هداكم"},
		{"not at the end of a word", "عَلَىٰ مُوسَىٰ", "على موسى"},
		{"nor where print has none", "هٰذَا وَهَٰذِهِ كَذَٰلِكَ لَٰكِنَّ ٱلرَّحْمَٰنِ إِلَٰهٌ ٱللّٰهِ أُو۟لَٰٓئِكَ هَٰٓؤُلَآءِ", "هذا وهذه كذلك لكن الرحمن إله الله أولئك هؤلاء"},
		{"but where only its letters are like those", "خِلَٰلَهُ ٱلْهِلَٰلُ ٱلْهَوَٰءِ سُلَٰلَةٍ طَٰهِرٌ لِلَّٰهِ وَٱللَّٰهُمَّ فَلَٰكِن طٰه", "خلاله الهلال الهواء سلالة طاهر لله واللهم فلكن طه"},
		{"the vocative stands apart", "يَٰٓأَيُّهَا وَيَٰقَوْمِ", "يا أيها ويا قوم"},
		{"a drawn-out alef", "ٱلْعُلَمَآءِ رَبَّنَآ ٱلسَّمَا\u0653ءِ", "العلماء ربنا السماء"},
		{"madda elsewhere stays", "الآن قرآن آمن", "الآن قرآن آمن"},
		{"a hamza with fatha and alef", "ءَامَنُوا۟ ٱلْقُرْءَانُ", "آمنوا القرآن"},
		{"but not behind an alef", "إِجْرَاءَات جُزْءًا", "إجراءات جزءا"},
		{"a hamza on a tatweel", "ٱلْأَفْـِٔدَةَ شَيْـًٔا", "الأفئدة شيئا"},
		{"hamzas written apart", "ا\u0654حمد و\u0654 ي\u0654", "أحمد ؤ ئ"},
		{"numbers of verses are dropped", "نحن ﴿١﴾ نسأل \u06dd٢", "نحن   نسأل"},
		{"brackets around words stay", "﴿نص الآية﴾", "﴿نص الآية﴾"},
		{"digits of every script", "٣٬٥٨٩٫٥٪ ۱۹۹۰ २०", "3,589.5% 1990 20"},
		{"presentation forms", "ﺍﻟﺴﻼﻡ ﷲ ﻣُﺤَﻤَّﺪ ﹶ", "السلام الله محمد "},
		{"what cannot be seen", "\u202bال\u200dسل\u200cا\u200bم\u202c\u200f\ufeff in\u00adform", "السلام inform"},
		{"common words get their dots", "فى بيت به خمسه، والتى على هدى منه ومدرسه", "في بيت به خمسة، والتي على هدى منه ومدرسه"},
		{"from a Persian keyboard too", "فی المنزل علی", "في المنزل على"},
		{"bytes that are no character", "a\xffَ", "a\xff"},
	}
	for _, tt := range tests {
		if got := Plain(tt.in); got != tt.want {
			t.Errorf("%s: Plain(%q) = %q, want %q", tt.claim, tt.in, got, tt.want)
		}
	}
}

func TestTheDaggerAlefIsFoundByItsUsualSpelling(t *testing.T) {
	for usual, quranic := range map[string]string{
		"الصلاة": "ٱلصَّلَوٰةِ", "الكتاب": "ٱلْكِتَٰبِ", "هذا": "هَٰذَا", "ذلك": "ذَٰلِكَ", "على": "عَلَىٰ", "هداكم": "هَدَىٰكُمْ",
		"الصراط": "ٱلصِّرَٰطَ", "الرحمن": "الرحمٰن", "السماوات": "ٱلسَّمَٰوَٰتِ", "زكاة": "زكوٰۃ", "اعلي": "اعلیٰ",
		"القرآن": "ٱلْقُرْءَانِ", "آمنوا": "ءَامَنُوا۟", "إجراءات": "إِجْرَاءَاتٌ", "جزءا": "جُزْءًا",
	} {
		if got, want := Fold(quranic), Fold(usual); got != want {
			t.Errorf("%s folds to %q, %s to %q", quranic, got, usual, want)
		}
	}
	words := Words("وَيَٰقَوْمِ ٱلصَّلَوٰةَ")
	if len(words) != 3 || words[1].Text != "قوم" || words[2].Text != "الصلاه" || words[2].End != len("وَيَٰقَوْمِ ٱلصَّلَوٰةَ") {
		t.Errorf("%+v", words)
	}
}

func FuzzPlain(f *testing.F) {
	addSeeds(f)
	f.Add("ٱلصَّلَوٰةِ ﴿١﴾ يَٰٓأَيُّهَا ءَامَنُوا ـٔ \u06dd١٢ آ جآء")
	f.Fuzz(func(t *testing.T, s string) {
		plain := Plain(s)
		if utf8.ValidString(s) && !utf8.ValidString(plain) {
			t.Errorf("Plain(%q) = %q is not UTF-8", s, plain)
		}
		if isPlain(s) {
			p := plainer{src: s}
			for i := 0; i < len(s); {
				i = p.next(i)
			}
			if string(p.out) != s { // but for respell
				t.Errorf("%q passed for plain and becomes %q", s, p.out)
			}
		}
		if strings.ContainsFunc(s, func(r rune) bool { return r >= 0x300 && r < 0x600 || r >= 0x700 }) {
			return // NFKC may tell neighbours apart that are not yet composed
		}
		var words []string
		for _, w := range strings.Fields(s) {
			words = append(words, strings.Fields(Plain(w))...)
		}
		if got, want := norm.NFKC.String(strings.Join(words, " ")), norm.NFKC.String(strings.Join(strings.Fields(plain), " ")); got != want {
			t.Errorf("%q word by word is %q, as a whole %q", s, got, want)
		}
	})
}

func BenchmarkPlain(b *testing.B) {
	benchmark(b, strings.Repeat(sample, 1000), func(s string) { Plain(s) })
}

func BenchmarkPlainOfPlainText(b *testing.B) {
	benchmark(b, strings.Repeat(Plain(sample), 1000), func(s string) { Plain(s) })
}
