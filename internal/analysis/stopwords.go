package analysis

// IsStop reports whether a folded word is a function word of Arabic, English or
// French: question words, pronouns, prepositions, auxiliaries. They say what is
// asked for and not what it is about.
func IsStop(word string) bool { return stopWords[word] }

// ContentWords are the words of s that are not function words; all words where
// there are no others.
func ContentWords(s string) []Word { return Content(Words(s)) }

// Content are those of words that are not function words; all where there are no others.
func Content(words []Word) []Word {
	var content []Word
	for _, w := range words {
		if !IsStop(w.Text) {
			content = append(content, w)
		}
	}
	if len(content) == 0 {
		return words
	}
	return content
}

var stopWords = set(arabicStops + englishStops + frenchStops)

const arabicStops = `
من ما ماذا متى أين أي أية كيف كم لماذا لم لما هل بماذا لمن ممن مما عما عمن بم فيم علام إلام كيفما أيهما أيهم
هو هي هم هن هما أنت أنتم أنا نحن هذا هذه ذلك تلك هؤلاء أولئك ذاك هنا هناك الذي التي الذين اللذان اللتان اللذين اللتين اللاتي اللواتي
في على إلى عن مع منذ حتى بين عند لدى خلال حول ضد دون نحو قبل بعد تحت فوق أمام وراء لدي عبر ضمن سوى غير
به بها بهم له لها لهم لهما فيه فيها فيهم عليه عليها عليهم إليه إليها إليهم منه منها منهم عنه عنها عنهم معه معها معهم لديه لديها بينهم بينهما عنده عندها
أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها لأن لأنه لأنها كأن لكن لكنه لكنها لو لولا إذا إذ إذن
أو أم ثم بل و ف ب ل ك لا لن ليس ليست ليسوا قد لقد سوف كل كلا بعض كان كانت كانوا يكون تكون كما كذلك أيضا فقط حيث بينما عندما مثل
ومن وما وماذا ومتى وأين وأي وكيف وكم ولماذا وهل وهو وهي وهم وهذا وهذه وذلك وتلك والذي والتي والذين وفي وعلى وإلى وعن ومع وحتى وبين وعند
وأن وإن وأنه وأنها ولكن ولو وإذا ولا ولم ولن وليس وقد وكان وكانت وكانوا وبعد وقبل وله ولها وكل وكما وحيث وعندما وأيضا وبها وبه ومنها ومنه وفيها وفيه
بما فما فمن فهو فهي فكيف فأين فلماذا بأي لأي وبأي ولأي بكم
`

const englishStops = `
who whom whose what which when where why how
a an the of in on at to from by with without for about into over under between during before after through against as than
is are was were be been being am do does did done doing has have had having can could will would shall should may might must
i you he she it we they me him her us them my your his its our their this that these those there here
and or but not no nor so if then because while also only just too very
don't doesn't didn't isn't aren't wasn't weren't hasn't haven't what's who's where's it's that's
`

const frenchStops = `
qui que quoi quel quelle quels quelles quand où comment pourquoi combien lequel laquelle lesquels lesquelles
le la les un une des du de au aux ce cet cette ces se sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos
je tu il elle on nous vous ils elles lui eux y en ne pas plus et ou mais donc car ni si
est sont était étaient fut furent été être a ont avait avaient eu avoir fait
à dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre comme dont là ça ceci cela
qu'est qu'il
`
