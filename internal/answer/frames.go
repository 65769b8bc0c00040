package answer

// A frame holds the sentences that the program says in its own words, in one language.
type frame struct {
	related string // the articles touch the subject but do not answer
	nothing string // they have nothing about it
	differ  string // they say different things

	fallbacks map[Fallback]string // why a model did not write
}

// frames by the question's language.
var frames = map[string]frame{
	"ar": {
		related: "لا تجيب المقالات عن هذا السؤال. أقرب ما ورد فيها:",
		nothing: "لم أجد في المقالات شيئًا عن هذا السؤال.",
		differ:  "تختلف المقالات في ذلك:",
		fallbacks: map[Fallback]string{
			Failed:     "تعذّر الوصول إلى النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Slow:       "تأخّر النموذج اللغوي، فهذه جمل المقالات نفسها.",
			OverBudget: "نفدت حصة اليوم من النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Unproven:   "لم تُثبت المصادر ما كتبه النموذج اللغوي، فهذه جمل المقالات نفسها.",
			Declined:   "لم يجد النموذج اللغوي جوابًا في المقاطع، فهذه أقرب جمل المقالات.",
		},
	},
	"en": {
		related: "The articles do not answer this question. The nearest they say:",
		nothing: "I found nothing about this in the articles.",
		differ:  "The articles differ on this:",
		fallbacks: map[Fallback]string{
			Failed:     "The language model could not be reached; these are the articles’ own sentences.",
			Slow:       "The language model took too long; these are the articles’ own sentences.",
			OverBudget: "Today’s share of the language model is used up; these are the articles’ own sentences.",
			Unproven:   "The sources do not bear out what the language model wrote; these are the articles’ own sentences.",
			Declined:   "The language model found no answer in the passages; these are the nearest sentences of the articles.",
		},
	},
	"fr": {
		related: "Les articles ne répondent pas à cette question. Ce qu’ils disent de plus proche :",
		nothing: "Je n’ai rien trouvé à ce sujet dans les articles.",
		differ:  "Les articles diffèrent sur ce point :",
		fallbacks: map[Fallback]string{
			Failed:     "Le modèle de langue n’a pas pu être joint ; voici les phrases mêmes des articles.",
			Slow:       "Le modèle de langue a mis trop de temps ; voici les phrases mêmes des articles.",
			OverBudget: "La part du jour du modèle de langue est épuisée ; voici les phrases mêmes des articles.",
			Unproven:   "Les sources ne confirment pas ce qu’a écrit le modèle de langue ; voici les phrases mêmes des articles.",
			Declined:   "Le modèle de langue n’a pas trouvé de réponse dans les passages ; voici les phrases les plus proches des articles.",
		},
	},
}

// Note explains, in the language of the question, why a model that was to write the
// answer did not. It is empty where there is nothing to explain.
func (a Answer) Note() string { return frames[a.Language].fallbacks[a.Draft.Fallback] }
