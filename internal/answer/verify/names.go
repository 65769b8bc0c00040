package verify

import (
	"maps"
	"strings"

	"isnad/internal/analysis"
)

// months are by name those of the West, of the Levant and of the Maghreb, English and
// French, from 1 on, and those of the Hijri year from 101. namesakes are those whose
// names are also words.
var (
	months = merged(numbered(1,
		`يناير,كانون الثاني,جانفي,january,janvier`, `فبراير,شباط,فيفري,february,février`, `آذار`,
		`أبريل,إبريل,نيسان,أفريل,april,avril`, `مايو,أيار,ماي,mai`, `يونيو,يونيه,حزيران,جوان,june,juin`,
		`يوليو,يوليه,تموز,جويلية,يوليوز,july,juillet`, `أغسطس,غشت,أوت,august,août`, `سبتمبر,أيلول,شتنبر,september,septembre`,
		`أكتوبر,تشرين الأول,october,octobre`, `نوفمبر,تشرين الثاني,نونبر,november,novembre`,
		`ديسمبر,كانون الأول,دجنبر,december,décembre`,
	), numbered(103,
		`ربيع الأول`, `ربيع الآخر,ربيع الثاني`, `جمادى الأولى`, `جمادى الآخرة,جمادى الثانية`,
	), numbered(111, `ذو القعدة,ذي القعدة`, `ذو الحجة,ذي الحجة`))

	namesakes = merged(
		numbered(1, `jan`, `feb`, `مارس,march,mars,mar`, `apr`, `may`, `jun`, `jul`, `آب,aug`, `sep,sept`, `oct`, `nov`, `dec`),
		numbered(101, `محرم`, `صفر`), numbered(107, `رجب`, `شعبان`, `رمضان`, `شوال`))
)

// numbered gives the names in each list its number, from the first on.
func numbered(first int, lists ...string) map[string]int {
	all := map[string]int{}
	for i, list := range lists {
		for name := range strings.SplitSeq(list, ",") {
			all[analysis.Fold(name)] = first + i
		}
	}
	return all
}

func merged(all ...map[string]int) map[string]int {
	m := map[string]int{}
	for _, some := range all {
		maps.Copy(m, some)
	}
	return m
}

// weekdays by name; each language's name of a day means the same.
var weekdays = func() map[string]string {
	all := map[string]string{}
	for day, names := range map[string]string{
		"1": "الاثنين الإثنين monday lundi", "2": "الثلاثاء tuesday mardi", "3": "الأربعاء wednesday mercredi",
		"4": "الخميس thursday jeudi", "5": "الجمعة friday vendredi", "6": "السبت saturday samedi", "7": "الأحد sunday dimanche",
	} {
		for _, name := range strings.Fields(analysis.Fold(names)) {
			all[name] = day
		}
	}
	return all
}()

// of are the words that may stand between the parts of a date.
var of = words("من of de عام سنة لعام لسنة في year")

// calendar are words with a capital that are no names.
var calendar = func() map[string]bool {
	all := map[string]bool{}
	for name := range months {
		all[name] = true
	}
	for name := range namesakes {
		all[name] = true
	}
	for name := range weekdays {
		all[name] = true
	}
	return all
}()

// givenNames and places are those that Arabic articles name most. What is not among
// them is checked by its meaning alone.
var (
	givenNames = words(`
		محمد أحمد محمود مصطفى إبراهيم إسماعيل يوسف عمر عثمان حسين حسن خالد عبدالله عبدالرحمن طارق زياد سامي
		هشام ياسر ماجد جمال أنور معمر بشار صدام فيصل سلمان قابوس هيثم مروان وليد رامي باسم نبيل عصام
		فاطمة عائشة خديجة زينب مريم ليلى نجيب طه توفيق جبران نزار غسان عرفات بوتين ترامب بايدن أوباما
		ماكرون ميركل نتنياهو زيلينسكي أردوغان السيسي مبارك القذافي البرهان حميدتي جون جورج دونالد إيمانويل`)

	places = words(`
		مصر السودان ليبيا تونس الجزائر المغرب موريتانيا الصومال جيبوتي فلسطين الأردن لبنان سوريا العراق
		السعودية اليمن عمان الإمارات قطر البحرين الكويت تركيا إيران إسرائيل أفغانستان باكستان الهند الصين اليابان
		روسيا أوكرانيا ألمانيا فرنسا بريطانيا إيطاليا إسبانيا أمريكا أميركا كندا البرازيل مالي النيجر نيجيريا تشاد
		بوركينا غانا توغو بنين السنغال إثيوبيا كينيا القاهرة الخرطوم طرابلس الرباط نواكشوط مقديشو القدس عمّان
		بيروت دمشق بغداد الرياض صنعاء عدن دبي الدوحة المنامة أنقرة طهران كابول موسكو كييف برلين باريس لندن روما مدريد
		واشنطن نيويورك بكين طوكيو باماكو نيامي أبوجا واغادوغو داكار أديس نيروبي الإسكندرية حلب الموصل البصرة غزة`)
)

// words are words in their search form.
func words(list string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(analysis.Fold(list)) {
		all[w] = true
	}
	return all
}
