package corpus

import (
	"strings"
	"sync"
	"unicode"

	"isnad/internal/analysis"
)

// Reasons that other rules ask for.
const (
	whyCredit  = "a credit: a name and a place"
	whyRelated = "the head of a list of other articles"
)

// The lengths up to which a line is taken for boilerplate. Longer ones have room
// for a fact.
const (
	boilerplateBytes = 400
	noticeWords      = 25 // of a request to subscribe or log in
	openerWords      = 20 // of "read also: …"
	bareCaptionWords = 6  // of a photo's caption before its agency
)

// boilerplate says by which rule text is no content of the article, or "".
func boilerplate(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "no letters or digits"
	}
	if len(text) > boilerplateBytes {
		return ""
	}
	words, t := foldedWords(text), tables()
	switch {
	case t.related[strings.Join(words, " ")]:
		return whyRelated
	case t.controls.covers(words):
		return "buttons and menu entries"
	case t.credits.covers(words):
		return "a bare credit"
	case len(words) <= openerWords && !endsSentence(text) && t.openers.starts(words):
		return "a link to another article"
	case len(words) <= noticeWords && t.notices.within(words):
		return "a notice to the site's visitors"
	case isCredit(text):
		return whyCredit
	case isMenu(text, t):
		return "a menu"
	case isBareCaption(text):
		return "a photo's caption with nothing but its agency"
	}
	return ""
}

// foldedWords are the runs of letters and digits of text in their search form.
func foldedWords(text string) []string {
	return strings.FieldsFunc(analysis.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// Phrases are listed as people write them, one between bars, and compared
// folded.
const (
	// A line made up of these, in any number, is buttons or menu entries.
	controlPhrases = `TT|T T|وكالات|مقال مؤرشف|مقالات مؤرشفة|تسجيل الدخول|سجل الدخول|تسجيل الخروج|باقة الاشتراكات|` +
		`الاشتراكات|اشترك|اشترك الآن|إنشاء حساب|حساب جديد|شارك|مشاركة|شارك المقال|شارك الخبر|طباعة|نسخ الرابط|` +
		`إرسال بالبريد|حفظ|استمع|استمع للمقال|تكبير الخط|تصغير الخط|حجم الخط|الصفحة الرئيسية|الرئيسية|اتصل بنا|` +
		`من نحن|سياسة الخصوصية|شروط الاستخدام|المزيد|اقرأ المزيد|عرض المزيد|إعلان|إعلانات|تعليقات|أضف تعليقا|` +
		`اترك تعليقا|فيسبوك|تويتر|واتساب|تلغرام|تيليغرام|لينكد إن|بحث|القائمة|التالي|السابق|العودة إلى الأعلى|` +
		`share|share this|share this article|tweet|email|e mail|print|copy link|save|listen|listen to this article|` +
		`facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|x|home|menu|search|` +
		`sign in|sign up|log in|login|log out|register|subscribe|subscribe now|subscription|create account|` +
		`my account|newsletter|newsletters|read more|show more|load more|see more|comments|leave a comment|` +
		`advertisement|advertisements|sponsored|ad|about us|contact us|contact|privacy policy|terms of use|` +
		`terms and conditions|cookie policy|skip to content|skip to main content|back to top|next|previous|` +
		`archived article|font size|` +
		`partager|partager cet article|imprimer|envoyer par e mail|copier le lien|enregistrer|écouter|accueil|` +
		`rechercher|recherche|se connecter|connexion|s'inscrire|inscription|s'abonner|abonnez vous|abonnement|` +
		`mon compte|lire plus|lire la suite|voir plus|en savoir plus|commentaires|publicité|qui sommes nous|` +
		`nous contacter|mentions légales|politique de confidentialité|conditions d'utilisation|` +
		`aller au contenu|retour en haut|suivant|précédent|article archivé|min read|minutes read|` +
		`minutes de lecture|min de lecture|دقائق قراءة|دقيقة قراءة`

	// One of these alone opens a list of other articles.
	relatedPhrases = `مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|أخبار متعلقة|مقالات متعلقة|موضوعات متعلقة|` +
		`مواضيع متعلقة|اقرأ أيضا|إقرأ أيضا|اقرأ أيضًا|الأكثر قراءة|related articles|related stories|related|` +
		`related topics|more stories|most read|most popular|read also|you may also like|recommended for you|` +
		`articles liés|articles connexes|articles similaires|à lire aussi|lire aussi|sur le même sujet|` +
		`les plus lus|à lire également`

	// A line that starts with one of these names another article.
	openerPhrases = `اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|طالع أيضا|شاهد أيضا|للمزيد اقرأ|read also|also read|read more|` +
		`see also|related article|related story|lire aussi|à lire aussi|voir aussi|lire également`

	// A short line that holds one of these speaks to the site's visitor.
	noticePhrases = `يتوجب عليك الاشتراك|يجب عليك الاشتراك|يرجى تسجيل الدخول|يرجى الاشتراك|سجل الدخول للمتابعة|` +
		`سجل دخولك|اشترك في نشرتنا|اشترك في النشرة|للاطلاع على المقالات المؤرشفة|هذا المقال مؤرشف|` +
		`هذا المحتوى متاح للمشتركين|متاح للمشتركين فقط|للمشتركين فقط|لمتابعة القراءة|لإكمال القراءة|` +
		`تابعونا على|تابعنا على|تابعوا صفحتنا|جميع الحقوق محفوظة|يستخدم هذا الموقع ملفات تعريف الارتباط|` +
		`نستخدم ملفات تعريف الارتباط|حمل التطبيق|حمل تطبيقنا|` +
		`subscribe to read|subscribe to continue|to continue reading|already a subscriber|already have an account|` +
		`subscribers only|for subscribers|log in to continue|sign in to continue|sign up for our|` +
		`subscribe to our|join our newsletter|create a free account|this article is archived|follow us on|` +
		`all rights reserved|we use cookies|this site uses cookies|download our app|support our journalism|` +
		`réservé aux abonnés|réservée aux abonnés|réservé à nos abonnés|pour lire la suite|déjà abonné|` +
		`abonnez vous pour|connectez vous pour|inscrivez vous à|il vous reste|cet article est archivé|` +
		`suivez nous sur|tous droits réservés|nous utilisons des cookies|ce site utilise des cookies|` +
		`téléchargez notre application`

	// Who photos and texts are credited to. A line made up of these is a credit.
	creditPhrases = `رويترز|أ ف ب|ا ف ب|أف ب|أ ب|د ب أ|إ ب أ|أ ش أ|غيتي|جيتي|غيتي إيميجز|الأناضول|متداولة|صورة متداولة|` +
		`أرشيفية|صورة أرشيفية|أرشيف|من الأرشيف|الفرنسية|وكالة الصحافة الفرنسية|سبوتنيك|شينخوا|وكالات|صورة|تصوير|` +
		`getty|getty images|reuters|afp|ap|ap photo|epa|dpa|file photo|photo|photos|handout|archive|credit|` +
		`photo credit|crédit|crédit photo|agences|agencies|image|courtesy`
)

// A phraseSet is a set of phrases, by their folded words joined by spaces.
type phraseSet struct {
	has     map[string]bool
	longest map[string]int // words of the longest phrase that begins with a word
}

func newPhrases(list string) phraseSet {
	p := phraseSet{has: map[string]bool{}, longest: map[string]int{}}
	for phrase := range strings.SplitSeq(list, "|") {
		words := foldedWords(phrase)
		p.has[strings.Join(words, " ")] = true
		p.longest[words[0]] = max(p.longest[words[0]], len(words))
	}
	return p
}

// match is the number of words of the longest phrase that words starts with.
func (p phraseSet) match(words []string) int {
	for n := min(p.longest[words[0]], len(words)); n > 0; n-- {
		if p.has[strings.Join(words[:n], " ")] {
			return n
		}
	}
	return 0
}

func (p phraseSet) starts(words []string) bool { return len(words) > 0 && p.match(words) > 0 }

// covers says whether words are phrases of p and numbers, and nothing else.
func (p phraseSet) covers(words []string) bool {
	found := false
	for len(words) > 0 {
		n := p.match(words)
		switch {
		case n > 0:
			found = true
		case isNumber(words[0]):
			n = 1
		default:
			return false
		}
		words = words[n:]
	}
	return found
}

// within says whether a phrase of p stands anywhere in words.
func (p phraseSet) within(words []string) bool {
	for i := range words {
		if p.starts(words[i:]) {
			return true
		}
	}
	return false
}

type phraseTables struct {
	controls, openers, notices, credits phraseSet
	related, dates, bylines, open       map[string]bool
	captions                            map[string]bool
	weekdays, months                    map[string]bool
}

var tables = sync.OnceValue(func() phraseTables {
	return phraseTables{
		controls: newPhrases(controlPhrases),
		openers:  newPhrases(openerPhrases),
		notices:  newPhrases(noticePhrases),
		credits:  newPhrases(creditPhrases),
		related:  newPhrases(relatedPhrases).has,
		dates:    newPhrases(weekdayWords + "|" + monthWords + "|" + dateWords).has,
		weekdays: newPhrases(weekdayWords).has,
		months:   newPhrases(monthWords).has,
		bylines:  newPhrases(bylineWords).has,
		open:     newPhrases(openWords).has,
		captions: newPhrases(`جدول|الجدول|table|tableau`).has,
	}
})

func isNumber(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsDigit(r) })
}

// isCredit recognises «newspaper» (city), and a name with a dateline that lost
// its text: name (city: ).
func isCredit(text string) bool {
	head, tail, ok := cutTail(text)
	if !ok || len(strings.Fields(tail)) > 3 || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	if strings.HasSuffix(Visible(tail), ":") {
		return len(strings.Fields(head)) <= 4
	}
	first, last := []rune(head)[0], []rune(head)[len([]rune(head))-1]
	inner := strings.TrimFunc(head, func(r rune) bool { return strings.ContainsRune("«»“”\"", r) })
	return strings.ContainsRune("«“\"", first) && strings.ContainsRune("»”\"", last) &&
		!strings.ContainsAny(inner, "«»“”\"") && len(strings.Fields(inner)) <= 4
}

// cutTail cuts "head (tail)" or "head "tail"" at the last bracket or quotation.
func cutTail(text string) (head, tail string, ok bool) {
	for _, pair := range []string{"()", "[]", "\"\"", "“”"} {
		open, shut := pair[:len(pair)/2], pair[len(pair)/2:]
		inner, ends := strings.CutSuffix(text, shut)
		if !ends {
			continue
		}
		if at := strings.LastIndex(inner, open); at > 0 {
			head = Visible(inner[:at])
			return head, inner[at+len(open):], head != ""
		}
	}
	return "", "", false
}

// captionWords is the number of words before the agency with which text, a
// photo's caption, ends; 0 when it does not.
func captionWords(text string) int {
	head, tail, ok := cutTail(text)
	if !ok || len(tail) > 80 || !tables().credits.covers(foldedWords(tail)) {
		return 0
	}
	return len(strings.Fields(head))
}

// isBareCaption says whether text is the caption of a photo, too short to tell
// when or what.
func isBareCaption(text string) bool {
	words := captionWords(text)
	return words > 0 && words <= bareCaptionWords && !strings.ContainsFunc(text, unicode.IsDigit)
}

// isMenu recognises "Home | News | Sport": at least three entries, one of which
// is a known button. A table's rows are not menus.
func isMenu(text string, t phraseTables) bool {
	if strings.HasPrefix(text, "|") || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	separator := func(r rune) bool { return strings.ContainsRune("|›>»•·\t\u2029", r) }
	if strings.IndexFunc(text, separator) == strings.LastIndexFunc(text, separator) {
		return false
	}
	entries := strings.FieldsFunc(text, separator)
	known := false
	for _, e := range entries {
		words := foldedWords(e)
		if len(words) > 3 {
			return false
		}
		known = known || t.controls.covers(words)
	}
	return known && len(entries) >= 3
}

const (
	weekdayWords = `الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|` +
		`monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|` +
		`lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`

	monthWords = `يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|الثاني|الأول|شباط|` +
		`آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|محرم|صفر|ربيع|جمادى|` +
		`رجب|شعبان|رمضان|شوال|ذو|القعدة|الحجة|الآخر|` +
		`january|february|march|april|may|june|july|august|september|october|november|december|` +
		`jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|` +
		`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre`

	// What else a line holds that is nothing but a date and time.
	dateWords = `يوم|الساعة|مساء|صباحا|م|ص|هـ|ه|بتوقيت|غرينتش|نشر|نشرت|في|تاريخ|النشر|آخر|تحديث|` +
		`am|pm|gmt|utc|at|on|published|updated|last|date|posted|publié|le|à|mis|jour|h`

	// The words that a byline starts with.
	bylineWords = `بقلم|كتب|كتبت|كتبه|كتبها|إعداد|ترجمة|تحرير|تقرير بقلم|by|par|written|author|auteur|propos|story`
)

// isDate says whether text is a date and nothing else: a fact, no heading.
func isDate(text string) bool {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	for _, w := range foldedWords(text) {
		if !strings.ContainsFunc(w, unicode.IsDigit) && !tables().dates[w] {
			return false
		}
	}
	return true
}

// isByline says whether text names who wrote the article: a fact, no heading.
func isByline(text string) bool {
	if _, at := byline(text); at > 0 {
		return true
	}
	words := foldedWords(text)
	return len(words) > 1 && len(words) <= 6 && tables().bylines[words[0]]
}
