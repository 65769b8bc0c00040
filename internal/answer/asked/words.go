package asked

import (
	"strings"

	"isnad/internal/analysis"
)

// Words of questions and sentences, in their search form.
var (
	who   = set(`من مين مينو منو منهو منهي شكون who whom qui`)
	where = set(`أين وين لوين فين لفين فوين منين امنين where où`)
	why   = set(`لماذا لم ليش ليه علاش لاش وعلاش لمه why pourquoi`)
	what  = set(`ما ماذا شو شنو وش ايش ايه اش what who qui من مين`)
	yesNo = set(`هل أليس أوليس is are was were do does did has have had can could will would est sont était a ont`)

	howMany = set(`كم بكم كام بكام قديش أديش قداش شقد شكد شحال بشحال جم many much combien`)

	// asks holds every word that asks.
	asks = merge(who, where, why, what, yesNo, howMany, set(`متى متا امتى إيمتى إيمتا وقتاش فوقاش وينتا كيف شلون ازاي كيفاش when how quand comment
		أي أية which quel quelle quels quelles لمن ممن بمن عمن what's who's`))

	copulas = set(`هو هي هم هما is are was were est sont était étaient`)

	// notWho are words behind من that make it “from”.
	notWho = set(`بين أجل خلال ضمن أي أية قبل بعد جهة حيث متى`)

	// byWords stand before the one who does something, in passive sentences.
	byWords = set(`يد يدي أيدي أيادي بيد بأيدي بواسطة by par`)

	relatives = set(`الذي التي الذين اللذين اللتين اللي who that which qui`)

	determiners = set(`the a an le la les l un une des du de d his her its their son sa ses leur leurs`)

	// passives stand before a participle that is passive.
	passives = set(`was were is are been be being got été est sont fut furent était étaient sera seront être تم تمت جرى يتم`)

	prepositions = set(`في على عن من إلى منذ خلال بعد قبل حول عند مع أثناء عام سنة يوم إثر جراء بسبب ضمن
		in on at during after before near of from since dans à en au aux sur lors pendant après avant`)

	// fillers stand between “how many” and what is counted.
	fillers = set(`عدد عددا بلغ بلغت هو هي هم many much number of de des du the كان كانت يبلغ تبلغ مجموع إجمالي`)

	// intransitive are the families whose verbs have no object.
	intransitive = families(`die bear resign win lose arrive leave graduate join drown return begin end rise`)

	// suffered are the families whose verb without an object is passive: من قتل في الانفجار؟
	suffered = families(`kill arrest dismiss appoint release wound hit accuse save`)

	// personal are the families whose verbs join two people, who must not be confused.
	personal = families(`kill arrest dismiss appoint release wound hit accuse save defeat praise criticise teach visit invite help succeed marry divorce attack lead hire`)

	// confused are pairs of events with a date, place or number each that are easily taken
	// for one another.
	confused = pairs(`die bear|found demolish|build demolish|found sell|found close|found end|sell buy|open close|begin end|win lose|appoint dismiss|appoint resign
		|arrest release|raise lower|allow forbid|accept refuse|arrive leave|marry divorce|give take|borrow lend|write translate|write publish|kill wound|kill bear|build open|found open`)

	percents = set(`بالمئة بالمائة بالمية المئة المائة نسبة percent percentage cent pourcentage share`)

	// times are words for points in time that are no dates.
	times = set(`الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس غدا البارحة الساعة ساعة صباحا مساء صباح ظهرا ليلا ليلة فجرا فجر عصرا
		أسبوع أسابيع الأسبوع شهر أشهر شهور الشهر عام عاما أعوام سنة سنوات سنين يوما أيام الماضي الماضية المقبل المقبلة القادم الربيع الصيف الخريف الشتاء دقيقة
		monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning evening night noon midnight week weeks month months year years
		day days hour hours last next spring summer autumn winter century minute pm am
		lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir nuit midi minuit semaine semaines mois année années an ans jour jours heure heures
		dernier dernière prochain prochaine printemps été automne hiver siècle`)

	// measures are the stems of units that measure and do not count, sizes those of words
	// that ask for a measure.
	measures = stems(`كيلو كيلوغرام كيلومتر غرام طن طنا أطنان متر مترا أمتار لتر ليترا دولار دولارا دولارات يورو دينار دينارا دنانير ليرة درهم درهما جنيه جنيها ريال ريالا شيكل فرنك
		ساعة ساعات دقيقة دقائق يوم يوما أيام أسبوع أسابيع شهر أشهر شهور سنة سنوات عام عاما أعوام
		kg kilo kilos gram grams ton tons tonne tonnes meter meters metre metres mètres km kilometres litre litres dollar dollars euro euros pound pounds franc francs
		hour hours minute minutes day days week weeks month months year years heure heures jour jours semaine semaines mois an ans année années`)
	sizes = stems(`وزن طول عرض ارتفاع عمق مساحة ثمن سعر كلفة تكلفة مبلغ قيمة راتب أجر مدة عمر وقت مسافة حجم كمية مال نقود دخل رسم غرامة خسارة
		استمر استغرق دام يدوم كلف يكلف دفع بلغ يبلغ المؤخر حصة money time long weight cost price fee age far old tall deep high weigh argent temps prix coût`)

	// denials are words that deny what comes next.
	denials = set(`لم لن ليس ليست ليسوا لا ما غير دون بدون عدم ولم ولن ولا وليس وما فلم
		not never no none neither nor without cannot pas jamais aucun aucune sans ni non`)

	// weakeners are words with which a sentence says less than its verb: not yet, hardly, as a
	// plan, on condition, or by hearsay.
	weakeners = set(`ربما لعل قد كاد كادت يكاد تقريبا نحو جزئيا جزء نصف فقط سوى إلا لو إذا إن أن حاول يحاول حاولت قرر قررت يعتزم ينوي طلب طلبت طالب طالبت رفض رفضت نفى نفت زعم زعمت
		يزعم ادعى اتهم اتهمت يجب ينبغي يمكن كان كانت سابقا حتى بعد قبل كي لكي أوشك هدد هددت وعد وعدت اقترح اقترحت أحد بعض شائعة شائعات إشاعة خطة مشروع منذ ثم
		may might could would should must can if unless almost nearly hardly partly half only except try tried tries plan plans planned planning propose proposed refuse refused
		deny denied denies allege alleged allegedly claim claimed claims reportedly rumour rumoured rumor wants wanted want hope hoped threatened promised asked until before used yet still
		almost decided decides expected supposed failed fails than rather instead
		peut pourrait pourraient devrait doit si presque seulement sauf essayé tenté voulait veut prévoit prévu projette refusé refuse nié aurait auraient serait seraient encore avant
		jusqu quasi moitié partie failli prétend affirme espère demandé décidé faillit que`)

	auxiliaries = set(`did do does has have had a ont avait avaient été est sont ne plus`)
	presents    = set(`is are do does has have est sont`)
	futures     = set(`سوف will shall won't going va vont sera seront`)
	quantifiers = set(`كل جميع معظم أغلب بعض كلا كلتا عدة all every each most some many few several both half any tous toutes chaque plupart quelques plusieurs`)

	// beforeWho are words that may stand before من when it asks for a person.
	beforeWho = set(`إلى مع على عند ضد يد يدي أيدي بيد عهد قبل ابن بنت وال أن طيب`)

	// doers are nouns for the one who does it.
	doers = set(`مؤسس مؤسسة مؤسسو مؤسسي قائد قائدة زعيم رئيس رئيسة مؤلف مؤلفة كاتب كاتبة مخترع مكتشف مترجم رسام فاتح مدير مديرة منفذ قاتل
		founder founders leader commander chief head president director author writer inventor discoverer translator painter singer killer
		fondateur fondatrice dirigeant commandant chef président présidente directeur directrice auteur autrice inventeur traducteur peintre chanteur chanteuse`)

	causes = set(`لأن لأنه لأنها لأنهم بسبب نتيجة جراء إثر لكي كي بغية بهدف سعيا تجنبا خوفا رغبة حرصا احتجاجا بدعوى نظرا بفضل سبب السبب أسباب أدى أدت دفع يعود يعزى لذلك ولذلك
		because since due owing thanks so therefore reason reasons caused cause causes led leads in order to for as
		parce car à cause grâce afin pour raison raisons puisque faute suite dû due`)

	whyPhrases   = []string{"ما سبب", "ما السبب", "ما اسباب", "ما هو سبب", "ما هي اسباب", "ما الذي دفع", "ما الدافع", "for what reason", "what caused", "what is the reason", "what was the reason", "quelle est la cause", "quelle est la raison"}
	placePhrases = []string{"في اي مدينه", "في اي بلد", "في اي دوله", "في اي مكان", "في اي قريه", "في اي منطقه", "في اي بلده", "في اي محافظه", "in which city", "in which country", "in what city", "in what country", "in which town", "dans quelle ville", "dans quel pays"}
)

// set makes a set of words in their search form.
func set(list string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(analysis.Fold(list)) {
		all[w] = true
	}
	return all
}

func merge(sets ...map[string]bool) map[string]bool {
	all := map[string]bool{}
	for _, s := range sets {
		for w := range s {
			all[w] = true
		}
	}
	return all
}

func pairs(list string) map[[2]family]bool {
	all := map[[2]family]bool{}
	for pair := range strings.SplitSeq(list, "|") {
		if f := strings.Fields(pair); len(f) == 2 {
			all[[2]family{family(f[0]), family(f[1])}] = true
		}
	}
	return all
}

func stems(list string) map[string]bool {
	all := map[string]bool{}
	for w := range set(list) {
		all[analysis.Stem(w)] = true
	}
	return all
}

func families(list string) map[family]bool {
	all := map[family]bool{}
	for _, f := range strings.Fields(list) {
		all[family(f)] = true
	}
	return all
}
