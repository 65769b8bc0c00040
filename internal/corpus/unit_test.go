package corpus_test

import (
	"fmt"
	"strings"
	"testing"

	"isnad/internal/corpus"
)

// units describes the units of an article: for each its kind, what it takes along,
// and its text, or the cells of a row behind their names.
func units(a *corpus.Article) string {
	var out []string
	for _, u := range a.Units {
		body := oneLine(a.Text[u.Start:u.End])
		if u.Cells != nil {
			var cells []string
			for _, c := range u.Cells {
				cells = append(cells, c.Name+"="+oneLine(a.Text[c.Start:c.End]))
			}
			body = strings.Join(cells, ";")
		}
		if u.Context != "" {
			body = u.Context + " > " + body
		}
		out = append(out, "RCIQAJTFS"[u.Kind:u.Kind+1]+" "+body)
	}
	return strings.Join(out, "\n")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestTables(t *testing.T) {
	tests := map[string]struct{ name, text, want string }{
		"Markdown": {"a.md", "| المدينة | درهم |\n|---|---:|\n| طنجة | 32 |\n| فاس | 29 |",
			"C =المدينة;=درهم\nR المدينة=طنجة;درهم=32\nR المدينة=فاس;درهم=29"},
		"Markdown without bars around":  {"a.md", "المدينة | درهم\n--- | ---\nطنجة | 32", "C =المدينة;=درهم\nR المدينة=طنجة;درهم=32"},
		"an empty cell has no words":    {"a.md", "| a | b |\n|---|---|\n| c |  |", "C =a;=b\nR a=c"},
		"a caption above":               {"a.txt", "الأسعار بالدرهم:\n\nالمدينة\tالسعر\nطنجة\t32\nفاس\t29", "C =المدينة;=السعر\nR الأسعار بالدرهم: > المدينة=طنجة;السعر=32\nR الأسعار بالدرهم: > المدينة=فاس;السعر=29"},
		"tabs":                          {"a.txt", "المدينة\tالسعر\nطنجة\t32\nفاس\t29", "C =المدينة;=السعر\nR المدينة=طنجة;السعر=32\nR المدينة=فاس;السعر=29"},
		"bars without a rule":           {"a.txt", "a | b\nc | 1\nd | 2", "C =a;=b\nR a=c;b=1\nR a=d;b=2"},
		"gaps":                          {"a.txt", "name     price\nwheat      12\nbarley     10", "C =name;=price\nR name=wheat;price=12\nR name=barley;price=10"},
		"no head where all has numbers": {"a.txt", "2019\t5\n2020\t6\n2021\t7", "R =2019;=5\nR =2020;=6\nR =2021;=7"},
		"two lines with a bar are text": {"a.txt", "a | b\nc | d", ""},
		"a page's": {"a.html", "<table><caption>الأسعار</caption><tr><th>الغرفة<th>الصيف</tr><tr><td>جناح</td>\n<td>140</td></tr><tr><td>مفردة<td>52</table>",
			"C الأسعار > =الغرفة;=الصيف\nR الأسعار > الغرفة=جناح;الصيف=140\nR الأسعار > الغرفة=مفردة;الصيف=52"},
		"a page's with names in front": {"a.html", "<table><tr><th>الاسم<td>النيل</tr><tr><th>الطول<td>6650</tr></table>", "R الاسم=النيل\nR الطول=6650"},
		"a page's without names":       {"a.html", "<table><tr><td>a<td>b<tr><td>c<td>1<tr><td>d<td>2</table>", "C =a;=b\nR a=c;b=1\nR a=d;b=2"},
		"columns that span":            {"a.html", "<table><tr><th>a<th colspan=2>b<tr><td>c<td>1<td>2<tr><td>d<td>3<td>4</table>", "C =a;=b\nR a=c;b=1;b=2\nR a=d;b=3;b=4"},
		"cells that reach over rows": {"a.html", "<table><tr><th>البلد<th>المدينة<th>السعر<tr><td rowspan=2>المغرب<td>طنجة<td>32<tr><td>فاس<td>29<tr><td>مصر<td>أسوان<td>41</table>",
			"C =البلد;=المدينة;=السعر\nR البلد=المغرب;المدينة=طنجة;السعر=32\nR البلد: المغرب > المدينة=فاس;السعر=29\nR البلد=مصر;المدينة=أسوان;السعر=41"},
		"names over names": {"a.html", "<table><tr><th rowspan=2>الغرفة<th colspan=2>السعر<tr><th>الصيف<th>الشتاء<tr><td>جناح<td>140<td>90</table>",
			"C =الغرفة;=السعر\nC =الصيف;=الشتاء\nR الغرفة=جناح;السعر الصيف=140;السعر الشتاء=90"},
		"a layout of the page is none": {"a.html", "<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>", "R =b;=c\nR =d;=e"},
		"prices behind dots": {"a.txt", "القائمة\n\nمقبلات\nحمص ........ 2.500\nمتبل ........ 2.750\n\nمشروبات\nشاي …… 1",
			"R مقبلات > =حمص;=2.500\nR مقبلات > =متبل;=2.750\nR مشروبات > =شاي;=1"},
		"pages behind dots are none": {"a.txt", "المحتويات\n\nتمهيد ........ 3\nالنهر ........ 7", ""},
		"a form to fill in is none":  {"a.txt", "الاسم: ........\nالعمر ........ سنة", ""},
		"a list of terms":            {"a.html", "<dl><dt>الطول<dd>6650 كم<dt>المنبع<dd>فيكتوريا</dl>", "R الطول=6650 كم\nR المنبع=فيكتوريا"},
	}
	for name, tt := range tests {
		if got := units(parse(t, tt.name, tt.text)); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, tt.want)
		}
	}
}

func TestLists(t *testing.T) {
	tests := map[string]struct{ name, text, want string }{
		"behind the line that announces them": {"a.md", "للسفر آداب، وهي:\n\n1. توديع الأهل\n2. اختيار رفيق", "I للسفر آداب، وهي: > 1. توديع الأهل\nI للسفر آداب، وهي: > 2. اختيار رفيق"},
		"behind their heading":                {"a.md", "# دليل\n\n" + long + "\n\n## المواد\n\n- قمح\n\n- شعير", "I المواد > - قمح\nI المواد > - شعير"},
		"only its last sentence announces":    {"a.md", "سافرنا. والزاد هو:\n- خبز\n- ماء", "I والزاد هو: > - خبز\nI والزاد هو: > - ماء"},
		"a list that nothing announces":       {"a.md", long + "\n\n- قمح\n- شعير", "I - قمح\nI - شعير"},
		"an item over two lines":              {"a.md", "المواد:\n- قمح من\nالحقل\n- شعير", "I المواد: > - قمح من الحقل\nI المواد: > - شعير"},
		"entries without marks":               {"a.txt", "المقادير:\nكوب عدس\nجزرتان\n\nطريقة التحضير:\nيغسل العدس.", "I المقادير: > كوب عدس\nI المقادير: > جزرتان"},
		"not the lines of a broken sentence":  {"a.txt", "كتبت إليه أقول:\nوصلت أمس إلى المدينة على\nظهر باخرة كبيرة من بواخر\nالشركة.", ""},
		"numbered in words":                   {"a.txt", "أسباب الفسخ:\nأولا: التأخر.\nثانيا: التأجير.", "I أسباب الفسخ: > أولا: التأخر.\nI أسباب الفسخ: > ثانيا: التأجير."},
		"of a page":                           {"a.html", "<h4>الآداب، وهي:</h4><ol><li>السلام<li>الاستئذان</ol><p>انتهى", "T الآداب، وهي:\nI الآداب، وهي: > السلام\nI الآداب، وهي: > الاستئذان"},
		"a number and what it counts":         {"a.txt", long + "\n\n١٢\n\nجملا وبغلان", "J ١٢ جملا وبغلان"},
		"a number in an enumeration":          {"a.txt", long + "\n\nوهذا بيان القافلة:\n\nالطباخ حسان\n\n١٢\n\nجملا وبغلان", "J وهذا بيان القافلة: > ١٢ جملا وبغلان"},
		"messages of a chat": {"a.txt", "12/03/2023, 14:05 - أحمد: متى التسليم؟\n[١٢/٣/٢٠٢٣، ١٤:٠٧] ليلى: الخميس\nصباحا",
			"Q 12/03/2023, 14:05 - أحمد: متى التسليم؟\nJ متى التسليم؟ > [١٢/٣/٢٠٢٣، ١٤:٠٧] ليلى: الخميس صباحا"},
		"a question inside a message, and one about the message before": {"a.txt", "12/03/2023, 14:05 - أحمد: مين ضايع له قط؟ هو عندنا\n12/03/2023, 14:07 - ليلى: سيرحل القط غدا\n12/03/2023, 14:08 - أحمد: ليش؟\n12/03/2023, 14:09 - ليلى: وجدنا أهله",
			"J 12/03/2023, 14:05 - أحمد: مين ضايع له قط؟ هو عندنا\nJ مين ضايع له قط؟ هو عندنا > 12/03/2023, 14:07 - ليلى: سيرحل القط غدا\nQ 12/03/2023, 14:08 - أحمد: ليش؟\nJ سيرحل القط غدا — ليش؟ > 12/03/2023, 14:09 - ليلى: وجدنا أهله"},
		"turns of an interview": {"a.txt", "كريم: متى بدأت الخزف؟\n\nسلمى حداد: بدأت في العاشرة.\nكانت جدتي تعلمني.\n\nكريم: ومن شجعك؟\n\nسلمى حداد: أبي. اشترى لي فرنا.\n\nوبعته بعد سنة.",
			"S سلمى حداد > سلمى حداد: بدأت في العاشرة.\nS سلمى حداد > كانت جدتي تعلمني.\nS سلمى حداد > سلمى حداد: أبي. اشترى لي فرنا.\nS سلمى حداد > وبعته بعد سنة."},
		"a glossary has no turns":             {"a.txt", "الملح: معدن أبيض.\nالسكر: مادة حلوة.\nالخل: سائل حامض.\nالزيت: سائل دسم.", ""},
		"a menu inside a line":                {"a.html", "<title>النيل</title><nav>الرئيسية <a>المدونة</a></nav><p>النيل نهر.<div class=cookie>نستعمل الملفات</div>", "T النيل\nF الرئيسية المدونة\nF نستعمل الملفات"},
		"a question and its answer in a line": {"a.txt", "س: كم الرسوم؟ ج: عشرون دينارا.", "Q س: كم الرسوم؟\nI س: كم الرسوم؟ > ج: عشرون دينارا."},
	}
	for name, tt := range tests {
		if got := units(parse(t, tt.name, tt.text)); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, tt.want)
		}
	}
}

func TestWhatAnArticleSaysOfItself(t *testing.T) {
	const text = "\n\nافتتح رئيس البلدية المكتبة الجديدة صباح الأحد.\n"
	tests := map[string]struct{ name, text, want string }{
		"YAML":           {"a.md", "---\ntitle: المكتبة\ndate: 2021-05-04\nauthor: \"هدى\"\ntags: [a]\n---" + text, "A المكتبة > تاريخ النشر=2021-05-04\nA المكتبة > الكاتب=هدى"},
		"YAML, a person": {"a.md", "---\ntitle: المكتبة\nauthor:\n  name: هدى\n---" + text, "A المكتبة > الكاتب=هدى"},
		"TOML":           {"a.md", "+++\ntitle = \"المكتبة\"\ndate = 2021-05-04\nauthors = ['هدى', 'سلمى']\n[params]\nauthor = 'x'\n+++" + text, "A المكتبة > تاريخ النشر=2021-05-04\nA المكتبة > الكاتب=هدى"},
		"JSON":           {"a.md", "{\n\t\"title\": \"المكتبة\",\n\t\"date\": \"2021-05-04\",\n\t\"author\": {\"name\": \"هدى\"}\n}" + text, "A المكتبة > تاريخ النشر=2021-05-04\nA المكتبة > الكاتب=هدى"},
		"a brace alone":  {"a.md", "{\nكلام\n}" + text, ""},
		"lines above the text": {"a.md", "# المكتبة\n\nالجمعة 8 شباط 2019\n\nحوار: كريم الحلبي" + text,
			"A المكتبة > تاريخ النشر=الجمعة 8 شباط 2019\nA المكتبة > أجرى الحوار=كريم الحلبي"},
		"Maghrebi months":       {"a.txt", "المكتبة\n\n8 فيفري 2019" + text, "A المكتبة > تاريخ النشر=8 فيفري 2019"},
		"Hijri dates":           {"a.txt", "المكتبة\n\n12 رمضان 1440 هـ" + text, "A المكتبة > تاريخ النشر=12 رمضان 1440 هـ"},
		"two calendars":         {"a.txt", "المكتبة\n\nالاثنين 3 جمادى الأولى 1442هـ الموافق 18 يناير 2021 م" + text, "A المكتبة > تاريخ النشر=الاثنين 3 جمادى الأولى 1442هـ الموافق 18 يناير 2021 م"},
		"the rest of a month":   {"a.txt", "المكتبة\n\nالثانية، السبت 18 يناير 2020" + text, "A المكتبة > تاريخ النشر=الثانية، السبت 18 يناير 2020"},
		"in English":            {"a.txt", "The Library\n\nBy Huda Mansour\n\nThe mayor opened the new library on Sunday morning.", "A The Library > written by=Huda Mansour"},
		"a sentence is no line": {"a.txt", "المكتبة\n\nكتب محمد رسالة إلى أخيه.\n\nفي 8 شباط 2019 افتتحت المكتبة." + text, ""},
		"meta": {"a.html", "<title>المكتبة</title>\n<meta name=author content='هدى'>\n<meta property='article:published_time' content='2021-05-04'><p>" + text,
			"A المكتبة > الكاتب=هدى\nA المكتبة > تاريخ النشر=2021-05-04"},
		"linked data": {"a.html", "<title>المكتبة</title><script type='application/ld+json'>{\"datePublished\": \"2021-05-04\",\n\"author\": {\"name\": \"هدى\"}}</script><p>" + text,
			"T المكتبة\nA المكتبة > تاريخ النشر=2021-05-04\nA المكتبة > الكاتب=هدى"},
		"a date beside the heading": {"a.html", "<title>المكتبة - موقع</title><h1>المكتبة</h1><div>الأربعاء، 28 آب/أغسطس 2013</div><p>" + text,
			"T المكتبة - موقع\nT المكتبة\nA المكتبة > تاريخ النشر=الأربعاء، 28 آب/أغسطس 2013"},
	}
	for name, tt := range tests {
		if got := units(parse(t, tt.name, tt.text)); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, tt.want)
		}
	}
}

func TestStructureOfLines(t *testing.T) {
	tests := map[string]struct{ name, text, want string }{
		"the number of a part is its heading": {"a.txt", "المادة (1)\nيسمى هذا القانون قانون السكن.\n\nالمادة الحادية والعشرون\nينشر القانون.", "hp.hp"},
		"a part and its title":                {"a.txt", "الباب الأول: أحكام عامة\n\n" + long, "h.p"},
		"a part, a stop and its text":         {"a.txt", "Article premier. La piscine ouvre.\n\nArticle 2. Le bonnet est obligatoire.", "p.p"},
		"numbered headings":                   {"a.txt", "نشرة\n\n1. دواعي الاستعمال\nيسكن الألم.\n\n2. الجرعة\nقرص كل ست ساعات.\n\n3. الحفظ\nفي مكان بارد.", "h.hp.hp.hp"},
		"a title above labels":                {"a.txt", "محضر الاجتماع السابع\nالتاريخ: ٩ نيسان\nالحضور: رامي وسعاد\n\n" + long, "hpp.p"},
		"words of two people":                 {"a.txt", "رامي: متى نجتمع؟\nسعاد: يوم الأحد.", "pp"},
		"numbered headings over points":       {"a.txt", "سياسة الورشة\n1. الأعطال\nنصلح الأعطال في يومين.\n2. الدفع\n• الدفع نقدا.\n• أو بشيك.\n3. الضمان\n• سنة واحدة.", "hhphpphp"},
		"points below numbered items":         {"a.txt", "المعرض\n1. القمح\n  - الصلب\n2. الشعير\n3. الذرة", "hpppp"},
		"numbered items with blank lines":     {"a.txt", long + "\n\n1. القمح\n\n2. الشعير\n\n3. الذرة\n\n" + long2, "p.p.p.p.p"},
		"the name of a list":                  {"a.txt", "أسعار الورشة\n- زيت: 15 دينارا\n- فرامل: 42 دينارا", "hpp"},
		"a mention of a part is text":         {"a.txt", "المادة 5 تمنع الهبات\n" + long, "hp"},
		"a question above its answer":         {"a.md", "# حوار\n\n**متى بدأت الخزف؟**\n\nبدأت في العاشرة.\n\n**ولماذا؟**\n\nأحببته.", "h.h.p.h.p"},
		"turns of an interview ask":           {"a.txt", "**كريم:** متى بدأت؟\n**سلمى:** في العاشرة.\n**كريم:** ومن شجعك؟\n**سلمى:** أبي.", "hphp"},
		"س and ج":                             {"a.txt", "س: متى يفتح المكتب؟\nج: في الثامنة.\nس2: ومتى يغلق؟\nج2: في الثالثة.", "hphp"},
		"a question that nothing answers":     {"a.txt", long + "\n\nفمن يعيد الماء؟", "p.p"},
		"a short line that tells a fact":      {"a.txt", "المحطة\n\n" + long + "\n\nبلغت كلفة المحطة مئتي مليون ريال\n\n" + long2, "h.p.p.p"},
		"a headline that tells one":           {"a.txt", "بلغت كلفة المحطة مئتي مليون ريال\n\n" + long, "h.p"},
		"subtitles":                           {"a.srt", "1\n00:00:01,000 --> 00:00:04,200\nمعنا اليوم\nمديرة المحطة\n\n2\n00:00:04,300 --> 00:00:08,500\nأهلا", "mmpp.mmp"},
		"WebVTT":                              {"a.vtt", "WEBVTT\n\n00:01.000 --> 00:04.200\nمعنا اليوم", "m.mp"},
		"notes and styles of WebVTT":          {"a.vtt", "WEBVTT - قديم\nKind: captions\n\nNOTE ترجمة\nسلمى\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:04.200 line:0\nمعنا\n\nNOTE", "mm.mm.mm.mmp.m"},
		"what a site's generator reads":       {"a.md", "<div dir=\"rtl\" markdown=\"1\">\n\n{% include toc.html %}\n\n" + long + "\n{: .lead}\n\n{{< figure src=\"a.jpg\" >}}\n\n---\n</div>", "m.m.pm.m.mm"},
		"a table of contents":                 {"a.md", "- [المنبع](#source)\n- [المصب](#mouth)\n\nالفصل الأول ........ 5\n\n" + long, "mm.m.p"},
		"TOML":                                {"a.md", "+++\ntitle = \"a\"\n+++\n" + long, "fffp"},
		"hidden parts of a page":              {"a.html", "<p>نهر النيل طويل.\n<p hidden>ج\n<p style='display: none'>د\n<div style=display:none><div>ه</div>\nو</div>\nز", "p....p"},
		"styles of the page hide parts":       {"a.html", "<style>/* .e */ @media print{.b{display:none}} .c, p.d:hover, p.e{color:red; display : none !important} .f{font-size:0} .f.g{font-size:2em}</style>\n<p class='x c'>ج</p>\n<p class=b>ب\n<p class=d>د\n<div class=e>ه</div>\n<p class=e>و</p><i class=f>ز</i>\n<i class='f g'>ح</i>", "..ppp.p"},
		"aria-hidden, and no size":            {"a.html", "<body aria-hidden=true><p>نهر النيل طويل.<span aria-hidden=true>ج</span>\n<p style='font-size:0px'>د\n<p style='font-size:0.8em'>ه", "p.p"},
		"scripts, however they are closed":    {"a.html", "<script src=a.js/>\nvar x = 'أ';\n</script>\n<p>ب", "...p"},
		"links to other pages":                {"a.html", "<p>أ ب ج\n<div class='box related'>د ه</div>\n<div role=navigation>و</div>", "pbb"},
		"a question to unfold":                {"a.html", "<details>\n<summary>متى يفتح؟</summary>\nفي الثامنة.\n</details>", ".hp"},
	}
	for name, tt := range tests {
		a := parse(t, tt.name, tt.text)
		if got := kinds(a); got != tt.want {
			t.Errorf("%s: kinds %s, want %s", name, got, tt.want)
			for n, l := range a.Lines {
				t.Logf("%d %s: %s", n+1, l.Kind, l.Why)
			}
		}
	}
}

// TestMarksOfSubtitles: of a subtitle stays what is shown, on its line.
func TestMarksOfSubtitles(t *testing.T) {
	const cue = "00:01.000 --> 00:04.200\n"
	tests := map[string]struct{ text, want string }{
		"italics and colours": {`<i>أهلا</i> <font color="#fff">بكم</font> <c.yellow>هنا</c>`, "أهلا بكم هنا"},
		"who speaks":          {"<v Roger>Yes</v>, <v.loud سلمى>نعم", "Roger: Yes, سلمى: نعم"},
		"positions":           {`{\an8}أهلا`, "أهلا"},
		"times of words":      {"<00:01.500>أهلا", "أهلا"},
		"entities":            {"a &lt;b&gt; &amp;amp;", "a <b> &amp;"},
		"what is no mark":     {"3 < 4 {x} <b", "3 < 4 {x} <b"},
	}
	for name, tt := range tests {
		if got := parse(t, "a.vtt", cue+tt.text+"\n").Text; got != cue+tt.want+"\n" {
			t.Errorf("%s: %q, want %q", name, got, cue+tt.want+"\n")
		}
	}
}

func TestTitlesOfPages(t *testing.T) {
	page := func(title string, headings ...string) string {
		return "<title>" + title + "</title>" + strings.Join(headings, "") + "<p>" + long
	}
	tests := map[string]struct{ text, want string }{
		"the heading that the title shares": {page("أسعار القمح ترتفع - بوابة المزارع", "<h1>ZIRA</h1>", "<h1>أسعار القمح ترتفع</h1>"), "أسعار القمح ترتفع"},
		"a heading longer than the title":   {page("بوابة المزارع", "<h1>تقليم الزيتون في الشتاء</h1>"), "تقليم الزيتون في الشتاء"},
		"the title beside a site's name":    {page("تقليم الزيتون في الشتاء", "<h1>بوابة المزارع</h1>"), "تقليم الزيتون في الشتاء"},
		"no heading":                        {page("النيل"), "النيل"},
	}
	for name, tt := range tests {
		if a := parse(t, "a.html", tt.text); a.Title != tt.want {
			t.Errorf("%s: %q, want %q", name, a.Title, tt.want)
		}
	}
	t.Run("not the one that all pages share", func(t *testing.T) {
		a, b := parse(t, "a.html", page("مجلة الحقول", "<h1>الزيتون</h1>")), parse(t, "b.html", page("مجلة الحقول", "<h1>النخيل</h1>"))
		corpus.MarkRepeats([]*corpus.Article{a, b})
		if a.Title != "الزيتون" || b.Title != "النخيل" {
			t.Errorf("titles %q and %q", a.Title, b.Title)
		}
	})
}

func ExampleUnit() {
	a, _ := corpus.Parse("rates.md", "| المدينة | درهم |\n|---|---|\n| طنجة | 32 |\n")
	for _, u := range a.Units {
		fmt.Println(a.Span(u.Start, u.End), a.Text[u.Start:u.End])
	}
	// Output:
	// rates.md:1 المدينة | درهم
	// rates.md:3 طنجة | 32
}
