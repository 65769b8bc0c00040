// Package boilerplate knows the lines that are no content of an article: menus,
// buttons, credits, notices to a site's visitors.
package boilerplate

import (
	"strings"
	"sync"
	"unicode"

	"isnad/internal/corpus/doc"
	"isnad/internal/corpus/phrase"
)

// Reasons that other rules ask for.
const (
	WhyCredit  = "a credit: a name and a place"
	WhyRelated = "the head of a list of other articles"
)

// The lengths up to which a line is taken for boilerplate. Longer ones have room
// for a fact.
const (
	MostBytes        = 400
	noticeWords      = 25 // of a request to subscribe or log in
	openerWords      = 20 // of "read also: …"
	bareCaptionWords = 6  // of a photo's caption before its agency
)

// Why says by which rule text is no content of the article, or "".
func Why(text string) string {
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "no letters or digits"
	}
	if len(text) > MostBytes {
		return ""
	}
	words, t := phrase.Folded(text), tables()
	switch {
	case t.related.Has(strings.Join(words, " ")):
		return WhyRelated
	case t.controls.Covers(words):
		return "buttons and menu entries"
	case t.credits.Covers(words):
		return "a bare credit"
	case len(words) <= openerWords && !doc.EndsSentence(text) && t.openers.Starts(words):
		return "a link to another article"
	case len(words) <= noticeWords && t.notices.Within(words):
		return "a notice to the site's visitors"
	case isCredit(text):
		return WhyCredit
	case isMenu(text, t):
		return "a menu"
	case isBareCaption(text):
		return "a photo's caption with nothing but its agency"
	}
	return ""
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

type phraseTables struct{ controls, openers, notices, credits, related phrase.Set }

var tables = sync.OnceValue(func() phraseTables {
	return phraseTables{
		controls: phrase.New(controlPhrases),
		openers:  phrase.New(openerPhrases),
		notices:  phrase.New(noticePhrases),
		credits:  phrase.New(creditPhrases),
		related:  phrase.New(relatedPhrases),
	}
})

// isCredit recognises «newspaper» (city), and a name with a dateline that lost
// its text: name (city: ).
func isCredit(text string) bool {
	head, tail, ok := cutTail(text)
	if !ok || len(strings.Fields(tail)) > 3 || strings.ContainsFunc(text, unicode.IsDigit) {
		return false
	}
	if strings.HasSuffix(doc.Visible(tail), ":") {
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
			head = doc.Visible(inner[:at])
			return head, inner[at+len(open):], head != ""
		}
	}
	return "", "", false
}

// CaptionWords is the number of words before the agency with which text, a
// photo's caption, ends; 0 when it does not.
func CaptionWords(text string) int {
	head, tail, ok := cutTail(text)
	if !ok || len(tail) > 80 || !tables().credits.Covers(phrase.Folded(tail)) {
		return 0
	}
	return len(strings.Fields(head))
}

// isBareCaption says whether text is the caption of a photo, too short to tell
// when or what.
func isBareCaption(text string) bool {
	words := CaptionWords(text)
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
		words := phrase.Folded(e)
		if len(words) > 3 {
			return false
		}
		known = known || t.controls.Covers(words)
	}
	return known && len(entries) >= 3
}
