package bilingual

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"isnad/internal/analysis"
)

// words is a vocabulary of the words of a text.
type words []string

func vocabulary(text string) words {
	var v words
	for _, w := range analysis.Words(text) {
		v = append(v, analysis.Stem(w.Text))
	}
	slices.Sort(v)
	return slices.Compact(v)
}

func (v words) Prefixed(prefix string, each func(string)) {
	for _, w := range v {
		if strings.HasPrefix(w, prefix) {
			each(w)
		}
	}
}

func TestConcepts(t *testing.T) {
	const arabic = "قتل الجيش يحيى السنوار في الفاشر عام 2024 ورئيس الوزراء نتنياهو في مالي وباماكو وفاغنر. سعر الخبز من الطحين"
	const latin = "Sinwar was killed in El Fasher, and Netanyahu went to Bamako with Wagner. Nelson wrote a novel"
	for _, c := range []struct {
		claim, question, from, to, texts string
		want                             []string // translations that must be among those of some concept
	}{
		{"a common word", "Who killed him?", "en", "ar", arabic, []string{"قتل"}},
		{"an inflected one", "Qui a été tuée ?", "fr", "ar", arabic, []string{"قتل"}},
		{"several words for one thing", "the prime minister", "en", "ar", arabic, []string{"رييس وزراء"}},
		{"from Arabic", "سعر الخبز", "ar", "en", latin, []string{"price", "bread"}},
		{"between two Latin languages", "le prix du pain", "fr", "en", latin, []string{"price", "bread"}},
		{"an Arabic verb in the imperfect", "من يستخدم الميزان؟", "ar", "en", latin, []string{"use"}},
		{"one with particle, person and pronoun", "فسيستخدمونها", "ar", "en", latin, []string{"use"}},
		{"one that begins with و", "متى وصلت؟", "ar", "fr", latin, []string{"arriver"}},
		{"one that has lost its و", "متى يصل؟", "ar", "fr", latin, []string{"arriver"}},
		{"one with a weak letter", "كيف يستفيد؟ ومتى يقود؟", "ar", "en", latin, []string{"lead", "profit"}},
		{"a name that looks like a verb", "أين يزيد؟", "ar", "en", "Yazid came", []string{"yazid"}},
		{"an inflected word of the texts", "price of bread and murder", "en", "ar", "يُقتلون وقتلت وسيقتل ومقتول", []string{"قتلت", "يقتل", "سيقتل"}},
		{"an alif that a verb's person drops", "who used it?", "en", "ar", "تستخدمها ويستخدم", []string{"تستخدم", "يستخدم"}},
		{"an English verb of the texts", "متى افتتح؟", "ar", "en", "They were opening it. It opened.", []string{"opening", "opened"}},
		{"an English form that no ending explains", "من قاد السيارة؟", "ar", "en", "She drove it. It was driven.", []string{"drove", "driven"}},
		{"a French one of a question", "Quand vint-il ?", "fr", "ar", "جاء", []string{"جاء"}},
		{"a French feminine", "La présidente est-elle heureuse ?", "fr", "ar", "رئيس سعيد", []string{"رييس", "سعيد"}},
		{"one of the texts", "الرئيس سعيد", "ar", "fr", "présidente, heureuse", []string{"presidente", "heureuse"}},
		{"an elided article", "L'argent d'une école", "fr", "ar", "مال مدرسة", []string{"مال", "مدرس"}},
		{"“your” behind an Arabic noun", "ما اسمك؟", "ar", "en", "name", []string{"name"}},
		{"an English plural", "How many women and men?", "en", "ar", "نساء ورجال", []string{"نساء", "رجال"}},
		{"a French one", "murder", "en", "fr", "Ils assassinèrent la reine, il assassina", []string{"assassina"}},
		{"a number", "in 2024", "en", "ar", arabic, []string{"2024"}},
		{"a name", "Where is Sinwar?", "en", "ar", arabic, []string{"سنوار"}},
		{"a name's possessive", "Sinwar's death", "en", "ar", arabic, []string{"سنوار"}},
		{"an article that is joined", "Larbi et Elkhatib", "fr", "ar", "العربي والخطيب", []string{"عرب", "خطيب"}},
		{"a silent e", "Hassane", "fr", "ar", "حسن", []string{"حسن"}},
		{"a name whose و looks like “and”", "Werfalli", "en", "ar", "الورفلي", []string{"ورفل"}},
		{"a name in small letters", "netanyahu", "en", "ar", arabic, []string{"نتنياهو"}},
		{"a name with an article", "El Fasher", "en", "ar", arabic, []string{"فاشر"}},
		{"w for ف", "Wagner", "en", "ar", arabic, []string{"فاغنر"}},
		{"a name from Arabic", "من قتل السنوار؟", "ar", "en", latin, []string{"sinwar", "kill"}},
		{"a name with a particle", "متى وصل لباماكو؟", "ar", "en", latin, []string{"bamako"}},
		{"a name that looks inflected", "باماكو", "ar", "en", latin, []string{"bamako"}},
		{"a name that is spelled as it is said", "ماذا كتب نيلسون؟", "ar", "en", latin, []string{"nelson", "write"}},
		{"a Latin name in an Arabic question", "من هو Sinwar؟", "ar", "ar", arabic, []string{"سنوار"}},
		{"an Arabic word in an English question", "What is خبز?", "en", "en", latin, []string{"bread"}},
		{"a name the texts don't have", "Zaporizhzhia", "en", "ar", arabic, []string{"zaporizhzhia"}},
	} {
		t.Run(c.claim, func(t *testing.T) {
			var translations []string
			for _, concept := range Concepts(c.question, c.from, c.to, vocabulary(c.texts)) {
				for _, translation := range concept {
					translations = append(translations, strings.Join(translation, " "))
				}
			}
			for _, w := range c.want {
				if !slices.Contains(translations, w) {
					t.Errorf("no %q among %q", w, translations)
				}
			}
		})
	}
}

func TestFunctionWordsAreNoConcepts(t *testing.T) {
	for _, c := range []struct{ question, from, to string }{
		{"Who was he and where is it?", "en", "ar"},
		{"Est-ce que c'est pour elle ?", "fr", "ar"},
		{"مين هو وليش؟", "ar", "en"},
	} {
		if got := Concepts(c.question, c.from, c.to, words(nil)); len(got) > 0 {
			t.Errorf("%q: %q", c.question, got)
		}
	}
}

// An inflected form may be a word of its own: تعلم is “learn”, and looks like a form of علم.
func TestOtherWordsAreNoInflections(t *testing.T) {
	for _, c := range []struct{ claim, question, from, to, texts, not string }{
		{"another line's word", "science", "en", "ar", "علم تعلم", "تعلم"},
		{"a short word", "sea", "en", "ar", "بر وبر", "وبر"},
		{"a word with the same stem", "أين القرية؟", "ar", "en", "village quran horn", "quran"},
		{"a filler with the stem of a word", "شو اسمك؟", "ar", "en", "grilled name", "grilled"},
		{"a word that only begins alike", "متى افتتح؟", "ar", "en", "opera opened", "opera"},
	} {
		t.Run(c.claim, func(t *testing.T) {
			for _, concept := range Concepts(c.question, c.from, c.to, vocabulary(c.texts)) {
				if slices.ContainsFunc(concept, func(translation []string) bool { return slices.Contains(translation, c.not) }) {
					t.Errorf("%q", concept)
				}
			}
		})
	}
}

func TestSound(t *testing.T) {
	for _, c := range []struct {
		latin, arabic string
		alike         bool
	}{
		{"mohammed", "محمد", true},
		{"mohamed", "محمد", true},
		{"hassan", "حسن", true},
		{"khaled", "خالد", true},
		{"khartoum", "خرطوم", true},
		{"tehran", "طهران", true},
		{"chad", "تشاد", true},
		{"djibouti", "جيبوتي", true},
		{"ouagadougou", "واغادوغو", true},
		{"alexander", "الكسندر", true},
		{"paul", "بول", true},
		{"thomas", "توماس", true},
		{"tahhan", "طحان", true},
		{"nahhal", "نحال", true},
		{"saqqaf", "سقاف", true},
		{"mikhail", "ميخائيل", true},
		{"achour", "عاشور", true},
		{"ines", "ايناس", true},
		{"imane", "ايمان", true},
		{"ohanian", "اوهانيان", true},
		{"odeh", "عودة", true},
		{"daoud", "داوود", true},
		{"issa", "عيسى", true},
		{"simon", "سايمون", true},
		{"delvaux", "ديلفو", true},
		{"tchad", "تشاد", true},
		{"ghassan", "غسان", true},
		{"shukri", "شكري", true},
		{"choukri", "شكري", true},
		{"schneider", "شنايدر", true},
		{"qasim", "قاسم", true},
		{"kacem", "قاسم", true},
		{"gamal", "جمال", true},
		{"djamel", "جمال", true},
		{"fatima", "فاطمة", true},
		{"fatimah", "فاطمة", true},
		{"marina", "مرن", false},
		{"house", "خاص", false},
		{"nada", "عند", false},
		{"sinwar", "سنجار", false},
		{"bamako", "بامكوس", false},
		{"salem", "سليمان", false},
		{"hamid", "محمد", false},
		{"rachid", "رشا", false},
		{"noor", "نار", false},
	} {
		if got := distance(c.latin, analysis.Fold(c.arabic)) <= allowed(c.arabic, true); got != c.alike {
			t.Errorf("%s and %s: %v (%d vowels apart)", c.latin, c.arabic, got, distance(c.latin, analysis.Fold(c.arabic)))
		}
	}
}

// A name stands for the words nearest to it, however many are near.
func TestTheNearestNamesAreTaken(t *testing.T) {
	got := arabicNames("sakina", true, vocabulary("سكينة سكن ساكن سكان سكون"))
	if !slices.Equal(got, []string{"ساكن", "سكين"}) {
		t.Errorf("%q", got)
	}
}

func TestTheGlossaryIsWellFormed(t *testing.T) {
	seen := map[string]string{}
	for file, text := range map[string]string{"glossary.txt": glossaryText, "broad.txt": broadText} {
		n := 0
		for line := range strings.Lines(text) {
			n++
			if line, _, _ = strings.Cut(strings.TrimSpace(line), "#"); line != "" {
				checkLine(t, fmt.Sprintf("%s:%d", file, n), line, seen)
			}
		}
		if n < 1000 {
			t.Errorf("%s: %d lines", file, n)
		}
	}
}

func checkLine(t *testing.T, place, line string, seen map[string]string) {
	t.Helper()
	fields := strings.Split(line, "|")
	if len(fields) != len(columns) {
		t.Fatalf("%s: %d columns, want %d", place, len(fields), len(columns))
	}
	if seen[line] != "" {
		t.Errorf("%s: the same as %s", place, seen[line])
	}
	seen[line] = place
	for column, field := range fields {
		for name := range strings.SplitSeq(field, ",") {
			if got := len(analysis.Words(name)); got == 0 && strings.TrimSpace(field) != "" || got > longestName {
				t.Errorf("%s: column %d: %d words in %q, want 1 to %d", place, column+1, got, name, longestName)
			}
		}
	}
}

func FuzzConcepts(f *testing.F) {
	f.Add("Who killed Sinwar in 2024?", "en", "ar")
	f.Add("من قتل السنوار؟", "ar", "fr")
	v := vocabulary("السنوار Sinwar")
	f.Fuzz(func(t *testing.T, question, from, to string) {
		for _, concept := range Concepts(question, from, to, v) {
			for _, translation := range concept {
				if len(translation) == 0 || slices.Contains(translation, "") {
					t.Fatalf("an empty translation: %q", concept)
				}
			}
		}
	})
}
