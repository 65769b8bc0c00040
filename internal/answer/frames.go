package answer

// A frame is what Isnad says in its own words, in one language.
type frame struct {
	related string // the articles touch the subject but do not answer
	nothing string // they have nothing about it
	differ  string // they say different things
}

// frames by the question's language.
var frames = map[string]frame{
	"ar": {
		related: "لا تجيب المقالات عن هذا السؤال. أقرب ما ورد فيها:",
		nothing: "لم أجد في المقالات شيئًا عن هذا السؤال.",
		differ:  "تختلف المقالات في ذلك:",
	},
	"en": {
		related: "The articles do not answer this question. The nearest they say:",
		nothing: "I found nothing about this in the articles.",
		differ:  "The articles differ on this:",
	},
	"fr": {
		related: "Les articles ne répondent pas à cette question. Ce qu’ils disent de plus proche :",
		nothing: "Je n’ai rien trouvé à ce sujet dans les articles.",
		differ:  "Les articles diffèrent sur ce point :",
	},
}
