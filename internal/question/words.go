package question

import (
	"strings"

	"isnad/internal/analysis"
)

// Words of questions in Arabic, as it is written and as it is spoken
// from Morocco to Iraq, in English and in French. They are in their search form,
// so that hamza, ى and accents do not matter.
var (
	// openers are the words that join a question to what was said before.
	openers = set(`طيب طب زين اوكي تمام حسنا يعني ثم بعدين وبعدين كمان أيضا وكمان لكن بس هسه باهي واخا مزيان
		and also then so but ok okay well et puis alors mais aussi donc bon`)

	// abouts stand before another thing, of which the same is asked again.
	abouts = phrases(`ماذا عن|ما عن|شو عن|وش عن|ايش عن|ايه عن|شنو عن|اش عن|شنهو عن|what about|how about|what of
		|quid de|quid du|quid des|en est il de|en est il du|en est il des|en est il a|en est il au|en est il en`)

	askWords = set(`من ما ماذا متى أين أي أية كيف كم لماذا لم هل بماذا لمن ممن مما عما عمن بم فيم علام إلام بكم
		مين مينو منو منهو منهي شكون شو شنو شنهو شنهي شن شنوة وش وشو ايش ايه اش اشنو ليش ليه علاش لاش وعلاش
		وين لوين فين لفين فوين منين امنين كام بكام قديش قداش أديش شقد شكد شحال بشحال جم امتى إيمتى إيمتا وقتاش فوقاش وينتا
		شلون كيفاش ازاي كيفن شكو وراش شصار شسوى شسمه اشمن
		who whom whose what which when where why how
		qui que quoi quel quelle quels quelles quand où comment pourquoi combien lequel laquelle lesquels lesquelles`)

	// yesNo are the words that begin a question for yes or no.
	yesNo = set(`هل أليس is are was were do does did has have had can could will would est sont était a ont peut`)

	// helpers are verbs and particles that say as little as function words do: happened,
	// took place, ديالها.
	helpers = set(`اللي يلي الي عنده عندها عندهم عندو عندن ده دي دول هاد هادا هادي هذي هاي هاذا هيدا هيدي هداك هديك ذيك ذاك ديك داك تما هنيك
		هيك كده كدا كذا هكذا برضو بردو كمان مو مش موش ماشي شي فيهم منا بيه بيها بيهم ليه ليها ليهم عليهن معاه معاها معاهم
		ديال ديالو ديالها ديالهم تبع تبعه تبعها بتاع بتاعه بتاعها مال ماله مالها حق حقه
		وقع حدث حصل صار جرى تم يحدث حدثت حصلت صارت جرت تمت وقعت وقعوا صاروا هنالك ثمة شكرا من فضلك رجاء لو سمحت
		many much long old far often big more most happen happened happens occur occurred take took place let's tell us me please
		t arrivé arriver passé passer lieu produit ensuite après svp ce`)

	// sides are what any thing may have and a question asks for, such as its cause.
	sides = set(`سبب أسباب سببه سببها هدف هدفه هدفها غاية نتيجة نتائج عدد عدده عددهم شهر سنة عام يوم تاريخ ساعة مكان موقع بلد مدينة طريقة وسيلة بديل مقابل
		اسم اسمه اسمها لقب رأي رد دور حجم طول مدة شرط شروط دليل مصدر تفاصيل أكثر أكبر أول آخر عواقب أثر آثار تداعيات عاقبة مصير بداية نهاية ضحايا حصيلة قتيل قتيلا قتلى جريح جريحا جرحى شخص شخصا أشخاص
		reason reasons cause causes goal aim purpose result results number month year day date time country city way means method alternative
		name role size length age consequences details source evidence victims dead wounded toll people kind exactly
		raison raisons but objectif résultat résultats nombre mois année an jour heure endroit pays ville façon moyen moyens manière nom
		rôle taille âge conséquences détails victimes morts blessés gens`)

	// counts stand between “how” and what is counted.
	counts = set("many much long old far big de des du")

	determiners = set("the an le la les un une") // a is à as well

	relatives = set("الذي التي الذين اللذين اللتين اللاتي اللواتي اللي يلي")

	copulas        = set("هو هي هم هما هن")
	demonstratives = set("هذا هذه ذلك تلك هؤلاء أولئك ذاك ده دي دول هاد هادا هادي هذي هاي هاذا هيدا هيدي هداك هديك ذيك ديك داك تما هنيك")

	// withPronoun are prepositions with a pronoun at their end.
	withPronoun = set(`به بها بهم بهما له لها لهم لهما فيه فيها فيهم عليه عليها عليهم إليه إليها إليهم منه منها منهم عنه عنها عنهم معه معها معهم
		لديه لديها لديهم بينهم بينهما بينها عنده عندها عندهم حوله حولها ضده ضدها قبله قبلها بعده بعدها خلاله خلالها
		بيه بيها بيهم ليها ليهم معاه معاها معاهم ديالو ديالها تبعه تبعها بتاعه بتاعها`)

	// ownEndings only look as if they ended in a pronoun.
	ownEndings = set(`متهم مهم أهم فهم درهم إبراهيم ملهم مبهم سهم أسهم فقيه شبه اتجاه مياه تجاه كره الله نزيه عبده تشابه انتباه مشبوه`)

	pronouns    = set("he she it they him them these those il elle ils elles lui cela ça ceci celui celle ceux")
	possessives = set("his her its their son sa ses leur leurs")

	// beforeThat are words behind which “that” is a pronoun.
	beforeThat = set("was is did does after before about for of in at by since from than like do")

	// idle are pairs in which a pronoun stands for nothing: “is it true”, “y a-t-il”.
	idle = pairs(`it true|it possible|it likely|it known|it said|it believed|it clear|it right|it correct|it that|it take|it mean
		|t il|il y|il faut|faut il|agit il|il agit|il vrai|il possible|il arrivé|il passé|il produit`)
)

// kinds are the folded words that ask for a kind, dialects as they are spoken.
// A number goes before a date: “how many drowned when it sank?” asks for one.
var kinds = []struct {
	kind    Kind
	phrases []string
}{
	{Number, []string{
		"كم", "بكم", "كام", "بكام", "قديش", "اديش", "قداش", "شقد", "شكد", "شحال", "بشحال", "جم",
		"how many", "how much", "combien",
	}},
	{Date, []string{
		"متي", "متا", "امتي", "امتا", "ايمتي", "ايمتا", "وقتاش", "فوقاش", "وينتا", "اي عام", "اي سنه",
		"when", "what year", "which year", "quand", "quelle annee",
	}},
}

// forms are the folded words that ask for a form.
var forms = []struct {
	form    Form
	phrases []string
}{
	{Timeline, []string{"التسلسل الزمني", "تسلسل زمني", "تسلسل الأحداث", "خط زمني", "الخط الزمني", "تتبع زمنيا", "رتب الأحداث", "مراحل تطور",
		"timeline", "chronology", "chronological", "sequence of events", "chronologie", "chronologique", "frise"}},
	{Compare, []string{"قارن", "قارني", "قارنوا", "مقارنة", "المقارنة", "الفرق بين", "ما الفرق", "الاختلاف بين", "أوجه الشبه", "أوجه الاختلاف", "يختلف عن", "تختلف عن",
		"compare", "comparison", "difference between", "differences between", "differ from", "versus", "vs",
		"comparer", "comparez", "comparaison", "différence entre", "différences entre"}},
	{Summary, []string{"لخص", "لخصي", "لخصوا", "ملخص", "ملخصا", "تلخيص", "خلاصة", "أوجز", "إيجاز", "باختصار ماذا",
		"summarise", "summarize", "summary", "sum up", "overview", "résume", "résumer", "résumez", "résumé", "synthèse"}},
}

// partAskers are the words with which each part of a question may open. من and ما
// are not among them: ومن is “and from” more often than “and who”.
var partAskers = set(`متى أين لماذا كم كيف امتى فين وين ليش ليه قديش شحال وقتاش
	when where why how who quand où pourquoi combien comment qui`)

// backwards are the folded words with which a sentence goes on from the one before.
var backwards = set(`
	هو هي هم هما وهو وهي وهم هذا هذه ذلك تلك هؤلاء وهذا وهذه وذلك وتلك فهو فهي لكنه لكنها ولكنه
	وقال وقالت وأضاف وأضافت وتابع وأوضح وأوضحت وأشار وأشارت وأكد وأكدت وذكر وذكرت ولفت وشدد واعتبر ورأى كما وكان وكانت وقد
	he she it they this that these those his her their its
	il elle ils elles ce cela ceci son sa leur ses`)

// set makes a set of words.
func set(list string) map[string]bool {
	all := map[string]bool{}
	for _, w := range analysis.Words(list) {
		all[w.Text] = true
	}
	return all
}

// phrases splits a list at its bars.
func phrases(list string) [][]string {
	var all [][]string
	for phrase := range strings.SplitSeq(list, "|") {
		var texts []string
		for _, w := range analysis.Words(phrase) {
			texts = append(texts, w.Text)
		}
		all = append(all, texts)
	}
	return all
}

// pairs makes a set of phrases.
func pairs(list string) map[string]bool {
	all := map[string]bool{}
	for _, texts := range phrases(list) {
		all[strings.Join(texts, " ")] = true
	}
	return all
}
