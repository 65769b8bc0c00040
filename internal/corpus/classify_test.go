package corpus_test

import (
	"strings"
	"testing"

	"isnad/internal/corpus"
)

const (
	long  = "يجري النهر من الجنوب إلى الشمال، ويمر في طريقه بمدن كثيرة وقرى لا تحصى حتى البحر."
	long2 = "وتقول الوزارة إن مستوى المياه ارتفع هذا العام مقارنة بالأعوام الماضية بسبب غزارة الأمطار في الهضبة."
)

// TestKinds sets lines into a text and says what each line of it is: p prose,
// . blank, h heading, b boilerplate, r repeat, f front matter, m markup.
func TestKinds(t *testing.T) {
	tests := map[string]struct{ lines, want string }{
		// Headings.
		"a short first line is the title":          {"نهر النيل\n" + long, "hp"},
		"a title with kicker and subtitle":         {"أسرار..\n\nنهر النيل\n\nرحلة إلى المنبع\n\n" + long, "h.h.h.p"},
		"a short line between blank lines":         {long + "\n\nمنابع النهر\n\n" + long2, "p.h.p"},
		"a short line between paragraphs":          {long + "\nمنابع النهر\n" + long2, "php"},
		"a question between paragraphs":            {long + "\n\nمن أين يأتي الماء؟\n\n" + long2, "p.h.p"},
		"a starred line on its own":                {long + "\n\n* منابع النهر\n\n" + long2, "p.h.p"},
		"a heading ends without a stop":            {long + "\n\nانتهى الأمر.\n\n" + long2, "p.p.p"},
		"a line that announces is not":             {long + "\n\nوقال الوزير:\n\n" + long2, "p.p.p"},
		"a short line that nothing follows is not": {long + "\n\nالقاهرة", "p.p"},
		"list items are not":                       {long + "\n\n* قمح\n\n* شعير\n\n* ذرة\n\n" + long2, "p.p.p.p.p"},
		"numbered items are not":                   {long + "\n\n1. القمح\n\n" + long2, "p.p.p"},
		"lines of a poem are not":                  {"نهر النيل\n\n" + long + "\n\nيا نيل يا ساحر\n\nعلى ضفافك نسهر\n\nوفي مياهك قمر\n\n" + long2, "h.p.p.p.p.p"},
		"a poem's adjacent lines are not":          {"من أي عهد في القرى\nوبأي كف في المدائن\nومن السماء نزلت أم\n", "ppp"},
		"dates are not":                            {"نهر النيل\n\nالثلاثاء 25 فبراير 2020 الساعة 8:59 مساء\n\n" + long, "h.p.p"},
		"bylines are not":                          {"نهر النيل\n\nبقلم: سعاد منصور\n\n" + long, "h.p.p"},
		"a caption with a date is not":             {long + "\n\nصيادون على النهر في 3 مايو 2014 (رويترز)\n\n" + long2, "p.p.p"},
		"a broken sentence is not":                 {"وصل الوفد إلى\n" + long, "pp"},
		"the first line of wrapped text is not":    {"The river rises in the lake and then runs to the\nnorth, past towns and villages, until it comes to\nthe sea.", "ppp"},
		"Markdown":                                 {"# النيل\n" + long + "\n## منابعه\n" + long2 + "\n#وسم\n", "hphpp"},
		"HTML headings in Markdown":                {"<h1 align=\"center\">النيل</h1>\n\n" + long + "\n\n<h2>منابعه</h2>\n" + long2 + "\n<h2>مفتوح\n", "h.p.hpp"},
		"an empty Markdown heading is nothing":     {"##\n# #\n" + long, "bbp"},

		// Fields above the text.
		"fields without a rule around them": {"Title: النيل\nDate: 2020-05-03\nAttendees: سلمى ومنى\nTags: a\n\n" + long, "fppf.p"},
		"a letter's fields are text":        {"إلى: مدير المدرسة\nالموضوع: طلب إجازة\nالعنوان: شارع النصر\n\n" + long, "ppp.p"},

		// Boilerplate.
		"signs without words":                 {"+ -\n***\n" + long, "bmp"},
		"buttons":                             {"TT\nشارك\nتسجيل الدخول باقة الاشتراكات\nShare 12 Tweet\nSe connecter\nLire la suite\n" + long, "bbbbbbp"},
		"agencies":                            {"وكالات\n(أ ف ب)\nPhoto: Reuters\n" + long, "bbbp"},
		"paywalls in three languages":         {long + "\nهذا المقال مؤرشف، يتوجب عليك الإشتراك لتتمكن من القراءة.\nAlready a subscriber? Log in.\nCet article est réservé aux abonnés.", "pbbb"},
		"links to other articles":             {long + "\nاقرأ أيضًا: حكاية السد العالي\nRead also: The High Dam\nÀ lire aussi : le haut barrage\n" + long2, "pbbbp"},
		"a newspaper and its city":            {long + "\n«الأيام» (الخرطوم )\n" + long2, "pbp"},
		"a name whose dateline lost its text": {long + "\nسعاد منصور (للخرطوم: )\n" + long2, "pbp"},
		"a bare caption":                      {long + "\n\nصيادون على النهر (رويترز)\n\n" + long2, "p.b.p"},
		"a menu":                              {"الرئيسية | سياسة | اقتصاد | ثقافة\nHome › News › Africa\n\nنهر النيل\n\n" + long, "bb.h.p"},

		// When in doubt, prose.
		"a caption with a date carries a fact":        {long + "\nصيادون على النهر في 3 مايو 2014 (رويترز)", "pp"},
		"a longer caption carries a fact":             {long + "\nوزير الري يفتتح قناة جديدة شرق المدينة أمس (رويترز)", "pp"},
		"a list of works is no run of credits":        {long + "\n«الأيام» (طه حسين)\n«الأرض» (عبد الرحمن الشرقاوي)", "ppp"},
		"a number alone":                              {long + "\n1984", "pp"},
		"a table's rows":                              {"| النهر | الطول |\n|---|---|\n| النيل | 6650 |", "pmp"},
		"a sentence about subscribing":                {long + "\n" + "وقالت الشركة إن عدد المشتركين في الخدمة الجديدة للمشتركين فقط زاد هذا العام زيادة كبيرة لم تعرفها منذ تأسيسها قبل خمسة وعشرين عاما في مدينة الإسكندرية على ساحل البحر المتوسط.", "pp"},
		"a sentence that starts with a button's word": {long + "\nالمزيد من المطر يعني مزيدا من القمح.", "pp"},
		"an entry of a list":                          {long + "\n- القاهرة\n- الخرطوم\n", "ppp"},

		// Fixed parts.
		"front matter": {"---\ntitle: a\n---\n\n" + long, "fff.p"},
		"code":         {"# a\n```\n# b\nTT\n```\n" + long, "hbppbp"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			a := parse(t, "a.md", tt.lines)
			if got := kinds(a); got != tt.want {
				t.Errorf("kinds %s, want %s", got, tt.want)
				for n, l := range a.Lines {
					t.Logf("%d %s: %s", n+1, l.Kind, l.Why)
				}
			}
			for n, l := range a.Lines {
				if l.Why == "" || (l.Level > 0) != (l.Kind == corpus.Heading) {
					t.Errorf("line %d: level %d, why %q", n+1, l.Level, l.Why)
				}
			}
		})
	}
}

func TestLevels(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"a section is under the title":          {"نهر النيل\n\n" + long + "\n\nمنابع النهر\n\n" + long2, "12"},
		"Markdown counts its signs":             {"# a\n\n### b\n\n" + long, "13"},
		"related articles stand for themselves": {"نهر النيل\n\n" + long + "\n\nمقالات ذات صلة\n\nبناء السد\n\n" + long2, "11"},
		"a headline printed twice":              {"نهر النيل\n\n" + long + "\n\nبناء السد\n\nTT\n\nبناء السد\n\n" + long2, "111"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got strings.Builder
			for _, l := range parse(t, "a.txt", tt.text).Lines {
				if l.Level > 0 {
					got.WriteByte(byte('0' + l.Level))
				}
			}
			if got.String() != tt.want {
				t.Errorf("levels %s, want %s", got.String(), tt.want)
			}
		})
	}
}

func TestRunsOn(t *testing.T) {
	tests := map[string]struct {
		text string
		want string // > runs on, . does not
	}{
		"a line broken after a comma":          {"فرضت المدينة حصارا على المنطقة كلها،\nوفي اليوم التالي هاجمت الحصن القديم عند مدخلها الشمالي.", ">."},
		"a line broken inside a phrase":        {"وصل الوفد إلى\nالعاصمة.", ">."},
		"a lower-case letter goes on":          {"The river rises near\nthe lake.", ">."},
		"a new paragraph without a stop":       {strings.TrimSuffix(long+" "+long2, ".") + "\nوفي العراق أيضا ارتفع مستوى المياه في النهرين.", ".."},
		"a paragraph a line":                   {long + "\n" + long2, ".."},
		"hard-wrapped text":                    {"The river rises in the lake and then it runs north\nPast towns and villages of stone. It comes to the\nSea after many days. Boats go up and down all year.", ">>."},
		"wrapped by a word processor":          {"سيرة شاعر\n\nولد الشاعر في مدينة حلب عام 1875، في بيت علم، ونشأ\nفيها حيث أكمل دراسته في الكتاتيب، ثم دخل المدرسة الثانوية\nفتركها، وانتقل إلى الدراسة في المدارس الدينية على علماء حلب\nالأعلام كالشيخ عمر الحداد، والشيخ قاسم القباني، والشيخ سليم\nالنجار، ثم اتصل بالشيخ العلامة سعيد الرفاعي وصحبه اثنتي\nعشرة سنة، وتخرج عليه. وعين معلما في مدرسة الميدان التي\nأنشأها الشيخ عمر الحداد، شمال المدينة، ثم نقل.", "..>>>>>>."},
		"verses are no wrapped text":           {"وقفنا على الأطلال نبكي زمانها ونذكر ليلا كان مقمرا\nفيا دار من نهوى سلام على الذي مضى بين أهليك الكرام معمرا\nويا طائرا غنى على الغصن باكيا أعد ذكر أيام مضت لن تكررا\nإذا هبت الأنسام من صوب حيهم تذكرت وجها بالمسرة أسفرا\nوما كنت أدري قبل يوم رحيلهم بأن فؤادي سوف يبقى مسهرا\nوأن عيون الليل تحصي مدامعي وتكتب في صفحاتها ما تحيرا\nسأحفظ عهد الود ما عشت بعدهم وإن كان عهدا في الحياة مدمرا\nفيا رب هب لي من لدنك تصبرا لعلي أرى وجه الأحبة مسفرا", "........"},
		"hard-wrapped text, not its last line": {"The river rises in the lake and then it runs north\nPast towns and villages of stone. It comes to the\nSea.\nAnother paragraph begins here and fills the line up\nTo its end.", ">>.>."},
		"lines of any length":                  {"Boats of the northern harbour and their captains of old\nShips\nThe river that rises in the lake and then it runs north\nNights", "...."},
		"short lines of prose":                 {"The poet Hafez was born\nin Shiraz in the year\n1315 and lived there\nall his life.", ">>>."},
		"short lines of Arabic prose":          {"ولد الشاعر حافظ الكبير في\nشيراز وعاش فيها سنين طويلة\nإلى أن مات ودفن هناك سنة\n١٣٩٠ تقريبا.", ">>>."},
		"short lines that end in a date":       {long + "\n\nوصلنا إزمير\nفي 14 أيلول\n1911.", "..>>."},
		"short lines below wide ones":          {"The river rises in the lake and then it runs north\nPast towns and villages of stone. It comes to the\nSea after many days.\n\nWe came to\nthe lake in\n1911.", ">>..>>."},
		"short lines of verse":                 {"وقفت على الديار أسائل\nفما ردت سوى صدى\nبكيت على زمان راحل\nوعدت بلا هدى.", "...."},
		"short sentences":                      {"نام الولد.\nفي الصباح\nقام.", "..."},
		"verse":                                {"من أي عهد في القرى تتدفق\nوبأي كف في المدائن تغدق", ".."},
		"entries":                              {"Cairo: ten million people\nKhartoum: six million", ".."},
		"not into a list":                      {"والمحاصيل هي القمح،\n- الشعير", ".."},
		"not over a blank line":                {"وصل الوفد إلى\n\nالعاصمة مساء أمس.", "..."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var got strings.Builder
			for _, l := range parse(t, "a.txt", tt.text).Lines {
				got.WriteByte(".>"[btoi(l.RunsOn)])
			}
			if got.String() != tt.want {
				t.Errorf("runs on %s, want %s", got.String(), tt.want)
			}
		})
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestMarkRepeats(t *testing.T) {
	const caption = "صيادون على النهر في 3 مايو 2014 (رويترز)"
	tests := map[string]struct {
		files []string
		want  string // kinds, the files apart
	}{
		"a line twice in a file":                     {[]string{caption + "\n" + caption + "\n" + long}, "prp"},
		"a line in two files":                        {[]string{long, long2 + "\n" + long}, "p pr"},
		"letter forms and diacritics do not matter":  {[]string{"إلى الشمال يجري النهرُ الكبير.", "الى الشمال يجري النهر الكبير."}, "p r"},
		"short lines keep their kind":                {[]string{"TT\nنعم، هذا.\n" + long + "\nTT\nنعم، هذا."}, "bppbp"},
		"a headline printed twice":                   {[]string{"عنوان مقال طويل\n\n" + caption + "\n\nعنوان مقال طويل\n\n" + long}, "h.p.r.p"},
		"a section's name in two articles":           {[]string{"# النيل\n" + long + "\n## المصادر والمراجع\n" + long2, "# دجلة\nنهر.\n## المصادر والمراجع\nكتب."}, "hphp hphp"},
		"a section's name twice with text between":   {[]string{"# النيل\n## المصادر والمراجع\n" + long + "\n## المصادر والمراجع\n" + long2}, "hhphp"},
		"a copy of an article keeps its title":       {[]string{"نهر النيل العظيم\n\n" + long, "نهر النيل العظيم\n\n" + long}, "h.p h.r"},
		"boilerplate of some length":                 {[]string{long + "\nجميع الحقوق محفوظة للموقع", long2 + "\nجميع الحقوق محفوظة للموقع"}, "pb pr"},
		"a wrapped line is not compared alone":       {[]string{"وصل الوفد الكبير أمس إلى\nالخرطوم.", "وصل الوفد الكبير أمس إلى\nالقاهرة."}, "pp pp"},
		"a wrapped paragraph is compared as a whole": {[]string{"وصل الوفد الكبير أمس إلى\nالخرطوم.", "وصل الوفد الكبير أمس إلى الخرطوم."}, "pp r"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var articles []*corpus.Article
			for i, f := range tt.files {
				articles = append(articles, parse(t, string(rune('a'+i))+".md", f))
			}
			for range 2 { // the second time changes nothing
				corpus.MarkRepeats(articles)
				var got []string
				for _, a := range articles {
					got = append(got, kinds(a))
				}
				if g := strings.Join(got, " "); g != tt.want {
					t.Errorf("kinds %s, want %s", g, tt.want)
				}
			}
		})
	}
	t.Run("it says as what", func(t *testing.T) {
		a, b := parse(t, "a.txt", "\n"+long), parse(t, "b.txt", long)
		corpus.MarkRepeats([]*corpus.Article{a, b})
		if got := b.Lines[0].Why; got != "as a.txt:2" {
			t.Errorf("why %q", got)
		}
	})
}
